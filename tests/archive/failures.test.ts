import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Archive, IndexNews } from '../../archive/archive.ts';
import { ArchiveError, toArchiveError } from '../../archive/archive-error.ts';
import { explained } from '../../archive/free-space.ts';
import { oldBucket, youngBucket } from '../../archive/postings.ts';
import { NEWEST_VERSION } from '../../archive/schema.ts';
import { featuresOf } from '../../core/related/features-of.ts';
import { wordTerm } from '../../core/search/index-terms.ts';
import { BucketError, encodeBucket, findInBucket } from '../../core/search/posting-codec.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';
import { change, rawOpen } from './raw-store.ts';

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
    expect(begun).not.toHaveBeenCalled();
    expect(await archive.count()).toBe(1);
    expect(await archive.remove([articleId], at(2))).toBe(1);
    expect(await archive.emptyRemoved(at(3))).toBe(1);
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

describe('a schema', () => {
  it('that is newer than this code is told as such', async () => {
    const name = 'from-tomorrow';
    (await rawOpen(name, NEWEST_VERSION + 1)).close();
    await expect(freshArchive(name).count()).rejects.toMatchObject({ code: 'newer' });
  });
});

describe('a damaged index', () => {
  const damage = (name: string): Promise<void> =>
    change(name, 'buckets', (buckets) => {
      const cursor = buckets.openCursor();
      cursor.onsuccess = () => {
        cursor.result?.update(Uint8Array.of(255, 255, 255, 255, 255, 255));
        cursor.result?.continue();
      };
    });

  async function damaged(name: string): Promise<Archive> {
    const archive = freshArchive(name);
    await archive.save(makeArticle({ text: 'قاعدة عين الأسد', events: ['al-asad-attack'] }), at(0));
    await archive.flushIndex();
    await damage(name);
    return archive;
  }
  const found = async (archive: Archive): Promise<string[]> =>
    (await archive.search('الأسد', { limit: 5 })).map((hit) => hit.article.id);

  it('is made anew from the captures by the next search', async () => {
    expect(await found(await damaged('damaged'))).toEqual(['https://rawi-agency.test/1']);
  });

  it('is made anew by the next flush and merge too', async () => {
    const flushed = await damaged('damaged-flush');
    await flushed.save(makeArticle({ url: 'https://a.test/2', text: 'عين الأسد' }), at(1));
    await flushed.flushIndex();
    expect((await found(flushed)).sort()).toEqual(['https://a.test/2', 'https://rawi-agency.test/1']);
    const merged = await damaged('damaged-merge');
    expect(await merged.mergeIndex({ sliceMs: 1_000 })).toMatchObject({ done: true });
    expect(await found(merged)).toEqual(['https://rawi-agency.test/1']);
  });

  it('is told at once to who counts for a page that is read', async () => {
    const archive = await damaged('damaged-count');
    const subject = featuresOf({
      ...makeArticle({ text: 'قاعدة عين الأسد', events: ['al-asad-attack'] }),
      id: null,
      title: '',
      published: null,
    });
    await expect(archive.countRelated(subject)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('is told of while it is made anew, and after', async () => {
    const name = 'told';
    (await damaged(name)).close();
    const told: IndexNews[] = [];
    const archive = freshArchive(name, { onIndex: (news, progress) => !progress && told.push(news) });
    await found(archive);
    expect([...new Set(told)]).toEqual(['rebuilding', 'rebuilt']);
    expect(told.at(-1)).toBe('rebuilt');
    await found(archive);
    expect(told.filter((news) => news === 'rebuilding').length).toBeLessThanOrEqual(2);
  });

  it('of which buckets are lost is not taken for the whole: not all of them, and not one', async () => {
    for (const [name, lose] of [
      ['all-lost', (buckets: IDBObjectStore) => void buckets.clear()],
      ['an-old-one-lost', (buckets: IDBObjectStore) => void buckets.delete(oldBucket(wordTerm('اسد')))],
      ['a-young-one-lost', (buckets: IDBObjectStore) => void buckets.delete(youngBucket(wordTerm('اسد')))],
    ] as const) {
      const before = freshArchive(name);
      await before.save(makeArticle({ text: 'قاعدة عين الأسد' }), at(0));
      await before.flushIndex();
      await before.save(makeArticle({ url: 'https://a.test/2', text: 'قاعدة عين الأسد' }), at(1));
      await before.mergeIndex({ sliceMs: 1_000 });
      await before.flushIndex();
      before.close();
      const told: IndexNews[] = [];
      const archive = freshArchive(name, { onIndex: (news) => told.push(news) });
      expect(await found(archive)).toHaveLength(2);
      expect(told, name).toEqual([]);
      archive.close();
      await change(name, 'buckets', lose);
      const after = freshArchive(name, { onIndex: (news) => told.push(news) });
      expect((await found(after)).sort(), name).toEqual(['https://a.test/2', 'https://rawi-agency.test/1']);
      expect(told.at(-1), name).toBe('rebuilt');
    }
  });

  it('in which the rows of lists are lost, or make no sense, is made anew by who reads them', async () => {
    for (const [name, harm] of [
      ['rows-lost', (rows: IDBObjectStore) => void rows.delete(0)],
      ['rows-cut-off', (rows: IDBObjectStore) => void rows.put('[[1,"https://rawi', 0)],
    ] as const) {
      const told: IndexNews[] = [];
      const archive = freshArchive(name, { onIndex: (news) => told.push(news) });
      await archive.save(makeArticle({ text: 'قاعدة عين الأسد' }), at(0));
      expect((await archive.rows()).size).toBe(1);
      expect(told, name).toEqual([]);
      await change(name, 'rows', harm);
      expect([...(await archive.rows()).values()].map(({ id }) => id)).toEqual([
        'https://rawi-agency.test/1',
      ]);
      expect(told.at(-1), name).toBe('rebuilt');
    }
  });

  it('that a broken disk has filled with zeroes is not taken for an empty one', async () => {
    const name = 'zeroes';
    const before = await damaged(name);
    before.close();
    await change(name, 'buckets', (buckets) => {
      const cursor = buckets.openCursor();
      cursor.onsuccess = () => {
        cursor.result?.update(new Uint8Array(64));
        cursor.result?.continue();
      };
    });
    expect(await found(freshArchive(name))).toEqual(['https://rawi-agency.test/1']);
  });

  it('that names a document which was never saved is made anew', async () => {
    const name = 'never-saved';
    const archive = freshArchive(name);
    await archive.save(makeArticle({ text: 'قاعدة عين الأسد' }), at(0));
    await archive.flushIndex();
    const term = wordTerm('اسد');
    const list = { docs: Uint32Array.of(1, 77_000), impacts: Uint8Array.of(3, 3) };
    await change(
      name,
      'buckets',
      (buckets) => void buckets.put(encodeBucket(new Map([[term, list]])), oldBucket(term)),
    );
    expect(await found(archive)).toEqual(['https://rawi-agency.test/1']);
    let bucket = new Uint8Array();
    await change(name, 'buckets', (buckets) => {
      const request = buckets.get(oldBucket(term));
      request.onsuccess = () => {
        bucket = request.result;
      };
    });
    expect([...(findInBucket(bucket, term)?.docs ?? [])]).toEqual([1]);
  });

  it('that was left half made is not taken for the whole', async () => {
    const name = 'half-made';
    const archive = freshArchive(name);
    await archive.save(makeArticle({ text: 'قاعدة عين الأسد', events: ['al-asad-attack'] }), at(0));
    await archive.flushIndex();
    const index = { nextDoc: 2, young: 0, rebuilding: true };
    await change(name, 'meta', (meta) => void meta.put(index, 'index'));
    await change(name, 'buckets', (buckets) => void buckets.clear());
    expect(await found(archive)).toEqual(['https://rawi-agency.test/1']);
  });

  it('of older terms is made anew by the next search, or when there is time', async () => {
    const older = async (name: string): Promise<Archive> => {
      const archive = freshArchive(name);
      await archive.save(makeArticle({ text: 'قاعدة عين الأسد' }), at(0));
      await archive.flushIndex();
      // As the first indexes were: they did not say which terms they had.
      await change(
        name,
        'meta',
        (meta) => void meta.put({ nextDoc: 2, young: 1, rebuilding: false }, 'index'),
      );
      await change(name, 'buckets', (buckets) => void buckets.clear());
      return archive;
    };
    expect(await found(await older('older-search'))).toEqual(['https://rawi-agency.test/1']);
    const tended = await older('older-tend');
    expect(await tended.tendIndex({ sliceMs: 5 })).toEqual({ done: false, moved: 1 });
    expect(await tended.tendIndex({ sliceMs: 5 })).toEqual({ done: true, moved: 1 });
    expect(await tended.tendIndex({ sliceMs: 5 })).toEqual({ done: true, moved: 0 });
    expect(await found(tended)).toEqual(['https://rawi-agency.test/1']);
  });
});
