import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { layOut } from '../archive/stored-sample.ts';
import type { RawDatabase, StoreShape } from './raw-archive.ts';

/** The stored samples of every version of the database, in a form that can be sent into a real browser. */

const FOLDER = 'tests/fixtures/archive';

/** What the frozen migrations up to a version make, read from the database that they made. */
async function shapeOf(version: number): Promise<StoreShape[]> {
  const name = `shape-of-${version}`;
  await layOut(name, { version, stores: {} });
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
  const shape = [...db.objectStoreNames].map((store): StoreShape => {
    const { keyPath, indexNames, index } = ((objects) => ({
      keyPath: objects.keyPath as string | null,
      indexNames: [...objects.indexNames],
      index: (one: string) => objects.index(one),
    }))(db.transaction(store).objectStore(store));
    const indexes = indexNames.map((one) => {
      const { keyPath: path, unique } = index(one);
      return { name: one, keyPath: path, unique };
    });
    return { name: store, keyPath, indexes };
  });
  db.close();
  return shape;
}

export const storedVersions = (): number[] =>
  readdirSync(FOLDER)
    .map((name) => Number.parseInt(name, 10))
    .sort((a, b) => a - b);

export async function storedDatabase(version: number): Promise<RawDatabase> {
  const stored = JSON.parse(readFileSync(`${FOLDER}/${version}.json`, 'utf8')) as Omit<RawDatabase, 'shape'>;
  return { ...stored, shape: await shapeOf(version) };
}
