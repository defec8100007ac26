import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import {
  type BackupDays,
  type FailedBackup,
  parseBackupDays,
  readBackupDays,
  readFailedBackup,
  writeBackupDays,
  writeFailedBackup,
} from '../../settings/backup-store.ts';

interface Schedule {
  readonly days: BackupDays;
  readonly failed: FailedBackup | null;
  readonly refused: boolean;
  readonly onDays: (days: number) => void;
}

type Asked = Parameters<typeof browser.permissions.request>[0];

/** What the browser has to allow, by the manifest: Chromium's has one thing more. */
const needed = (): NonNullable<Asked['permissions']> =>
  (browser.runtime.getManifest().optional_permissions ?? []) as NonNullable<Asked['permissions']>;

/** False where the reader, or the browser, says no. To be called in the click itself. */
const ask = (): Promise<boolean> =>
  browser.permissions.request({ permissions: needed() }).catch((error: unknown) => {
    console.error(error);
    return false;
  });

/** When backups come by themselves; changed by the reader, who is asked for the downloads then. */
export function useSchedule(): Schedule {
  const [days, setDays] = useState<BackupDays>(0);
  const [failed, setFailed] = useState<FailedBackup | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    readFailedBackup().then(setFailed, console.error);
    readBackupDays().then(setDays, console.error);
  }, []);
  const change = async (wanted: number): Promise<void> => {
    const granted = wanted === 0 || (await ask());
    setRefused(!granted);
    if (!granted) return;
    await writeBackupDays(parseBackupDays(wanted));
    await writeFailedBackup(null);
    setDays(parseBackupDays(wanted));
    setFailed(null);
  };
  return { days, failed, refused, onDays: (wanted) => void change(wanted).catch(console.error) };
}
