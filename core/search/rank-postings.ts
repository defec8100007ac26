import { bestOf } from './best-of.ts';
import { MAX_IMPACT, type PostingList } from './posting-codec.ts';
import type { Group, QueryTerms } from './query-terms.ts';
import type { Alternative } from './word-alternatives.ts';

/** A document that a query finds; scores are BM25-like sums over the groups. */
export interface RankedDoc {
  readonly doc: number;
  readonly score: number;
}

/** How much it says of a document that it has a term which `held` of `total` documents have. */
export const inverseFrequency = (held: number, total: number): number =>
  Math.log(1 + (Math.max(total, held) - held + 0.5) / (held + 0.5));

type Postings = (term: string) => PostingList | null;

/** Documents in no order, and what each is worth: `scores` is by document, and says nothing of others. */
export interface ScoredDocs {
  readonly docs: readonly number[];
  readonly scores: Float64Array;
}

/** Values by document, and the documents that have one: arrays, for a common word is in tens of thousands. */
interface Values {
  readonly of: Float64Array;
  readonly docs: number[];
}

/** Documents that are worth looking at, 1 each; null for all of them. */
type Among = Uint8Array | null;

/** What a group asks for: any of the words, or all the parts of one. */
type Asked = Omit<Group, 'fusedWithNext'>;

/** One search in the postings of an archive, whose documents are numbered up to `total`. */
class Ranking {
  readonly #postings: Postings;
  readonly #total: number;

  constructor(postings: Postings, total: number) {
    this.#postings = postings;
    this.#total = total;
  }

  /** By document. */
  #numbers(): Float64Array {
    return new Float64Array(this.#total + 1);
  }

