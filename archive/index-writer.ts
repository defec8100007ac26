import { addToBucket, decodeBucket, type PostingList } from '../core/search/posting-codec.ts';
import type { IndexProgress } from './archive.ts';
import { ensureBucket, withBuckets } from './bucket-rows.ts';
import { ensureFresh, metaThere } from './index-meta.ts';
import { oldBucket, prefixKey, termsOfFresh, youngBucket, youngPrefix } from './postings.ts';
import {
  type ArchiveDb,
  EMPTY_INDEX,
  type FreshRecord,
  type IndexMeta,
  OLD_BUCKETS,
  YOUNG_BUCKETS,
} from './schema.ts';
import { all, transact } from './transact.ts';

/**
 * The inverted index grows in three steps, so that no save waits for it: fresh vectors, flushed together into few young
 * buckets, merged bucket by bucket into many old ones. Each step is a transaction of its own: what is killed in between
 * leaves every posting in exactly one place.
 */

/** Old buckets that are written in one transaction. */
const BUCKETS_TOGETHER = 512;

/** A store within a transaction that writes. */
interface Store<Key, Value> {
  get(key: Key): Promise<Value | undefined>;
  put(value: Value, key: Key): Promise<unknown>;
}

/** Postings by term; the records come in the order of their documents. */
function gather(fresh: readonly FreshRecord[]): Map<string, PostingList> {
  const found = new Map<string, { readonly docs: number[]; readonly impacts: number[] }>();
  for (const record of fresh)
    for (const [term, impact] of termsOfFresh(record)) {
      const known = found.get(term) ?? { docs: [], impacts: [] };
      known.docs.push(record.doc);
      known.impacts.push(impact);
      found.set(term, known);
    }
  return new Map(
    [...found].map(([term, { docs, impacts }]) => [
      term,
      { docs: Uint32Array.from(docs), impacts: Uint8Array.from(impacts) },
    ]),
  );
}

function groupBy<K, V>(
  entries: Iterable<readonly [string, V]>,
  keyOf: (term: string) => K,
): Map<K, Map<string, V>> {
  const groups = new Map<K, Map<string, V>>();
  for (const [term, value] of entries) {
    const key = keyOf(term);
    const group = groups.get(key);
    if (group) group.set(term, value);
    else groups.set(key, new Map([[term, value]]));
  }
  return groups;
}

const NOTHING = new Uint8Array();

