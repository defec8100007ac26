import { type ArticleRow, rowsIn, stretchOf } from './article-rows.ts';
import { getMany } from './get-many.ts';
import type { ArchiveDb } from './schema.ts';

/** Postings are of whatever was saved once; rows are of what is kept. */

/** The rows of those of these documents that are kept. Throws `BucketError` where some make no sense. */
async function readRowsOf(db: ArchiveDb, docs: Iterable<number>): Promise<ArticleRow[]> {
  const asked = new Set(docs);
  const stretches = await getMany(db.transaction('rows').store, new Set(Array.from(asked, stretchOf)));
  const rows = [...stretches.values()].flatMap((stretch) => (stretch ? rowsIn(stretch) : []));
  return rows.filter(({ doc }) => asked.has(doc));
}

/** Whether one of these documents is kept, and is what is wanted. */
export async function isAnyKept(
  db: ArchiveDb,
  docs: Iterable<number>,
  isWanted: (row: ArticleRow) => boolean = () => true,
): Promise<boolean> {
  const sorted = Uint32Array.from(docs).sort();
  // From the latest on, by records: most often the first has one.
  for (let end = sorted.length; end > 0; ) {
    const last = stretchOf(sorted[end - 1]!);
    const from = sorted.findIndex((doc) => stretchOf(doc) === last);
    if ((await readRowsOf(db, sorted.subarray(from, end))).some(isWanted)) return true;
    end = from;
  }
  return false;
}
