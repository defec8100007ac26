import { beforeEach, expect, it, vi } from 'vitest';

/** Chromium's background, which has a page make the backup that is due: there can be one such page, and no second one. */
const stored = vi.hoisted(() => new Map<string, unknown>());
const page = vi.hoisted(() => ({ isThere: false, asked: 0, fails: false }));
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: { contains: async () => true },
    offscreen: {
      hasDocument: async () => page.isThere,
      createDocument: async () => {
        page.asked += 1;
        if (page.fails || page.asked > 1) throw new Error('Only a single offscreen document may be created.');
        await new Promise((resolve) => setTimeout(resolve, 20));
        page.isThere = true;
      },
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
const { makeDueBackup } = await import('../../entrypoints/background/due-backup.ts');
const { readFailedBackup, writeBackupDays } = await import('../../settings/backup-store.ts');

beforeEach(async () => {
  stored.clear();
  Object.assign(page, { isThere: false, asked: 0, fails: false });
  await writeBackupDays(7);
});

it('is begun once where a save, the browser and the archive page ask for it at one moment, and is no failure', async () => {
  await Promise.all([makeDueBackup(), makeDueBackup(), makeDueBackup()]);
  await makeDueBackup();
  expect(page.asked).toBe(1);
  expect(await readFailedBackup()).toBeNull();
});

it('is begun anew after one that could not be begun', async () => {
  page.fails = true;
  await makeDueBackup();
  expect(await readFailedBackup()).toMatchObject({ why: 'not-written' });
  Object.assign(page, { asked: 0, fails: false });
  await makeDueBackup();
  expect(page.isThere).toBe(true);
});
