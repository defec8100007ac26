import { type ArchiveDb, EMPTY_INDEX, type RowRecord } from './schema.ts';

/** What counting and putting in order need of a kept article. */
export interface ArticleRow {
  /** Number of the article in the index: another one after each new version. */
  readonly doc: number;
  readonly id: string;
  /** ISO day; '' where it is unknown. */
  readonly published: string;
  /** ISO instant of the latest save. */
  readonly savedAt: string;
  /** BCP 47; '' where it is unknown. */
  readonly language: string;
  /** Id of the registry; '' where it is in none. */
  readonly outlet: string;
  readonly tags: readonly string[];
}

/** Numbers of one read: unpacking more of them at once would be felt on the page. */
const SLICE = 4_096;

const toRow = (doc: number, [id, published, savedAt, language, outlet, ...tags]: RowRecord): ArticleRow => ({
  doc,
  id,
  published,
  savedAt,
  language,
  outlet,
  tags,
});

/** The rows of all kept articles, by number. All slices are asked for at once: the next is read while one is unpacked. */
export async function readRows(db: ArchiveDb): Promise<ReadonlyMap<number, ArticleRow>> {
  const transaction = db.transaction(['rows', 'meta']);
  const { nextDoc } = (await transaction.objectStore('meta').get('index')) ?? EMPTY_INDEX;
  const store = transaction.objectStore('rows');
  const slices = Array.from({ length: Math.ceil(nextDoc / SLICE) }, async (_, slice) => {
    const range = IDBKeyRange.bound(slice * SLICE, (slice + 1) * SLICE, false, true);
    const [docs, found] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
    return found.map((row, at) => toRow(docs[at]!, row));
  });
  const rows = new Map<number, ArticleRow>();
  for (const slice of await Promise.all(slices)) for (const row of slice) rows.set(row.doc, row);
  return rows;
}
