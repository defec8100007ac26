import type { Box } from './read-blocks.ts';

/** Markup that claims to be junk is believed, unless it holds the headline or most of what the page says. */
export function settleJunk(boxes: readonly Box[], title: Box | null): void {
  const titled = new Set<Box>();
  for (let box = title; box; box = box.parent) titled.add(box);
  const total = boxes[0]?.prose ?? 0;
  for (const box of boxes) {
    const inherited = box.parent?.junk ?? null;
    box.junk = inherited ?? (believed(box, titled.has(box), total) ? box.claim : null);
  }
}

function believed(box: Box, holdsTitle: boolean, total: number): boolean {
  if (!box.claim || holdsTitle) return false;
  // Widgets are an outlet's rule, or of another site.
  if (box.claim === 'comments' || box.claim === 'widget') return true;
  if (box.claim === 'meta') return box.prose < 200;
  if (box.bodyLike && box.prose > 200) return false;
  return box.prose <= total * 0.5 || box.prose < 150;
}