function groupByPrefix(words: readonly string[], keyOf: (key: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const prefix = prefixKey(word);
    if (prefix === null) continue;
    const key = keyOf(prefix);
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  return groups;
}

/** Notes words under which a query may look for their beginnings. Few writes: there are few young lists. */
const addYoungPrefixes = (store: Store<string, string>, words: readonly string[]): Promise<void> =>
  all(
    [...groupByPrefix(words, youngPrefix)].map(async ([key, more]) => {
      const known = await store.get(key);
      await store.put([...(known ? [known] : []), ...more].join('\n'), key);
    }),
  );

/** Adds words to the lists of their first letters. */
const addPrefixes = (store: Store<string, string>, words: readonly string[]): Promise<void> =>
  all(
    [...groupByPrefix(words, (key) => key)].map(async ([key, more]) => {
      const known = await store.get(key);
      const stems = new Set(known?.split('\n'));
      const before = stems.size;
      for (const stem of more) stems.add(stem);
      if (stems.size > before) await store.put([...stems].sort().join('\n'), key);
    }),
  );

/** Adds postings to buckets: terms by bucket. Throws `BucketError` where one of them is lost. */
const addToBuckets = (
  store: Store<number, Uint8Array>,
  { buckets }: IndexMeta,
  groups: Iterable<readonly [number, ReadonlyMap<string, PostingList>]>,
  onNew?: (term: string) => void,
): Promise<void> =>
  all(
    Array.from(groups, async ([key, more]) => {
      const known = await store.get(key);
      ensureBucket(buckets, key, known);
      await store.put(addToBucket(known ?? NOTHING, more, onNew), key);
    }),
  );

const keysOf = <Key>(groups: Iterable<readonly [Key, unknown]>): Key[] => Array.from(groups, ([key]) => key);

const wordsOf = (terms: Iterable<string>): string[] =>
  [...terms].filter((term) => term.startsWith('w:')).map((term) => term.slice(2));

/** Writes what these articles are found by straight into the old part of the index, in as many transactions as it takes. */
export async function addToOld(db: ArchiveDb, records: readonly FreshRecord[]): Promise<void> {
  const lists = gather(records);
  const groups = [...groupBy(lists, oldBucket)];
  for (let at = 0; at < groups.length; at += BUCKETS_TOGETHER)
    await transact(db, ['buckets', 'meta'], 'relaxed', async (transaction) => {
      const [buckets, meta] = [transaction.objectStore('buckets'), transaction.objectStore('meta')];
      const index = await metaThere(meta);
      const some = groups.slice(at, at + BUCKETS_TOGETHER);
      await addToBuckets(buckets, index, some);
      await meta.put({ ...index, buckets: withBuckets(index.buckets, keysOf(some)) }, 'index');
    });
  await transact(db, ['prefixes'], 'relaxed', (transaction) =>
    addPrefixes(transaction.objectStore('prefixes'), wordsOf(lists.keys())),
  );
}

/** Moves one young list of words into the lists of their first letters. */
const mergePrefixes = (db: ArchiveDb, young: string): Promise<void> =>
  transact(db, ['prefixes'], 'relaxed', async (transaction) => {
    const store = transaction.objectStore('prefixes');
    await addPrefixes(store, ((await store.get(young)) ?? '').split('\n'));
    await store.delete(young);
  });

/** Fresh articles that are flushed together: their terms, and what they change, are in memory at once. */
export const MOST_FLUSHED = 192;

/** Moves the oldest fresh articles into the young buckets, in one transaction. The number of articles moved. */
export const flush = (db: ArchiveDb): Promise<number> =>
  transact(db, ['fresh', 'buckets', 'prefixes', 'meta'], 'relaxed', async (transaction) => {
    const waiting = transaction.objectStore('fresh');
    const buckets = transaction.objectStore('buckets');
    const meta = transaction.objectStore('meta');
    const fresh = await waiting.getAll(null, MOST_FLUSHED);
    const last = fresh.at(-1);
    if (!last) {
      ensureFresh((await meta.get('index')) ?? EMPTY_INDEX, fresh);
      return 0;
    }
    const index = await metaThere(meta);
    ensureFresh(index, fresh, last.doc);
    const left = await waiting.getAllKeys(IDBKeyRange.lowerBound(last.doc, true));
    const added: string[] = [];
    const groups = groupBy(gather(fresh), youngBucket);
    await addToBuckets(buckets, index, groups, (term) => added.push(term));
    await addYoungPrefixes(transaction.objectStore('prefixes'), wordsOf(added));
    const young = index.young + fresh.length;
    // The one that may throw at once comes first: nobody would hear of the other.
    const there = withBuckets(index.buckets, groups.keys());
    await all([
      meta.put({ ...index, young, buckets: there, fresh: left }, 'index'),
      waiting.delete(IDBKeyRange.upperBound(last.doc)),
    ]);
    return fresh.length;
  });

/** Moves one young bucket into the old ones it belongs to. */
const mergeBucket = (db: ArchiveDb, young: number): Promise<void> =>
  transact(db, ['buckets', 'meta'], 'relaxed', async (transaction) => {
    const store = transaction.objectStore('buckets');
    const meta = transaction.objectStore('meta');
    const bytes = await store.get(young);
    if (!bytes) return;
    const index = await metaThere(meta);
    const groups = groupBy(decodeBucket(bytes), oldBucket);
    await addToBuckets(store, index, groups);
    const buckets = withBuckets(index.buckets, groups.keys(), [young]);
    await all([meta.put({ ...index, buckets }, 'index'), store.delete(young)]);
  });

/** Moves young buckets, then young lists of words, into old ones until the slice is over; at least one. */
export async function merge(db: ArchiveDb, sliceMs: number, now: () => number): Promise<IndexProgress> {
  const end = now() + sliceMs;
  const young = await db.getAllKeys(
    'buckets',
    IDBKeyRange.bound(OLD_BUCKETS, OLD_BUCKETS + YOUNG_BUCKETS, false, true),
  );
  const words = await db.getAllKeys('prefixes', IDBKeyRange.bound('young:', 'young;', false, true));
  const steps = [
    ...young.map((key) => () => mergeBucket(db, key)),
    ...words.map((key) => () => mergePrefixes(db, key)),
  ];
  let moved = 0;
  for (const step of steps) {
    await step();
    moved += 1;
    if (now() >= end) break;
  }
  const done = moved === steps.length;
  if (done) await changeMeta(db, { young: 0 });
  return { done, moved };
}

/** Changes counters of the index, and nothing else. Those that are not there are not begun: they may be lost. */
export const changeMeta = (db: ArchiveDb, change: Partial<IndexMeta>): Promise<void> =>
  transact(db, ['meta'], 'relaxed', async (transaction) => {
    const meta = transaction.objectStore('meta');
    const index = await meta.get('index');
    if (index) await meta.put({ ...index, ...change }, 'index');
  });
