import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ArchiveHome } from '../../components/ArchiveHome.tsx';
import { ArchiveTimeline } from '../../components/ArchiveTimeline.tsx';
import { ChosenBar } from '../../components/ChosenBar.tsx';
import { type Facet, Facets } from '../../components/Facets.tsx';
import { languageName } from '../../components/language-name.ts';
import { localised } from '../../components/localised.ts';
import { BackupReminder, type BackupState } from '../../components/Transfer.tsx';
import { useListKeys } from '../../components/use-list-keys.ts';
import { useLongList } from '../../components/use-long-list.ts';
import { VanishedNote } from '../../components/VanishedNote.tsx';
import { VirtualArticles } from '../../components/VirtualArticles.tsx';
import type { ListLayout } from '../../components/VirtualList.tsx';
import type { RowOrder } from '../../core/overview/listed-row.ts';
import { eventsWithin, type TimeBin, timelineOf } from '../../core/overview/timeline.ts';
import { within } from '../../core/search/edit-query.ts';
import { parseQuery } from '../../core/search/parse-query.ts';
import type { Texts } from '../../locales/texts.ts';
import { articleHash, CHOSEN_HASH, exportHash, TRANSFER_HASH } from '../extension-pages/archive-route.ts';
import { namesOf } from '../extension-pages/names-of.ts';
import type { Words } from '../extension-pages/use-words.ts';
import { drawTimeline } from './draw-timeline.ts';
import { isChosen, isNarrowed, toggleFacet } from './facet-queries.ts';
import { TaggingNotice } from './TaggingNotice.tsx';
import { useChosen } from './use-chosen.ts';
import { useEntries } from './use-entries.ts';
import { useFacets } from './use-facets.ts';
import { useFound } from './use-found.ts';
import { oneOf } from './use-removal.ts';
import { useRows } from './use-rows.ts';
import { useTagging } from './use-tagging.ts';
import { backupStateOf } from './use-transfer.ts';
import { useVanished } from './use-vanished.ts';
import type { ViewProps } from './view-props.ts';

/** How the list is looked at; kept while the page is open. */
export interface HomeLook {
  readonly order: RowOrder;
  readonly layout: ListLayout;
  readonly timelineShown: boolean;
}

export const FIRST_LOOK: HomeLook = { order: 'best', layout: 'list', timelineShown: false };

/** Weeks begin as the readers of each language are used to; ISO numbers. */
const FIRST_WEEKDAY = { en: 1, ar: 6, fa: 6 } as const;

function nameIn(texts: Texts, words: Words): (facet: Facet, value: string) => string {
  const names = namesOf(words.lexicon);
  return (facet, value) => {
    if (facet === 'lang') return languageName(value, texts);
    if (facet === 'outlet') return words.outletName(value) ?? value;
    if (facet === 'year')
      return new Intl.NumberFormat(texts.language, { useGrouping: false }).format(Number(value));
    const known = facet === 'actor' ? names.actor(value) : facet === 'event' ? names.event(value) : null;
    return (known && localised(known, texts.language)?.text) ?? value;
  };
}

