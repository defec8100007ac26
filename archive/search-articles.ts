import { parseQuery, type Query } from '../core/search/parse-query.ts';
import {
  prefixBeginnings,
  type QueryResolver,
  type QueryTerms,
  queryTerms,
} from '../core/search/query-terms.ts';
import { type RankedDoc, rankPostings } from '../core/search/rank-postings.ts';
import { hasPhrase, snippet } from '../core/search/snippet.ts';
import type { SearchHit, SearchOptions } from './archive.ts';
import { toSavedArticle } from './article-store.ts';
import { type Postings, readPostings, readPrefixed } from './postings.ts';
import type { ArchiveDb, ArticleRecord, CaptureRecord } from './schema.ts';

/**
 * Articles that are read at once while hits are collected: first no more than are shown, for most are going to be, then ever
 * more, for each reading is waited for.
 */
const BATCH = { least: 6, more: 3, most: 192 } as const;
/** Ranked documents that are looked at, so that a phrase of common words ends. */
const MOST_LOOKED_AT = 2_000;

async function resolverFor(db: ArchiveDb, query: Query, options: SearchOptions): Promise<QueryResolver> {
  const beginnings = [...query.words, ...query.notWords]
    .filter((word) => word.prefix)
    .flatMap((word) => prefixBeginnings(word.text));
  const stems = new Map(
    await Promise.all(beginnings.map(async (one) => [one, await readPrefixed(db, one)] as const)),
  );
  return { actors: options.resolveActor ?? (() => []), prefixed: (beginning) => stems.get(beginning) ?? [] };
}

function inTime({ before, after }: Query, { meta: { published } }: ArticleRecord): boolean {
  if (before === null && after === null) return true;
  return (
    published !== null && (before === null || published < before) && (after === null || published >= after)
  );
}

function holdsPhrases(query: Query, article: ArticleRecord, capture: CaptureRecord): boolean {
  const within = (phrase: string): boolean =>
    hasPhrase(article.meta.title, phrase) || hasPhrase(capture.text, phrase);
  return query.phrases.every(within) && !query.notPhrases.some(within);
}

/** The kept articles of these documents that are of the query's time, with their latest captures, in the same order. */
async function readDocuments(
  db: ArchiveDb,
  query: Query,
  docs: readonly number[],
): Promise<{ article: ArticleRecord; capture: CaptureRecord }[]> {
  const transaction = db.transaction(['articles', 'captures']);
  const byDoc = transaction.objectStore('articles').index('byDoc');
  const found = await Promise.all(
    docs.map(async (doc) => {
      const article = await byDoc.get(doc);
      if (article?.state !== 'kept' || !inTime(query, article)) return null;
      const latest = article.captures.at(-1);
      const capture = latest && (await transaction.objectStore('captures').get(latest.id));
      return capture ? { article, capture } : null;
    }),
  );
  return found.filter((one) => one !== null);
}

const timeRange = ({ before, after }: Query): IDBKeyRange =>
  // An array sorts after any string.
  IDBKeyRange.bound(['kept', after ?? '0'], ['kept', before ?? []], false, true);

/** All documents of a stretch of time, or null where they are too many to look at. */
async function docsInTime(db: ArchiveDb, query: Query, most: number): Promise<ReadonlySet<number> | null> {
  const index = db.transaction('articles').store.index('byPublished');
  // Not counted: that goes through all of them, and a long stretch has most of the archive.
  const some = Number.isFinite(most) ? await index.getAllKeys(timeRange(query), Math.floor(most) + 1) : [];
  if (some.length > most) return null;
  return new Set((await index.getAll(timeRange(query))).map(({ doc }) => doc));
}

async function newestDocs(db: ArchiveDb, query: Query, most: number): Promise<number[]> {
  const docs: number[] = [];
  const index = db.transaction('articles').store.index('byPublished');
  let cursor = await index.openCursor(timeRange(query), 'prev');
  while (cursor && docs.length < most) {
    docs.push(cursor.value.doc);
    cursor = await cursor.continue();
  }
  return docs;
}

