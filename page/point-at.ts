import type { Painted } from './paint.ts';

/** Which painted span lies under a point, and where spans are drawn. Coordinates are CSS pixels of the viewport. */

type CaretFrom = (x: number, y: number) => { readonly offsetNode: Node; readonly offset: number } | null;

/** The text place nearest to a point; the document must not be one whose text cannot be asked. */
function caretAt(document: Document, x: number, y: number): ReturnType<CaretFrom> {
  const { caretPositionFromPoint } = document as unknown as { caretPositionFromPoint?: CaretFrom };
  return caretPositionFromPoint?.call(document, x, y) ?? null;
}

/** A live range over a painted span, or null where the page has changed under it. */
export function liveRange({ range }: Painted): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  try {
    const live = startContainer.ownerDocument.createRange();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return live;
  } catch {
    // The node has been shortened since.
    return null;
  }
}

/** The boxes in which a span is drawn, one a line. */
export const boxesOf = (painted: Painted): DOMRect[] => [...(liveRange(painted)?.getClientRects() ?? [])];

const contains = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Which of a span's lines lies under a point, from 0; 0 where none does. */
export const lineAt = (painted: Painted, x: number, y: number): number =>
  Math.max(
    0,
    boxesOf(painted).findIndex((box) => contains(box, x, y)),
  );

/**
 * The painted span under a point, or null; of two that overlap the shorter one: a date inside a name. One question to
 * the browser, whatever the number of spans.
 */
export function spanAt(
  document: Document,
  painted: readonly Painted[],
  x: number,
  y: number,
): Painted | null {
  const caret = caretAt(document, x, y);
  if (!caret) return null;
  const { offsetNode, offset } = caret;
  let best: Painted | null = null;
  for (const one of painted) {
    const live = one.range.startContainer === offsetNode || one.range.endContainer === offsetNode;
    // A span over several nodes may have the caret in one between its ends.
    if (!live && one.range.startContainer === one.range.endContainer) continue;
    const range = liveRange(one);
    if (!range) continue;
    const near =
      range.comparePoint(offsetNode, offset) === 0 ||
      (offset > 0 && range.comparePoint(offsetNode, offset - 1) === 0);
    // The nearest text may be far from the point: beside a line, under a paragraph.
    if (!near || ![...range.getClientRects()].some((box) => contains(box, x, y))) continue;
    if (!best || one.end - one.start < best.end - best.start) best = one;
  }
  return best;
}
