import type { ListedRow } from '../core/overview/listed-row.ts';
import type { ArchiveDb, RowRecord } from './schema.ts';

/** What counting and putting in order need of a kept article. */
export interface ArticleRow extends ListedRow {
  /** Number of the article in the index: another one after each new version. */
  readonly doc: number;
}

/** Rows of one read: unpacking more of them at once would be felt on the page. */
const SLICE = 8_192;

const toRow = (doc: number, [id, published, savedAt, language, outlet, ...tags]: RowRecord): ArticleRow => ({
  doc,
  id,
  published,
  savedAt,
  language,
  outlet,
  tags,
});

/** The rows of all kept articles, by number. */
export async function readRows(db: ArchiveDb): Promise<ReadonlyMap<number, ArticleRow>> {
  const rows = new Map<number, ArticleRow>();
  let after = 0;
  for (;;) {
    const range = IDBKeyRange.lowerBound(after, true);
    const store = db.transaction('rows').store;
    const [docs, found] = await Promise.all([store.getAllKeys(range, SLICE), store.getAll(range, SLICE)]);
    found.forEach((row, at) => {
      rows.set(docs[at]!, toRow(docs[at]!, row));
    });
    if (docs.length < SLICE) return rows;
    after = docs.at(-1)!;
  }
}
