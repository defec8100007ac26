import { useMemo, useRef, useState } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState.tsx';
import { EntryForm } from '../../components/own/EntryForm.tsx';
import type { EntryProblem } from '../../components/own/problem-place.ts';
import type { Actor } from '../../core/actors/actor.ts';
import { actorOf, draftOf, type EntryDraft } from '../../core/actors/entry-draft.ts';
import type { Texts } from '../../locales/texts.ts';
import { blankActor, freeId } from '../../settings/own-actors/own-actors.ts';
import { problemsOf } from '../../settings/own-actors/pack.ts';
import { LIST_HASH } from '../extension-pages/entries-route.ts';
import { actorName } from './actor-name.ts';
import type { Entries } from './use-own.ts';

/** A form for a new entry, or for one that there is: the reader's own, or Siyaq's, which it then stands in for. */
export function EntryRoute(props: {
  texts: Texts;
  entries: Entries;
  /** Null for a new one. */
  id: string | null;
  onKeep: (actor: Actor) => Promise<void>;
}) {
  const { texts, entries, id } = props;
  const { own, lexicon } = entries;
  const busy = useRef(false);
  const [problems, setProblems] = useState<readonly EntryProblem[]>([]);
  const yours = useMemo(() => new Map(own.entries.map(({ actor }) => [actor.id, actor])), [own]);
  const actors = useMemo(
    () =>
      [...lexicon.actors.filter((one) => !yours.has(one.id)), ...yours.values()]
        .map((one) => ({ id: one.id, name: actorName(one, texts.language) }))
        .sort((a, b) => a.name.localeCompare(b.name, texts.language)),
    [lexicon, yours, texts],
  );
  const base = id === null ? blankActor : (yours.get(id) ?? lexicon.actorById.get(id));
  if (!base)
    return (
      <EmptyState title={texts.t('entry.unknown')}>
        <a href={LIST_HASH}>{texts.t('entries.title')}</a>
      </EmptyState>
    );
  const keep = (draft: EntryDraft): void => {
    const made = actorOf(draft, base, texts.language);
    const isTaken = (one: string): boolean => yours.has(one) || lexicon.actorById.has(one);
    const actor = id === null ? { ...made, id: freeId(made.names.en[0] ?? '', isTaken) } : made;
    const found = problemsOf(actor);
    setProblems(found);
    if (found.length > 0) return;
    // Twice pressed is once kept: a new entry would get a second id.
    if (busy.current) return;
    busy.current = true;
    void props.onKeep(actor).finally(() => {
      busy.current = false;
    });
  };
  return (
    <EntryForm
      texts={texts}
      title={
        id === null ? texts.t('entry.new') : texts.t('entry.edit', { name: actorName(base, texts.language) })
      }
      draft={draftOf(base, texts.language)}
      actors={actors}
      today={Temporal.Now.plainDateISO().toString()}
      problems={problems}
      onSave={keep}
      onCancel={() => location.assign(LIST_HASH)}
    />
  );
}
