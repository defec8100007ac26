import { useEffect, useState } from 'preact/hooks';
import type { ActorPage as Page } from '../../archive/questions.ts';
import type { ActorHoldings } from '../../components/ActorPage.tsx';
import { type OutletName, outletOf } from '../../components/article-line.ts';
import { LOADING, type Loadable } from '../../components/loadable.ts';
import { joinNames, namesIn } from '../../core/actors/names-used.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';

/** Articles read at a time: the names of a great archive are counted while the first are shown. */
const BATCH = 60;
const NOTHING: ActorHoldings = { articles: [], outlets: [], read: 0, whole: false };

/** Everything that the archive has on an actor, batch after batch until the view is left. */
export function useActorHoldings(
  actor: string,
  outletName: OutletName,
  change: number,
): Loadable<ActorHoldings> {
  const [holdings, setHoldings] = useState<Loadable<ActorHoldings>>(LOADING);
  useEffect(() => {
    let wanted = true;
    const readAll = async (): Promise<void> => {
      let known = NOTHING;
      let before: Page['next'] = null;
      do {
        const asked: { limit: number; before: Page['next'] } = { limit: BATCH, before };
        const page: Loadable<Page> = await fromArchive((archive) => archive.onActor(actor, asked));
        if (!wanted) return;
        if (page.state !== 'ready') return setHoldings(page.state === 'failed' ? page : LOADING);
        const { entries, next } = page.value;
        // Of an article whose title alone names the actor, no naming was kept.
        const naming = entries.filter(({ mentions }) => mentions.length > 0);
        const found = naming.map(({ article, mentions }) =>
          namesIn(outletOf(article.meta, outletName), mentions),
        );
        known = {
          articles: [...known.articles, ...entries.map(({ article }) => article)],
          outlets: joinNames([...known.outlets, ...found]),
          read: known.read + entries.length,
          whole: next === null,
        };
        // Read anew, the list stays as long as it was: it is looked at somewhere.
        const now = { state: 'ready', value: known } as const;
        setHoldings((seen) =>
          seen.state === 'ready' && seen.value.read > known.read && !known.whole ? seen : now,
        );
        before = next;
      } while (before !== null);
    };
    void readAll();
    return () => {
      wanted = false;
    };
  }, [actor, outletName, change]);
  return holdings;
}
