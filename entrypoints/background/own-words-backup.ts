import { browser } from 'wxt/browser';
import { readBackupDays, readLastBackup } from '../../settings/backup-store.ts';
import { backgroundArchive } from './archive.ts';
import { makeDueBackup } from './due-backup.ts';

/**
 * A backup for what the reader has written since the last one: no save brings it. Looked for when the browser starts, and
 * when the archive page is opened. Never rejects.
 */
export async function backUpWords(): Promise<void> {
  try {
    if ((await readBackupDays()) === 0) return;
    const [changedAt, last] = await Promise.all([backgroundArchive().ownChangedAt(), readLastBackup()]);
    if (changedAt !== null && changedAt > (last?.madeAt ?? '')) await makeDueBackup();
  } catch (error) {
    console.error(error);
  }
}

export const keepWords = (): void => browser.runtime.onStartup.addListener(() => void backUpWords());
