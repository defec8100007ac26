import { describe, expect, it } from 'vitest';
import { isDue, parseBackupDays, parseFailedBackup, parseLastBackup } from '../../settings/backup-store.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 26);

describe('a backup', () => {
  it('is due once the last one is as old as the reader said, or where there is none', () => {
    expect(isDue(7, null, NOW)).toBe(true);
    expect(isDue(7, NOW - 7 * DAY, NOW)).toBe(true);
    expect(isDue(7, NOW - 7 * DAY + 1, NOW)).toBe(false);
  });

  it('is never due where the reader wants none', () => {
    expect(isDue(0, null, NOW)).toBe(false);
    expect(isDue(0, NOW - 700 * DAY, NOW)).toBe(false);
  });

  it('is due where the last one is of a day to come: the clock was wrong', () => {
    expect(isDue(30, NOW + 2 * DAY, NOW)).toBe(true);
    expect(isDue(30, NOW + DAY / 2, NOW)).toBe(false);
  });
});

describe('what is stored of backups', () => {
  it('is read, and nonsense is nothing', () => {
    const failed = { at: '2026-11-26T10:00:00.000Z', why: 'not-written' };
    expect(parseFailedBackup(failed)).toEqual(failed);
    for (const nonsense of [undefined, null, 7, {}, { ...failed, why: 'x' }, { ...failed, at: 'x' }])
      expect(parseFailedBackup(nonsense)).toBeNull();
    expect([0, 1, 7, 30].map(parseBackupDays)).toEqual([0, 1, 7, 30]);
    expect([-1, 2, '7', null, undefined].map(parseBackupDays)).toEqual([0, 0, 0, 0, 0]);
    const made = { madeAt: '2026-11-26T10:00:00.000Z', articles: 3 };
    expect(parseLastBackup(made)).toEqual(made);
    for (const nonsense of [undefined, { ...made, articles: 'x' }, { ...made, madeAt: '' }])
      expect(parseLastBackup(nonsense)).toBeNull();
  });
});
