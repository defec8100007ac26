import type { Driver } from '../../tools/browsers/driver.ts';

/** The extension's database as a stranger would find it and leave it: without the archive's own code. */

export interface Stored {
  readonly url: string;
  readonly captures: number;
  /** Every capture has its text, its view and its original, and the text has the hash that its id claims. */
  readonly whole: boolean;
}

/** What IndexedDB holds, as a stranger would find it. */
export function storedArticles(driver: Driver): Promise<Stored[]> {
  return driver.inExtension(async () => {
    type Row = Record<string, unknown> & { id: string };
    const names = (await indexedDB.databases()).map((database) => database.name);
    if (!names.includes('siyaq')) return [];
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('siyaq');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = (store: string) =>
      new Promise<Row[]>((resolve, reject) => {
        const request = db.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result as Row[]);
        request.onerror = () => reject(request.error);
      });
    const [articles, captures, originals] = await Promise.all(['articles', 'captures', 'originals'].map(all));
    db.close();
    const sha256 = async (text: string) =>
      [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
    const stored: Stored[] = [];
    for (const article of articles!) {
      const own = captures!.filter((capture) => capture.articleId === article.id);
      let whole = own.length > 0 && (article.captures as unknown[]).length === own.length;
      for (const capture of own) {
        const big = originals!.find((original) => original.id === capture.id);
        const hash = await sha256(capture.text as string);
        whole &&= (capture.hashes as { text: string }).text === hash && capture.id.includes(hash);
        whole &&=
          big !== undefined && (big.html as string).length > 0 && (big.original as Uint8Array).length > 0;
      }
      stored.push({ url: article.id, captures: own.length, whole });
    }
    for (const capture of captures!)
      if (!articles!.some((article) => article.id === capture.articleId))
        stored.push({ url: `orphan of ${String(capture.articleId)}`, captures: 1, whole: false });
    return stored;
  });
}

/** The texts of all captures, by the address of their article, and what was told of it. */
export function storedTexts(driver: Driver): Promise<{ url: string; text: string; meta: object }[]> {
  return driver.inExtension(async () => {
    const names = (await indexedDB.databases()).map((database) => database.name);
    if (!names.includes('siyaq')) return [];
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await settled(indexedDB.open('siyaq'));
    const rows = await settled(db.transaction('captures').objectStore('captures').getAll());
    db.close();
    return (rows as { articleId: string; text: string; meta: object }[]).map(
      ({ articleId: url, text, meta }) => ({ url, text, meta }),
    );
  });
}

/** How a store is made; taken from the migrations, which can't be sent into a page. */
export interface StoreShape {
  readonly name: string;
  readonly keyPath: string | null;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
  }[];
}

/** A whole database as JSON; bytes are `{"$bytes": base64}`, 32-bit numbers `{"$numbers": […]}`. */
export interface RawDatabase {
  readonly version: number;
  readonly shape: readonly StoreShape[];
  readonly stores: Readonly<Record<string, readonly { readonly key: unknown; readonly value: unknown }[]>>;
}

/** Puts a database of that version and those rows in the place of the one that is there. */
export function putDatabase(driver: Driver, database: RawDatabase): Promise<null> {
  return driver.inExtension(async ({ version, shape, stores }) => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const unpack = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map(unpack);
      const { $bytes, $numbers } = value as { $bytes?: string; $numbers?: number[] };
      if (Array.isArray($numbers)) return Uint32Array.from($numbers);
      if (typeof $bytes === 'string') return Uint8Array.from(atob($bytes), (char) => char.charCodeAt(0));
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unpack(part)]));
    };
    // Both at once: the background, which has just started, must not open its own in between.
    indexedDB.deleteDatabase('siyaq');
    const opening = indexedDB.open('siyaq', version);
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, indexes } of shape) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, { unique: index.unique });
      }
    };
    const db = await settled(opening);
    const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
    for (const [name, rows] of Object.entries(stores)) {
      const store = transaction.objectStore(name);
      for (const { key, value } of rows)
        store.put(unpack(value), ...(store.keyPath === null ? [key as IDBValidKey] : []));
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    db.close();
    return null;
  }, database);
}

/** The version of the database, and a digest of each store's keys and values. */
export function fingerprint(driver: Driver): Promise<{ version: number; stores: Record<string, string> }> {
  return driver.inExtension(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('siyaq');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const { version } = db;
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const stores: Record<string, string> = {};
    for (const name of db.objectStoreNames) {
      const store = db.transaction(name).objectStore(name);
      const rows = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
      const json = JSON.stringify(rows, (_key, value) =>
        value instanceof Uint8Array ? { bytes: [...value] } : value,
      );
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(json));
      stores[name] = [...new Uint8Array(digest)].map((byte) => byte.toString(16)).join(' ');
    }
    db.close();
    return { version, stores };
  });
}

/** What is done to one store of the database, as if a disk or another program had. */
export type Damage =
  /** Every row's bytes are overwritten with this byte, as many as there were. */
  | { readonly store: string; readonly fill: number }
  | { readonly store: string; readonly clear: true }
  | { readonly store: string; readonly key: string; readonly put: unknown }
  | { readonly store: string; readonly key: string; readonly remove: true };

export function damage(driver: Driver, how: Damage): Promise<null> {
  return driver.inExtension(async (given) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('siyaq');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = db.transaction(given.store, 'readwrite');
    const store = transaction.objectStore(given.store);
    if ('fill' in given) {
      const cursor = store.openCursor();
      cursor.onsuccess = () => {
        if (!cursor.result) return;
        cursor.result.update(new Uint8Array((cursor.result.value as Uint8Array).length).fill(given.fill));
        cursor.result.continue();
      };
    } else if ('clear' in given) store.clear();
    else if ('put' in given) store.put(given.put, given.key);
    else store.delete(given.key);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    db.close();
    return null;
  }, how);
}
