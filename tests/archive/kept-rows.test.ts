import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { changeRows } from '../../archive/article-rows.ts';
import { isAnyKept, latestRowsOf } from '../../archive/kept-rows.ts';
import type { ArchiveDb, RowRecord } from '../../archive/schema.ts';

/** Records of a large archive, one row in each: the documents are as many, 128 apart. */
const RECORDS = 200;
const docs = Array.from({ length: RECORDS }, (_, at) => at * 128 + 5);

const db = (await openDB('kept-rows', 1, {
  upgrade(made) {
    const rows = made.createObjectStore('rows');
    for (const [at, doc] of docs.entries())
      rows.put(JSON.stringify([[doc, `https://x.test/${doc}`, '2024-01-01', '', '', '']]), at);
  },
})) as unknown as ArchiveDb;
const begun = vi.spyOn(db, 'transaction');
afterAll(() => db.close());

it('one that is kept is most often met at once, the latest first', async () => {
  begun.mockClear();
  expect(await isAnyKept(db, docs)).toBe(true);
  expect(begun).toHaveBeenCalledTimes(1);
});

it('one that is the only one is met, wherever it stands', async () => {
  for (const doc of [docs[0]!, docs[1]!, docs[70]!, docs.at(-2)!])
    expect(await isAnyKept(db, docs, (row) => row.doc === doc)).toBe(true);
});

it('where none is what is wanted, the database is not asked for each record by itself', async () => {
  begun.mockClear();
  expect(await isAnyKept(db, docs, () => false)).toBe(false);
  expect(begun.mock.calls.length).toBeLessThan(12);
  expect(await isAnyKept(db, [])).toBe(false);
  expect(await isAnyKept(db, [6, 134])).toBe(false);
});

describe('the latest saves', () => {
  /** Saved a minute after one another, but for what was put under a new number long after it had been saved. */
  const instant = (n: number): string => new Date(Date.UTC(2024, 0, 1, 0, n)).toISOString();
  const saves = Array.from({ length: 2_000 }, (_, doc) => instant(doc % 100 === 7 ? doc % 50 : doc));
  const all = saves.map((_, doc) => doc);

  async function filled(known: (stretch: number) => boolean): Promise<ArchiveDb> {
    const made = (await openDB(`latest-${Math.random()}`, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('rows');
        fresh.createObjectStore('latestSaves');
      },
    })) as unknown as ArchiveDb;
    const transaction = made.transaction(['rows', 'latestSaves'], 'readwrite');
    await changeRows(
      transaction,
      new Map(saves.map((at, doc) => [doc, [`https://x.test/${doc}`, '', at, '', ''] as const])),
    );
    for (const key of await transaction.objectStore('latestSaves').getAllKeys())
      if (!known(key)) await transaction.objectStore('latestSaves').delete(key);
    return made;
  }

  const expected = (docs: readonly number[]): string[] =>
    [...docs].map((doc) => saves[doc]!).sort((a, b) => (a < b ? 1 : -1));

  it.each([
    ['all of them', () => true],
    ['some of them', (key: number) => key % 3 > 0],
    ['none', () => false],
  ])('come first, in their order, where the instants of %s are known', async (_, known) => {
    const some = await filled(known);
    for (const docs of [all, all.filter((doc) => doc % 7 === 0), [7, 507, 1_007, 1_507], [3], []])
      for (const least of [1, 26, 5_000]) {
        const found = (await latestRowsOf(some, docs, least)).map(({ savedAt }) => savedAt);
        expect(found.length).toBeGreaterThanOrEqual(Math.min(least, docs.length));
        expect(found.slice(0, least)).toEqual(expected(docs).slice(0, least));
      }
    some.close();
  });

  it('are looked for on where those of the records that come first were saved long before', async () => {
    const some = await filled(() => true);
    const [first] = await latestRowsOf(some, [1_907, 1_707, 1_507, 1_307, 1_107, 100], 1);
    expect(first?.savedAt).toBe(instant(100));
    some.close();
  });

  it('are had from a few records, and no others are read', async () => {
    const some = await filled(() => true);
    const asked = vi.spyOn(IDBObjectStore.prototype, 'get');
    await latestRowsOf(some, all, 26);
    expect(asked.mock.calls.length).toBeLessThanOrEqual(4);
    asked.mockRestore();
    some.close();
  });

  it('are known of whatever is written: a later instant is noted, an earlier one changes nothing', async () => {
    const some = await filled(() => true);
    const write = async (row: RowRecord | null): Promise<string | undefined> => {
      await changeRows(some.transaction(['rows', 'latestSaves'], 'readwrite'), new Map([[5, row]]));
      return some.get('latestSaves', 0);
    };
    expect(await write(['https://x.test/5', '', instant(1), '', ''])).toBe(instant(127));
    expect(await write(['https://x.test/5', '', instant(9_000), '', ''])).toBe(instant(9_000));
    // Nothing was saved later still.
    expect(await write(null)).toBe(instant(9_000));
    some.close();
  });

  it('stay unknown of rows of which they never were known', async () => {
    const some = await filled(() => false);
    const row = ['https://x.test/5', '', instant(1), '', ''] as const;
    await changeRows(some.transaction(['rows', 'latestSaves'], 'readwrite'), new Map([[5, row]]));
    expect(await some.get('latestSaves', 0)).toBeUndefined();
    some.close();
  });
});
