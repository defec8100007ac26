/** What is known of a listed article without reading it; '' where something is unknown. */
export interface ListedRow {
  readonly id: string;
  /** ISO day. */
  readonly published: string;
  /** ISO instant of the latest save. */
  readonly savedAt: string;
  /** BCP 47. */
  readonly language: string;
  /** Id in the outlet registry. */
  readonly outlet: string;
  readonly tags: readonly string[];
}

/** `best` is the order of a search itself. */
export type RowOrder = 'best' | 'saved' | 'published';

const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

/** Rows in an order, newest first; those without a day come last. */
export function inOrder<Row extends ListedRow>(rows: readonly Row[], order: RowOrder): readonly Row[] {
  if (order === 'best') return rows;
  const key = (row: Row): string => (order === 'saved' ? row.savedAt : row.published);
  return [...rows].sort((a, b) => descending(key(a), key(b)) || descending(a.id, b.id));
}
