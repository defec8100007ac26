import { useLayoutEffect } from 'preact/hooks';
import { isTyping } from '../../components/use-list-keys.ts';

/**
 * Esc leads back to the list; an open card hears it first and keeps it. In a field it only leaves the field, and while an
 * input method is open, it is the method's.
 */
export function useEscape(leave: () => void): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (isTyping(event.target)) (event.target as HTMLElement).blur();
      else leave();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [leave]);
}
