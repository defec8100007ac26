import { afterEach, describe, expect, it, vi } from 'vitest';
import { ArchiveError, toArchiveError } from '../../archive/archive-error.ts';
import { NEWEST_VERSION } from '../../archive/schema.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';

/** What goes wrong costs nothing that was acknowledged, and is told in a code that the interface words. */

afterEach(() => vi.restoreAllMocks());

function rawOpen(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const everything = async (name: string): Promise<Record<string, unknown[]>> => {
  const db = await rawOpen(name);
  const stores = [...db.objectStoreNames];
  const transaction = db.transaction(stores);
  const read = (store: string): Promise<unknown[]> =>
    new Promise((resolve) => {
      const request = transaction.objectStore(store).getAll();
      request.onsuccess = () => resolve(request.result);
    });
  const rows = await Promise.all(stores.map(async (store) => [store, await read(store)] as const));
  db.close();
  return Object.fromEntries(rows);
};

/** Makes the `n`-th `put` of a transaction fail, as a full disk does. */
function failPut(n: number, error: Error): void {
  const { put } = IDBObjectStore.prototype;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    count += 1;
    // Thrown at once, which does not end the transaction by itself.
    if (count === n) throw error;
    return put.apply(this, args as Parameters<typeof put>);
  });
}

describe('a save that fails', () => {
  it.each([1, 2, 3, 4, 5, 6])('at its write %i leaves nothing of it, and all that was there', async (n) => {
    const name = `fails-at-${n}`;
    const archive = freshArchive(name);
    const kept = await archive.save(makeArticle({ url: 'https://a.test/kept' }), at(0));
    const before = await everything(name);
    failPut(n, new DOMException('The quota has been exceeded.', 'QuotaExceededError'));
    await expect(
      archive.save(makeArticle({ url: 'https://a.test/lost', text: 'ضائع' }), at(1)),
    ).rejects.toBeInstanceOf(ArchiveError);
    vi.restoreAllMocks();
    expect(await everything(name)).toEqual(before);
    expect((await archive.capture(kept.captureId))?.intact).toBe(true);
    expect(
      (await archive.save(makeArticle({ url: 'https://a.test/lost', text: 'ضائع' }), at(2))).status,
    ).toBe('saved');
  });
});

describe('errors', () => {
  it.each([
    [new DOMException('x', 'QuotaExceededError'), 'full'],
    [new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError'), 'full'],
    [new DOMException('Failed to write blobs', 'DataError'), 'full'],
    [new DOMException('closing', 'InvalidStateError'), 'closed'],
    [new DOMException('higher', 'VersionError'), 'blocked'],
    [new DOMException('Internal error opening backing store', 'UnknownError'), 'damaged'],
    [new Error('?'), 'unknown'],
    ['?', 'unknown'],
  ] as const)('%s are %s', (error, code) => {
    expect(toArchiveError(error).code).toBe(code);
  });
});

describe('a connection', () => {
  it('that the browser has closed is opened again by the next call', async () => {
    const name = 'closed-under-us';
    const archive = freshArchive(name);
    await archive.save(makeArticle(), at(0));
    // Another tab upgrades: this one lets go, and finds its way back.
    const upgraded = await rawOpen(name, NEWEST_VERSION);
    upgraded.close();
    expect(await archive.count()).toBe(1);
  });

  it('that was ended answers nothing more', async () => {
    const archive = freshArchive();
    await archive.count();
    archive.close();
    await expect(archive.count()).rejects.toMatchObject({ code: 'closed' });
  });
});

describe('a damaged index', () => {
  it('is made anew from the captures by the next search', async () => {
    const name = 'damaged';
    const archive = freshArchive(name);
    await archive.save(makeArticle({ text: 'قاعدة عين الأسد' }), at(0));
    await archive.flushIndex();
    const db = await rawOpen(name);
    const transaction = db.transaction('buckets', 'readwrite');
    const store = transaction.objectStore('buckets');
    const keys = await new Promise<IDBValidKey[]>((resolve) => {
      const request = store.getAllKeys();
      request.onsuccess = () => resolve(request.result);
    });
    for (const key of keys) store.put(Uint8Array.of(255, 255, 255, 255, 255, 255), key);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    db.close();
    const hits = await archive.search('الأسد', { limit: 5 });
    expect(hits.map((hit) => hit.article.id)).toEqual(['https://rawi-agency.test/1']);
  });
});
