import { useLayoutEffect } from 'preact/hooks';

/** Esc leads back to the list; an open card hears it first and keeps it. */
export function useEscape(leave: () => void): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) leave();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [leave]);
}
