import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Copied } from '../../components/Citation.tsx';
import { isTyping } from '../../components/use-list-keys.ts';

/** Copies a citation, by its button or by the key c, wherever that lies on the reader's keyboard. */
export function useCitation(citation: string | null): { copied: Copied; copy: () => void } {
  const [copied, setCopied] = useState<Copied>('no');
  // Another citation is not copied yet.
  useEffect(() => setCopied('no'), [citation]);
  const copy = useCallback((): void => {
    if (!citation) return;
    navigator.clipboard.writeText(citation).then(
      () => setCopied('yes'),
      (error) => {
        console.error(error);
        setCopied('failed');
      },
    );
  }, [citation]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { ctrlKey, metaKey, altKey, shiftKey, code, target } = event;
      if (code !== 'KeyC' || ctrlKey || metaKey || altKey || shiftKey || isTyping(target)) return;
      event.preventDefault();
      copy();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [copy]);
  return { copied, copy };
}
