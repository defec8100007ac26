import type { ArticleFeatures, ComparedFeatures } from '../core/related/article-features.ts';
import { type FeatureWeights, type RankedRelated, rankRelated } from '../core/related/rank-related.ts';
import { bestOf } from '../core/search/best-of.ts';
import { actorTerm, dayTerm, eventTerm, skeletonTerm } from '../core/search/index-terms.ts';
import { inverseFrequency } from '../core/search/rank-postings.ts';
import { toSavedArticle } from './article-store.ts';
import { getMany } from './get-many.ts';
import { type Postings, readPostings } from './postings.ts';
import type { RelatedHit } from './questions.ts';
import type { ArchiveDb } from './schema.ts';
import { unpackFeatures } from './stored-features.ts';

/** Words of the subject that candidates are looked for by: the most frequent ones, for each costs a read. */
const ASKED_WORDS = 32;
/** Candidates that are compared in full. */
const CANDIDATES = 48;
/** What more articles than one in twenty have leads to no candidate, unless nothing rarer does. */
const COMMON = 0.05;
const COMMON_AT_LEAST = 64;
/** Documents that share something rare, after which those that share only common words are not looked for. */
const ENOUGH = 4_000;
/** Documents that are looked at for them: older versions and deleted articles are still in the postings. */
const MOST_LOOKED_AT = 800;
/** What an actor or a word is worth of which nobody asked how many articles have it. */
const UNASKED = 0.5;

function askedTerms(subject: ArticleFeatures): Map<string, number> {
  const terms = new Map<string, number>();
  for (const [actor, weight] of Object.entries(subject.actors)) terms.set(actorTerm(actor), weight);
  for (const event of subject.events) terms.set(eventTerm(event), 1.5);
  for (const day of subject.days) terms.set(dayTerm(day), 0.4);
  if (subject.day) terms.set(dayTerm(subject.day), 0.3);
  const words = Object.entries(subject.words).sort((a, b) => b[1] - a[1]);
  for (const [word] of words.slice(0, ASKED_WORDS)) terms.set(skeletonTerm(word), 0.5);
  return terms;
}

/** How many documents have each of these terms. */
type Counts = ReadonlyMap<string, number>;

/**
 * Documents by what they share with the subject, best first. Terms that more than `most` documents have are passed over. The
 * rarest come first: who shares none of them is not looked for any more once there are many who do.
 */
function candidatesOf(
  terms: ReadonlyMap<string, number>,
  counts: Counts,
  postings: Postings,
  most: number,
): number[] {
  const scores = new Float64Array(postings.total + 1);
  const found: number[] = [];
  const asked = [...counts].filter(([, count]) => count > 0 && count <= most).sort((a, b) => a[1] - b[1]);
  for (const [term, count] of asked) {
    const { docs } = postings.list(term)!;
    const worth = terms.get(term)! * inverseFrequency(count, postings.total) ** 2;
    const isOpen = found.length < ENOUGH;
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i]!;
      const known = scores[doc]!;
      if (known === 0) {
        if (!isOpen) continue;
        found.push(doc);
      }
      scores[doc] = known + worth;
    }
  }
  return bestOf(found, scores, MOST_LOOKED_AT);
}

interface Candidate {
  readonly key: number;
  readonly features: ComparedFeatures;
}

/** The documents of these that are latest captures, in the same order. */
async function readFeatures(db: ArchiveDb, docs: readonly number[]): Promise<Candidate[]> {
  const found = await getMany(db.transaction('features').store, docs);
  return [...found].flatMap(([key, features]) =>
    features ? [{ key, features: unpackFeatures(features) }] : [],
  );
}

/** The first `limit` of these whose articles are kept, and how many were passed over that are not. */
async function keptOf(
  db: ArchiveDb,
  ranked: readonly RankedRelated<number>[],
  limit: number,
): Promise<{ hits: RelatedHit[]; removed: number }> {
  const hits: RelatedHit[] = [];
  let at = 0;
  while (at < ranked.length && hits.length < limit) {
    const some = ranked.slice(at, at + limit - hits.length);
    at += some.length;
    const articles = await getMany(
      db.transaction('articles').store.index('byDoc'),
      some.map(({ key }) => key),
    );
    some.forEach(({ key, score, reasons }) => {
      const article = articles.get(key);
      if (article?.state === 'kept') hits.push({ article: toSavedArticle(article), score, reasons });
    });
  }
  return { hits, removed: at - hits.length };
}

function weightsFrom(counts: Counts, total: number): FeatureWeights {
  const most = inverseFrequency(1, total);
  const weights = new Map<string, number>();
  for (const [term, count] of counts) weights.set(term, inverseFrequency(Math.max(1, count), total) / most);
  const words = new Map<string, number>();
  for (const [term, weight] of weights)
    if (term.startsWith(skeletonTerm(''))) words.set(term.slice(skeletonTerm('').length), weight);
  return {
    actor: (id) => weights.get(actorTerm(id)) ?? UNASKED,
    event: (id) => weights.get(eventTerm(id)) ?? UNASKED,
    day: (day) => weights.get(dayTerm(day)) ?? UNASKED,
    word: (word) => words.get(word) ?? UNASKED,
    total,
  };
}

/** Archived articles on the subject's story, best first. Throws `BucketError` where the index is damaged. */
export async function relatedArticles(
  db: ArchiveDb,
  subject: ArticleFeatures,
  limit: number,
): Promise<RelatedHit[]> {
  const asked = askedTerms(subject);
  const postings = await readPostings(db, asked.keys());
  const counts = new Map(Array.from(asked.keys(), (term) => [term, postings.count(term)]));
  const weights = weightsFrom(counts, postings.total);
  const common = Math.max(COMMON_AT_LEAST, postings.total * COMMON);
  let docs = candidatesOf(asked, counts, postings, common);
  if (docs.length === 0) docs = candidatesOf(asked, counts, postings, Number.POSITIVE_INFINITY);
  const candidates: Candidate[] = [];
  let hits: RelatedHit[] = [];
  // A batch is enough, unless what was removed or is no longer the latest capture takes up places in it.
  for (let at = 0, wanted = CANDIDATES; at < docs.length && candidates.length < wanted; ) {
    const batch = docs.slice(at, at + CANDIDATES);
    at += batch.length;
    candidates.push(...(await readFeatures(db, batch)));
    const kept = await keptOf(db, rankRelated<number>(subject, candidates, weights), limit);
    hits = kept.hits;
    wanted = CANDIDATES + kept.removed;
  }
  return hits;
}
