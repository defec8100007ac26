import { parseQuery, type Query } from '../core/search/parse-query.ts';
import { alternativesOf, prefixBeginnings, type QueryTerms, queryTerms } from '../core/search/query-terms.ts';
import { type Postings, type Prefixed, readPostings, readPrefixed } from './postings.ts';
import type { QueryOptions } from './questions.ts';
import type { ArchiveDb } from './schema.ts';

/** What was typed, with what the index has on it: where a search and the archive page's list begin. */

/** Ranked documents that are looked at, so that a phrase of common words ends. */
export const MOST_LOOKED_AT = 2_000;

/** A query with everything that finding needs of it. */
export interface Asked {
  readonly query: Query;
  readonly terms: QueryTerms;
  /** Terms that a hit is shown by. */
  readonly shown: ReadonlySet<string>;
  /** How many words are asked for. */
  readonly words: number;
  /** Words of a beginning that is asked for which are not looked for. */
  readonly wordsPassedOver: number;
}

/** By each beginning that is asked for, or not wanted, the words that have it. */
async function prefixedIn(db: ArchiveDb, query: Query, all: boolean): Promise<ReadonlyMap<string, Prefixed>> {
  const beginnings = [...query.words, ...query.notWords]
    .filter((word) => word.prefix)
    .flatMap((word) => prefixBeginnings(word.text));
  return new Map(
    await Promise.all(beginnings.map(async (one) => [one, await readPrefixed(db, one, all)] as const)),
  );
}

const nobody = (): [] => [];

export async function ask(
  db: ArchiveDb,
  text: string,
  { all = false, ...options }: QueryOptions & { readonly all?: boolean },
): Promise<Asked> {
  const query = parseQuery(text);
  const beginnings = await prefixedIn(db, query, all);
  const terms = queryTerms(query, {
    actors: options.resolveActor ?? nobody,
    outlets: options.resolveOutlet ?? nobody,
    isId: options.isId ?? (() => false),
    spellings: options.spellings ?? nobody,
    prefixed: (beginning) => beginnings.get(beginning)?.stems ?? [],
  });
  const shown = new Set(alternativesOf(terms).map(({ term }) => term));
  const words = terms.groups.map((group) => (group.scores ? Math.max(1, group.apart.length) : 0));
  return {
    query,
    terms,
    shown,
    words: words.reduce((sum, count) => sum + count, 0),
    wordsPassedOver: [...beginnings.values()].reduce((sum, { passedOver }) => sum + passedOver, 0),
  };
}

/** What is only not wanted is all the rest. */
export const asksNothing = ({ query, terms }: Asked): boolean =>
  terms.groups.length + terms.excluded.length + query.notFilters.length === 0 &&
  query.phrases.length + query.notPhrases.length === 0 &&
  query.before === null &&
  query.after === null;

export const postingsFor = (db: ArchiveDb, { terms, shown }: Asked): Promise<Postings> =>
  readPostings(db, [...shown, ...terms.excluded]);

export function withoutExcluded(
  { excluded }: QueryTerms,
  postings: Postings,
  docs: readonly number[],
): number[] {
  const out = new Set(excluded.flatMap((term) => [...(postings.list(term)?.docs ?? [])]));
  return docs.filter((doc) => !out.has(doc));
}
