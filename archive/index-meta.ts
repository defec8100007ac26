import { BucketError } from '../core/search/bytes.ts';
import { type ArchiveDb, EMPTY_INDEX, type FreshRecord, type IndexMeta } from './schema.ts';

/** The counters of the index: they say what there has to be, so that what is lost is missed, they themselves as well. */

interface MetaStore {
  get(key: 'index'): Promise<IndexMeta | undefined>;
}

interface ArticleStore {
  index(name: 'byDoc'): {
    openKeyCursor(query: null, direction: 'prev'): Promise<{ readonly key: number } | null>;
  };
}

/**
 * The counters, or where they are lost, such as let articles be saved until the index is made anew: numbers behind all that an
 * article has. What is left of the index is not gone on with.
 */
export async function readMeta(meta: MetaStore, articles: ArticleStore): Promise<IndexMeta> {
  const index = await meta.get('index');
  if (index) return index;
  const last = await articles.index('byDoc').openKeyCursor(null, 'prev');
  return last ? { ...EMPTY_INDEX, nextDoc: last.key + 1, rebuilding: true, terms: 0 } : EMPTY_INDEX;
}

/** The same, in a transaction of its own. */
export function metaOf(db: ArchiveDb): Promise<IndexMeta> {
  const transaction = db.transaction(['articles', 'meta']);
  return readMeta(transaction.objectStore('meta'), transaction.objectStore('articles'));
}

/** The counters of an index that has something in it. Throws `BucketError` where they are lost. */
export async function metaThere(meta: MetaStore): Promise<IndexMeta> {
  const index = await meta.get('index');
  if (!index) throw new BucketError('the counters are lost');
  return index;
}

/** When an article was put under the next number, where it is fresh, and is no more under an earlier one. */
export const withNext = (index: IndexMeta, earlier?: number): IndexMeta => ({
  ...withoutFresh(index, (doc) => doc === earlier, index.nextDoc),
  nextDoc: index.nextDoc + 1,
});

/** Without some of the fresh articles. */
export const withoutFresh = (
  { fresh, ...index }: IndexMeta,
  isGone: (doc: number) => boolean,
  ...more: readonly number[]
): IndexMeta => ({ ...index, ...(fresh && { fresh: [...fresh.filter((doc) => !isGone(doc)), ...more] }) });

/** Throws `BucketError` where a fresh article is lost, of those up to a number; `records`: those that are there. */
export function ensureFresh(
  { fresh = [] }: IndexMeta,
  records: readonly FreshRecord[],
  last = Number.POSITIVE_INFINITY,
): void {
  const there = new Set(records.map(({ doc }) => doc));
  if (fresh.some((doc) => doc <= last && !there.has(doc))) throw new BucketError('a fresh article is lost');
}
