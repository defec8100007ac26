import type { ListedRow } from '../core/overview/listed-row.ts';
import { BucketError } from '../core/search/bytes.ts';
import { readMeta } from './index-meta.ts';
import type { ArchiveDb, ArticleRecord, RowRecord } from './schema.ts';
import { all } from './transact.ts';

/** What counting and putting in order need of a kept article. */
export interface ArticleRow extends ListedRow {
  /** Number of the article in the index: another one after each new version. */
  readonly doc: number;
}

/**
 * Rows lie many to a record, by document, as JSON: a hundred thousand records of their own would take seconds to read, and
 * all of them are read at once. A record is there for every stretch of numbers that was ever begun, be it empty, so that
 * one that was lost is missed.
 */
const TOGETHER = 128;
/** Records of one read: unpacking more of them at once would be felt on the page. */
export const RECORDS_AT_ONCE = 64;
/** Where a row has the instant of its save. */
const SAVED_AT = 2;

type StoredRow = readonly [doc: number, ...row: RowRecord];

/** What of a record stands in lists' rows; null for one that lists do not show. */
export const rowOf = ({
  state,
  id,
  publishedKey,
  savedAt,
  language,
  meta,
  tags,
}: ArticleRecord): RowRecord | null =>
  state === 'kept' ? [id, publishedKey, savedAt, language ?? '', meta.outlet ?? '', ...tags] : null;

/** The record that the row of a document lies in. */
export const stretchOf = (doc: number): number => Math.floor(doc / TOGETHER);

/** A store within a transaction that writes. */
interface RowStore {
  get(key: number): Promise<string | undefined>;
  put(value: string, key: number): Promise<unknown>;
}

/** The stores that rows are written to. */
interface RowStores {
  objectStore(name: 'rows' | 'latestSaves'): RowStore;
}

/** A stretch of rows with these in the place of what was there; null takes one out. */
export function withRows(
  stretch: string | undefined,
  changes: ReadonlyMap<number, RowRecord | null>,
): string {
  const rows = new Map((stretch ? parseRows(stretch) : []).map(([doc, ...row]) => [doc, row as RowRecord]));
  for (const [doc, row] of changes)
    if (row) rows.set(doc, row);
    else rows.delete(doc);
  return JSON.stringify([...rows].sort(([a], [b]) => a - b).map(([doc, row]) => [doc, ...row]));
}

function latestOf(rows: Iterable<RowRecord | null>, earlier: string): string {
  let latest = earlier;
  for (const row of rows) if (row && row[SAVED_AT] > latest) latest = row[SAVED_AT];
  return latest;
}

/**
 * Puts rows under the numbers of their documents; null takes one out. All changes of a transaction in one call: two would
 * read a record before either has written it.
 */
export async function changeRows(
  transaction: RowStores,
  changes: ReadonlyMap<number, RowRecord | null>,
): Promise<void> {
  const [store, latestSaves] = [transaction.objectStore('rows'), transaction.objectStore('latestSaves')];
  const stretches = new Map<number, Map<number, RowRecord | null>>();
  for (const [doc, row] of changes) {
    const those = stretches.get(stretchOf(doc));
    if (those) those.set(doc, row);
    else stretches.set(stretchOf(doc), new Map([[doc, row]]));
  }
  await all(
    [...stretches].map(async ([key, those]) => {
      const [before, known] = await Promise.all([store.get(key), latestSaves.get(key)]);
      const latest = latestOf(those.values(), known ?? '');
      // Where rows are of which it was never noted, it stays unknown.
      const isKnown = known !== undefined || before === undefined;
      await Promise.all([
        store.put(withRows(before, those), key),
        isKnown && latest !== known ? latestSaves.put(latest, key) : undefined,
      ]);
    }),
  );
}

function parseRows(stretch: string): StoredRow[] {
  try {
    return JSON.parse(stretch) as StoredRow[];
  } catch {
    throw new BucketError('rows that make no sense');
  }
}

/** The rows of a record, or those of the documents that are asked for. Throws `BucketError` where it makes no sense. */
export const rowsIn = (stretch: string, isAsked: (doc: number) => boolean = () => true): ArticleRow[] =>
  parseRows(stretch)
    .filter(([doc]) => isAsked(doc))
    .map(([doc, id, published, savedAt, language, outlet, ...tags]) => ({
      doc,
      id,
      published,
      savedAt,
      language,
      outlet,
      tags,
    }));

/**
 * The rows of all kept articles, by number, as they are at one moment: in between, one that is changed goes to another number.
 * Throws `BucketError` where some are lost or damaged.
 */
export async function readRows(db: ArchiveDb): Promise<ReadonlyMap<number, ArticleRow>> {
  const transaction = db.transaction(['articles', 'meta', 'rows']);
  const meta = transaction.objectStore('meta');
  const { nextDoc, rebuilding } = await readMeta(meta, transaction.objectStore('articles'));
  const rows = new Map<number, ArticleRow>();
  for (
    let from = 0, end = nextDoc > 1 ? stretchOf(nextDoc - 1) + 1 : 0;
    from < end;
    from += RECORDS_AT_ONCE
  ) {
    const to = Math.min(end, from + RECORDS_AT_ONCE);
    const range = IDBKeyRange.bound(from, to, false, true);
    const stretches = await transaction.objectStore('rows').getAll(range);
    if (rebuilding || stretches.length < to - from) throw new BucketError('rows that are lost');
    for (const stretch of stretches) for (const row of rowsIn(stretch)) rows.set(row.doc, row);
  }
  return rows;
}
