import type { HeldCount } from './archive.ts';
import type { ArchiveDb } from './schema.ts';

/**
 * What is known of the reader's own doing, written with it: in `meta`, under a key of its own, for the index is made anew and its
 * counters with it.
 */
const KEY = 'own';

export interface OwnRecord {
  /** Articles that the reader deleted for good, ever: what is missing beside them was lost. */
  readonly deleted: number;
  /** When words, addresses to read or removals last changed: ISO instant; null where they never did. */
  readonly changedAt: string | null;
}

const NOTHING: OwnRecord = { deleted: 0, changedAt: null };

/** The store is typed by its other record. */
interface OwnStore {
  get(key: typeof KEY): Promise<OwnRecord | undefined>;
  put(record: OwnRecord, key: typeof KEY): Promise<unknown>;
}

/** A transaction that has `meta`. */
interface WithMeta {
  objectStore(name: 'meta'): unknown;
}

const storeIn = (transaction: WithMeta): OwnStore => transaction.objectStore('meta') as OwnStore;

export const readOwn = async (transaction: WithMeta): Promise<OwnRecord> =>
  (await storeIn(transaction).get(KEY)) ?? NOTHING;

const writeOwn = async (
  transaction: WithMeta,
  changed: (before: OwnRecord) => Partial<OwnRecord>,
): Promise<void> => {
  const before = await readOwn(transaction);
  await storeIn(transaction).put({ ...before, ...changed(before) }, KEY);
};

/** The reader has changed words, addresses to read or removals: what no instant of a save tells. */
export const noteChange = (transaction: WithMeta): Promise<void> =>
  writeOwn(transaction, () => ({ changedAt: new Date().toISOString() }));

export const noteDeleted = (transaction: WithMeta, articles: number): Promise<void> =>
  writeOwn(transaction, ({ deleted }) => ({ deleted: deleted + articles }));

/** How many articles there are, and how many the reader has deleted, at one moment. */
export async function countHeld(db: ArchiveDb): Promise<HeldCount> {
  const transaction = db.transaction(['articles', 'meta']);
  const [articles, { deleted }] = await Promise.all([
    transaction.objectStore('articles').count(),
    readOwn(transaction),
  ]);
  return { articles, deleted };
}