/** The list and the search. The query lives in the address, so that going back from an article finds it again. */
export function HomeRoute(
  props: ViewProps & {
    /** The one that the address names. */
    query: string;
    look: HomeLook;
    /** The article that was read before, whose entry gets the focus. */
    cameFrom: string | null;
    onQuery: (query: string) => void;
    onLook: (change: Partial<HomeLook>) => void;
    /** Articles chosen for an export. */
    onExport: (ids: readonly string[]) => void;
    onChange: () => void;
  },
) {
  const { texts, words, removal, change, look, query, onQuery: ask } = props;

  const { rows, refresh } = useRows(change);
  const [whole, setWhole] = useState<string | null>(null);
  const loaded = useFound(query, look.order, rows, words.lexicon, whole);
  const found = loaded.state === 'ready' ? loaded.value : null;
  const { entryAt, want } = useEntries(found, words.lexicon);
  const counts = useFacets(found, rows.state === 'ready' ? rows.value : null, words.lexicon);
  const nameOf = useMemo(() => nameIn(texts, words), [texts, words]);
  const [backup, setBackup] = useState<BackupState | null>(null);
  useEffect(() => {
    if (rows.state === 'ready') void backupStateOf(rows.value.values()).then(setBackup);
  }, [rows]);

  const listed = useMemo(() => found?.rows ?? [], [found]);
  const idAt = useCallback((index: number): string => listed[index]?.id ?? '', [listed]);
  // Whatever goes through the whole archive waits until there is something to see: a database answers one after another.
  const isSeen = useRef(false);
  if (loaded.state === 'failed' || (found && (listed.length === 0 || entryAt(0)))) isSeen.current = true;
  const vanished = useVanished(change, isSeen.current);
  const chosen = useChosen(listed);
  useEffect(() => props.onExport(chosen.ids), [chosen.ids]);
  const { long, focus, setFocus } = useLongList(listed.length);
  const indexOf = (id: string): number => listed.findIndex((row) => row.id === id);

  // Back from an article: its entry has the focus.
  const cameFrom = useRef(props.cameFrom);
  useEffect(() => {
    if (!cameFrom.current || listed.length === 0) return;
    const index = indexOf(cameFrom.current);
    if (index >= 0) setFocus({ index });
    cameFrom.current = null;
  }, [listed]);

  const gone = useRef<{ id: string; at: number } | null>(null);
  const remove = useCallback(
    (id: string): void => {
      const index = indexOf(id);
      const article = entryAt(index)?.article;
      if (!article) return;
      gone.current = { id, at: index };
      tagging.dismiss();
      void removal.remove(oneOf(article));
    },
    [listed, entryAt, removal],
  );
  const tagging = useTagging(props.onChange, removal.fail);
  const tagChosen = (tags: readonly string[], act: 'add' | 'remove'): void => {
    removal.dismiss();
    void tagging.change(chosen.ids, tags, act);
  };
  const removeChosen = (): void => {
    const [first] = chosen.ids;
    if (first === undefined) return;
    gone.current = { id: first, at: indexOf(first) };
    tagging.dismiss();
    void removal.remove({ ids: chosen.ids, title: null });
  };
  // The toast had the focus; once it is answered, the list has it again: the entry that is back, or the one in its place.
  useEffect(() => {
    // It may have been removed where it was read, before this list was here.
    const [first] = removal.removed?.ids ?? [];
    if (first !== undefined) gone.current ??= { id: first, at: 0 };
    if (removal.removed || !gone.current) return;
    const index = indexOf(gone.current.id);
    if (removal.restored && index < 0) return;
    setFocus({ index: index < 0 ? gone.current.at : index });
    gone.current = null;
  }, [removal.removed, removal.restored, listed]);

  useListKeys(remove, { long, onChoose: chosen.toggle });

  const timeline = useMemo(
    () => (look.timelineShown ? timelineOf(listed, FIRST_WEEKDAY[texts.language]) : null),
    [look.timelineShown, listed, texts],
  );
  // Of years, only what the articles name: all that is known would be a row of dots without a gap.
  const named = timeline?.unit === 'day' ? null : counts.event;
  const events = useMemo(() => {
    const known = timeline && words.lexicon ? eventsWithin(timeline, words.lexicon.events) : [];
    const shown = named === null ? known : known.filter(({ id }) => named?.some(({ value }) => value === id));
    return shown.map(({ id, date, end, title }) => ({ id, date, end, title: title[texts.language] }));
  }, [timeline, words.lexicon, texts, named]);
  const queryNow = useRef(query);
  queryNow.current = query;
  const onTime = useCallback(
    ({ from, to }: TimeBin): void => ask(within(queryNow.current, { after: from, before: to })),
    [],
  );
  const time = parseQuery(query);
  const hasFacets = !found || listed.length > 0 || isNarrowed(found.query);

  return (
    <>
      {vanished && (
        <VanishedNote texts={texts} {...vanished} link={TRANSFER_HASH} onAccept={vanished.accept} />
      )}
      <BackupReminder texts={texts} backup={backup} link={TRANSFER_HASH} />
      <ArchiveHome
        texts={texts}
        query={query}
        {...look}
        found={
          loaded.state === 'ready'
            ? { state: 'ready', value: { ...loaded.value, total: loaded.value.rows.length } }
            : loaded
        }
        exportLink={exportHash}
        onQuery={ask}
        onOrder={(order) => props.onLook({ order })}
        onLayout={(layout) => props.onLook({ layout })}
        onTimeline={(timelineShown) => props.onLook({ timelineShown })}
        onWhole={setWhole}
        onRetry={refresh}
        facets={
          hasFacets && (
            <Facets
              texts={texts}
              counts={counts}
              isChosen={(facet, value) => isChosen(query, facet, value)}
              nameOf={nameOf}
              onToggle={(facet, value) => ask(toggleFacet(query, facet, value))}
            />
          )
        }
        timeline={
          timeline && (
            <ArchiveTimeline
              texts={texts}
              timeline={timeline}
              events={events}
              narrowed={time.after !== null || time.before !== null}
              draw={drawTimeline}
              onTime={onTime}
              onAllTime={() => ask(within(query, { after: null, before: null }))}
            />
          )
        }
      >
        <ChosenBar
          texts={texts}
          count={chosen.ids.length}
          total={listed.length}
          exportLink={CHOSEN_HASH}
          onAll={chosen.all}
          onNone={chosen.none}
          onRemove={removeChosen}
          tags={(counts.tag ?? []).map(({ value }) => value)}
          onTag={tagChosen}
        />
        <VirtualArticles
          texts={texts}
          total={listed.length}
          idAt={idAt}
          layout={look.layout}
          entryAt={entryAt}
          onDrawn={want}
          outletName={words.outletName}
          link={articleHash}
          choosing={chosen}
          focus={focus}
          onRemove={(article) => remove(article.id)}
        />
      </ArchiveHome>
      {!removal.removed && !removal.error && <TaggingNotice texts={texts} tagging={tagging} />}
    </>
  );
}
