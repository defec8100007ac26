import { describe, expect, it } from 'vitest';
import type { Archive, IndexNews } from '../../archive/archive.ts';
import { oldBucket, youngBucket } from '../../archive/postings.ts';
import { featuresOf } from '../../core/related/features-of.ts';
import { wordTerm } from '../../core/search/index-terms.ts';
import { encodeBucket, findInBucket } from '../../core/search/posting-codec.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';
import { change, spoil } from './raw-store.ts';

/** A search index that a broken disk, or a dead worker, has damaged is never taken for the whole. */

describe('a damaged index', () => {
  async function damaged(name: string): Promise<Archive> {
    const archive = freshArchive(name);
    await archive.save(makeArticle({ text: 'قاعدة عين الأسد', events: ['al-asad-attack'] }), at(0));
    await archive.flushIndex();
    await spoil(name);
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
    await spoil(name, new Uint8Array(64));
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
    expect(await tended.tendIndex({ sliceMs: 5 })).toEqual({ done: false, moved: 1, rebuilding: true });
    expect(await tended.tendIndex({ sliceMs: 5 })).toEqual({ done: true, moved: 1, rebuilding: false });
    expect(await tended.tendIndex({ sliceMs: 5 })).toEqual({ done: true, moved: 0 });
    expect(await found(tended)).toEqual(['https://rawi-agency.test/1']);
  });
});
