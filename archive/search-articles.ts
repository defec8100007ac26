import { tagKey } from '../core/articles/tag-key.ts';
import { actorTerm, dayTerm, termsOfTag } from '../core/search/index-terms.ts';
import { parseQuery, type Query, type QueryFilter } from '../core/search/parse-query.ts';
import {
  alternativesOf,
  prefixBeginnings,
  type QueryResolver,
  type QueryTerms,
  queryTerms,
} from '../core/search/query-terms.ts';
import { bestDocs, type RankedDoc, type ScoredDocs, scoreAll, scoreMost } from '../core/search/rank-postings.ts';
import { snippet } from '../core/search/snippet.ts';
import type {
  Matching,
  MatchOptions,
  QueryOptions,
  SavedArticle,
  SearchHit,
  SearchOptions,
} from './archive.ts';
import type { ArticleRow } from './article-rows.ts';
import { toSavedArticle } from './article-store.ts';
import {
  docsInTime,
  holdsPhrases,
  isInTime,
  mayHoldPhrases,
  newestDocs,
  readDocuments,
} from './asked-articles.ts';
import { type Postings, readPostings, readPrefixed } from './postings.ts';
import type { ArchiveDb, ArticleRecord, CaptureRecord } from './schema.ts';

/**
 * Articles that are read at once while hits are collected: first no more than are shown, for most are going to be, then ever
 * more, for each reading is waited for. Of those that have the words of a phrase few have the phrase.
 */
const BATCH = { least: 6, ofPhrases: 48, more: 3, most: 192 } as const;
/** Documents that are put in order at first, for each that is shown. */
const FEW = 4;
/** Ranked documents that are looked at, so that a phrase of common words ends. */
const MOST_LOOKED_AT = 2_000;

async function resolverFor(db: ArchiveDb, query: Query, options: QueryOptions): Promise<QueryResolver> {
  const beginnings = [...query.words, ...query.notWords]
    .filter((word) => word.prefix)
    .flatMap((word) => prefixBeginnings(word.text));
  const stems = new Map(
    await Promise.all(beginnings.map(async (one) => [one, await readPrefixed(db, one)] as const)),
  );
  const nobody = (): [] => [];
  return {
    actors: options.resolveActor ?? nobody,
    outlets: options.resolveOutlet ?? nobody,
    isId: options.isId ?? (() => false),
    spellings: options.spellings ?? nobody,
    prefixed: (beginning) => stems.get(beginning) ?? [],
  };
}

function withoutExcluded({ excluded }: QueryTerms, postings: Postings, docs: readonly number[]): number[] {
  const out = new Set(excluded.flatMap((term) => [...(postings.list(term)?.docs ?? [])]));
  return docs.filter((doc) => !out.has(doc));
}

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

/** A query with everything that finding needs of it. */
interface Asked {
  readonly query: Query;
  readonly terms: QueryTerms;
  /** Terms that a hit is shown by. */
  readonly shown: ReadonlySet<string>;
  /** How many words are asked for. */
  readonly words: number;
}

async function ask(db: ArchiveDb, text: string, options: QueryOptions): Promise<Asked> {
  const query = parseQuery(text);
  const terms = queryTerms(query, await resolverFor(db, query, options));
  const shown = new Set(alternativesOf(terms).map(({ term }) => term));
  const words = terms.groups.map((group) => (group.scores ? Math.max(1, group.apart.length) : 0));
  return { query, terms, shown, words: words.reduce((sum, count) => sum + count, 0) };
}

/** What is only not wanted is all the rest. */
const asksNothing = ({ query, terms }: Asked): boolean =>
  terms.groups.length + terms.excluded.length + query.notFilters.length === 0 &&
  query.phrases.length + query.notPhrases.length === 0 &&
  query.before === null &&
  query.after === null;

const postingsFor = (db: ArchiveDb, { terms, shown }: Asked): Promise<Postings> =>
  readPostings(db, [...shown, ...terms.excluded]);

