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

/** Best value of any alternative, by document. */
function valuesOf(
  alternatives: readonly Alternative[],
  postings: Postings,
  total: number,
): Map<number, number> {
  const best = new Map<number, number>();
  for (const { term, weight } of alternatives) {
    const list = postings(term);
    if (!list) continue;
    // The small constant keeps order by impact where every document has the word.
    const worth = weight * (inverseFrequency(list.docs.length, total) + 0.05);
    for (let i = 0; i < list.docs.length; i++) {
      const doc = list.docs[i]!;
      const value = (worth * list.impacts[i]!) / MAX_IMPACT;
      if (value > (best.get(doc) ?? 0)) best.set(doc, value);
    }
  }
  return best;
}

interface Tally {
  met: number;
  score: number;
}

function tallyGroups(groups: readonly Group[], postings: Postings, total: number): Map<number, Tally> {
  const tallies = new Map<number, Tally>();
  groups.forEach((group, at) => {
    const fused = [...group.fusedWithNext, ...(groups[at - 1]?.fusedWithNext ?? [])];
    const values = valuesOf([...group.alternatives, ...fused], postings, total);
    for (const [doc, value] of values) {
      const tally = tallies.get(doc) ?? { met: 0, score: 0 };
      tally.met += 1;
      if (group.scores) tally.score += value;
      tallies.set(doc, tally);
    }
  });
  return tallies;
}

/** Lets a document that names the actor meant by all the words count as holding them. */
function addWhole(tallies: Map<number, Tally>, terms: QueryTerms, postings: Postings, total: number): void {
  const words = terms.groups.filter((group) => group.scores);
  const filters = terms.groups.filter((group) => !group.scores);
  const allowed = filters.map((group) => valuesOf(group.alternatives, postings, total));
  for (const [doc, value] of valuesOf(terms.whole, postings, total)) {
    if (!allowed.every((docs) => docs.has(doc))) continue;
    const tally = tallies.get(doc) ?? { met: 0, score: 0 };
    tallies.set(doc, {
      met: terms.groups.length,
      score: Math.max(tally.score, value * words.length) + value / 2,
    });
  }
}

/**
 * Ranks all documents that meet the query. Where no document meets every group, those that meet at least two thirds of
 * three or more word groups (and every filter) are given instead.
 */
export function rankPostings(terms: QueryTerms, postings: Postings, total: number): RankedDoc[] {
  const tallies = tallyGroups(terms.groups, postings, total);
  if (terms.whole.length > 0) addWhole(tallies, terms, postings, total);
  for (const term of terms.excluded) for (const doc of postings(term)?.docs ?? []) tallies.delete(doc);
  const all = terms.groups.length;
  const meeting = (least: number): RankedDoc[] =>
    [...tallies].filter(([, tally]) => tally.met >= least).map(([doc, { score }]) => ({ doc, score }));
  let found = meeting(all);
  if (found.length === 0 && all >= 3 && terms.groups.every((group) => group.scores))
    found = meeting(Math.ceil((all * 2) / 3));
  return found.sort((a, b) => b.score - a.score || b.doc - a.doc);
}
