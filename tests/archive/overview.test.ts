import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { type ArticleRow, stretchOf } from '../../archive/article-rows.ts';
import { EMPTY_INDEX } from '../../archive/schema.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';

/** What the archive's page is made of: rows, the documents of a query, hits for a window of them, and counts. */

const url = (number: number): string => `https://rawi-agency.test/${number}`;

const ARTICLES = [
  {
    text: 'قصف على قاعدة عين الأسد',
    published: '2024-01-05',
    actors: { 'ain-al-asad': 'عين الأسد' },
    events: ['ev'],
  },
  { text: 'عين الأسد بعد قصف القاعدة', published: '2024-02-05', actors: { 'ain-al-asad': 'عين الأسد' } },
  { text: 'حمله به عین الاسد، سپس قصف', published: null, language: 'fa', outlet: 'isna' },
  { text: 'مفاوضات في بغداد', published: '2024-02-07', outlet: 'furat' },
];

let archive: Archive;
let rows: ReadonlyMap<number, ArticleRow>;

beforeAll(async () => {
  archive = freshArchive();
  for (const [i, parts] of ARTICLES.entries()) {
    await archive.save(makeArticle({ ...parts, url: url(i) }), at(i));
    if (i === 1) await archive.flushIndex();
  }
  await archive.keepOwnWords(url(0), { tags: ['ميز بغداد', 'desk'], note: '', gloss: '' });
  await archive.keepOwnWords(url(1), { tags: ['بغداد'], note: '', gloss: '' });
  rows = await archive.rows();
});

const ids = async (query: string): Promise<string[]> =>
  (await archive.matching(query, rows, {})).docs.map((doc) => rows.get(doc)!.id);

describe('the documents of a query', () => {
  it('are those of its time, where it names one; undated ones are not', async () => {
    expect((await ids('قصف')).sort()).toEqual([url(0), url(1), url(2)]);
    expect(await ids('قصف after:2024-02')).toEqual([url(1)]);
    expect((await ids('before:2024-02-06')).sort()).toEqual([url(0), url(1)]);
    expect(await ids('before:2024-02-06 -tag:desk')).toEqual([url(1)]);
  });

  it('hold its phrases', async () => {
    expect(await ids('"قصف على قاعدة"')).toEqual([url(0)]);
    expect((await ids('قصف -"قصف على"')).sort()).toEqual([url(1), url(2)]);
  });

  it('have a tag of several words as a whole', async () => {
    expect(await ids('tag:"ميز بغداد"')).toEqual([url(0)]);
    expect((await ids('tag:بغداد')).sort()).toEqual([url(0), url(1)]);
  });

  it('name an event that is asked for', async () => {
    expect(await ids('event:ev')).toEqual([url(0)]);
  });

  it('of a query that asks for nothing are none', async () => {
    for (const query of ['', ' "" ', 'في']) expect(await ids(query), query).toEqual([]);
  });
});

it('a window of documents is read as hits, in the order asked for, without those that are gone', async () => {
  const { docs } = await archive.matching('قصف', rows, {});
  const hits = await archive.hits('قصف', [docs[2]!, 9_999, docs[0]!], {});
  expect(hits.map(({ article }) => article.id)).toEqual([docs[2]!, docs[0]!].map((doc) => rows.get(doc)!.id));
  for (const { snippet } of hits)
    expect(snippet.marks.map(([start, end]) => snippet.text.slice(start, end))).toContain('قصف');
});

it('who and what is named is counted among the documents asked about', async () => {
  const asked = { actors: ['ain-al-asad', 'nobody'], events: ['ev'] };
  const all = await archive.countNamed(new Set(rows.keys()), asked);
  expect([...all.actors]).toEqual([['ain-al-asad', 2]]);
  expect([...all.events]).toEqual([['ev', 1]]);
  const february = new Set((await archive.matching('after:2024-02', rows, {})).docs);
  expect([...(await archive.countNamed(february, asked)).actors]).toEqual([['ain-al-asad', 1]]);
});

it('many are removed at once and come back at once, with their rows', async () => {
  const own = freshArchive();
  for (const number of [1, 2, 3]) await own.save(makeArticle({ url: url(number) }), at(number));
  expect(await own.remove([url(1), url(3), url(9)], at(5))).toEqual([url(1), url(3)]);
  expect([...(await own.rows()).values()].map(({ id }) => id)).toEqual([url(2)]);
  expect(await own.undoRemove([url(1), url(2), url(3)])).toEqual([url(1), url(3)]);
  expect([...(await own.rows()).values()].map(({ id }) => id).sort()).toEqual([url(1), url(2), url(3)]);
});

it('more rows than one read gives are all there', async () => {
  const name = 'many-rows';
  const own = freshArchive(name);
  await own.save(makeArticle({ url: 'https://a.test/1' }), at(0));
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = db.transaction(['rows', 'meta'], 'readwrite');
  const rows = Array.from({ length: 20_000 }, (_, i) => [
    i + 1,
    `https://a.test/${i + 1}`,
    '',
    at(0),
    'ar',
    '',
  ]);
  for (let key = 0; key <= stretchOf(20_000); key++) {
    const stretch = rows.filter(([doc]) => stretchOf(doc as number) === key);
    transaction.objectStore('rows').put(JSON.stringify(stretch), key);
  }
  transaction.objectStore('meta').put({ ...EMPTY_INDEX, nextDoc: 20_001 }, 'index');
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
  const read = await own.rows();
  expect(read.size).toBe(20_000);
  expect(read.get(8_193)?.id).toBe('https://a.test/8193');
  // One that is changed meanwhile goes to another number: it is there once, before or after.
  const other = freshArchive(name);
  await other.count();
  let writing: Promise<boolean> | undefined;
  const getAll = IDBObjectStore.prototype.getAll;
  const reads = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
    this: IDBObjectStore,
    ...asked
  ) {
    writing ??= other.keepOwnWords('https://a.test/1', { note: 'x' });
    return getAll.apply(this, asked);
  });
  const ids = [...(await own.rows()).values()].map(({ id }) => id);
  reads.mockRestore();
  expect(await writing).toBe(true);
  expect(ids.filter((id) => id === 'https://a.test/1')).toHaveLength(1);
});
