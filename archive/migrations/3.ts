/** Articles whose rows lie in one record. */
const TOGETHER = 128;

/**
 * The third shape: the rows of many articles in one record, as JSON; in `meta` a bit for every bucket instead of their
 * number; a store for what is written to be deleted. Frozen, as every step is.
 */
export function migrateTo3(db: IDBDatabase, transaction: IDBTransaction): void {
  db.createObjectStore('ballast');
  const meta = transaction.objectStore('meta');
  meta.get('index').onsuccess = (found) => {
    const index = (found.target as IDBRequest).result;
    if (!index) return;
    transaction.objectStore('buckets').getAllKeys().onsuccess = (event) => {
      const keys = (event.target as IDBRequest<number[]>).result;
      const bits = new Uint8Array(keys.length > 0 ? (Math.max(...keys) >> 3) + 1 : 0);
      for (const key of keys) bits[key >> 3]! |= 1 << (key & 7);
      const { bucketRows: _rows, ...rest } = index;
      meta.put({ ...rest, buckets: bits }, 'index');
    };
    writeRows(transaction, index.nextDoc);
  };
}

function writeRows(transaction: IDBTransaction, nextDoc: number): void {
  const records = nextDoc > 1 ? Math.floor((nextDoc - 1) / TOGETHER) + 1 : 0;
  const rows = Array.from({ length: records }, (): [doc: number, ...row: unknown[]][] => []);
  transaction.objectStore('articles').openCursor().onsuccess = (event) => {
    const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
    if (cursor) {
      const { id, doc, state, publishedKey, savedAt, language, meta, tags } = cursor.value;
      if (state === 'kept')
        rows[Math.floor(doc / TOGETHER)]?.push([
          doc,
          ...[id, publishedKey, savedAt, language ?? '', meta.outlet ?? '', ...(tags ?? [])],
        ]);
      cursor.continue();
      return;
    }
    // Only here: the step before this one, which went through fewer articles and began first, has written its rows by now.
    const store = transaction.objectStore('rows');
    store.clear();
    rows.forEach((those, key) => {
      store.put(JSON.stringify(those.sort((a, b) => a[0] - b[0])), key);
    });
  };
}
