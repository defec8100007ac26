import type { ArticleFeatures, ComparedFeatures } from '../core/related/article-features.ts';
import { type FeatureWeights, type RankedRelated, rankRelated } from '../core/related/rank-related.ts';
import { bestOf } from '../core/search/best-of.ts';
import { actorTerm, dayTerm, eventTerm, skeletonTerm } from '../core/search/index-terms.ts';
import { inverseFrequency } from '../core/search/rank-postings.ts';
import type { RelatedHit } from './archive.ts';
import { toSavedArticle } from './article-store.ts';
import { type Postings, readPostings } from './postings.ts';
import type { ArchiveDb } from './schema.ts';
import { unpackFeatures } from './stored-features.ts';

/** Words of the subject that candidates are looked for by: the most frequent ones, for each costs a read. */
const ASKED_WORDS = 32;
/** Candidates that are compared in full. */
const CANDIDATES = 48;
/** What more articles than one in twenty have leads to no candidate, unless nothing rarer does. */
const COMMON = 0.05;
const COMMON_AT_LEAST = 64;
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

/** Documents by what they share with the subject, best first. */
function candidatesOf(terms: ReadonlyMap<string, number>, { lists, total }: Postings): number[] {
  const scores = new Float64Array(total + 2);
  const docs: number[] = [];
  for (const [term, weight] of terms) {
    const list = lists.get(term);
    if (!list) continue;
    const worth = weight * inverseFrequency(list.docs.length, total) ** 2;
    for (let i = 0; i < list.docs.length; i++) {
      const doc = list.docs[i]!;
      if (scores[doc] === 0) docs.push(doc);
      scores[doc]! += worth;
    }
  }
  return bestOf(docs, scores, MOST_LOOKED_AT);
}

interface Candidate {
  readonly key: number;
  readonly features: ComparedFeatures;
}

/** The documents of these that are latest captures, in the same order. */
async function readFeatures(db: ArchiveDb, docs: readonly number[]): Promise<Candidate[]> {
  const store = db.transaction('features').store;
  const found = await Promise.all(docs.map(async (key) => ({ key, features: await store.get(key) })));
  return found.flatMap(({ key, features }) =>
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
    const byDoc = db.transaction('articles').store.index('byDoc');
    const articles = await Promise.all(some.map(({ key }) => byDoc.get(key)));
    some.forEach(({ score, reasons }, i) => {
      const article = articles[i];
      if (article?.state === 'kept') hits.push({ article: toSavedArticle(article), score, reasons });
    });
  }
  return { hits, removed: at - hits.length };
}

function weightsFrom({ counts, total }: Postings, asked: ReadonlyMap<string, number>): FeatureWeights {
  const most = inverseFrequency(1, total);
  const weights = new Map<string, number>();
  for (const term of asked.keys()) weights.set(term, inverseFrequency(counts.get(term) ?? 1, total) / most);
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
  const common = (total: number): number => Math.max(COMMON_AT_LEAST, total * COMMON);
  let postings = await readPostings(db, asked.keys(), common);
  if (postings.lists.size === 0 && postings.counts.size > 0) postings = await readPostings(db, asked.keys());
  const weights = weightsFrom(postings, asked);
  const docs = candidatesOf(asked, postings);
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
