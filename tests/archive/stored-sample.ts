import { type Migration, migrations } from '../../archive/migrations/migrate.ts';

/** A database as it was stored by some version, as JSON: store -> keys and values, bytes as `{"$bytes": base64}`,
 * 32-bit numbers as `{"$numbers": […]}`. */
export interface StoredSample {
  readonly version: number;
  readonly stores: Readonly<
    Record<string, readonly { readonly key: IDBValidKey; readonly value: unknown }[]>
  >;
}

function pack(_key: string, value: unknown): unknown {
  if (value instanceof Uint32Array) return { $numbers: [...value] };
  return value instanceof Uint8Array ? { $bytes: Buffer.from(value).toString('base64') } : value;
}

function unpack(_key: string, value: unknown): unknown {
  const { $bytes, $numbers } = (value ?? {}) as { $bytes?: string; $numbers?: number[] };
  if (Array.isArray($numbers)) return Uint32Array.from($numbers);
  return typeof $bytes === 'string' ? new Uint8Array(Buffer.from($bytes, 'base64')) : value;
}

export const sampleToJson = (sample: StoredSample): string => JSON.stringify(sample, pack, 1);
export const sampleFromJson = (json: string): StoredSample => JSON.parse(json, unpack) as StoredSample;

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Reads a whole database, without the archive's own code. */
export async function takeSample(name: string): Promise<StoredSample> {
  const db = await settled(indexedDB.open(name));
  const stores: Record<string, { key: IDBValidKey; value: unknown }[]> = {};
  for (const store of db.objectStoreNames) {
    const objects = db.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([settled(objects.getAllKeys()), settled(objects.getAll())]);
    stores[store] = keys.map((key, i) => ({ key, value: values[i] }));
  }
  const { version } = db;
  db.close();
  return { version, stores };
}

/** Makes a database of a sample's version and fills it, as that version left it. */
export async function layOut(name: string, { version, stores }: StoredSample): Promise<void> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    const steps: readonly Migration[] = migrations.slice(0, version);
    for (const step of steps) step(request.result, request.transaction!);
  };
  const db = await settled(request);
  const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const [store, rows] of Object.entries(stores)) {
    const objects = transaction.objectStore(store);
    for (const { key, value } of rows) objects.put(value, ...(objects.keyPath === null ? [key] : []));
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
}
