import { bestOf } from './best-of.ts';
import { MAX_IMPACT, type PostingList } from './posting-codec.ts';
import { type Alternative, alternativesOf, type Group, type QueryTerms } from './query-terms.ts';

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
  readonly docs: number[];
}

function addValue({ of, docs }: Values, doc: number, value: number): void {
  if (value <= of[doc]!) return;
  if (of[doc] === 0) docs.push(doc);
  of[doc] = value;
}

function addValues(best: Values, { term, weight }: Alternative, postings: Postings, total: number): void {
  const list = postings(term);
  if (!list) return;
  // The small constant keeps order by impact where every document has the word.
  const worth = (weight * (inverseFrequency(list.docs.length, total) + 0.05)) / MAX_IMPACT;
  for (let i = 0; i < list.docs.length; i++) addValue(best, list.docs[i]!, worth * list.impacts[i]!);
}

/**
 * Best value of any alternative, by document; of guesses only where nothing surer is found. `room`: above the greatest
 * document.
 */
function valuesOf(
  alternatives: readonly Alternative[],
  postings: Postings,
  total: number,
  room: number,
): Values {
  const best: Values = { of: new Float64Array(room), docs: [] };
  const surest = (guess: boolean) => alternatives.filter((one) => (one.guess ?? false) === guess);
  for (const one of surest(false)) addValues(best, one, postings, total);
  if (best.docs.length === 0) for (const one of surest(true)) addValues(best, one, postings, total);
  return best;
}

/** Adds the documents that have all parts of a word, apart; they are worth the mean of the parts. */
function addApart(best: Values, parts: Group['apart'], postings: Postings, total: number): void {
  const [first, ...others] = parts.map((part) => valuesOf(part, postings, total, best.of.length));
  if (!first) return;
  for (const doc of first.docs) {
    if (!others.every((part) => part.of[doc]! > 0)) continue;
    const sum = others.reduce((all, part) => all + part.of[doc]!, first.of[doc]!);
    addValue(best, doc, sum / parts.length);
  }
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
    addApart(values, group.apart, postings, total);
    for (const doc of values.docs) {
      tallies.met[doc]! += 1;
      if (group.scores) tallies.scores[doc]! += values.of[doc]!;
    }
  });
  return tallies;
}

/** What a document is worth beside one that has the words themselves, if it names the actor by another name. */
const BY_ANOTHER_NAME = 0.6;

/** Lets a document that names the actor meant by all the words count as holding them. */
function addWhole({ met, scores }: Tallies, terms: QueryTerms, postings: Postings, total: number): void {
  const room = met.length;
  const words = terms.groups.filter((group) => group.scores);
  const filters = terms.groups.filter((group) => !group.scores);
  const allowed = filters.map((group) => valuesOf(group.alternatives, postings, total, room));
  const whole = valuesOf(terms.whole, postings, total, room);
  const all = terms.groups.length;
  for (const doc of whole.docs) {
    if (!allowed.every((values) => values.of[doc]! > 0)) continue;
    const value = whole.of[doc]!;
    const named = value * (words.length + 0.5);
    scores[doc] = met[doc] === all ? scores[doc]! + value : named * BY_ANOTHER_NAME;
    met[doc] = all;
  }
}

function roomFor(terms: QueryTerms, postings: Postings): number {
  let last = 0;
  for (const { term } of alternativesOf(terms)) last = Math.max(last, postings(term)?.docs.at(-1) ?? 0);
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
