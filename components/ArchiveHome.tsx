import type { Reason } from '../core/reason.ts';
import type { TextKey, Texts } from '../locales/texts.ts';
import { ArticleList, type ListEntry } from './ArticleList.tsx';
import type { ListedArticle, OutletName } from './article-line.ts';
import { EmptyState } from './EmptyState.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import type { Loadable } from './loadable.ts';
import { SearchBox } from './SearchBox.tsx';

export type ListOrder = 'saved' | 'published';

export interface Listing {
  /** The query that these are the hits for; empty: the whole archive in order. */
  readonly query: string;
  readonly entries: readonly ListEntry[];
  /** Of the archive, or of the hits. */
  readonly total: number;
  readonly hasMore: boolean;
}

const ORDERS: Readonly<Record<ListOrder, TextKey>> = {
  saved: 'archive.order-saved',
  published: 'archive.order-published',
};

interface Props {
  readonly texts: Texts;
  readonly query: string;
  readonly order: ListOrder;
  readonly listing: Loadable<Listing>;
  readonly outletName: OutletName;
  readonly link: (articleId: string) => string;
  /** Leads to the export of what a search finds. */
  readonly exportLink: (query: string) => string;
  readonly onQuery: (query: string) => void;
  readonly onOrder: (order: ListOrder) => void;
  readonly onMore: () => void;
  readonly onRemove: (article: ListedArticle) => void;
  readonly onRetry: () => void;
}

function Failed(props: { texts: Texts; error: Reason; onRetry: () => void }) {
  const { texts } = props;
  return (
    <ErrorNote
      texts={texts}
      title={texts.t('archive.failed')}
      note={texts.t('archive.failed-note')}
      error={props.error}
      onRetry={props.onRetry}
    />
  );
}

function Listed(props: Props & { value: Listing }) {
  const { texts, value } = props;
  if (value.entries.length === 0)
    return value.query ? (
      <EmptyState title={texts.t('archive.no-hits', { query: value.query })} />
    ) : (
      <EmptyState title={texts.t('archive.empty')} note={texts.t('archive.empty-note')} />
    );
  return (
    <>
      <ArticleList
        texts={texts}
        entries={value.entries}
        outletName={props.outletName}
        link={props.link}
        onRemove={props.onRemove}
      />
      {value.hasMore && (
        <button type="button" class="more" onClick={props.onMore}>
          {texts.t('archive.more')}
        </button>
      )}
    </>
  );
}

/** The archive's first view: search, order, and the articles, newest first. */
export function ArchiveHome(props: Props) {
  const { texts, listing } = props;
  const ready = listing.state === 'ready' ? listing.value : null;
  return (
    <>
      <h1 class="unseen">{texts.t('archive.title')}</h1>
      <SearchBox texts={texts} query={props.query} onQuery={props.onQuery} />
      <div class="list-head">
        <p class="faint" role="status">
          {listing.state === 'loading' && texts.t('archive.loading')}
          {ready && ready.total > 0 && texts.t('archive.count', { count: ready.total })}
        </p>
        {ready?.query && ready.total > 0 && (
          <a href={props.exportLink(ready.query)}>{texts.t('export.these')}</a>
        )}
        {!ready?.query && (
          <label>
            {texts.t('archive.order')}{' '}
            <select
              value={props.order}
              onChange={(event) => props.onOrder(event.currentTarget.value as ListOrder)}
            >
              {(Object.keys(ORDERS) as ListOrder[]).map((order) => (
                <option key={order} value={order}>
                  {texts.t(ORDERS[order])}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {ready && <Listed {...props} value={ready} />}
      {listing.state === 'failed' && <Failed texts={texts} error={listing.error} onRetry={props.onRetry} />}
    </>
  );
}
