import { useEffect } from 'preact/hooks';

type ListAct = 'search' | 'next' | 'previous' | 'remove';

/** Keys that go into a field are no commands. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** What a key asks of a list. Letters go by their place on the keyboard: on a Persian one, j types «ت». */
function actOf(event: KeyboardEvent): ListAct | null {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return null;
  if (event.key === '/' || event.code === 'Slash') return 'search';
  if (event.shiftKey) return null;
  if (event.code === 'KeyJ' || event.key === 'ArrowDown') return 'next';
  if (event.code === 'KeyK' || event.key === 'ArrowUp') return 'previous';
  return event.key === 'Delete' ? 'remove' : null;
}

/** The entry of `.articles` that has the focus, and all of them. */
function entries(): { all: HTMLElement[]; at: number } {
  const all = [...document.querySelectorAll<HTMLElement>('.articles .entry')];
  return { all, at: all.findIndex((one) => one.contains(document.activeElement)) };
}

/** Puts the focus on an entry's link; on the last one where there are fewer, on none for -1. */
export function focusEntry(index: number): void {
  if (index < 0) return;
  const { all } = entries();
  all[Math.min(index, all.length - 1)]?.querySelector('a')?.focus();
}

/** Keys of a page with one list of articles: `/` to the search, j and k (or arrows) along the list, Delete removes. */
export function useListKeys(onRemove: (articleId: string) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const act = actOf(event);
      if (!act) return;
      const { all, at } = entries();
      if (act === 'search') document.querySelector<HTMLElement>('input[type=search]')?.focus();
      else if (act === 'next') focusEntry(at + 1);
      else if (act === 'previous') focusEntry(at < 0 ? 0 : at - 1);
      else if (at >= 0) onRemove(all[at]?.dataset.id ?? '');
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onRemove]);
}