  /** 1 for each of these documents. */
  marks(docs: readonly number[]): Uint8Array {
    const marks = new Uint8Array(this.#total + 1);
    for (const doc of docs) marks[doc] = 1;
    return marks;
  }

  without(excluded: readonly string[], { docs, scores }: ScoredDocs): ScoredDocs {
    const out = excluded.flatMap((term) => [...(this.#postings(term)?.docs ?? [])]);
    if (out.length === 0) return { docs, scores };
    const marks = this.marks(out);
    return { docs: docs.filter((doc) => marks[doc] === 0), scores };
  }

  /** One loop, and nothing called in it: it runs over all documents that have a word, in code that has just been loaded. */
  #addValues({ of, docs: found }: Values, { term, weight }: Alternative, among: Among): void {
    const list = this.#postings(term);
    if (!list) return;
    const { docs, impacts } = list;
    // The small constant keeps order by impact where every document has the word.
    const worth = (weight * (inverseFrequency(docs.length, this.#total) + 0.05)) / MAX_IMPACT;
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i]!;
      if (among !== null && among[doc] === 0) continue;
      const [value, known] = [worth * impacts[i]!, of[doc]!];
      if (value <= known) continue;
      if (known === 0) found.push(doc);
      of[doc] = value;
    }
  }

  /** Best value of any alternative, by document; of guesses only where nothing surer is found. `of`: zeroes. */
  #bestOf(alternatives: readonly Alternative[], among: Among, of: Float64Array): Values {
    const best: Values = { of, docs: [] };
    const surer = alternatives.filter(({ guess }) => !guess);
    const isFound = surer.some(({ term }) => this.#postings(term) !== null);
    for (const one of isFound ? surer : alternatives) this.#addValues(best, one, among);
    return best;
  }

  /** Adds the documents that have all parts of a word, apart; they are worth the mean of the parts. */
  #addApart(best: Values, parts: Group['apart'], among: Among): void {
    const [first, ...others] = parts.map((part) => this.#bestOf(part, among, this.#numbers()));
    for (const doc of first?.docs ?? []) {
      if (!others.every((part) => part.of[doc]! > 0)) continue;
      const mean = others.reduce((all, part) => all + part.of[doc]!, first!.of[doc]!) / parts.length;
      if (mean <= best.of[doc]!) continue;
      if (best.of[doc] === 0) best.docs.push(doc);
      best.of[doc] = mean;
    }
  }

  #valuesOf({ alternatives, apart }: Asked, among: Among, of: Float64Array): Values {
    const best = this.#bestOf(alternatives, among, of);
    this.#addApart(best, apart, among);
    return best;
  }

  /** Documents that the surer alternatives have, some of them more than once. */
  #held({ alternatives }: Asked): number {
    const surer = alternatives.filter(({ guess }) => !guess);
    return surer.reduce((sum, { term }) => sum + (this.#postings(term)?.docs.length ?? 0), 0);
  }

  /** The documents that meet every group. */
  meetAll(groups: readonly Asked[]): { docs: number[]; scores: Float64Array } {
    // The rarest first: what lacks a rare word need not be looked at for a common one.
    const [first, ...others] = groups
      .map((group) => ({ group, held: this.#held(group) }))
      .sort((a, b) => a.held - b.held)
      .map(({ group }) => group);
    const of = this.#numbers();
    if (!first) return { docs: [], scores: of };
    // Most often there is one, and its values are the scores.
    if (others.length === 0 && first.scores)
      return { docs: this.#valuesOf(first, null, of).docs, scores: of };
    const scores = this.#numbers();
    const meet = (group: Asked, among: Among): number[] => {
      const values = this.#valuesOf(group, among, of);
      for (const doc of values.docs) {
        if (group.scores) scores[doc]! += of[doc]!;
        of[doc] = 0;
      }
      return values.docs;
    };
    let docs = meet(first, null);
    for (const group of others) docs = meet(group, this.marks(docs));
    return { docs, scores };
  }

  /** Those of these documents that meet every one of some other groups. */
  within(groups: readonly Asked[], { docs, scores }: ScoredDocs): ScoredDocs {
    const allowed = this.meetAll(groups);
    const marks = this.marks(allowed.docs);
    const kept = docs.filter((doc) => marks[doc] === 1);
    for (const doc of kept) scores[doc]! += allowed.scores[doc]!;
    return { docs: kept, scores };
  }

  /** The documents that meet at least so many of the groups. */
  meetSome(groups: readonly Asked[], least: number): { docs: number[]; scores: Float64Array } {
    const [scores, met] = [this.#numbers(), new Uint16Array(this.#total + 1)];
    const docs: number[] = [];
    for (const group of groups) {
      const values = this.#valuesOf(group, null, this.#numbers());
      for (const doc of values.docs) {
        if (met[doc] === 0) docs.push(doc);
        met[doc]! += 1;
        if (group.scores) scores[doc]! += values.of[doc]!;
      }
    }
    return { docs: docs.filter((doc) => met[doc]! >= least), scores };
  }
}

/** What a document is worth beside one that has the words themselves, if it names the actor by another name. */
const BY_ANOTHER_NAME = 0.6;
/** Of fewer words none may be missing. */
const LEAST_WORDS = 3;

/** The groups as they are met: a word also by what holds it and the one before or behind it, written as one. */
const askedGroups = (groups: readonly Group[]): Asked[] =>
  groups.map(({ alternatives, fusedWithNext, ...group }, at) => ({
    ...group,
    alternatives: [...alternatives, ...fusedWithNext, ...(groups[at - 1]?.fusedWithNext ?? [])],
  }));

const isFilter = ({ required }: Asked): boolean => required;

/** Lets documents that name the actor meant by all the words count as holding them. */
function addWhole(ranking: Ranking, terms: QueryTerms, asked: readonly Asked[], met: ScoredDocs): number[] {
  const { scores } = met;
  const filters = asked.filter(isFilter);
  const allowed = filters.length > 0 ? ranking.meetAll(filters) : null;
  const marks = allowed && ranking.marks(allowed.docs);
  const whole = ranking.meetAll([{ alternatives: terms.whole, apart: [], scores: true, required: false }]);
  const known = ranking.marks(met.docs);
  const added: number[] = [];
  for (const doc of whole.docs) {
    if (marks?.[doc] === 0) continue;
    const value = whole.scores[doc]!;
    if (known[doc] === 1) scores[doc]! += value;
    else {
      const words = asked.length - filters.length;
      scores[doc] = value * (words + 0.5) * BY_ANOTHER_NAME + (allowed?.scores[doc] ?? 0);
      added.push(doc);
    }
  }
  return [...met.docs, ...added];
}

/** The documents that meet the query. `total`: no document has a greater number. */
export function scoreAll(terms: QueryTerms, postings: Postings, total: number): ScoredDocs {
  const ranking = new Ranking(postings, total);
  const asked = askedGroups(terms.groups);
  const met = ranking.meetAll(asked);
  const all = terms.whole.length > 0 ? { ...met, docs: addWhole(ranking, terms, asked, met) } : met;
  return ranking.without(terms.excluded, all);
}

/**
 * For a query that nothing meets: the documents that meet every filter, and at least two thirds of three or more words. Of
 * fewer words there are none.
 */
export function scoreMost(terms: QueryTerms, postings: Postings, total: number): ScoredDocs {
  const ranking = new Ranking(postings, total);
  const asked = askedGroups(terms.groups);
  const filters = asked.filter(isFilter);
  const words = asked.filter((group) => !isFilter(group));
  if (words.length < LEAST_WORDS) return { docs: [], scores: new Float64Array() };
  const met = ranking.meetSome(words, Math.ceil((words.length * 2) / 3));
  return ranking.without(terms.excluded, filters.length > 0 ? ranking.within(filters, met) : met);
}

/** The best `most` of them, best first, the later document first where scores are equal. */
export const bestDocs = ({ docs, scores }: ScoredDocs, most = Number.POSITIVE_INFINITY): RankedDoc[] =>
  bestOf(docs, scores, most).map((doc) => ({ doc, score: scores[doc]! }));
