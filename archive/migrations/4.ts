type Row = readonly [doc: number, id: string, published: string, savedAt: string, ...more: unknown[]];

/**
 * The fourth shape: beside each record of rows, when the latest of them was saved. Where nothing stands, the rows are read: so it
 * is with records that make no sense, and with those that the step before this one is still to write. Frozen, as every step is.
 */
export function migrateTo4(db: IDBDatabase, transaction: IDBTransaction): void {
  const latestSaves = db.createObjectStore('latestSaves');
  transaction.objectStore('rows').openCursor().onsuccess = (event) => {
    const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
    if (!cursor) return;
    const instant = latestOf(cursor.value);
    if (instant !== null) latestSaves.put(instant, cursor.key);
    cursor.continue();
  };
}

function latestOf(record: unknown): string | null {
  if (typeof record !== 'string') return null;
  try {
    const rows = JSON.parse(record) as Row[];
    const instants = rows.map(([, , , savedAt]) => savedAt).sort();
    return instants.at(-1) ?? '';
  } catch {
    return null;
  }
}
