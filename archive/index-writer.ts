import type { IDBPObjectStore } from 'idb';
import { TERMS_VERSION } from '../core/search/index-terms.ts';
import { decodeBucket, encodeBucket, mergeLists, type PostingList } from '../core/search/posting-codec.ts';
import type { IndexProgress } from './archive.ts';
import { rowOf } from './article-store.ts';
import { oldBucket, prefixKey, termsOfFresh, youngBucket } from './postings.ts';
import {
  type ArchiveDb,
  type ArchiveSchema,
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
const LEAST_MERGE = 400;
/** Articles that are read and indexed between two transactions of a rebuild. */
const REBUILD_BATCH = 192;
/** All that can be made anew from the captures. */
const MADE_ANEW = ['buckets', 'prefixes', 'fresh', 'features', 'rows'] as const;

type Lists = Map<string, PostingList[]>;
type PrefixStore = IDBPObjectStore<ArchiveSchema, readonly 'prefixes'[], 'prefixes', 'readwrite'>;

function gather(fresh: readonly FreshRecord[]): Lists {
  const lists: Lists = new Map();
  for (const record of fresh)
    for (const [term, impact] of termsOfFresh(record)) {
      const list = { docs: Uint32Array.of(record.doc), impacts: Uint8Array.of(impact) };
      const known = lists.get(term);
      if (known) known.push(list);
      else lists.set(term, [list]);
    }
  return lists;
}

function groupBy<K, V>(entries: Iterable<readonly [string, V]>, keyOf: (term: string) => K | null) {
  const groups = new Map<K, [string, V][]>();
  for (const [term, value] of entries) {
    const key = keyOf(term);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push([term, value]);
    else groups.set(key, [[term, value]]);
  }
  return groups;
}

/** A bucket with more postings in it. */
function extend(bucket: Uint8Array | undefined, more: Iterable<readonly [string, readonly PostingList[]]>) {
  const entries = bucket ? decodeBucket(bucket) : new Map<string, PostingList>();
  for (const [term, lists] of more) {
    const known = entries.get(term);
    entries.set(term, mergeLists(known ? [known, ...lists] : lists));
  }
  return encodeBucket(entries);
}

async function addPrefixes(store: PrefixStore, words: readonly string[]): Promise<void> {
  const groups = groupBy(
    words.map((word) => [word, null] as const),
    prefixKey,
  );
  await all(
    [...groups].map(async ([key, more]) => {
      const known = (await store.get(key)) ?? '';
      const stems = new Set(known === '' ? [] : known.split('\n'));
      const before = stems.size;
      for (const [stem] of more) stems.add(stem);
      if (stems.size > before) await store.put([...stems].sort().join('\n'), key);
    }),
  );
}

/** Moves the fresh articles into the young buckets, in one transaction. The number of articles moved. */
export const flush = (db: ArchiveDb): Promise<number> =>
  transact(db, ['fresh', 'buckets', 'prefixes', 'meta'], 'relaxed', async (transaction) => {
    const waiting = transaction.objectStore('fresh');
    const buckets = transaction.objectStore('buckets');
    const meta = transaction.objectStore('meta');
    const fresh = await waiting.getAll();
    if (fresh.length === 0) return 0;
    const lists = gather(fresh);
    await all(
      [...groupBy(lists, youngBucket)].map(async ([key, more]) => {
        await buckets.put(extend(await buckets.get(key), more), key);
      }),
    );
    const words = [...lists.keys()].filter((term) => term.startsWith('w:')).map((term) => term.slice(2));
    await addPrefixes(transaction.objectStore('prefixes'), words);
    const index = (await meta.get('index')) ?? EMPTY_INDEX;
    await all([waiting.clear(), meta.put({ ...index, young: index.young + fresh.length }, 'index')]);
    return fresh.length;
  });

/** Moves one young bucket into the old ones it belongs to. */
const mergeBucket = (db: ArchiveDb, young: number): Promise<void> =>
  transact(db, ['buckets'], 'relaxed', async (transaction) => {
    const store = transaction.objectStore('buckets');
    const bytes = await store.get(young);
    if (!bytes) return;
    const lists = [...decodeBucket(bytes)].map(([term, list]) => [term, [list]] as const);
    await all(
      [...groupBy(lists, oldBucket)].map(async ([key, more]) => {
        await store.put(extend(await store.get(key), more), key);
      }),
    );
    await store.delete(young);
  });

/** Moves young buckets into old ones until the slice is over; at least one. */
export async function merge(db: ArchiveDb, sliceMs: number, now: () => number): Promise<IndexProgress> {
  const end = now() + sliceMs;
  const range = IDBKeyRange.bound(OLD_BUCKETS, OLD_BUCKETS + YOUNG_BUCKETS, false, true);
  const young = await db.getAllKeys('buckets', range);
  let moved = 0;
  for (const key of young) {
    await mergeBucket(db, key);
    moved += 1;
    if (now() >= end) break;
  }
  const done = moved === young.length;
  if (done) await changeMeta(db, { young: 0 });
  return { done, moved };
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
      meta.put({ ...index, young: 0, rebuilding: true, terms: TERMS_VERSION }, 'index'),
      ...MADE_ANEW.map((name) => transaction.objectStore(name).clear()),
    ]);
  });

/** Makes the index anew from the captures. Broken off, it is begun again by whoever reads or tends the index next. */
export async function rebuild(db: ArchiveDb): Promise<number> {
  await clearIndex(db);
  const ids = await db.getAllKeys('articles');
  let indexed = 0;
  for (let at = 0; at < ids.length; at += REBUILD_BATCH) {
    const batch = await Promise.all(ids.slice(at, at + REBUILD_BATCH).map((id) => readLatest(db, id)));
    const known = batch.filter((one) => one !== null);
    await transact(db, ['fresh', 'features', 'rows'], 'relaxed', (transaction) =>
      all(
        known.flatMap(({ article, capture }) => [
          transaction
            .objectStore('fresh')
            .put({ doc: article.doc, ...toFresh(indexedText(capture, article.tags)) }),
          transaction.objectStore('features').put(toFeatures(capture), article.doc),
          ...(article.state === 'kept'
            ? [transaction.objectStore('rows').put(rowOf(article), article.doc)]
            : []),
        ]),
      ),
    );
    indexed += known.length;
    await flush(db);
    const index = (await db.get('meta', 'index')) ?? EMPTY_INDEX;
    if (index.young >= mergeAt(index)) await merge(db, Number.POSITIVE_INFINITY, () => 0);
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
