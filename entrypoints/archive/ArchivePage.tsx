import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { TransferInWork } from '../../components/Transfer.tsx';
import { askBackground } from '../../messages/ask-background.ts';
import { searchHash, TRANSFER_HASH } from '../extension-pages/archive-route.ts';
import { IndexNotice } from '../extension-pages/IndexNotice.tsx';
import { ARCHIVE_LINKS, PageBar } from '../extension-pages/PageBar.tsx';
import type { PageProps } from '../extension-pages/start-page.tsx';
import { useWords } from '../extension-pages/use-words.ts';
import { ActorRoute } from './ActorRoute.tsx';
import { ArticleRoute } from './ArticleRoute.tsx';
import { CompareRoute } from './CompareRoute.tsx';
import { FIRST_LOOK, HomeRoute } from './HomeRoute.tsx';
import { RemovalNotice } from './RemovalNotice.tsx';
import { RemovedRoute } from './RemovedRoute.tsx';
import { TransferRoute } from './TransferRoute.tsx';
import { useOutsideChanges } from './use-outside-changes.ts';
import { useRemoval } from './use-removal.ts';
import { useRoute } from './use-route.ts';
import { useTransfer } from './use-transfer.ts';
import { WantedRoute } from './WantedRoute.tsx';

/** Views that the bar leads to. */
const PLACES = ['home', 'wanted', 'transfer', 'removed'] as const;

/** The archive: its list, one article, one actor, or what was removed, by the address. */
export function ArchivePage({ texts, settings }: PageProps) {
  const { route, search } = useRoute();
  const words = useWords(texts);
  const [look, setLook] = useState(FIRST_LOOK);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  // Counts the changes of the archive, made here or elsewhere, so that lists are read again.
  const [change, setChange] = useState(0);
  const onChange = useCallback(() => setChange((count) => count + 1), []);
  useOutsideChanges(onChange);
  const removal = useRemoval(onChange);
  const transfer = useTransfer(words.lexicon, texts.language, chosen, onChange);
  useEffect(() => void askBackground('backUpWords', null), []);
  // Whence the reader came to an article: leaving it leads back there.
  const query = useRef('');
  const lastArticle = useRef<string | null>(null);
  if (route.view === 'home') query.current = route.query;
  if (route.view === 'article') lastArticle.current = route.articleId;
  const common = { texts, settings, words, removal, change };
  return (
    <div class="archive" data-view={route.view}>
      <PageBar
        texts={texts}
        here={PLACES.find((place) => place === route.view) ?? null}
        links={{ ...ARCHIVE_LINKS, home: searchHash(query.current) }}
      />
      <IndexNotice texts={texts} />
      <main>
        {route.view !== 'transfer' && (
          <TransferInWork texts={texts} step={transfer.step} link={TRANSFER_HASH} />
        )}
        {route.view === 'home' && (
          <HomeRoute
            {...common}
            query={route.query}
            look={look}
            cameFrom={lastArticle.current}
            onQuery={search}
            onLook={(changed) => setLook((before) => ({ ...before, ...changed }))}
            onExport={setChosen}
            onChange={onChange}
          />
        )}
        {route.view === 'article' && (
          <ArticleRoute
            key={route.articleId}
            {...common}
            route={route}
            listHash={searchHash(query.current)}
          />
        )}
        {route.view === 'compare' && (
          <CompareRoute key={`${route.captureId} ${route.again}`} {...common} route={route} />
        )}
        {route.view === 'actor' && (
          <ActorRoute
            key={route.actorId}
            {...common}
            actorId={route.actorId}
            listHash={searchHash(query.current)}
          />
        )}
        {route.view === 'removed' && <RemovedRoute {...common} />}
        {route.view === 'wanted' && <WantedRoute {...common} />}
        {route.view === 'transfer' && (
          <TransferRoute
            {...common}
            transfer={transfer}
            query={route.query}
            chosen={chosen}
            wanted={route.chosen}
          />
        )}
      </main>
      <RemovalNotice texts={texts} removal={removal} />
    </div>
  );
}
