import { afterEach, describe, expect, it, vi } from 'vitest';
import { ArchiveError, toArchiveError } from '../../archive/archive-error.ts';
import { explained } from '../../archive/free-space.ts';
import { NEWEST_VERSION } from '../../archive/schema.ts';
import { BucketError } from '../../core/search/bytes.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';
import { rawOpen } from './raw-store.ts';

/** What goes wrong costs nothing that was acknowledged, and is told in a code that the interface words. */

afterEach(() => vi.restoreAllMocks());

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
    [new DOMException('higher', 'VersionError'), 'newer'],
    [new DOMException('Internal error opening backing store', 'UnknownError'), 'damaged'],
    [new Error('?'), 'unknown'],
    ['?', 'unknown'],
  ] as const)('%s are %s', (error, code) => {
    expect(toArchiveError(error).code).toBe(code);
  });

  it('that say nothing of the disk are told as a full one where the browser has no space left', async () => {
    const space = (quota: number) =>
      vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota, usage: 266_410 }) } });
    const opening = new DOMException('Internal error opening backing store', 'UnknownError');
    const aborted = new DOMException('', 'AbortError');
    space(266_410);
    expect((await explained(opening)).code).toBe('full');
    expect((await explained(aborted)).code).toBe('full');
    expect((await explained(new BucketError('bytes'))).code).toBe('damaged');
    expect((await explained(new DOMException('', 'VersionError'))).code).toBe('newer');
    space(50_000_000);
    expect((await explained(opening)).code).toBe('damaged');
    expect((await explained(aborted)).code).toBe('unknown');
    vi.stubGlobal('navigator', { storage: { estimate: () => Promise.reject(new Error('?')) } });
    expect((await explained(opening)).code).toBe('damaged');
    vi.unstubAllGlobals();
  });
});

describe('a disk that is nearly full', () => {
  afterEach(() => vi.unstubAllGlobals());
  const left = (bytes: number) =>
    vi.stubGlobal('navigator', {
      storage: { estimate: async () => ({ quota: 1_000_000 + bytes, usage: 1_000_000 }) },
    });
  const touched = () => vi.spyOn(IDBFactory.prototype, 'open');

  it('is never opened for: Chromium would delete the database in the end', async () => {
    const opened = touched();
    left(3_000_000);
    const archive = freshArchive();
    await expect(archive.count()).rejects.toMatchObject({ code: 'full' });
    await expect(archive.save(makeArticle(), at(0))).rejects.toMatchObject({ code: 'full' });
    expect(opened).not.toHaveBeenCalled();
    left(1_000_000_000);
    expect((await archive.save(makeArticle(), at(0))).status).toBe('saved');
  });

  it('is read from, and what is removed there makes room; nothing is added, no transaction begun', async () => {
    left(1_000_000_000);
    const archive = freshArchive();
    const { articleId } = await archive.save(makeArticle(), at(0));
    left(10_000_000);
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const more = makeArticle({ url: 'https://a.test/2' });
    await expect(archive.save(more, at(1))).rejects.toMatchObject({ code: 'full' });
    await expect(archive.flushIndex()).rejects.toMatchObject({ code: 'full' });
    const note = { note: 'n'.repeat(20_000) };
    await expect(archive.keepOwnWords(articleId, note)).rejects.toMatchObject({ code: 'full' });
    await expect(
      archive.changeTags(
        [articleId].map((id) => ({ id, tags: ['x'] })),
        'add',
      ),
    ).rejects.toMatchObject({ code: 'full' });
    expect(begun).not.toHaveBeenCalled();
    expect(await archive.count()).toBe(1);
    expect(await archive.remove([articleId], at(2))).toEqual([articleId]);
    expect(await archive.emptyRemoved(await archive.removed())).toBe(1);
  });

  it('has to have more left for a long article', async () => {
    left(24_000_000);
    const archive = freshArchive();
    await expect(archive.save(makeArticle({ text: 'خبر '.repeat(200_000) }), at(0))).rejects.toMatchObject({
      code: 'full',
    });
    expect((await archive.save(makeArticle(), at(1))).status).toBe('saved');
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

describe('a window to which the browser gives no database', () => {
  // Firefox, where nothing is to be remembered: at once, or by the request; and where storing is forbidden.
  const refuse = (name: string): never => {
    throw new DOMException(
      'A mutation operation was attempted on a database that did not allow mutations.',
      name,
    );
  };
  it.each(['InvalidStateError', 'SecurityError'])('is told as that: %s', async (name) => {
    const opened = vi.spyOn(indexedDB, 'open').mockImplementation(() => refuse(name));
    const archive = freshArchive();
    await expect(archive.count()).rejects.toMatchObject({ code: 'no-database' });
    await expect(archive.save(makeArticle(), at(0))).rejects.toMatchObject({ code: 'no-database' });
    opened.mockRestore();
    expect(await archive.count()).toBe(0);
  });
});

describe('a schema', () => {
  it('that is newer than this code is told as such', async () => {
    const name = 'from-tomorrow';
    (await rawOpen(name, NEWEST_VERSION + 1)).close();
    await expect(freshArchive(name).count()).rejects.toMatchObject({ code: 'newer' });
  });
});
