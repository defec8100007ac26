import { describe, expect, it } from 'vitest';
import type { Archive, IndexNews } from '../../archive/archive.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';
import { change } from './raw-store.ts';

/** What counts the articles of the index may be lost with any other record: the articles are the truth. */

const url = (n: number): string => `https://a.test/${n}`;
const article = (n: number, text = `انفجار ${n}`) => makeArticle({ url: url(n), text });

/** Three articles, of which a fourth one, with a greater number, is deleted; then `store` loses everything. */
async function losing(
  name: string,
  store: string,
  flushed: boolean,
): Promise<{ archive: Archive; told: IndexNews[] }> {
  const told: IndexNews[] = [];
  const archive = freshArchive(name, { onIndex: (news, progress) => !progress && told.push(news) });
  for (const n of [1, 2, 3, 4]) await archive.save(article(n), at(n));
  if (flushed) await archive.flushIndex();
  await archive.remove([url(4)], at(5));
  await archive.emptyRemoved(await archive.removed());
  expect(await ids(archive)).toEqual([1, 2, 3].map(url));
  expect(told).toEqual([]);
  await change(name, store, (objects) => objects.clear());
  return { archive, told };
}

const ids = async (archive: Archive): Promise<string[]> =>
  (await archive.search('انفجار', { limit: 9 })).map((hit) => hit.article.id).sort();
const listed = async (archive: Archive): Promise<string[]> =>
  [...(await archive.rows()).values()].map(({ id }) => id).sort();

describe.each([
  ['flushed', true],
  ['fresh', false],
])('where the counters are lost of an index that is %s', (how, flushed) => {
  it.each([
    ['a search', ids],
    ['a list', listed],
  ])('%s has it made anew', async (what, ask) => {
    const { archive, told } = await losing(`meta-${what}-${how}`, 'meta', flushed);
    expect(await ask(archive)).toEqual([1, 2, 3].map(url));
    expect(told).toEqual(['rebuilding', 'rebuilt']);
    archive.close();
  });

  it('articles are saved, tagged, put back and deleted, and all is found', async () => {
    const acts: readonly ((archive: Archive) => Promise<unknown>)[] = [
      (archive) => archive.save(article(5), at(9)),
      (archive) => archive.save(article(3, 'انفجار آخر'), at(9)),
      (archive) =>
        archive.changeTags(
          [url(1)].map((id) => ({ id, tags: ['مهم'] })),
          'add',
        ),
      async (archive) => {
        await archive.remove([url(2)], at(9));
        await archive.emptyRemoved(await archive.removed());
      },
      async (archive) => {
        const other = freshArchive();
        await other.save(article(6), at(9));
        for await (const whole of other.everything()) await archive.restore(whole);
      },
      (archive) => archive.flushIndex(),
      (archive) => archive.mergeIndex({ sliceMs: 1_000 }),
      (archive) => archive.tendIndex({ sliceMs: 1_000 }),
    ];
    for (const [number, act] of acts.entries()) {
      const { archive } = await losing(`meta-act-${number}-${how}`, 'meta', flushed);
      await act(archive);
      const kept = (await archive.list({ limit: 9, order: 'saved' })).articles.map(({ id }) => id).sort();
      expect(await ids(archive), `act ${number}`).toEqual(kept);
      expect(await listed(archive), `act ${number}`).toEqual(kept);
      // The next number is nobody's.
      await archive.save(article(7), at(11));
      expect(await ids(archive), `act ${number}`).toEqual([...kept, url(7)].sort());
      archive.close();
    }
  });
});

describe('where fresh articles are lost', () => {
  it('the next question misses them', async () => {
    const { archive, told } = await losing('fresh-lost', 'fresh', false);
    expect(await ids(archive)).toEqual([1, 2, 3].map(url));
    expect(told.at(-1)).toBe('rebuilt');
    archive.close();
  });

  it('so does a flush, of all or of one', async () => {
    for (const lose of [
      (fresh: IDBObjectStore) => fresh.clear(),
      (fresh: IDBObjectStore) => fresh.delete(2),
    ]) {
      const name = `fresh-lost-${lose}`;
      const archive = freshArchive(name);
      for (const n of [1, 2, 3]) await archive.save(article(n), at(n));
      await change(name, 'fresh', (fresh) => void lose(fresh));
      await archive.flushIndex();
      expect(await ids(archive)).toEqual([1, 2, 3].map(url));
      archive.close();
    }
  });

  it('an index that does not yet name them is not taken for damaged', async () => {
    const name = 'fresh-unnamed';
    const { archive, told } = await losing(name, 'wanted', false);
    await change(name, 'meta', (meta) => {
      const index = meta.get('index');
      index.onsuccess = () => {
        const { fresh: _, ...earlier } = index.result;
        meta.put(earlier, 'index');
      };
    });
    await archive.save(article(5), at(9));
    await archive.flushIndex();
    await archive.save(article(6), at(10));
    expect(await ids(archive)).toEqual([1, 2, 3, 5, 6].map(url));
    expect(told).toEqual([]);
    archive.close();
  });
});

it('a tag on an article whose text is lost stands in the list', async () => {
  const name = 'lost-text';
  const archive = freshArchive(name);
  const { captureId } = await archive.save(article(1), at(0));
  await change(name, 'captures', (captures) => captures.delete(captureId));
  expect(await archive.keepOwnWords(url(1), {}, { add: ['مهم'], remove: [] })).toBe(true);
  expect([...(await archive.rows()).values()].map(({ tags }) => tags)).toEqual([['مهم']]);
  archive.close();
});
