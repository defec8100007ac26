import { actorTerm, dayTerm } from '../core/search/index-terms.ts';
import { parseQuery } from '../core/search/parse-query.ts';
import { alternativesOf, type QueryTerms } from '../core/search/query-terms.ts';
import {
  bestDocs,
  type RankedDoc,
  type ScoredDocs,
  scoreAll,
  scoreMost,
} from '../core/search/rank-postings.ts';
import { snippet } from '../core/search/snippet.ts';
import { toSavedArticle } from './article-store.ts';
import { type Asked, ask, asksNothing, MOST_LOOKED_AT, postingsFor, withoutExcluded } from './ask-query.ts';
import {
  docsInTime,
  holdsPhrases,
  holdsTags,
  isThere,
  mayHoldPhrases,
  newestDocs,
  readDocuments,
} from './asked-articles.ts';
import { isAnyKept } from './kept-rows.ts';
import type { Postings } from './postings.ts';
import type { QueryOptions, SearchHit, SearchOptions } from './questions.ts';
import type { SavedArticle } from './saved-article.ts';
import type { ArchiveDb, ArticleRecord, CaptureRecord } from './schema.ts';

/**
 * Articles that are read at once while hits are collected: first no more than are shown, for most are going to be, then ever
 * more, for each reading is waited for. Of those that have the words of a phrase few have the phrase.
 */
const BATCH = { least: 6, ofPhrases: 48, more: 3, most: 192 } as const;
/** Documents that are put in order at first, for each that is shown. */
const FEW = 4;
interface Bounds {
  /** Documents that are looked at. */
  readonly most: number;
  /** Hits. */
  readonly limit: number;
}

/** Of a query of days alone, the newest first. */
async function rankByDay(
  db: ArchiveDb,
  { query, terms }: Asked,
  postings: Postings,
  { most, limit }: Bounds,
): Promise<RankedDoc[]> {
  const { phrases, notPhrases, notFilters } = query;
  const picky = terms.excluded.length + phrases.length + notPhrases.length + notFilters.length > 0;
  const docs = await newestDocs(db, query, picky ? most : Math.min(most, limit));
  return withoutExcluded(terms, postings, docs).map((doc) => ({ doc, score: 0 }));
}

interface Read {
  readonly article: ArticleRecord;
  readonly capture: CaptureRecord;
}

function toHit({ article, capture }: Read, { shown, words }: Asked, score: number): SearchHit {
  const { mentions, dates } = capture.annotations;
  const spans = [
    ...mentions.filter(({ actor }) => shown.has(actorTerm(actor))),
    ...dates.filter(({ from, to }) => from !== null && from === to && shown.has(dayTerm(from))),
  ].map(({ start, end }) => [start, end] as const);
  return { article: toSavedArticle(article), score, snippet: snippet(capture.text, shown, spans, words) };
}

/** The hits among ranked documents, in their order. */
async function collect(
  db: ArchiveDb,
  asked: Asked,
  ranked: readonly RankedDoc[],
  { most, limit }: Bounds,
): Promise<SearchHit[]> {
  const hits: SearchHit[] = [];
  const end = Math.min(ranked.length, most);
  const least = asked.query.phrases.length > 0 ? BATCH.ofPhrases : Math.max(BATCH.least, limit);
  let size = Math.min(BATCH.most, least);
  for (let at = 0; at < end && hits.length < limit; size = Math.min(BATCH.most, size * BATCH.more)) {
    const batch = ranked.slice(at, Math.min(end, at + size));
    at += batch.length;
    const holding = await mayHoldPhrases(db, asked.query, batch);
    const scores = new Map(holding.map(({ doc, score }) => [doc, score]));
    for (const read of await readDocuments(db, asked.query, [...scores.keys()])) {
      if (hits.length >= limit) break;
      if (holdsPhrases(asked.query, read.article, read.capture) && holdsTags(asked.query, read.article))
        hits.push(toHit(read, asked, scores.get(read.article.doc) ?? 0));
    }
  }
  return hits;
}

/** The hits among scored documents, best first. Most often the first few are enough, and the others need not be put in order. */
async function collectBest(
  db: ArchiveDb,
  asked: Asked,
  scored: ScoredDocs,
  { most, limit }: Bounds,
): Promise<SearchHit[]> {
  const few = asked.query.phrases.length > 0 ? most : Math.min(most, limit * FEW);
  const hits = await collect(db, asked, bestDocs(scored, few), { most, limit });
  if (hits.length >= limit || scored.docs.length <= few) return hits;
  const rest = bestDocs(scored, most).slice(few);
  return [...hits, ...(await collect(db, asked, rest, { most, limit: limit - hits.length }))];
}

