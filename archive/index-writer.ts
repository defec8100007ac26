import { TERMS_VERSION } from '../core/search/index-terms.ts';
import { addToBucket, BucketError, decodeBucket, type PostingList } from '../core/search/posting-codec.ts';
import type { IndexProgress } from './archive.ts';
import { rowOf } from './article-store.ts';
import { oldBucket, prefixKey, termsOfFresh, youngBucket, youngPrefix } from './postings.ts';
import {
  type ArchiveDb,
  type ArticleRecord,
  type CaptureRecord,
  EMPTY_INDEX,
  type FreshRecord,
  type IndexMeta,
  isInUse,
  OLD_BUCKETS,
  YOUNG_BUCKETS,
} from './schema.ts';
import { indexedText, toFeatures, toFresh } from './seal-capture.ts';
import { all, transact } from './transact.ts';

/**
 * The inverted index grows in three steps, so that no save waits for it: fresh vectors, flushed together into few young
 * buckets, merged bucket by bucket into many old ones. Each step is a transaction of its own: what is killed in between
 * leaves every posting in exactly one place.
 */
const FLUSH_AT = 48;
/**
 * A flush rewrites the young buckets, a merge all old ones. So that neither grows with the square of the archive, merges
 * become rarer as it grows: both cost the same where `young` is the root of twice `FLUSH_AT` times the articles.
 */
const LEAST_MERGE = 1_000;
/** Articles that a rebuild reads at once, and those whose postings it holds before it writes them. */
const REBUILD = { read: 192, held: 1_920 } as const;
/** Old buckets that a rebuild writes in one transaction. */
const BUCKETS_TOGETHER = 512;
/** All that can be made anew from the captures. */
const MADE_ANEW = ['buckets', 'prefixes', 'fresh', 'features', 'rows'] as const;

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

/** Adds postings to buckets: terms by bucket. The number of buckets that were not there before. */
async function addToBuckets(
  store: Store<number, Uint8Array>,
  groups: Iterable<readonly [number, ReadonlyMap<string, PostingList>]>,
  onNew?: (term: string) => void,
): Promise<number> {
  let made = 0;
  await all(
    Array.from(groups, async ([key, more]) => {
      const known = await store.get(key);
      if (!known) made += 1;
      await store.put(addToBucket(known ?? NOTHING, more, onNew), key);
    }),
  );
  return made;
}

const wordsOf = (terms: Iterable<string>): string[] =>
  [...terms].filter((term) => term.startsWith('w:')).map((term) => term.slice(2));

