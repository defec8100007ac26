import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { BackupError, readBackup, writeBackup } from '../../archive/backup-file.ts';
import { type BackupState, backupFile, type TransferStep } from '../../components/Transfer.tsx';
import type { Reason } from '../../core/reason.ts';
import { readLastBackup, writeLastBackup } from '../../settings/backup-store.ts';
import { offerFile } from '../extension-pages/offer-file.ts';
import { archiveReason, pageArchive } from '../extension-pages/page-archive.ts';

const EARLIEST = '1970-01-01T00:00:00.000Z';

/** How much of the archive is in no backup. Null where that cannot be told. */
export async function backupState(): Promise<BackupState | null> {
  try {
    const last = await readLastBackup();
    return { last, since: await pageArchive().countSavedSince(last?.madeAt ?? EARLIEST) };
  } catch (error) {
    console.error(error);
    return null;
  }
}

const reasonOf = (error: unknown): Reason =>
  error instanceof BackupError ? { code: `backup.${error.code}`, params: {} } : archiveReason(error);

/** Backups and restores, one at a time. `onChange` is called when articles were put back. */
export function useTransfer(onChange: () => void): {
  step: TransferStep;
  backup: BackupState | null;
  onBackup: () => void;
  onRestore: (file: File) => void;
  onCancel: () => void;
} {
  const [step, setStep] = useState<TransferStep>({ step: 'idle' });
  const [backup, setBackup] = useState<BackupState | null>(null);
  const stop = useRef<AbortController | null>(null);
  const refresh = useCallback(() => void backupState().then(setBackup), []);
  useEffect(refresh, []);
  const work = async (
    kind: 'backup' | 'restore',
    run: (moving: {
      signal: AbortSignal;
      onProgress: (at: { done: number; total: number }) => void;
    }) => Promise<TransferStep>,
  ): Promise<void> => {
    const stopping = new AbortController();
    stop.current = stopping;
    const { signal } = stopping;
    let done = 0;
    let shown = 0;
    setStep({ step: 'working', kind, done: 0, total: 0 });
    try {
      const ended = await run({
        signal,
        onProgress: (at) => {
          done = at.done;
          // Ten times a second is enough for eyes, and costs the work nothing.
          if (performance.now() - shown < 100) return;
          shown = performance.now();
          setStep({ step: 'working', kind, ...at });
        },
      });
      setStep(ended);
    } catch (error) {
      if (signal.aborted) setStep({ step: 'cancelled', kind, done });
      else {
        console.error(error);
        setStep({ step: 'failed', error: reasonOf(error), done: kind === 'restore' ? done : 0 });
      }
    }
    refresh();
    if (kind === 'restore') onChange();
  };
  const onBackup = (): void =>
    void work('backup', async (moving) => {
      const madeAt = new Date().toISOString();
      const blob = await writeBackup(pageArchive(), madeAt, moving);
      const file = backupFile(madeAt);
      offerFile(file, blob);
      await writeLastBackup({ madeAt, articles: await pageArchive().count() });
      return { step: 'made', file, bytes: blob.size };
    });
  const onRestore = (file: File): void =>
    void work('restore', async (moving) => ({
      step: 'restored',
      report: await readBackup(file, pageArchive(), moving),
    }));
  return { step, backup, onBackup, onRestore, onCancel: () => stop.current?.abort() };
}
