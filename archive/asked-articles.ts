import { tagKey } from '../core/articles/tag-key.ts';
import { wordsOfTag } from '../core/search/index-terms.ts';
import type { Query, QueryFilter } from '../core/search/parse-query.ts';
import { askedPhrase, hasPhrase, mayHold } from '../core/search/word-order.ts';
import type { ArticleRow } from './article-rows.ts';
import { getMany } from './get-many.ts';
import type { ArchiveDb, ArticleRecord, CaptureRecord } from './schema.ts';

/** What of a query the index cannot tell: days, tags and phrases, which are looked for in the articles themselves. */

/** Whether a day of publication is within what the query asks for. */
function isInTime({ before, after }: Query, published: string | null): boolean {
  if (before === null && after === null) return true;
  return (
    published !== null && (before === null || published < before) && (after === null || published >= after)
  );
}

/** Whether one of these tags is asked for: as a whole, or by words that it has. */
function meets({ value, whole }: QueryFilter, tags: readonly string[]): boolean {
  if (whole) return tags.some((tag) => tagKey(tag) === tagKey(value));
  const words = wordsOfTag(value);
  return tags.some((tag) => {
    const own = new Set(wordsOfTag(tag));
    return words.every((word) => own.has(word));
  });
}

/** The index knows a tag's words, and not which of them stand together. */
export function holdsTags(query: Query, { tags }: Pick<ArticleRow, 'tags'>): boolean {
  const isTag = ({ field }: QueryFilter): boolean => field === 'tag';
  const asked = query.filters.filter(isTag);
  const met = (filter: QueryFilter): boolean => meets(filter, tags);
  return (asked.length === 0 || asked.some(met)) && !query.notFilters.filter(isTag).some(met);
}

/** Whether an article is of the time and has the tags that are asked for, as its row says. */
export const isThere = (query: Query, row: ArticleRow): boolean =>
  isInTime(query, row.published || null) && holdsTags(query, row);

/** Whether an article has the phrases that are asked for, and none that is not wanted. */
export function holdsPhrases(query: Query, article: ArticleRecord, capture: CaptureRecord): boolean {
  const { meta, gloss = '', note = '' } = article;
  const within = (phrase: string): boolean =>
    [meta.title, capture.text, gloss, note].some((part) => hasPhrase(part, phrase));
  return query.phrases.every(within) && !query.notPhrases.some(within);
}

/** The kept articles of these documents that are of the query's time, with their latest captures, in the same order. */
export async function readDocuments(
  db: ArchiveDb,
  query: Query,
  docs: readonly number[],
): Promise<{ article: ArticleRecord; capture: CaptureRecord }[]> {
  const transaction = db.transaction(['articles', 'captures']);
  const articles = [...(await getMany(transaction.objectStore('articles').index('byDoc'), docs)).values()]
    .filter((article) => article?.state === 'kept' && isInTime(query, article.meta.published))
    .map((article) => ({ article: article!, latest: article!.captures.at(-1)?.id ?? '' }));
  const captures = await getMany(
    transaction.objectStore('captures'),
    articles.map(({ latest }) => latest),
  );
  return articles.flatMap(({ article, latest }) => {
    const capture = captures.get(latest);
    return capture ? [{ article, capture }] : [];
  });
}

/** Those of these documents that may hold the phrases asked for: their texts are not read for it, but the order of their words. */
export async function mayHoldPhrases<Doc extends { readonly doc: number }>(
  db: ArchiveDb,
  { phrases }: Query,
  ranked: readonly Doc[],
): Promise<readonly Doc[]> {
  if (phrases.length === 0) return ranked;
  const asked = phrases.map(askedPhrase);
  const features = await getMany(
    db.transaction('features').store,
    ranked.map(({ doc }) => doc),
  );
  return ranked.filter(({ doc }) => {
    const order = features.get(doc)?.order;
    return !order || asked.every((phrase) => mayHold(order, phrase));
  });
}

/** "After 2024, before 2024": a range of keys that the database would not take. */
const isEmptyTime = ({ before, after }: Query): boolean =>
  before !== null && after !== null && after >= before;

const timeRange = ({ before, after }: Query): IDBKeyRange =>
  // An array sorts after any string. Articles without a day are of no time, unless none is asked for.
  IDBKeyRange.bound(['kept', after ?? (before === null ? '' : '0')], ['kept', before ?? []], false, true);

/** All documents of a stretch of time, or null where they are too many to look at. */
export async function docsInTime(
  db: ArchiveDb,
  query: Query,
  most: number,
): Promise<ReadonlySet<number> | null> {
  if (isEmptyTime(query)) return new Set();
  const index = db.transaction('articles').store.index('byPublished');
  // Not counted: that goes through all of them, and a long stretch has most of the archive.
  const some = Number.isFinite(most) ? await index.getAllKeys(timeRange(query), Math.floor(most) + 1) : [];
  if (some.length > most) return null;
  return new Set((await index.getAll(timeRange(query))).map(({ doc }) => doc));
}

/** Documents of the query's time, the newest first. */
export async function newestDocs(db: ArchiveDb, query: Query, most: number): Promise<number[]> {
  if (isEmptyTime(query)) return [];
  const docs: number[] = [];
  const index = db.transaction('articles').store.index('byPublished');
  let cursor = await index.openCursor(timeRange(query), 'prev');
  while (cursor && docs.length < most) {
    docs.push(cursor.value.doc);
    cursor = await cursor.continue();
  }
  return docs;
}
