import { decodeBucket, encodeBucket, mergeLists, type PostingList } from '../core/search/posting-codec.ts';
import type { IndexProgress } from './archive.ts';
import { oldBucket, prefixKey, termsOfFresh, youngBucket } from './postings.ts';
import {
  type ArchiveDb,
  type CaptureRecord,
  EMPTY_INDEX,
  type FreshRecord,
  OLD_BUCKETS,
  YOUNG_BUCKETS,
} from './schema.ts';
import { indexedText, toFeatures, toFresh } from './seal-capture.ts';

/**
 * The inverted index grows in three steps, so that no save waits for it: fresh vectors, flushed together into few young
 * buckets, merged bucket by bucket into many old ones. Each step is a transaction of its own: what is killed in between
 * leaves every posting in exactly one place.
 */
const FLUSH_AT = 48;
const MERGE_AT = 400;
/** Articles that are read and indexed between two transactions of a rebuild. */
const REBUILD_BATCH = 24;

type Lists = Map<string, PostingList[]>;

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

/** Moves the fresh articles into the young buckets, in one transaction. The number of articles moved. */
export async function flush(db: ArchiveDb): Promise<number> {
  const transaction = db.transaction(['fresh', 'buckets', 'prefixes', 'meta'], 'readwrite');
  const [freshStore, buckets, prefixes, meta] = [
    transaction.objectStore('fresh'),
    transaction.objectStore('buckets'),
    transaction.objectStore('prefixes'),
    transaction.objectStore('meta'),
  ];
  const done = transaction.done;
  done.catch(() => undefined);
  const fresh = await freshStore.getAll();
  if (fresh.length > 0) {
    const lists = gather(fresh);
    const writes = [...groupBy(lists, youngBucket)].map(async ([key, more]) => {
      await buckets.put(extend(await buckets.get(key), more), key);
    });
    const words = [...lists.keys()]
      .filter((term) => term.startsWith('w:'))
      .map((term) => [term.slice(2), null] as const);
    for (const [key, more] of groupBy(words, prefixKey))
      writes.push(
        (async () => {
          const known = (await prefixes.get(key)) ?? '';
          const stems = new Set(known === '' ? [] : known.split('\n'));
          for (const [stem] of more) stems.add(stem);
          await prefixes.put([...stems].sort().join('\n'), key);
        })(),
      );
    await Promise.all(writes);
    const index = (await meta.get('index')) ?? EMPTY_INDEX;
    await Promise.all([
      freshStore.clear(),
      meta.put({ ...index, young: index.young + fresh.length }, 'index'),
    ]);
  }
  await done;
  return fresh.length;
}

/** Moves one young bucket into the old ones it belongs to. False where it was empty. */
async function mergeBucket(db: ArchiveDb, young: number): Promise<boolean> {
  const transaction = db.transaction('buckets', 'readwrite');
  const { store, done } = transaction;
  done.catch(() => undefined);
  const bytes = await store.get(young);
  if (bytes) {
    const lists = [...decodeBucket(bytes)].map(([term, list]) => [term, [list]] as const);
    await Promise.all(
      [...groupBy(lists, oldBucket)].map(async ([key, more]) => {
        await store.put(extend(await store.get(key), more), key);
      }),
    );
    await store.delete(young);
  }
  await done;
  return bytes !== undefined;
}

/** Moves young buckets into old ones until the slice is over; at least one. */
export async function merge(db: ArchiveDb, sliceMs: number, now: () => number): Promise<IndexProgress> {
  const end = now() + sliceMs;
  const range = IDBKeyRange.bound(OLD_BUCKETS, OLD_BUCKETS + YOUNG_BUCKETS, false, true);
  const young = await db.getAllKeys('buckets', range);
  let moved = 0;
  for (const key of young) {
    if (await mergeBucket(db, key)) moved += 1;
    if (now() >= end) break;
  }
  const done = moved >= young.length;
  if (done) {
    const transaction = db.transaction('meta', 'readwrite');
    const index = await transaction.store.get('index');
    if (index) await transaction.store.put({ ...index, young: 0 }, 'index');
    await transaction.done;
  }
  return { done, moved };
}

/** Flushes when enough is fresh, merges when enough is young; a rebuild that was broken off is done again. */
export async function tend(db: ArchiveDb, sliceMs: number, now: () => number): Promise<IndexProgress> {
  const index = (await db.get('meta', 'index')) ?? EMPTY_INDEX;
  if (index.rebuilding) return { done: true, moved: await rebuild(db) };
  const flushed = (await db.count('fresh')) >= FLUSH_AT ? await flush(db) : 0;
  if (index.young + flushed < MERGE_AT) return { done: true, moved: flushed };
  const merged = await merge(db, sliceMs, now);
  return { done: merged.done, moved: flushed + merged.moved };
}

async function setRebuilding(db: ArchiveDb, rebuilding: boolean): Promise<void> {
  const transaction = db.transaction(['meta', 'buckets', 'prefixes', 'fresh', 'features'], 'readwrite');
  const done = transaction.done;
  done.catch(() => undefined);
  const meta = transaction.objectStore('meta');
  const index = (await meta.get('index')) ?? EMPTY_INDEX;
  const young = rebuilding ? 0 : index.young;
  await meta.put({ ...index, young, rebuilding }, 'index');
  if (rebuilding)
    for (const name of ['buckets', 'prefixes', 'fresh', 'features'] as const)
      await transaction.objectStore(name).clear();
  await done;
}

/** Makes the index anew from the captures. Broken off, it says so in `meta` and is begun again by `tend`. */
export async function rebuild(db: ArchiveDb): Promise<number> {
  await setRebuilding(db, true);
  const ids = await db.getAllKeys('articles');
  let indexed = 0;
  for (let at = 0; at < ids.length; at += REBUILD_BATCH) {
    const batch = await Promise.all(ids.slice(at, at + REBUILD_BATCH).map((id) => readLatest(db, id)));
    const known = batch.filter((one) => one !== null);
    const transaction = db.transaction(['fresh', 'features'], 'readwrite');
    const done = transaction.done;
    done.catch(() => undefined);
    await Promise.all(
      known.flatMap(({ doc, capture, tags }) => [
        transaction.objectStore('fresh').put({ doc, ...toFresh(indexedText(capture, tags)) }),
        transaction.objectStore('features').put(toFeatures(capture), doc),
      ]),
    );
    await done;
    indexed += known.length;
    await flush(db);
  }
  await setRebuilding(db, false);
  return indexed;
}

async function readLatest(
  db: ArchiveDb,
  id: string,
): Promise<{ doc: number; capture: CaptureRecord; tags: readonly string[] } | null> {
  const transaction = db.transaction(['articles', 'captures']);
  const article = await transaction.objectStore('articles').get(id);
  const latest = article?.captures.at(-1);
  const capture = latest && (await transaction.objectStore('captures').get(latest.id));
  return article && capture ? { doc: article.doc, capture, tags: article.tags } : null;
}
