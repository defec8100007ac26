import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Keeping, OwnWords } from '../../components/OwnWordsForm.tsx';
import { fromArchive } from '../extension-pages/page-archive.ts';

/** So long after the last key the words are kept; sooner where the reader leaves. */
const PAUSE_MS = 400;

/** Keeps the reader's words on an article as they are typed. What was typed last is what stays. */
export function useOwnWords(articleId: string): {
  /** As typed last; null while nothing was. */
  words: OwnWords | null;
  keeping: Keeping;
  change: (words: OwnWords) => void;
  retry: () => void;
} {
  const [words, setWords] = useState<OwnWords | null>(null);
  const [keeping, setKeeping] = useState<Keeping>({ state: 'idle' });
  const typed = useRef<OwnWords | null>(null);
  const timer = useRef(0);
  const keep = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const latest = typed.current;
    if (!latest) return;
    typed.current = null;
    const kept = await fromArchive((archive) => archive.keepOwnWords(articleId, latest));
    // Later keys have a turn of their own; where this one failed, its words wait for it or for another try.
    if (kept.state === 'failed') typed.current ??= latest;
    if (kept.state === 'failed') setKeeping({ state: 'failed', error: kept.error });
    else if (!typed.current) setKeeping({ state: 'kept' });
  }, [articleId]);
  useEffect(() => {
    const leave = (): void => void keep();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [keep]);
  const change = (now: OwnWords): void => {
    typed.current = now;
    setWords(now);
    setKeeping({ state: 'keeping' });
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void keep(), PAUSE_MS);
  };
  return { words, keeping, change, retry: () => void keep() };
}
