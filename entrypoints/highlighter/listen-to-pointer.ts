import type { Painter } from '../../page/paint.ts';
import { lineAt, spanAt } from '../../page/point-at.ts';
import type { CardOpener } from './card-opener.ts';

/** Dwell before a card opens and grace before it closes, in ms, as readers know them from link previews. */
const DWELL_MS = 150;
const LEAVE_MS = 300;

/** Opens cards by pointing and tapping, closes them by leaving and by Esc. Events of the page's own making do not count. */
export function listenToPointer(painter: Painter, cards: CardOpener): () => void {
  let dwell: ReturnType<typeof setTimeout> | undefined;
  let leave: ReturnType<typeof setTimeout> | undefined;
  let pointedAt: unknown = null;
  let frame = 0;

  const lookAt = (x: number, y: number): void => {
    const { painted } = painter;
    const one = painted.length > 0 ? spanAt(document, painted, x, y) : null;
    if (one === pointedAt) return;
    pointedAt = one;
    clearTimeout(dwell);
    clearTimeout(leave);
    if (one && one !== cards.current) {
      const line = lineAt(one, x, y);
      dwell = setTimeout(() => void cards.open(one, { line }), DWELL_MS);
    }
    if (!one && cards.isOpen) leave = setTimeout(() => cards.close(), LEAVE_MS);
  };
  const onMove = (event: MouseEvent): void => {
    if (!event.isTrusted) return;
    if (cards.isHost(event.target)) {
      // The card is hoverable and stays.
      clearTimeout(leave);
      clearTimeout(dwell);
      pointedAt = cards.current;
      return;
    }
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => lookAt(event.clientX, event.clientY));
  };
  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || cards.isHost(event.target)) return;
    // A link is for following, a selection for copying.
    const onLink = event.target instanceof Element && event.target.closest('a[href], button') !== null;
    const selecting = !(document.getSelection()?.isCollapsed ?? true);
    const one = onLink || selecting ? null : spanAt(document, painter.painted, event.clientX, event.clientY);
    if (one) void cards.open(one, { line: lineAt(one, event.clientX, event.clientY) });
    else if (cards.isOpen) cards.close();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape' || !cards.isOpen) return;
    // Esc closes the card alone, not what lies under it.
    event.stopImmediatePropagation();
    event.preventDefault();
    cards.close();
  };
  document.addEventListener('mousemove', onMove, { passive: true, capture: true });
  document.addEventListener('click', onClick, { capture: true });
  globalThis.addEventListener('keydown', onKey, { capture: true });
  return () => {
    clearTimeout(dwell);
    clearTimeout(leave);
    document.removeEventListener('mousemove', onMove, { capture: true });
    document.removeEventListener('click', onClick, { capture: true });
    globalThis.removeEventListener('keydown', onKey, { capture: true });
  };
}
