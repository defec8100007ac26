/** The second shape: a small row for every kept article, and addresses to read. Frozen, as every step is. */
export function migrateTo2(db: IDBDatabase, transaction: IDBTransaction): void {
  db.createObjectStore('wanted', { keyPath: 'id' });
  const rows = db.createObjectStore('rows');
  const kept = transaction.objectStore('articles').index('bySaved');
  // Records of lists, without texts: a few hundred bytes each.
  kept.openCursor(IDBKeyRange.bound(['kept'], ['kept', []])).onsuccess = (event) => {
    const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
    if (!cursor) return;
    const { id, doc, publishedKey, savedAt, language, meta, tags } = cursor.value;
    rows.put([id, publishedKey, savedAt, language ?? '', meta.outlet ?? '', ...(tags ?? [])], doc);
    cursor.continue();
  };
}
