import type { ArticleFeatures } from '../core/related/article-features.ts';
import { type FeatureWeights, rankRelated } from '../core/related/rank-related.ts';
import { actorTerm, dayTerm, eventTerm, skeletonTerm } from '../core/search/index-terms.ts';
import { inverseFrequency } from '../core/search/rank-postings.ts';
import type { RelatedHit } from './archive.ts';
import { toSavedArticle } from './article-store.ts';
import { type Postings, readPostings } from './postings.ts';
import type { ArchiveDb, ArticleRecord } from './schema.ts';

/** Words of the subject that candidates are looked for by: the most telling ones, for each costs a read. */
const ASKED_WORDS = 48;
/** Candidates that are compared in full. */
const CANDIDATES = 80;
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
  const scores = new Map<number, number>();
  for (const [term, weight] of terms) {
    const list = lists.get(term);
    if (!list) continue;
    const worth = weight * inverseFrequency(list.docs.length, total) ** 2;
    for (const doc of list.docs) scores.set(doc, (scores.get(doc) ?? 0) + worth);
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_LOOKED_AT)
    .map(([doc]) => doc);
}

/** The first of these documents that are latest captures of kept articles, in the same order. */
async function readCandidates(
  db: ArchiveDb,
  docs: readonly number[],
): Promise<{ key: ArticleRecord; features: ArticleFeatures }[]> {
  const transaction = db.transaction(['articles', 'features']);
  const read = async (doc: number) => {
    const [article, features] = await Promise.all([
      transaction.objectStore('articles').index('byDoc').get(doc),
      transaction.objectStore('features').get(doc),
    ]);
    return article?.state === 'kept' && features ? { key: article, features } : null;
  };
  const found: { key: ArticleRecord; features: ArticleFeatures }[] = [];
  for (let at = 0; at < docs.length && found.length < CANDIDATES; at += CANDIDATES) {
    const batch = await Promise.all(docs.slice(at, at + CANDIDATES).map(read));
    found.push(...batch.filter((one) => one !== null));
  }
  return found;
}

function weightsFrom({ lists, total }: Postings, asked: ReadonlyMap<string, number>): FeatureWeights {
  const most = inverseFrequency(1, total);
  const weigh = (term: string): number =>
    asked.has(term) ? inverseFrequency(lists.get(term)?.docs.length ?? 1, total) / most : UNASKED;
  return {
    actor: (id) => weigh(actorTerm(id)),
    event: (id) => weigh(eventTerm(id)),
    day: (day) => weigh(dayTerm(day)),
    word: (word) => weigh(skeletonTerm(word)),
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
  const candidates = await readCandidates(db, candidatesOf(asked, postings));
  const ranked = rankRelated<ArticleRecord>(subject, candidates, weightsFrom(postings, asked));
  return ranked
    .slice(0, limit)
    .map(({ key, score, reasons }) => ({ article: toSavedArticle(key), score, reasons }));
}