/** Of a query of days alone, the newest first. */
async function rankByDay(
  db: ArchiveDb,
  query: Query,
  { excluded }: QueryTerms,
  { lists }: Postings,
  { most, limit }: Bounds,
): Promise<RankedDoc[]> {
  const unwanted = new Set(excluded.flatMap((term) => [...(lists.get(term)?.docs ?? [])]));
  const picky = unwanted.size + query.notPhrases.length > 0;
  const docs = await newestDocs(db, query, picky ? most : Math.min(most, limit));
  return docs.filter((doc) => !unwanted.has(doc)).map((doc) => ({ doc, score: 0 }));
}

interface Bounds {
  /** Documents that are looked at. */
  readonly most: number;
  /** Hits. */
  readonly limit: number;
}

/** The hits among ranked documents, in their order. */
async function collect(
  db: ArchiveDb,
  query: Query,
  ranked: readonly RankedDoc[],
  shown: ReadonlySet<string>,
  { most, limit }: Bounds,
): Promise<SearchHit[]> {
  const hits: SearchHit[] = [];
  const end = Math.min(ranked.length, most);
  let size = Math.min(BATCH.most, Math.max(BATCH.least, limit));
  for (let at = 0; at < end && hits.length < limit; size = Math.min(BATCH.most, size * BATCH.more)) {
    const batch = ranked.slice(at, Math.min(end, at + size));
    at += batch.length;
    const scores = new Map(batch.map(({ doc, score }) => [doc, score]));
    for (const { article, capture } of await readDocuments(db, query, [...scores.keys()])) {
      if (hits.length >= limit) break;
      if (!holdsPhrases(query, article, capture)) continue;
      const spans = capture.annotations.mentions
        .filter(({ actor }) => shown.has(`a:${actor}`))
        .map(({ start, end: last }) => [start, last] as const);
      hits.push({
        article: toSavedArticle(article),
        score: scores.get(article.doc) ?? 0,
        snippet: snippet(capture.text, shown, spans),
      });
    }
  }
  return hits;
}

/** Best first. A query that asks for nothing finds nothing. Throws `BucketError` where the index is damaged. */
export async function searchArticles(
  db: ArchiveDb,
  text: string,
  options: SearchOptions,
): Promise<SearchHit[]> {
  const query = parseQuery(text);
  const terms = queryTerms(query, await resolverFor(db, query, options));
  const alternatives = [
    ...terms.groups.flatMap((group) => [...group.alternatives, ...group.fusedWithNext]),
    ...terms.whole,
  ];
  const timed = query.before !== null || query.after !== null;
  if (terms.groups.length === 0 && !timed) return [];
  const wanted = [...alternatives.map(({ term }) => term), ...terms.excluded];
  const { limit } = options;
  const bounds = { most: options.all ? Number.POSITIVE_INFINITY : MOST_LOOKED_AT, limit };
  const postings = await readPostings(db, wanted);
  const shown = new Set(alternatives.map(({ term }) => term));
  if (terms.groups.length === 0)
    return await collect(db, query, await rankByDay(db, query, terms, postings, bounds), shown, bounds);
  const rank = (most: number): RankedDoc[] =>
    rankPostings(terms, (term) => postings.lists.get(term) ?? null, postings.total, most);
  const among = async (allowed: ReadonlySet<number>): Promise<SearchHit[]> => {
    const ranked = rank(Number.POSITIVE_INFINITY).filter(({ doc }) => allowed.has(doc));
    return await collect(db, query, ranked, shown, bounds);
  };
  // In a short stretch of time the best are looked for among its few; in a long one they are soon met in any case.
  const few =
    timed && (await docsInTime(db, query, Math.min(bounds.most, Math.sqrt(limit * postings.total))));
  if (few) return await among(few);
  const hits = await collect(db, query, rank(bounds.most), shown, bounds);
  if (!timed || hits.length >= limit) return hits;
  const all = await docsInTime(db, query, bounds.most);
  return all ? await among(all) : hits;
}
