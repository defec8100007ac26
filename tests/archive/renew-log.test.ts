import { afterEach, expect, it, vi } from 'vitest';
import type { BrowserSession } from '../../archive/renew-log.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';
import { rawOpen } from './raw-store.ts';

/** What a browser remembers until it is closed. */
function newSession(): BrowserSession & { readonly asked: string[] } {
  const asked: string[] = [];
  let renewed = false;
  return {
    asked,
    isRenewed: async () => {
      asked.push('is');
      return renewed;
    },
    setRenewed: async () => {
      asked.push('set');
      renewed = true;
    },
  };
}

/** Bytes that are put into the ballast from now on. */
function weigh(): { bytes: number } {
  const weighed = { bytes: 0 };
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'ballast') weighed.bytes += (args[0] as Uint8Array).length;
    return put.apply(this, args as Parameters<typeof put>);
  });
  return weighed;
}

afterEach(() => vi.restoreAllMocks());

/** LevelDB begins another log beyond so many. */
const IN_MEMORY = 4 * 2 ** 20;

it('more than fits into memory is written before the first write of a session, and taken away', async () => {
  const name = 'renewed';
  const weighed = weigh();
  const session = newSession();
  const archive = freshArchive(name, { session });
  await archive.count();
  await archive.search('بغداد', { limit: 5 });
  expect(weighed.bytes).toBe(0);
  await archive.save(makeArticle(), at(0));
  expect(weighed.bytes).toBeGreaterThan(IN_MEMORY);
  const db = await rawOpen(name);
  const left = db.transaction('ballast').objectStore('ballast').count();
  await new Promise((resolve) => {
    left.onsuccess = resolve;
  });
  expect(left.result).toBe(0);
  db.close();
});

it('is done once in a session, whoever writes, and again in the next one', async () => {
  const name = 'once-a-session';
  const weighed = weigh();
  const session = newSession();
  const [one, other] = [freshArchive(name, { session }), freshArchive(name, { session })];
  await Promise.all([
    one.save(makeArticle({ url: 'https://a.test/1' }), at(0)),
    other.save(makeArticle({ url: 'https://a.test/2' }), at(1)),
    one.remove(['https://a.test/1'], at(2)),
  ]);
  const once = weighed.bytes;
  expect(session.asked.filter((asked) => asked === 'set')).toHaveLength(1);
  await one.save(makeArticle({ url: 'https://a.test/3' }), at(3));
  expect(weighed.bytes).toBe(once);
  await freshArchive(name, { session: newSession() }).flushIndex();
  expect(weighed.bytes).toBe(2 * once);
});

it('waits while the disk is nearly full', async () => {
  const weighed = weigh();
  const session = newSession();
  const archive = freshArchive('little-room', { session });
  await archive.save(makeArticle(), at(0));
  const name = 'less-room';
  const later = freshArchive(name, { session: newSession() });
  const before = weighed.bytes;
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 10_000_000, usage: 0 }) } });
  await later.remove(['https://a.test/1'], at(1));
  expect(weighed.bytes).toBe(before);
  vi.unstubAllGlobals();
  await later.remove(['https://a.test/1'], at(2));
  expect(weighed.bytes).toBeGreaterThan(before);
});