/** The hits among scored documents, of the query's time. */
async function hitsAmong(
  db: ArchiveDb,
  asked: Asked,
  scored: ScoredDocs,
  bounds: Bounds,
  total: number,
): Promise<SearchHit[]> {
  if (scored.docs.length === 0) return [];
  const { query } = asked;
  const { most, limit } = bounds;
  const among = async (allowed: ReadonlySet<number>): Promise<SearchHit[]> => {
    const docs = scored.docs.filter((doc) => allowed.has(doc));
    return await collect(db, asked, bestDocs({ ...scored, docs }), bounds);
  };
  const timed = query.before !== null || query.after !== null;
  // In a short stretch of time the best are looked for among its few; in a long one they are soon met in any case.
  const few = timed && (await docsInTime(db, query, Math.min(most, Math.sqrt(limit * total))));
  if (few) return await among(few);
  const hits = await collectBest(db, asked, scored, bounds);
  if (!timed || hits.length >= limit) return hits;
  const all = await docsInTime(db, query, most);
  return all ? await among(all) : hits;
}

/**
 * The postings without words that only articles have which are removed, or are no more: with these, nothing that sounds like
 * the word would be looked for.
 */
async function listsOfKept(db: ArchiveDb, terms: QueryTerms, { list }: Postings): Promise<Postings['list']> {
  const asked = alternativesOf(terms);
  const surer = asked.filter(({ guess }) => !guess);
  if (surer.length === asked.length) return list;
  const gone = new Set<string>();
  for (const term of new Set(surer.map((one) => one.term))) {
    const docs = list(term)?.docs;
    if (docs && !(await isAnyKept(db, docs))) gone.add(term);
  }
  return gone.size === 0 ? list : (term) => (gone.has(term) ? null : list(term));
}

/** Best first. A query that asks for nothing finds nothing. Throws `BucketError` where the index is damaged. */
export async function searchArticles(
  db: ArchiveDb,
  text: string,
  options: SearchOptions,
): Promise<SearchHit[]> {
  const asked = await ask(db, text, options);
  if (asksNothing(asked)) return [];
  const { query, terms } = asked;
  const bounds = { most: options.all ? Number.POSITIVE_INFINITY : MOST_LOOKED_AT, limit: options.limit };
  const postings = await postingsFor(db, asked);
  const { total } = postings;
  if (terms.groups.length === 0)
    return await collect(db, asked, await rankByDay(db, asked, postings, bounds), bounds);
  const all = scoreAll(terms, postings.list, total);
  const hits = await hitsAmong(db, asked, all, bounds, total);
  if (hits.length > 0) return hits;
  // Articles that have the words, and not the phrase, are an answer: no.
  const isPicky = query.phrases.length + query.notPhrases.length > 0;
  if (isPicky && (await isAnyKept(db, all.docs, (row) => isThere(query, row)))) return [];
  // What has all of the words may be there no more, and must not stand in the way of what has most of them.
  const list = await listsOfKept(db, terms, postings);
  const again =
    list === postings.list ? hits : await hitsAmong(db, asked, scoreAll(terms, list, total), bounds, total);
  if (again.length > 0) return again;
  return await hitsAmong(db, asked, scoreMost(terms, list, total), bounds, total);
}

/** These documents as lists show them, in this order; those that are no more are left out. */
export async function articlesOf(db: ArchiveDb, docs: readonly number[]): Promise<SavedArticle[]> {
  const byDoc = db.transaction('articles').store.index('byDoc');
  const found = await Promise.all(docs.map((doc) => byDoc.get(doc)));
  return found.flatMap((article) => (article?.state === 'kept' ? [toSavedArticle(article)] : []));
}

/** These documents as hits of a query, in this order; those that are no more are left out. */
export async function hitsOf(
  db: ArchiveDb,
  text: string,
  docs: readonly number[],
  options: QueryOptions,
): Promise<SearchHit[]> {
  const asked = await ask(db, text, options);
  const read = await readDocuments(db, parseQuery(''), docs);
  return read.map((one) => toHit(one, asked, 0));
}
