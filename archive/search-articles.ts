import { parseQuery, type Query } from '../core/search/parse-query.ts';
import { prefixBeginnings, type QueryResolver, queryTerms } from '../core/search/query-terms.ts';
import { rankPostings } from '../core/search/rank-postings.ts';
import { hasPhrase, snippet } from '../core/search/snippet.ts';
import type { SearchHit, SearchOptions } from './archive.ts';
import { toSavedArticle } from './article-store.ts';
import { readPostings, readPrefixed } from './postings.ts';
import type { ArchiveDb, ArticleRecord, CaptureRecord } from './schema.ts';

/** Articles that are read at once while hits are collected. */
const BATCH = 24;
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

const inTime = ({ before, after }: Query, { meta }: ArticleRecord): boolean =>
  (before === null || (meta.published !== null && meta.published < before)) &&
  (after === null || (meta.published !== null && meta.published >= after));

function holdsPhrases(query: Query, article: ArticleRecord, capture: CaptureRecord): boolean {
  const within = (phrase: string): boolean =>
    hasPhrase(article.meta.title, phrase) || hasPhrase(capture.text, phrase);
  return query.phrases.every(within) && !query.notPhrases.some(within);
}

/** The kept articles of these documents with their latest captures, in the same order. Dead documents are left out. */
async function readDocuments(
  db: ArchiveDb,
  docs: readonly number[],
): Promise<{ article: ArticleRecord; capture: CaptureRecord }[]> {
  const transaction = db.transaction(['articles', 'captures']);
  const byDoc = transaction.objectStore('articles').index('byDoc');
  const found = await Promise.all(
    docs.map(async (doc) => {
      const article = await byDoc.get(doc);
      const latest = article?.state === 'kept' ? article.captures.at(-1) : undefined;
      const capture = latest && (await transaction.objectStore('captures').get(latest.id));
      return article && capture ? { article, capture } : null;
    }),
  );
  return found.filter((one) => one !== null);
}

/** Ids of the kept articles of a stretch of time, for a query of dates alone. Newest first. */
async function docsInTime(db: ArchiveDb, { before, after }: Query): Promise<number[]> {
  const range = IDBKeyRange.bound(['kept', after ?? '0'], ['kept', before ?? []], false, before !== null);
  const found = await db.getAllFromIndex('articles', 'byPublished', range as unknown as IDBKeyRange);
  return found.map((article) => article.doc).reverse();
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
  const timeOnly = terms.groups.length === 0 && (query.before !== null || query.after !== null);
  if (terms.groups.length === 0 && !timeOnly) return [];
  const wanted = [...alternatives.map(({ term }) => term), ...terms.excluded];
  const { lists, total } = await readPostings(db, wanted);
  const ranked = timeOnly
    ? (await docsInTime(db, query)).map((doc) => ({ doc, score: 0 }))
    : rankPostings(terms, (term) => lists.get(term) ?? null, total);
  const shown = new Set(alternatives.map(({ term }) => term));
  const hits: SearchHit[] = [];
  for (let at = 0; at < Math.min(ranked.length, MOST_LOOKED_AT) && hits.length < options.limit; at += BATCH) {
    const batch = ranked.slice(at, at + BATCH);
    const scores = new Map(batch.map(({ doc, score }) => [doc, score]));
    for (const { article, capture } of await readDocuments(db, [...scores.keys()])) {
      if (hits.length >= options.limit) break;
      if (!inTime(query, article) || !holdsPhrases(query, article, capture)) continue;
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
