import { bestOf } from './best-of.ts';
import { MAX_IMPACT, type PostingList } from './posting-codec.ts';
import type { Alternative, Group, QueryTerms } from './query-terms.ts';

/** Documents that a query finds, best first: every group must be met; scores are BM25-like sums over the groups. */
export interface RankedDoc {
  readonly doc: number;
  readonly score: number;
}

/** How much it says of a document that it has a term which `held` of `total` documents have. */
export const inverseFrequency = (held: number, total: number): number =>
  Math.log(1 + (Math.max(total, held) - held + 0.5) / (held + 0.5));

type Postings = (term: string) => PostingList | null;

/** Values by document, and the documents that have one: arrays, for a common word is in tens of thousands. */
interface Values {
  readonly of: Float64Array;
  readonly docs: readonly number[];
}

/** Best value of any alternative, by document. `room`: above the greatest document. */
function valuesOf(
  alternatives: readonly Alternative[],
  postings: Postings,
  total: number,
  room: number,
): Values {
  const best = new Float64Array(room);
  const found: number[] = [];
  for (const { term, weight } of alternatives) {
    const list = postings(term);
    if (!list) continue;
    // The small constant keeps order by impact where every document has the word.
    const worth = (weight * (inverseFrequency(list.docs.length, total) + 0.05)) / MAX_IMPACT;
    for (let i = 0; i < list.docs.length; i++) {
      const doc = list.docs[i]!;
      const value = worth * list.impacts[i]!;
      if (value <= best[doc]!) continue;
      if (best[doc] === 0) found.push(doc);
      best[doc] = value;
    }
  }
  return { of: best, docs: found };
}

/** How many groups each document meets, and its score so far. */
interface Tallies {
  readonly met: Uint16Array;
  readonly scores: Float64Array;
}

function tallyGroups(groups: readonly Group[], postings: Postings, total: number, room: number): Tallies {
  const tallies = { met: new Uint16Array(room), scores: new Float64Array(room) };
  groups.forEach((group, at) => {
    const fused = [...group.fusedWithNext, ...(groups[at - 1]?.fusedWithNext ?? [])];
    const values = valuesOf([...group.alternatives, ...fused], postings, total, room);
    for (const doc of values.docs) {
      tallies.met[doc]! += 1;
      if (group.scores) tallies.scores[doc]! += values.of[doc]!;
    }
  });
  return tallies;
}

/** Lets a document that names the actor meant by all the words count as holding them. */
function addWhole({ met, scores }: Tallies, terms: QueryTerms, postings: Postings, total: number): void {
  const room = met.length;
  const words = terms.groups.filter((group) => group.scores);
  const filters = terms.groups.filter((group) => !group.scores);
  const allowed = filters.map((group) => valuesOf(group.alternatives, postings, total, room));
  const whole = valuesOf(terms.whole, postings, total, room);
  for (const doc of whole.docs) {
    if (!allowed.every((values) => values.of[doc]! > 0)) continue;
    const value = whole.of[doc]!;
    met[doc] = terms.groups.length;
    scores[doc] = Math.max(scores[doc]!, value * words.length) + value / 2;
  }
}

function roomFor({ groups, whole }: QueryTerms, postings: Postings): number {
  let last = 0;
  for (const { term } of [...whole, ...groups.flatMap((one) => [...one.alternatives, ...one.fusedWithNext])])
    last = Math.max(last, postings(term)?.docs.at(-1) ?? 0);
  return last + 1;
}

/**
 * Ranks the documents that meet the query, the best `most` of them. Where no document meets every group, those that meet at
 * least two thirds of three or more word groups (and every filter) are given instead.
 */
export function rankPostings(
  terms: QueryTerms,
  postings: Postings,
  total: number,
  most = Number.POSITIVE_INFINITY,
): RankedDoc[] {
  const tallies = tallyGroups(terms.groups, postings, total, roomFor(terms, postings));
  if (terms.whole.length > 0) addWhole(tallies, terms, postings, total);
  const { met, scores } = tallies;
  for (const term of terms.excluded)
    for (const doc of postings(term)?.docs ?? []) if (doc < met.length) met[doc] = 0;
  const all = terms.groups.length;
  const meeting = (least: number): number[] => {
    const docs: number[] = [];
    for (let doc = 0; doc < met.length; doc++) if (met[doc]! >= least) docs.push(doc);
    return docs;
  };
  let found = meeting(Math.max(1, all));
  if (found.length === 0 && all >= 3 && terms.groups.every((group) => group.scores))
    found = meeting(Math.ceil((all * 2) / 3));
  return bestOf(found, scores, most).map((doc) => ({ doc, score: scores[doc]! }));
}
