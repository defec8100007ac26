import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterAll, expect, it, vi } from 'vitest';
import { isAnyKept } from '../../archive/kept-rows.ts';
import type { ArchiveDb } from '../../archive/schema.ts';

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
