import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { BackupError } from '../../archive/backup-error.ts';
import { backupFile, readBackup, writeBackup } from '../../archive/backup-file.ts';
import { EXPORT_ENDINGS, writeExport } from '../../archive/export-file.ts';
import type { Moving } from '../../archive/moving.ts';
import type { ExportChoice } from '../../components/ExportForm.tsx';
import type { BackupState, TransferKind, TransferStep } from '../../components/Transfer.tsx';
import type { InterfaceLanguage } from '../../core/actors/actor.ts';
import type { Lexicon } from '../../core/actors/lexicon.ts';
import type { Reason } from '../../core/reason.ts';
import { nameResolver } from '../../core/search/name-resolver.ts';
import { type LastBackup, readLastBackup, writeLastBackup } from '../../settings/backup-store.ts';
import { exportNames } from '../extension-pages/names-of.ts';
import { offerFile } from '../extension-pages/offer-file.ts';
import { archiveReason, pageArchive } from '../extension-pages/page-archive.ts';
import { savedPages } from './saved-pages.ts';

const EARLIEST = '1970-01-01T00:00:00.000Z';

/** When the reader's own words last changed, where that is in no backup. */
async function ownSince(last: LastBackup | null): Promise<string | null> {
  const changedAt = await pageArchive().ownChangedAt();
  return changedAt !== null && changedAt > (last?.madeAt ?? EARLIEST) ? changedAt : null;
}

/** How much of the archive is in no backup. Null where that cannot be told. */
export async function backupState(): Promise<BackupState | null> {
  try {
    const last = await readLastBackup();
    const since = await pageArchive().countSavedSince(last?.madeAt ?? EARLIEST);
    return { last, since, ownAt: await ownSince(last) };
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** The same, told by the rows that a list has read in any case: to count them anew goes through all of a large archive. */
export async function backupStateOf(
  rows: Iterable<{ readonly savedAt: string }>,
): Promise<BackupState | null> {
  try {
    const last = await readLastBackup();
    let since = 0;
    for (const { savedAt } of rows) if (savedAt > (last?.madeAt ?? EARLIEST)) since += 1;
    return { last, since, ownAt: await ownSince(last) };
  } catch (error) {
    console.error(error);
    return null;
  }
}

const reasonOf = (error: unknown): Reason =>
  error instanceof BackupError ? { code: `backup.${error.code}`, params: {} } : archiveReason(error);

/** The ids of what is to be exported; undefined for the whole archive. */
async function wantedIds(
  { which, query }: ExportChoice,
  chosen: readonly string[],
  lexicon: Lexicon | null,
): Promise<readonly string[] | undefined> {
  if (which === 'all') return undefined;
  if (which === 'chosen') return chosen;
  const every = { limit: Number.POSITIVE_INFINITY, all: true, ...nameResolver(lexicon) };
  return (await pageArchive().search(query, every)).map(({ article }) => article.id);
}

async function exportChosen(
  choice: ExportChoice,
  chosen: readonly string[],
  lexicon: Lexicon | null,
  language: InterfaceLanguage,
  moving: Moving,
): Promise<TransferStep> {
  const archive = pageArchive();
  const ids = await wantedIds(choice, chosen, lexicon);
  const total = ids?.length ?? (await archive.countEverything());
  const names = exportNames(lexicon, language);
  const pages = await savedPages(names, language, new Date().toISOString());
  const work = { articles: archive.everything(ids), total, names, language, pages, ...moving };
  const { blob, articles, skipped } = await writeExport(choice.format, work);
  const day = Temporal.Now.plainDateISO().toString();
  const file = `siyaq-${choice.format}-${day}.${EXPORT_ENDINGS[choice.format]}`;
  if (articles > 0) offerFile(file, blob);
  return { step: 'exported', file, bytes: blob.size, articles, skipped };
}

export interface TransferWork {
  readonly step: TransferStep;
  readonly backup: BackupState | null;
  /** Asks again what is in no backup. */
  readonly refresh: () => void;
  readonly onBackup: () => void;
  /** The backup that was just made is nowhere: it counts as none. A page is not told whether the browser wrote a file. */
  readonly onDisown: () => void;
  readonly onExport: (choice: ExportChoice) => void;
  readonly onRestore: (file: File) => void;
  readonly onCancel: () => void;
}

/** A page that is closed would take the work along: the browser asks before. */
function useAskBeforeClosing(working: boolean): void {
  useEffect(() => {
    if (!working) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [working]);
}

/**
 * Backups, restores and exports, one at a time. Held by the page, not by its view of them: the work goes on in other views,
 * and its report waits. `chosen`: the articles chosen in the list. `onChange` is called when articles were put back.
 */
export function useTransfer(
  lexicon: Lexicon | null,
  language: InterfaceLanguage,
  chosen: readonly string[],
  onChange: () => void,
): TransferWork {
  const [step, setStep] = useState<TransferStep>({ step: 'idle' });
  const [backup, setBackup] = useState<BackupState | null>(null);
  const stop = useRef<AbortController | null>(null);
  /** The backup that was just made, and the one before it. */
  const made = useRef<{ readonly madeAt: string; readonly before: LastBackup | null } | null>(null);
  const refresh = useCallback(() => void backupState().then(setBackup), []);
  useAskBeforeClosing(step.step === 'working');
  const work = async (kind: TransferKind, run: (moving: Moving) => Promise<TransferStep>): Promise<void> => {
    if (stop.current) return;
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
          // What was under way when it failed may end later, and would show it at work for ever.
          if (stop.current !== stopping) return;
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
        setStep({ step: 'failed', kind, error: reasonOf(error), done: kind === 'restore' ? done : 0 });
      }
    }
    stop.current = null;
    refresh();
    if (kind === 'restore') onChange();
  };
  const onBackup = (): void =>
    void work('backup', async (moving) => {
      const madeAt = new Date().toISOString();
      const { file: blob, incomplete } = await writeBackup(pageArchive(), madeAt, moving);
      const file = backupFile(madeAt);
      offerFile(file, blob);
      made.current = { madeAt, before: await readLastBackup() };
      await writeLastBackup({ madeAt, articles: await pageArchive().count() });
      return { step: 'made', file, bytes: blob.size, incomplete };
    });
  const onDisown = async (): Promise<void> => {
    try {
      // One may have come by itself meanwhile, and that one counts.
      const last = await readLastBackup();
      if (made.current && last?.madeAt === made.current.madeAt) await writeLastBackup(made.current.before);
      setStep({ step: 'disowned' });
    } catch (error) {
      console.error(error);
      setStep({ step: 'failed', kind: 'backup', error: archiveReason(error), done: 0 });
    }
    refresh();
  };
  const onExport = (choice: ExportChoice): void =>
    void work('export', (moving) => exportChosen(choice, chosen, lexicon, language, moving));
  const onRestore = (file: File): void =>
    void work('restore', async (moving) => ({
      step: 'restored',
      report: await readBackup(file, pageArchive(), moving),
    }));
  return {
    step,
    backup,
    refresh,
    onBackup,
    onDisown: () => void onDisown(),
    onExport,
    onRestore,
    onCancel: () => stop.current?.abort(),
  };
}
