import { beforeEach, expect, it, vi } from 'vitest';

/** What is noted of a backup that came by itself, once it is in the downloads. */
const stored = vi.hoisted(() => new Map<string, unknown>());
const downloads = vi.hoisted(() => [] as { id: number; url: string; state: string }[]);
vi.mock('wxt/browser', () => ({
  browser: {
    downloads: {
      download: async ({ url }: { url: string }) =>
        downloads.push({ id: downloads.length + 7, url, state: 'complete' }) + 6,
      search: async (asked: { id?: number; url?: string }) =>
        downloads.filter(({ id, url }) => (asked.id ?? id) === id && (asked.url ?? url) === url),
    },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored.get(key) }),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
        },
        remove: async (key: string) => stored.delete(key),
      },
    },
  },
}));
vi.mock('../../entrypoints/extension-pages/make-backup.ts', () => ({ makeBackup: vi.fn() }));
const { keepBackup } = await import('../../entrypoints/background/due-backup.ts');
const { readFailedBackup, readLastBackup } = await import('../../settings/backup-store.ts');

const MADE = { url: 'blob:x', madeAt: '2026-11-25T12:00:00.000Z', articles: 3 };

beforeEach(() => {
  stored.clear();
  downloads.length = 0;
});

it('of one that lacks something that can no longer be read, that is told', async () => {
  await keepBackup({ ...MADE, incomplete: 2 });
  expect(await readLastBackup()).toEqual({ madeAt: MADE.madeAt, articles: 3 });
  expect(await readFailedBackup()).toMatchObject({ why: 'incomplete' });
  await keepBackup({ ...MADE, incomplete: 0 });
  expect(await readFailedBackup()).toBeNull();
});

it('of one that could not be made, nothing but that', async () => {
  await keepBackup({ ...MADE, url: null, incomplete: 0 });
  expect(await readLastBackup()).toBeNull();
  expect(await readFailedBackup()).toMatchObject({ why: 'not-read' });
  await keepBackup({ ...MADE, url: null, failed: 'not-written', incomplete: 0 });
  expect(await readFailedBackup()).toMatchObject({ why: 'not-written' });
});

it('of one whose download was begun by a background that was killed, that it is kept; it is not written twice', async () => {
  downloads.push({ id: 7, url: MADE.url, state: 'complete' });
  await keepBackup({ ...MADE, incomplete: 0 });
  expect(await readLastBackup()).toEqual({ madeAt: MADE.madeAt, articles: 3 });
  expect(downloads).toHaveLength(1);
});

it('of one whose download was broken off with its background, that it is kept once it is written anew', async () => {
  downloads.push({ id: 7, url: MADE.url, state: 'interrupted' });
  await keepBackup({ ...MADE, incomplete: 0 });
  expect(await readLastBackup()).not.toBeNull();
  expect(downloads.map(({ state }) => state)).toEqual(['interrupted', 'complete']);
});
