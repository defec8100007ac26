/** The archive's database without the archive: what a broken disk does to it, and what is really in it. */
export function rawOpen(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export async function change(
  name: string,
  store: string,
  write: (objects: IDBObjectStore) => void,
): Promise<void> {
  const db = await rawOpen(name);
  const transaction = db.transaction(store, 'readwrite');
  write(transaction.objectStore(store));
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}

/** Puts these bytes, which make no sense where nothing else is said, into every bucket of the index. */
export const spoil = (name: string, bytes = Uint8Array.of(255, 255, 255, 255, 255, 255)): Promise<void> =>
  change(name, 'buckets', (buckets) => {
    const cursor = buckets.openCursor();
    cursor.onsuccess = () => {
      cursor.result?.update(bytes);
      cursor.result?.continue();
    };
  });
