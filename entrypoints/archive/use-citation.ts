import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Copied } from '../../components/Citation.tsx';
import { isTyping } from '../../components/use-list-keys.ts';

/** So long a word that it was copied stays in sight. Nothing can be done with it, and it stands beside the citation for good. */
const TOLD_MS = 4_000;

/** Copies a citation, by its button or by the key c, wherever that lies on the reader's keyboard. */
export function useCitation(citation: string | null): {
  copied: Copied;
  /** The citation may be out of sight: it was copied by the key, a moment ago. */
  byKey: boolean;
  copy: () => void;
} {
  const [copied, setCopied] = useState<Copied>('no');
  const [byKey, setByKey] = useState(false);
  const timer = useRef(0);
  // Another citation is not copied yet.
  useEffect(() => setCopied('no'), [citation]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = useCallback(async (): Promise<void> => {
    if (!citation) return;
    try {
      await navigator.clipboard.writeText(citation);
      setCopied('yes');
    } catch (error) {
      console.error(error);
      setCopied('failed');
    }
  }, [citation]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { ctrlKey, metaKey, altKey, shiftKey, code, target } = event;
      if (code !== 'KeyC' || ctrlKey || metaKey || altKey || shiftKey || isTyping(target)) return;
      event.preventDefault();
      void copy().then(() => {
        setByKey(true);
        clearTimeout(timer.current);
        timer.current = window.setTimeout(() => setByKey(false), TOLD_MS);
      });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [copy]);
  return { copied, byKey, copy: () => void copy() };
}
