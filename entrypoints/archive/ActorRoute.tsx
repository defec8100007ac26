import { useCallback, useMemo, useState } from 'preact/hooks';
import { ActorPage } from '../../components/ActorPage.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { useListKeys } from '../../components/use-list-keys.ts';
import { describeActor } from '../../core/actors/describe-actor.ts';
import { actorHash, articleHash } from '../extension-pages/archive-route.ts';
import { ENTRIES_PAGE, editHash } from '../extension-pages/entries-route.ts';
import { useActorHoldings } from './use-actor-holdings.ts';
import { useEscape } from './use-escape.ts';
import { oneOf } from './use-removal.ts';
import type { ViewProps } from './view-props.ts';

const SHOWN = 25;

/** One actor: who it is, and all that was saved on it. */
export function ActorRoute(props: ViewProps & { actorId: string; listHash: string }) {
  const { texts, words, removal, actorId, listHash } = props;
  const { lexicon, ready, outletName } = words;
  const holdings = useActorHoldings(actorId, outletName, props.change);
  const [shown, setShown] = useState(SHOWN);
  const card = useMemo(() => lexicon && describeActor(lexicon, actorId, null, null), [lexicon, actorId]);
  const glossOf = (wording: string) =>
    (lexicon && describeActor(lexicon, actorId, null, wording)?.loaded?.gloss) ?? null;
  const leave = useCallback(() => location.assign(listHash), [listHash]);
  useEscape(leave);
  const articles = holdings.state === 'ready' ? holdings.value.articles : [];
  const remove = useCallback(
    (id: string): void => {
      const article = articles.find((one) => one.id === id);
      if (article) void removal.remove(oneOf(article));
    },
    [articles, removal],
  );
  useListKeys(remove);
  if (holdings.state === 'failed')
    return <ErrorNote texts={texts} title={texts.t('archive.failed')} error={holdings.error} />;
  if (holdings.state === 'loading' || !ready) return <p role="status">{texts.t('archive.loading')}</p>;
  if (!card)
    return (
      <EmptyState title={texts.t('actor.unknown')}>
        <a href={listHash}>{texts.t('archive.title')}</a>
      </EmptyState>
    );
  return (
    <ActorPage
      texts={texts}
      card={card}
      holdings={holdings.value}
      shown={shown}
      today={Temporal.Now.plainDateISO().toString()}
      appearance={props.settings.appearance}
      outletName={outletName}
      link={articleHash}
      editLink={`${ENTRIES_PAGE}${editHash(actorId)}`}
      glossOf={glossOf}
      onActor={(id) => location.assign(actorHash(id))}
      onMore={() => setShown((count) => count + SHOWN)}
      onRemove={(article) => remove(article.id)}
    />
  );
}
