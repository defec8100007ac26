import { useCallback, useEffect, useState } from 'preact/hooks';
import type { WantedRecord } from '../../archive/schema.ts';
import { LOADING, type Loadable } from '../../components/loadable.ts';
import type { WantedStep } from '../../components/WantedList.tsx';
import { brokenLine } from '../../core/imports/broken-line.ts';
import { readWanted } from '../../core/imports/read-wanted.ts';
import type { Reason } from '../../core/reason.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';
import { readBookmarks } from './read-bookmarks.ts';
import { textOfFile } from './text-of-file.ts';

/** A file of addresses is small; a larger one is something else. */
const MOST_BYTES = 50_000_000;

export interface WantedState {
  readonly wanted: Loadable<readonly WantedRecord[]>;
  readonly step: WantedStep;
  /** What was taken off last and not put back yet, while that can be done on the spot; then the one before. */
  readonly removed: WantedRecord | null;
  readonly error: Reason | null;
  readonly addText: (text: string) => void;
  readonly addFile: (file: File) => void;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
  readonly refresh: () => void;
}

/** The addresses to read, and what changes them; read anew by each `change` of the archive. */
export function useWanted(change = 0): WantedState {
  const [wanted, setWanted] = useState<Loadable<readonly WantedRecord[]>>(LOADING);
  const [step, setStep] = useState<WantedStep>({ step: 'idle' });
  const [removed, setRemoved] = useState<readonly WantedRecord[]>([]);
  const [error, setError] = useState<Reason | null>(null);
  const refresh = useCallback(() => void fromArchive((archive) => archive.wanted()).then(setWanted), []);
  useEffect(refresh, [refresh, change]);
  const addText = async (text: string): Promise<void> => {
    const read = readWanted(text, readBookmarks);
    if (!read) return setStep({ step: 'refused', problem: 'not-read', line: brokenLine(text) });
    const done = await fromArchive((archive) => archive.addWanted(read.wanted, new Date().toISOString()));
    if (done.state === 'ready') setStep({ step: 'added', ...done.value, notTaken: read.notTaken });
    else if (done.state === 'failed') setError(done.error);
    refresh();
  };
  const addFile = async (file: File): Promise<void> => {
    if (file.size > MOST_BYTES) return setStep({ step: 'refused', problem: 'too-big', line: null });
    try {
      await addText(textOfFile(new Uint8Array(await file.arrayBuffer())));
    } catch (problem) {
      console.error(problem);
      setStep({ step: 'refused', problem: 'not-read', line: null });
    }
  };
  const remove = async (id: string): Promise<void> => {
    const done = await fromArchive((archive) => archive.removeWanted([id]));
    // None where it was taken off already: what can be put back stays so.
    if (done.state === 'ready') setRemoved((before) => [...before, ...done.value]);
    else if (done.state === 'failed') setError(done.error);
    refresh();
  };
  const undo = async (): Promise<void> => {
    const record = removed.at(-1);
    if (!record) return;
    setRemoved((before) => before.filter((one) => one !== record));
    const done = await fromArchive((archive) => archive.restoreWanted([record]));
    if (done.state === 'failed') {
      setError(done.error);
      setRemoved((before) => [...before, record]);
    } else setError(null);
    refresh();
  };
  return {
    wanted,
    step,
    removed: removed.at(-1) ?? null,
    error,
    addText: (text) => void addText(text),
    addFile: (file) => void addFile(file),
    remove: (id) => void remove(id),
    undo: () => void undo(),
    dismiss: () => {
      setRemoved([]);
      setError(null);
    },
    refresh,
  };
}
