import type { Box } from './read-blocks.ts';

/**
 * Markup that claims to be junk is believed, unless it holds the headline or most of what the page says. `unwanted`: what an
 * outlet's rules leave out, however much that is.
 */
export function settleJunk(boxes: readonly Box[], title: Box | null, unwanted: readonly Box[]): void {
  const titled = new Set<Box>();
  for (let box = title; box; box = box.parent) titled.add(box);
  const total = boxes[0]?.prose ?? 0;
  for (const box of boxes) {
    const inherited = box.parent?.junk ?? null;
    box.junk = inherited;
    if (inherited || titled.has(box)) continue;
    if (unwanted.includes(box)) box.junk = box.claim ?? 'widget';
    else if (believed(box, total)) box.junk = box.claim;
  }
}

function believed(box: Box, total: number): boolean {
  if (!box.claim) return false;
  if (box.claim === 'comments') return true;
  if (box.claim === 'meta') return box.prose < 200;
  if (box.bodyLike && box.prose > 200) return false;
  return box.prose <= total * 0.5 || box.prose < 150;
}
