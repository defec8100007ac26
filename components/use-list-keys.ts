import { useEffect } from 'preact/hooks';

type ListAct = 'search' | 'next' | 'previous' | 'first' | 'last' | 'remove' | 'choose';

/** Keys that go into a field are no commands. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null;

/** What a key asks of a list. Letters go by their place on the keyboard: on a Persian one, j types «ت». */
function actOf(event: KeyboardEvent): ListAct | null {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return null;
  if (event.key === '/' || event.code === 'Slash') return 'search';
  if (event.shiftKey) return null;
  if (event.code === 'KeyJ' || event.key === 'ArrowDown') return 'next';
  if (event.code === 'KeyK' || event.key === 'ArrowUp') return 'previous';
  if (event.code === 'KeyX') return 'choose';
  if (event.key === 'Home') return 'first';
  if (event.key === 'End') return 'last';
  return event.key === 'Delete' ? 'remove' : null;
}

const ENTRIES = '.articles .entry[data-id]';
const drawn = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(ENTRIES)];

/** A list of which only a part is drawn. */
export interface LongList {
  readonly total: number;
  /** Scrolls to an entry and gives it the focus. */
  readonly focus: (index: number) => void;
}

/** Puts the focus on the link of the entry at a place of the list; false where it is not drawn. */
export function focusDrawn(index: number): boolean {
  const partly = document.querySelector(`${ENTRIES}[data-index]`) !== null;
  const entry = partly
    ? document.querySelector(`${ENTRIES}[data-index="${index}"]`)
    : drawn()[Math.min(index, drawn().length - 1)];
  const link = entry?.querySelector('a');
  link?.focus();
  return Boolean(link);
}

function focused(): { entry: HTMLElement | null; at: number } {
  const entry = document.activeElement?.closest<HTMLElement>(ENTRIES) ?? null;
  const index = entry?.dataset.index;
  return { entry, at: index === undefined ? drawn().indexOf(entry!) : Number(index) };
}

/** The first entry that is in the window: where the keys begin. */
function entryInSight(): HTMLElement | undefined {
  const all = drawn();
  return all.find((entry) => entry.getBoundingClientRect().bottom > 0) ?? all[0];
}

export const linkInSight = (): HTMLElement | null => entryInSight()?.querySelector('a') ?? null;

const firstInSight = (): number => Number(entryInSight()?.dataset.index ?? 0);

/**
 * Keys of a page with one list of articles: `/` to the search, j and k (or arrows) along the list, Home and End to its
 * ends, x chooses, Delete removes.
 */
export function useListKeys(
  onRemove: (articleId: string) => void,
  { long, onChoose }: { long?: LongList; onChoose?: (articleId: string) => void } = {},
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const act = actOf(event);
      if (!act) return;
      const { entry, at } = focused();
      const id = entry?.dataset.id;
      const to = long?.focus ?? focusDrawn;
      const last = (long?.total ?? drawn().length) - 1;
      if (act === 'search') document.querySelector<HTMLElement>('input[type=search]')?.focus();
      else if (act === 'next') to(at < 0 ? firstInSight() : Math.min(at + 1, last));
      else if (act === 'previous') to(at < 0 ? firstInSight() : Math.max(0, at - 1));
      // Without an entry in focus these scroll the page, as everywhere.
      else if (act === 'first' && at >= 0) to(0);
      else if (act === 'last' && at >= 0) to(last);
      else if (act === 'remove' && id) onRemove(id);
      else if (act === 'choose' && id && onChoose) onChoose(id);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onRemove, long, onChoose]);
}
