import { browser } from 'wxt/browser';

/** When the reader last had a backup made: `storage.local`, under this key. */
const KEY = 'backup';

export interface LastBackup {
  /** ISO instant. */
  readonly madeAt: string;
  readonly articles: number;
}

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** From whatever is stored; null where no backup was made, or that is not told. */
export function parseLastBackup(stored: unknown): LastBackup | null {
  const { madeAt, articles } = Object(stored);
  return isInstant(madeAt) && Number.isInteger(articles) ? { madeAt, articles } : null;
}

export async function readLastBackup(): Promise<LastBackup | null> {
  return parseLastBackup((await browser.storage.local.get(KEY))[KEY]);
}

/** Null: none was made. Rejects where the browser refuses to store it. */
export async function writeLastBackup(made: LastBackup | null): Promise<void> {
  if (made) await browser.storage.local.set({ [KEY]: made });
  else await browser.storage.local.remove(KEY);
}

/** Why the last backup that was due was not made, or not whole: `storage.local`, under this key. */
const FAILED = 'backup-failed';

export interface FailedBackup {
  /** ISO instant. */
  readonly at: string;
  /**
   * `no-downloads`: the reader, or the browser, took back the leave to write there. `incomplete`: it was made, of an archive in
   * which something can't be read any more.
   */
  readonly why: 'no-downloads' | 'not-written' | 'not-read' | 'incomplete';
}

const REASONS: readonly unknown[] = [
  'no-downloads',
  'not-written',
  'not-read',
  'incomplete',
] satisfies FailedBackup['why'][];

/** From whatever is stored; null where the last one that was due was made. */
export function parseFailedBackup(stored: unknown): FailedBackup | null {
  const { at, why } = Object(stored);
  return isInstant(at) && REASONS.includes(why) ? { at, why } : null;
}

export async function readFailedBackup(): Promise<FailedBackup | null> {
  return parseFailedBackup((await browser.storage.local.get(FAILED))[FAILED]);
}

/** Null: it was made after all. */
export async function writeFailedBackup(failed: FailedBackup | null): Promise<void> {
  if (failed) await browser.storage.local.set({ [FAILED]: failed });
  else await browser.storage.local.remove(FAILED);
}

/** How often backups come by themselves: `storage.local`, under this key. Not a setting of pages, which never read it. */
const SCHEDULE = 'backup-days';

/** Days after which a save brings a backup with it; 0 for never. */
export const BACKUP_DAYS = [0, 1, 7, 30] as const;
export type BackupDays = (typeof BACKUP_DAYS)[number];

/** From whatever is stored; never where it is nonsense. */
export const parseBackupDays = (stored: unknown): BackupDays =>
  (BACKUP_DAYS as readonly unknown[]).includes(stored) ? (stored as BackupDays) : 0;

export async function readBackupDays(): Promise<BackupDays> {
  return parseBackupDays((await browser.storage.local.get(SCHEDULE))[SCHEDULE]);
}

export async function writeBackupDays(days: BackupDays): Promise<void> {
  await browser.storage.local.set({ [SCHEDULE]: days });
}

const DAY_MS = 86_400_000;

/** Is a backup due? Instants in milliseconds; `last` null where none was made. */
export const isDue = (days: number, last: number | null, now: number): boolean =>
  days > 0 && (last === null || now - last >= days * DAY_MS || last > now + DAY_MS);
