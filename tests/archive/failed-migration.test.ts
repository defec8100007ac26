import { afterEach, expect, it, vi } from 'vitest';
import type { Migration } from '../../archive/migrations/migrate.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';
import { takeSample } from './stored-sample.ts';

/** As if one more version had been released, whose migration does what each test says. */
const next = vi.hoisted(() => ({ run: (() => undefined) as Migration, today: 0, released: false }));
vi.mock('../../archive/schema.ts', async (original) => {
  const schema = await original<typeof import('../../archive/schema.ts')>();
  next.today = schema.NEWEST_VERSION;
  const get = (): number => next.today + (next.released ? 1 : 0);
  return Object.defineProperty({ ...schema }, 'NEWEST_VERSION', { get });
});
vi.mock('../../archive/migrations/migrate.ts', async (original) => {
  const first = await original<typeof import('../../archive/migrations/migrate.ts')>();
  const migrate: typeof first.migrate = (db, transaction, from, to) => {
    first.migrate(db, transaction, from, Math.min(to, next.today));
    if (to > next.today) next.run(db, transaction);
  };
  return { ...first, migrate };
});
afterEach(() => {
  next.released = false;
});

it.each<[string, Migration]>([
  [
    'throws',
    (db) => {
      db.createObjectStore('half');
      throw new TypeError('no such field');
    },
  ],
  [
    'is aborted while it reads',
    (_db, transaction) => {
      const read = transaction.objectStore('articles').getAll();
      read.onsuccess = () => transaction.abort();
    },
  ],
])('a migration that %s leaves the database as it was, and is told as such', async (how, run) => {
  const name = `migration-${how}`;
  const before = freshArchive(name);
  await before.save(makeArticle(), at(0));
  await before.flushIndex();
  before.close();
  const stored = await takeSample(name);
  next.released = true;
  next.run = run;
  const archive = freshArchive(name);
  await expect(archive.count()).rejects.toMatchObject({ code: 'migration' });
  await expect(archive.save(makeArticle({ text: 'آخر' }), at(1))).rejects.toMatchObject({
    code: 'migration',
  });
  expect(await takeSample(name)).toEqual(stored);
  next.run = () => undefined;
  expect(await archive.count()).toBe(1);
  expect((await archive.save(makeArticle({ text: 'آخر' }), at(1))).status).toBe('new-version');
  archive.close();
  expect((await takeSample(name)).version).toBe(next.today + 1);
});

it('a migration that a full disk ends is told as a full disk', async () => {
  const name = 'migration-full';
  const before = freshArchive(name);
  await before.save(makeArticle(), at(0));
  before.close();
  next.released = true;
  next.run = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  await expect(freshArchive(name).count()).rejects.toMatchObject({ code: 'full' });
});
