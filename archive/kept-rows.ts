import { inOrder } from '../core/overview/listed-row.ts';
import { type ArticleRow, RECORDS_AT_ONCE, rowsIn, stretchOf } from './article-rows.ts';
import { getMany } from './get-many.ts';
import type { ArchiveDb } from './schema.ts';

/** Postings are of whatever was saved once; rows are of what is kept. */

/** The rows of those of these documents that are kept. Throws `BucketError` where some make no sense. */
export async function readRowsOf(db: ArchiveDb, docs: Iterable<number>): Promise<ArticleRow[]> {
  const asked = new Set(docs);
  const { store } = db.transaction('rows');
  const keys = [...new Set(Array.from(asked, stretchOf))];
  const rows: ArticleRow[] = [];
  for (let at = 0; at < keys.length; at += RECORDS_AT_ONCE)
    for (const stretch of (await getMany(store, keys.slice(at, at + RECORDS_AT_ONCE))).values())
      if (stretch) rows.push(...rowsIn(stretch, (doc) => asked.has(doc)));
  return rows;
}

/** So many times more records are read each time. */
const MORE = 4;

/** What is asked for first, in the order of saves: most often the latest records have all of it. */
const FIRST_RECORDS = 4;

/** Numbers of records, in the order in which their latest saves were; null for those of which that is not known, first. */
async function byLatestSave(db: ArchiveDb, asked: ReadonlySet<number>): Promise<[number, string | null][]> {
  const { store } = db.transaction('latestSaves');
  const [keys, instants] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const known = new Map(keys.map((key, at) => [key, instants[at]!]));
  const sortKey = ([, instant]: readonly [number, string | null]): string => instant ?? '\uffff';
  return Array.from(asked, (key): [number, string | null] => [key, known.get(key) ?? null]).sort((a, b) =>
    sortKey(a) < sortKey(b) ? 1 : -1,
  );
}

/**
 * The rows of those of these documents that are kept, latest save first: no fewer than `least`, where there are as many, and
 * not many more. Most records are not read: nothing in them was saved as late.
 */
export async function latestRowsOf(
  db: ArchiveDb,
  docs: Iterable<number>,
  least: number,
): Promise<readonly ArticleRow[]> {
  const asked = new Map<number, number[]>();
  for (const doc of docs) {
    const those = asked.get(stretchOf(doc));
    if (those) those.push(doc);
    else asked.set(stretchOf(doc), [doc]);
  }
  const records = await byLatestSave(db, new Set(asked.keys()));
  let rows: readonly ArticleRow[] = [];
  for (let at = 0, count = FIRST_RECORDS; at < records.length; at += count, count *= MORE) {
    const some = records.slice(at, at + count).flatMap(([key]) => asked.get(key)!);
    rows = inOrder([...rows, ...(await readRowsOf(db, some))], 'saved');
    const next = records[at + count]?.[1];
    const last = rows[least - 1];
    if (last && typeof next === 'string' && next < last.savedAt) break;
  }
  return rows;
}

/** Whether one of these documents is kept, and is what is wanted. */
export async function isAnyKept(
  db: ArchiveDb,
  docs: Iterable<number>,
  isWanted: (row: ArticleRow) => boolean = () => true,
): Promise<boolean> {
  const sorted = Uint32Array.from(docs).sort();
  // From the latest on, by ever more records: most often the first has one.
  for (let end = sorted.length, records = 1; end > 0; records = Math.min(RECORDS_AT_ONCE, MORE * records)) {
    const first = stretchOf(sorted[end - 1]!) - records;
    let from = end;
    while (from > 0 && stretchOf(sorted[from - 1]!) > first) from -= 1;
    if ((await readRowsOf(db, sorted.subarray(from, end))).some(isWanted)) return true;
    end = from;
  }
  return false;
}
