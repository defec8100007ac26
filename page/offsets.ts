import type { FoundArticle } from './found-article.ts';
import type { NodeSpan } from './run-builder.ts';

/** From offsets in an article's text back to places in the page. */
export interface PageRange {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** Index of the last item that starts at or before `at`, or -1. */
function lastAtOrBefore(items: readonly { readonly start: number }[], at: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function spanOf(found: Pick<FoundArticle, 'blocks'>, at: number): NodeSpan | null {
  const nodes = found.blocks[lastAtOrBefore(found.blocks, at)]?.nodes ?? [];
  const span = nodes[lastAtOrBefore(nodes, at)];
  return span && holds(span, at) ? span : null;
}

const holds = ({ start, length }: NodeSpan, at: number): boolean => at < start + length;

/** Where in its node; null where the page has shortened that since. */
function placeIn({ node, offset, start }: NodeSpan, at: number): number | null {
  const place = at - start + offset;
  return place < node.length ? place : null;
}

/**
 * The place of `[start, end)` of `found.text` (UTF-16 units), or null where it is empty, lies outside, begins or ends in
 * a break that no text node prints, or where the page has shortened the node since.
 */
export function rangeAt(found: Pick<FoundArticle, 'blocks'>, start: number, end: number): PageRange | null {
  if (!(start < end)) return null;
  const first = spanOf(found, start);
  if (!first) return null;
  // Most lie in one node, which is then asked for its length once.
  const last = holds(first, end - 1) ? first : spanOf(found, end - 1);
  const endOffset = last && placeIn(last, end - 1);
  const startOffset = first === last ? start - first.start + first.offset : placeIn(first, start);
  if (!last || startOffset === null || endOffset === null) return null;
  return {
    startContainer: first.node,
    startOffset,
    endContainer: last.node,
    endOffset: endOffset + 1,
  };
}
