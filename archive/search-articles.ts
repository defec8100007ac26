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

/** Articles that are read at once while hits are collected: no more than are shown, where most are going to be. */
const BATCH = { least: 4, most: 24 } as const;
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
  if ((await index.count(timeRange(query))) > most) return null;
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

/** Ranked documents, best first; of a query of days alone, the newest first. */
async function rankDocuments(
  db: ArchiveDb,
  query: Query,
  terms: QueryTerms,
  { lists, total }: Postings,
  most: number,
): Promise<RankedDoc[]> {
  if (terms.groups.length === 0) {
    const excluded = new Set(terms.excluded.flatMap((term) => [...(lists.get(term)?.docs ?? [])]));
    const docs = await newestDocs(db, query, most);
    return docs.filter((doc) => !excluded.has(doc)).map((doc) => ({ doc, score: 0 }));
  }
  const rank = (best: number): RankedDoc[] =>
    rankPostings(terms, (term) => lists.get(term) ?? null, total, best);
  if (query.before === null && query.after === null) return rank(most);
  // In a short stretch of time the best are looked for among its few; in a long one they are soon met in any case.
  const allowed = await docsInTime(db, query, most);
  return allowed ? rank(Number.POSITIVE_INFINITY).filter(({ doc }) => allowed.has(doc)) : rank(most);
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
  if (terms.groups.length === 0 && query.before === null && query.after === null) return [];
  const wanted = [...alternatives.map(({ term }) => term), ...terms.excluded];
  const most = options.all ? Number.POSITIVE_INFINITY : MOST_LOOKED_AT;
  const ranked = await rankDocuments(db, query, terms, await readPostings(db, wanted), most);
  const shown = new Set(alternatives.map(({ term }) => term));
  const hits: SearchHit[] = [];
  const picky = query.phrases.length + query.notPhrases.length > 0;
  for (let at = 0; at < Math.min(ranked.length, most) && hits.length < options.limit; ) {
    const lacking = Math.max(BATCH.least, options.limit - hits.length);
    const batch = ranked.slice(at, at + (picky ? BATCH.most : Math.min(BATCH.most, lacking)));
    at += batch.length;
    const scores = new Map(batch.map(({ doc, score }) => [doc, score]));
    for (const { article, capture } of await readDocuments(db, query, [...scores.keys()])) {
      if (hits.length >= options.limit) break;
      if (!holdsPhrases(query, article, capture)) continue;
      const spans = capture.annotations.mentions
        .filter(({ actor }) => shown.has(`a:${actor}`))
        .map(({ start, end }) => [start, end] as const);
      hits.push({
        article: toSavedArticle(article),
        score: scores.get(article.doc) ?? 0,
        snippet: snippet(capture.text, shown, spans),
      });
    }
  }
  return hits;
}
