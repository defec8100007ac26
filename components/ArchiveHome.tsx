import type { ComponentChildren } from 'preact';
import type { RowOrder } from '../core/overview/listed-row.ts';
import { parseQuery } from '../core/search/parse-query.ts';
import type { TextKey, Texts } from '../locales/texts.ts';
import { EmptyState } from './EmptyState.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import type { Loadable } from './loadable.ts';
import { NotDay } from './NotDay.tsx';
import { SearchBox } from './SearchBox.tsx';
import { linkInSight } from './use-list-keys.ts';
import { usePageTitle } from './use-view-heading.ts';
import type { ListLayout } from './VirtualList.tsx';

const ORDERS: Readonly<Record<RowOrder, TextKey>> = {
  best: 'archive.order-best',
  saved: 'archive.order-saved',
  published: 'archive.order-published',
};

const LAYOUTS: Readonly<Record<ListLayout, TextKey>> = {
  list: 'archive.layout-list',
  grid: 'archive.layout-grid',
};

/** What was found, as far as the head of the list needs it. */
export interface FoundCount {
  /** The query that this is the number for; empty: the whole archive. */
  readonly query: string;
  readonly total: number;
  /** Articles with the words of a phrase that were not looked through for it. */
  readonly passedOver: number;
  /** Words with a beginning that is asked for which were not looked for. */
  readonly wordsPassedOver: number;
}

interface Props {
  readonly texts: Texts;
  readonly query: string;
  readonly order: RowOrder;
  readonly layout: ListLayout;
  readonly timelineShown: boolean;
  readonly found: Loadable<FoundCount>;
  /** Leads to the export of what a search finds. */
  readonly exportLink: (query: string) => string;
  readonly onQuery: (query: string) => void;
  readonly onOrder: (order: RowOrder) => void;
  readonly onLayout: (layout: ListLayout) => void;
  readonly onTimeline: (shown: boolean) => void;
  /** Wants all looked through for the phrase, and all words looked for. */
  readonly onWhole: (query: string) => void;
  readonly onRetry: () => void;
  readonly facets: ComponentChildren;
  readonly timeline: ComponentChildren;
  /** The list, and what can be done with the chosen articles. */
  readonly children: ComponentChildren;
}

const searchField = (): HTMLElement | null => document.querySelector<HTMLElement>('input[type=search]');

function Nothing({ texts, query, onQuery }: Pick<Props, 'texts' | 'query' | 'onQuery'>) {
  if (!query) return <EmptyState title={texts.t('archive.empty')} note={texts.t('archive.empty-note')} />;
  const [value] = parseQuery(query).notDays;
  return (
    <EmptyState
      title={texts.t('archive.no-hits', { query })}
      note={value && <NotDay texts={texts} value={value} />}
    >
      <button
        type="button"
        data-act="clear"
        onClick={() => {
          searchField()?.focus();
          onQuery('');
        }}
      >
        {texts.t('archive.clear-search')}
      </button>
    </EmptyState>
  );
}

/** A day that is none was looked for as a word: whoever sees hits would not think of it. */
function DayHint({ texts, query }: Pick<Props, 'texts' | 'query'>) {
  const [value] = parseQuery(query).notDays;
  if (!value) return null;
  return (
    <p class="day-hint">
      <NotDay texts={texts} value={value} />
    </p>
  );
}

function ListHead(props: Props & { ready: FoundCount | null }) {
  const { texts, ready } = props;
  const searching = Boolean(ready?.query);
  return (
    <div class="list-head">
      <p class="faint" role="status">
        {props.found.state === 'loading' && texts.t('archive.loading')}
        {ready && ready.total > 0 && texts.t('archive.count', { count: ready.total })}
        {/* To be heard; for the eye it stands below, with what helps. */}
        {ready && ready.total === 0 && searching && (
          <span class="unseen">{texts.t('archive.no-hits', { query: ready.query })}</span>
        )}
      </p>
      {ready && ready.total > 0 && (
        <div class="acts">
          {searching && <a href={props.exportLink(ready.query)}>{texts.t('export.these')}</a>}
          <button
            type="button"
            class="plain"
            data-act="timeline"
            aria-pressed={props.timelineShown}
            onClick={() => props.onTimeline(!props.timelineShown)}
          >
            {texts.t('timeline.title')}
          </button>
          <select
            name="layout"
            aria-label={texts.t('archive.layout')}
            value={props.layout}
            onChange={(event) => props.onLayout(event.currentTarget.value as ListLayout)}
          >
            {(Object.keys(LAYOUTS) as ListLayout[]).map((layout) => (
              <option key={layout} value={layout}>
                {texts.t(LAYOUTS[layout])}
              </option>
            ))}
          </select>
          <select
            name="order"
            aria-label={texts.t('archive.order')}
            value={!searching && props.order === 'best' ? 'saved' : props.order}
            onChange={(event) => props.onOrder(event.currentTarget.value as RowOrder)}
          >
            {(Object.keys(ORDERS) as RowOrder[])
              .filter((order) => searching || order !== 'best')
              .map((order) => (
                <option key={order} value={order}>
                  {texts.t(ORDERS[order])}
                </option>
              ))}
          </select>
        </div>
      )}
    </div>
  );
}

/**
 * A phrase of common words is looked for in the best articles alone, and a beginning of many words with some of them, unless the
 * reader wants to wait for all.
 */
function PassedOver({ texts, found, onWhole }: Pick<Props, 'texts' | 'onWhole'> & { found: FoundCount }) {
  const { passedOver, wordsPassedOver } = found;
  if (passedOver + wordsPassedOver === 0) return null;
  return (
    <div class="acts passed-over">
      {passedOver > 0 && <p class="faint">{texts.t('archive.passed-over', { count: passedOver })}</p>}
      {wordsPassedOver > 0 && (
        <p class="faint">{texts.t('archive.words-passed-over', { count: wordsPassedOver })}</p>
      )}
      <button type="button" class="plain" data-act="whole" onClick={() => onWhole(found.query)}>
        {texts.t('archive.look-through-all')}
      </button>
    </div>
  );
}

/** The archive's first view: search, facets, the timeline, and the articles. */
export function ArchiveHome(props: Props) {
  const { texts, found } = props;
  usePageTitle(texts, texts.t('archive.title'));
  const ready = found.state === 'ready' ? found.value : null;
  return (
    <>
      <h1 class="unseen">{texts.t('archive.title')}</h1>
      {ready && ready.total > 0 && (
        <button type="button" class="skip" data-act="skip" onClick={() => linkInSight()?.focus()}>
          {texts.t('archive.skip')}
        </button>
      )}
      <SearchBox texts={texts} query={props.query} onQuery={props.onQuery} />
      <div class="home">
        {props.facets}
        <div class="home-list">
          <ListHead {...props} ready={ready} />
          {ready && <PassedOver texts={texts} found={ready} onWhole={props.onWhole} />}
          {props.timelineShown && ready && ready.total > 0 && props.timeline}
          {ready && ready.total > 0 && <DayHint texts={texts} query={ready.query} />}
          {ready &&
            (ready.total > 0 ? (
              props.children
            ) : (
              <Nothing texts={texts} query={ready.query} onQuery={props.onQuery} />
            ))}
          {found.state === 'failed' && (
            <ErrorNote
              texts={texts}
              title={texts.t('archive.failed')}
              note={texts.t('archive.failed-note')}
              error={found.error}
              onRetry={props.onRetry}
            />
          )}
        </div>
      </div>
    </>
  );
}
