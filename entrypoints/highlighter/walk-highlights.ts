import type { Painter } from '../../page/paint.ts';
import { boxesOf } from '../../page/point-at.ts';
import type { CardOpener } from './card-opener.ts';

const shown = (top: number): boolean => top > 60 && top < innerHeight - 80;

/** Brings a span into view and opens its card for the keyboard. */
async function visit(painter: Painter, cards: CardOpener, index: number): Promise<void> {
  const one = painter.painted[index];
  const [box] = one ? boxesOf(one) : [];
  if (!one || !box) return;
  if (!shown(box.top)) scrollBy({ top: box.top - innerHeight / 3, behavior: 'instant' });
  cards.close();
  await cards.open(one, { focus: true });
}

/** The next painted span after the one whose card is open, or after the top of the viewport; around at the end. */
export async function nextHighlight(painter: Painter, cards: CardOpener, backwards: boolean): Promise<void> {
  const { painted } = painter;
  if (painted.length === 0) return;
  // On a page that is drawn anew all the time, the span of the open card is another object by now.
  const open = cards.current && painter.successor(cards.current);
  if (open) {
    const step = backwards ? painted.length - 1 : 1;
    return visit(painter, cards, (painted.indexOf(open) + step) % painted.length);
  }
  const inView = painted.findIndex((one) => (boxesOf(one)[0]?.bottom ?? -1) > 0);
  return visit(painter, cards, Math.max(0, inView));
}

/** Goes to the span that begins at an offset of the article's text. */
export async function showMention(painter: Painter, cards: CardOpener, start: number): Promise<void> {
  const index = painter.painted.findIndex((one) => one.span.start === start);
  if (index >= 0) await visit(painter, cards, index);
}
