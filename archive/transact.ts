import type { IDBPTransaction, StoreNames } from 'idb';
import type { ArchiveDb, ArchiveSchema } from './schema.ts';

type Stores = readonly StoreNames<ArchiveSchema>[];

/**
 * Runs `work` in one transaction and resolves after its commit. Where `work` throws, nothing of it is kept: a write that
 * throws at once does not end a transaction by itself, and what was asked for before it would be committed.
 */
export async function transact<const Names extends Stores, T>(
  db: ArchiveDb,
  stores: Names,
  durability: IDBTransactionDurability,
  work: (transaction: IDBPTransaction<ArchiveSchema, Names, 'readwrite'>) => Promise<T>,
): Promise<T> {
  const transaction = db.transaction(stores, 'readwrite', { durability });
  const { done } = transaction;
  // Listened to from the start: it may fail before anybody waits for it.
  done.catch(() => undefined);
  try {
    const result = await work(transaction);
    await done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    await done.catch(() => undefined);
    throw error;
  }
}

/** All of these requests. Each is listened to from the start, for a later one may throw before anybody waits. */
export async function all(requests: Iterable<Promise<unknown>>): Promise<void> {
  const asked: Promise<unknown>[] = [];
  for (const request of requests) {
    request.catch(() => undefined);
    asked.push(request);
  }
  await Promise.all(asked);
}
