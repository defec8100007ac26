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

type Values = Map<number, number>;

/** Best value of any alternative, by document; of guesses only where nothing surer is found. */
function valuesOf(alternatives: readonly Alternative[], postings: Postings, total: number): Values {
  const best: Values = new Map();
  const surest = (guess: boolean) => alternatives.filter((one) => (one.guess ?? false) === guess);
  for (const { term, weight } of surest(false)) addValues(best, term, weight, postings, total);
  if (best.size === 0)
    for (const { term, weight } of surest(true)) addValues(best, term, weight, postings, total);
  return best;
}

function addValues(best: Values, term: string, weight: number, postings: Postings, total: number): void {
  const list = postings(term);
  if (!list) return;
  // The small constant keeps order by impact where every document has the word.
  const worth = weight * (inverseFrequency(list.docs.length, total) + 0.05);
  for (let i = 0; i < list.docs.length; i++) {
    const doc = list.docs[i]!;
    const value = (worth * list.impacts[i]!) / MAX_IMPACT;
    if (value > (best.get(doc) ?? 0)) best.set(doc, value);
  }
}

/** Adds the documents that have all parts of a word, apart; they are worth the mean of the parts. */
function addApart(best: Values, parts: Group['apart'], postings: Postings, total: number): void {
  const [first, ...others] = parts.map((part) => valuesOf(part, postings, total));
  if (!first) return;
  for (const [doc, value] of first) {
    if (!others.every((part) => part.has(doc))) continue;
    const mean = others.reduce((sum, part) => sum + part.get(doc)!, value) / parts.length;
    if (mean > (best.get(doc) ?? 0)) best.set(doc, mean);
  }
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
    addApart(values, group.apart, postings, total);
    for (const [doc, value] of values) {
      const tally = tallies.get(doc) ?? { met: 0, score: 0 };
      tally.met += 1;
      if (group.scores) tally.score += value;
      tallies.set(doc, tally);
    }
  });
  return tallies;
}

/** What a document is worth beside one that has the words themselves, if it names the actor by another name. */
const BY_ANOTHER_NAME = 0.6;

/** Lets a document that names the actor meant by all the words count as holding them. */
function addWhole(tallies: Map<number, Tally>, terms: QueryTerms, postings: Postings, total: number): void {
  const words = terms.groups.filter((group) => group.scores);
  const filters = terms.groups.filter((group) => !group.scores);
  const allowed = filters.map((group) => valuesOf(group.alternatives, postings, total));
  const all = terms.groups.length;
  for (const [doc, value] of valuesOf(terms.whole, postings, total)) {
    if (!allowed.every((docs) => docs.has(doc))) continue;
    const tally = tallies.get(doc) ?? { met: 0, score: 0 };
    const named = value * (words.length + 0.5);
    const score = tally.met === all ? tally.score + value : named * BY_ANOTHER_NAME;
    tallies.set(doc, { met: all, score });
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
