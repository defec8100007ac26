import { readFileSync } from 'node:fs';

/** An article of the collection, written for it: no text of a real article is in it. */
export interface Item {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Id of one of the samples' invented outlets, or null. */
  readonly outlet: string | null;
  /** ISO day, or null. */
  readonly published: string | null;
  readonly tags?: readonly string[];
}

/** A query as somebody types it, and the articles that a reader would want: 2 is what was meant, 1 is near it. */
export interface Judged {
  readonly class: string;
  readonly query: string;
  /** Id of an item -> 1 or 2. Empty: there is nothing to be found. */
  readonly relevant: Readonly<Record<string, 1 | 2>>;
  readonly why: string;
}

export interface Collection {
  readonly items: readonly Item[];
  readonly queries: readonly Judged[];
}

const read = <T>(name: string): T[] =>
  readFileSync(`tests/search-quality/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** `prefix` is '' for the collection that rules are made with, `held-out-` for the one that nothing was tuned on. */
export const readCollection = (prefix: '' | 'held-out-'): Collection => ({
  items: read(`${prefix}articles`),
  queries: read(`${prefix}queries`),
});