/** Writes what these articles are found by straight into the old part of the index, in as many transactions as it takes. */
export async function addToOld(db: ArchiveDb, records: readonly FreshRecord[]): Promise<void> {
  const lists = gather(records);
  const groups = [...groupBy(lists, oldBucket)];
  for (let at = 0; at < groups.length; at += BUCKETS_TOGETHER)
    await transact(db, ['buckets', 'meta'], 'relaxed', async (transaction) => {
      const [buckets, meta] = [transaction.objectStore('buckets'), transaction.objectStore('meta')];
      const index = (await meta.get('index')) ?? EMPTY_INDEX;
      const before = index.bucketRows ?? (await buckets.count());
      const made = await addToBuckets(buckets, groups.slice(at, at + BUCKETS_TOGETHER));
      await meta.put({ ...index, bucketRows: before + made }, 'index');
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

/** Moves the fresh articles into the young buckets, in one transaction. The number of articles moved. */
export const flush = (db: ArchiveDb): Promise<number> =>
  transact(db, ['fresh', 'buckets', 'prefixes', 'meta'], 'relaxed', async (transaction) => {
    const waiting = transaction.objectStore('fresh');
    const buckets = transaction.objectStore('buckets');
    const meta = transaction.objectStore('meta');
    const fresh = await waiting.getAll();
    if (fresh.length === 0) return 0;
    const index = (await meta.get('index')) ?? EMPTY_INDEX;
    const before = index.bucketRows ?? (await buckets.count());
    const added: string[] = [];
    const made = await addToBuckets(buckets, groupBy(gather(fresh), youngBucket), (term) => added.push(term));
    await addYoungPrefixes(transaction.objectStore('prefixes'), wordsOf(added));
    const young = index.young + fresh.length;
    // The one that may throw at once comes first: nobody would hear of the other.
    await all([meta.put({ ...index, young, bucketRows: before + made }, 'index'), waiting.clear()]);
    return fresh.length;
  });

/** Moves one young bucket into the old ones it belongs to. */
const mergeBucket = (db: ArchiveDb, young: number): Promise<void> =>
  transact(db, ['buckets', 'meta'], 'relaxed', async (transaction) => {
    const store = transaction.objectStore('buckets');
    const meta = transaction.objectStore('meta');
    const bytes = await store.get(young);
    if (!bytes) return;
    const index = (await meta.get('index')) ?? EMPTY_INDEX;
    const before = index.bucketRows ?? (await store.count());
    const made = await addToBuckets(store, groupBy(decodeBucket(bytes), oldBucket));
    await all([meta.put({ ...index, bucketRows: before + made - 1 }, 'index'), store.delete(young)]);
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

/** Throws `BucketError` where whole rows of the index are lost, which no search would notice: it would find less. */
export async function checkRows(db: ArchiveDb): Promise<void> {
  const transaction = db.transaction(['buckets', 'meta']);
  const [index, rows] = await Promise.all([
    transaction.objectStore('meta').get('index'),
    transaction.objectStore('buckets').count(),
  ]);
  if (index?.bucketRows !== undefined && index.bucketRows !== rows)
    throw new BucketError(`the index has ${rows} rows, not ${index.bucketRows}`);
}

/** Young articles from which on a merge pays. */
function mergeAt({ nextDoc }: IndexMeta): number {
  return Math.max(LEAST_MERGE, Math.round(Math.sqrt(2 * FLUSH_AT * nextDoc)));
}

/**
 * Flushes when enough is fresh, merges when enough is young. An index of older terms is made anew, and one of which that
 * was broken off.
 */
export async function tend(db: ArchiveDb, sliceMs: number, now: () => number): Promise<IndexProgress> {
  const index = (await db.get('meta', 'index')) ?? EMPTY_INDEX;
  if (!isInUse(index)) return { done: true, moved: await rebuild(db) };
  const flushed = (await db.count('fresh')) >= FLUSH_AT ? await flush(db) : 0;
  if (index.young + flushed < mergeAt(index)) return { done: true, moved: flushed };
  const merged = await merge(db, sliceMs, now);
  return { done: merged.done, moved: flushed + merged.moved };
}

const changeMeta = (db: ArchiveDb, change: Partial<IndexMeta>): Promise<void> =>
  transact(db, ['meta'], 'relaxed', async (transaction) => {
    const meta = transaction.objectStore('meta');
    const index = (await meta.get('index')) ?? EMPTY_INDEX;
    await meta.put({ ...index, ...change }, 'index');
  });

/** Empties the index and says so in `meta`, so that nobody takes what is left of it for the whole. */
const clearIndex = (db: ArchiveDb): Promise<void> =>
  transact(db, ['meta', ...MADE_ANEW], 'relaxed', async (transaction) => {
    const meta = transaction.objectStore('meta');
    const index = (await meta.get('index')) ?? EMPTY_INDEX;
    await all([
      meta.put({ ...index, young: 0, rebuilding: true, terms: TERMS_VERSION, bucketRows: 0 }, 'index'),
      ...MADE_ANEW.map((name) => transaction.objectStore(name).clear()),
    ]);
  });

/** Makes the index anew from the captures. Broken off, it is begun again by whoever reads or tends the index next. */
export async function rebuild(db: ArchiveDb): Promise<number> {
  await clearIndex(db);
  const ids = await db.getAllKeys('articles');
  let indexed = 0;
  let held: FreshRecord[] = [];
  for (let at = 0; at < ids.length; at += REBUILD.read) {
    const batch = await Promise.all(ids.slice(at, at + REBUILD.read).map((id) => readLatest(db, id)));
    const known = batch.filter((one) => one !== null);
    await transact(db, ['features', 'rows'], 'relaxed', (transaction) =>
      all(
        known.flatMap(({ article, capture }) => [
          transaction.objectStore('features').put(toFeatures(capture), article.doc),
          ...(article.state === 'kept'
            ? [transaction.objectStore('rows').put(rowOf(article), article.doc)]
            : []),
        ]),
      ),
    );
    for (const { article, capture } of known)
      held.push({ doc: article.doc, ...toFresh(indexedText(capture, article)) });
    indexed += known.length;
    if (held.length < REBUILD.held && at + REBUILD.read < ids.length) continue;
    // By document, for so they lie in the buckets.
    await addToOld(
      db,
      held.sort((a, b) => a.doc - b.doc),
    );
    held = [];
  }
  await changeMeta(db, { rebuilding: false });
  return indexed;
}

async function readLatest(
  db: ArchiveDb,
  id: string,
): Promise<{ article: ArticleRecord; capture: CaptureRecord } | null> {
  const transaction = db.transaction(['articles', 'captures']);
  const article = await transaction.objectStore('articles').get(id);
  const latest = article?.captures.at(-1);
  const capture = latest && (await transaction.objectStore('captures').get(latest.id));
  return article && capture ? { article, capture } : null;
}
