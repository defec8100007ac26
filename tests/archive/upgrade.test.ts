import { expect, it, vi } from 'vitest';
import { NEWEST_VERSION } from '../../archive/schema.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';
import { layOut } from './stored-sample.ts';

/** As if one more version had been released, whose migration has nothing to do. */
vi.mock('../../archive/schema.ts', async (original) => {
  const schema = await original<typeof import('../../archive/schema.ts')>();
  return { ...schema, NEWEST_VERSION: schema.NEWEST_VERSION + 1 };
});

const open = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

it('an upgrade that an old tab holds up is told as blocked, and goes through once that tab is closed', async () => {
  const name = 'held-up';
  await layOut(name, { version: 1, stores: {} });
  // Does not listen, as a tab that hangs.
  const old = await open(name);
  const archive = freshArchive(name, { blockedAfterMs: 30 });
  await expect(archive.count()).rejects.toMatchObject({ code: 'blocked' });
  // Asked again while it is still held up, it says so again.
  await expect(archive.count()).rejects.toMatchObject({ code: 'blocked' });
  old.close();
  expect((await archive.save(makeArticle(), at(0))).status).toBe('saved');
  expect(await archive.count()).toBe(1);
  const now = await open(name);
  expect(now.version).toBe(NEWEST_VERSION);
  now.close();
});
