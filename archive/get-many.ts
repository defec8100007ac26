import { type IDBPObjectStore, unwrap } from 'idb';

/** A store or an index within a transaction. */
interface Source<Key, Value> {
  get(query: Key | IDBKeyRange): Promise<Value | undefined>;
}

/**
 * What lies under each of these keys. Asked for at once and waited for once: dozens are asked for an answer, and a promise for
 * each costs more than the reading. A transaction answers in the order in which it was asked, so when the last one has come
 * all others have. Rejects with what ended the transaction.
 */
export function getMany<Key extends IDBValidKey, Value>(
  source: Source<Key, Value>,
  keys: Iterable<Key>,
): Promise<Map<Key, Value | undefined>> {
  const store: IDBObjectStore | IDBIndex = unwrap(source as unknown as IDBPObjectStore);
  const asked = Array.from(keys, (key) => ({
    key,
    request: store.get(key) as IDBRequest<Value | undefined>,
  }));
  const last = asked.at(-1)?.request;
  if (!last) return Promise.resolve(new Map());
  return new Promise((resolve, reject) => {
    last.onsuccess = () => resolve(new Map(asked.map(({ key, request }) => [key, request.result])));
    last.onerror = () => reject(last.transaction?.error ?? last.error);
  });
}
