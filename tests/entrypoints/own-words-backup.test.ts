import { beforeEach, expect, it, vi } from 'vitest';

/** Whether what the reader wrote brings a backup, as a save does. */
const known = vi.hoisted(() => ({
  days: 7,
  madeAt: null as string | null,
  changedAt: null as string | null,
}));
const makeDueBackup = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../settings/backup-store.ts', () => ({
  readBackupDays: async () => known.days,
  readLastBackup: async () => known.madeAt && { madeAt: known.madeAt, articles: 3 },
}));
vi.mock('../../entrypoints/background/archive.ts', () => ({
  backgroundArchive: () => ({ ownChangedAt: async () => known.changedAt }),
}));
vi.mock('../../entrypoints/background/due-backup.ts', () => ({ makeDueBackup }));
const { backUpWords } = await import('../../entrypoints/background/own-words-backup.ts');

const EARLIER = '2026-11-20T10:00:00.000Z';
const LATER = '2026-11-21T10:00:00.000Z';

beforeEach(() => makeDueBackup.mockClear());

async function isLookedFor(now: Partial<typeof known>): Promise<boolean> {
  Object.assign(known, { days: 7, madeAt: null, changedAt: null }, now);
  await backUpWords();
  return makeDueBackup.mock.calls.length > 0;
}

it.each([
  ['were written since the last', { madeAt: EARLIER, changedAt: LATER }, true],
  ['were written, and none was made yet', { changedAt: EARLIER }, true],
  ['are in the last', { madeAt: LATER, changedAt: EARLIER }, false],
  ['were never written', { madeAt: EARLIER }, false],
  ['were written, but none is wanted', { days: 0, changedAt: LATER }, false],
])('a backup is looked for where words %s: %o', async (_name, now, expected) => {
  expect(await isLookedFor(now)).toBe(expected);
});
