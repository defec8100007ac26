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
