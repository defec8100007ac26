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
  return span && at < span.start + span.length && at - span.start + span.offset < span.node.length
    ? span
    : null;
}

/**
 * The place of `[start, end)` of `found.text` (UTF-16 units), or null where it is empty, lies outside, begins or ends in
 * a break that no text node prints, or where the page has shortened the node since.
 */
export function rangeAt(found: Pick<FoundArticle, 'blocks'>, start: number, end: number): PageRange | null {
  if (!(start < end)) return null;
  const first = spanOf(found, start);
  const last = spanOf(found, end - 1);
  if (!first || !last) return null;
  return {
    startContainer: first.node,
    startOffset: first.offset + start - first.start,
    endContainer: last.node,
    endOffset: last.offset + end - last.start,
  };
}
