import { expect, it } from 'vitest';
import type { Archive, IndexNews } from '../../archive/archive.ts';
import { oldBucket } from '../../archive/postings.ts';
import { tagTerm } from '../../core/search/index-terms.ts';
import { decodeBucket, encodeBucket } from '../../core/search/posting-codec.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';
import { everythingOf } from './make-backup.ts';
import { change } from './raw-store.ts';

/** A backup may bring what nobody could type. Of a term that is too long no bucket could be read again. */

const LONG = '★'.repeat(3_000);
const url = (n: number): string => `https://a.test/${String(n).padStart(2, '0')}`;
/** Each with so many words of its own that all of them meet every bucket. */
const textOf = (n: number): string => Array.from({ length: 200 }, (_, w) => `كلمة${n}ت${w}`).join(' ');

async function filled(name: string, onIndex: (news: IndexNews) => void = () => undefined): Promise<Archive> {
  const other = freshArchive();
  const actors = { [LONG]: 'نص', 'two\nlines': 'نص' };
  await other.save(makeArticle({ url: url(0), text: 'نص', actors }), at(0));
  const [whole] = await everythingOf(other);
  const archive = freshArchive(name, { rebuildStep: 10, onIndex });
  await archive.restore({ ...whole!, tags: [LONG, 'a\nb', `ب${LONG}`, 'ب'.repeat(2_000)] });
  for (let n = 1; n < 40; n += 1) await archive.save(makeArticle({ url: url(n), text: textOf(n) }), at(n));
  return archive;
}

const hits = async (archive: Archive, query: string): Promise<string[]> =>
  (await archive.search(query, { limit: 1 })).map(({ article }) => article.id);

it('is not indexed: flushes, merges and rebuilds go on as with any other article', async () => {
  const news: IndexNews[] = [];
  const archive = await filled('long-terms', (one) => news.push(one));
  await archive.flushIndex();
  await archive.mergeIndex({ sliceMs: 60_000 });
  await archive.flushIndex();
  expect(news).toEqual([]);
  expect(await archive.rebuildIndex()).toBe(40);
  expect(await hits(archive, 'كلمة3ت4')).toEqual([url(3)]);
  expect(await hits(archive, 'نص')).toEqual([url(0)]);
  expect(await hits(archive, 'actor:two')).toEqual([]);
  archive.close();
});

it('that an earlier version has indexed is got rid of with the index', async () => {
  const name = 'long-terms-earlier';
  const archive = await filled(name);
  await archive.rebuildIndex();
  const term = tagTerm(LONG);
  const list = { docs: Uint32Array.of(1), impacts: Uint8Array.of(3) };
  const spoilt = encodeBucket(new Map([[term, list]]));
  expect(() => decodeBucket(spoilt)).toThrow('too long');
  for (const rebuilt of [undefined, { to: url(9), articles: 10, again: true }]) {
    await change(name, 'buckets', (buckets) => void buckets.put(spoilt, oldBucket(term)));
    await change(name, 'meta', (meta) => {
      const index = meta.get('index');
      index.onsuccess = () =>
        void meta.put({ ...index.result, terms: 4, rebuilding: !!rebuilt, rebuilt }, 'index');
    });
    expect(await hits(archive, 'كلمة3ت4')).toEqual([url(3)]);
    await archive.mergeIndex({ sliceMs: 60_000 });
    expect(await hits(archive, 'كلمة39ت4')).toEqual([url(39)]);
  }
  archive.close();
});