/** Documents that meet all that is asked for; where there are none, those that meet most of it. */
function scoredOf({ terms }: Asked, { list, total }: Postings): ScoredDocs {
  const all = scoreAll(terms, list, total);
  return all.docs.length > 0 ? all : scoreMost(terms, list, total);
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

/** Best first. A query that asks for nothing finds nothing. Throws `BucketError` where the index is damaged. */
export async function searchArticles(
  db: ArchiveDb,
  text: string,
  options: SearchOptions,
): Promise<SearchHit[]> {
  const asked = await ask(db, text, options);
  if (asksNothing(asked)) return [];
  const { query, terms } = asked;
  const { limit } = options;
  const bounds = { most: options.all ? Number.POSITIVE_INFINITY : MOST_LOOKED_AT, limit };
  const postings = await postingsFor(db, asked);
  if (terms.groups.length === 0)
    return await collect(db, asked, await rankByDay(db, asked, postings, bounds), bounds);
  const scored = scoredOf(asked, postings);
  const among = async (allowed: ReadonlySet<number>): Promise<SearchHit[]> => {
    const docs = scored.docs.filter((doc) => allowed.has(doc));
    return await collect(db, asked, bestDocs({ ...scored, docs }), bounds);
  };
  const timed = query.before !== null || query.after !== null;
  // In a short stretch of time the best are looked for among its few; in a long one they are soon met in any case.
  const few =
    timed && (await docsInTime(db, query, Math.min(bounds.most, Math.sqrt(limit * postings.total))));
  if (few) return await among(few);
  const hits = await collectBest(db, asked, scored, bounds);
  if (!timed || hits.length >= limit) return hits;
  const all = await docsInTime(db, query, bounds.most);
  return all ? await among(all) : hits;
}

/** Whether one of these tags is asked for: as a whole, or by words that it has. */
function meets({ value, whole }: QueryFilter, tags: readonly string[]): boolean {
  if (whole) return tags.some((tag) => tagKey(tag) === tagKey(value));
  const words = termsOfTag(value);
  return tags.some((tag) => {
    const own = new Set(termsOfTag(tag));
    return words.every((word) => own.has(word));
  });
}

/** The index knows a tag's words, and not which of them stand together. */
function holdsTags(query: Query, { tags }: Pick<ArticleRow, 'tags'>): boolean {
  const isTag = ({ field }: QueryFilter): boolean => field === 'tag';
  const asked = query.filters.filter(isTag);
  const met = (filter: QueryFilter): boolean => meets(filter, tags);
  return (asked.length === 0 || asked.some(met)) && !query.notFilters.filter(isTag).some(met);
}

/** Those that have the phrases, among the first `most`. */
async function withPhrases(
  db: ArchiveDb,
  query: Query,
  ranked: readonly RankedDoc[],
  most: number,
): Promise<RankedDoc[]> {
  const found: RankedDoc[] = [];
  const end = Math.min(ranked.length, most);
  for (let at = 0; at < end; at += BATCH.most) {
    const batch = await mayHoldPhrases(db, query, ranked.slice(at, Math.min(end, at + BATCH.most)));
    const read = await readDocuments(
      db,
      query,
      batch.map(({ doc }) => doc),
    );
    const holding = new Set(
      read
        .filter(({ article, capture }) => holdsPhrases(query, article, capture))
        .map(({ article }) => article.doc),
    );
    found.push(...batch.filter(({ doc }) => holding.has(doc)));
  }
  return found;
}

/**
 * All documents that a query finds, best first, without their texts: `rows` are those of the archive (`readRows`). Of a
 * query with phrases the best 2,000 are looked through, unless `all` are asked for. Throws `BucketError` where the index is
 * damaged.
 */
export async function matchingDocuments(
  db: ArchiveDb,
  text: string,
  rows: ReadonlyMap<number, ArticleRow>,
  options: MatchOptions,
): Promise<Matching> {
  const asked = await ask(db, text, options);
  if (asksNothing(asked)) return { docs: [], passedOver: 0 };
  const { query, terms } = asked;
  const most = options.all ? Number.POSITIVE_INFINITY : MOST_LOOKED_AT;
  const postings = await postingsFor(db, asked);
  const ranked =
    terms.groups.length > 0
      ? bestDocs(scoredOf(asked, postings))
      : withoutExcluded(terms, postings, [...rows.keys()].reverse()).map((doc) => ({ doc, score: 0 }));
  const there = ranked.filter(({ doc }) => {
    const row = rows.get(doc);
    return row !== undefined && isInTime(query, row.published || null) && holdsTags(query, row);
  });
  const isPhrase = query.phrases.length > 0;
  const held = isPhrase ? await withPhrases(db, query, there, most) : there;
  // What has a phrase is looked for as if it were asked for: few articles are, and only they need be read.
  const unwanted = await Promise.all(
    query.notPhrases.map((phrase) => matchingDocuments(db, `"${phrase}"`, rows, options)),
  );
  const out = new Set(unwanted.flatMap(({ docs }) => docs));
  return {
    docs: held.map(({ doc }) => doc).filter((doc) => !out.has(doc)),
    passedOver: Math.max(
      isPhrase ? there.length - most : 0,
      0,
      ...unwanted.map(({ passedOver }) => passedOver),
    ),
  };
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
