import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { getMany } from '../../archive/get-many.ts';

const opened = () =>
  openDB(`many-${Math.random()}`, 1, {
    upgrade(db) {
      const store = db.createObjectStore('numbers', { keyPath: 'name' });
      store.createIndex('byValue', 'value');
      store.put({ name: 'one', value: 1 });
      store.put({ name: 'two', value: 2 });
    },
  });

describe('many keys', () => {
  it('are read at once, in their order, with what is not there', async () => {
    const db = await opened();
    const found = await getMany(db.transaction('numbers').store, ['two', 'none', 'one']);
    expect([...found]).toEqual([
      ['two', { name: 'two', value: 2 }],
      ['none', undefined],
      ['one', { name: 'one', value: 1 }],
    ]);
    const index = db.transaction('numbers').store.index('byValue');
    expect((await getMany(index, [2])).get(2)).toEqual({ name: 'two', value: 2 });
    expect(await getMany(db.transaction('numbers').store, [])).toEqual(new Map());
    db.close();
  });

  it('are not read where the transaction ends before', async () => {
    const db = await opened();
    const transaction = db.transaction('numbers', 'readwrite');
    transaction.done.catch(() => undefined);
    const found = getMany(transaction.store, ['one', 'two']);
    transaction.abort();
    await expect(found).rejects.toMatchObject({ name: 'AbortError' });
    db.close();
  });
});
