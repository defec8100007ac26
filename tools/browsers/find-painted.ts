/**
 * The middle of the first highlight whose text holds this one, in CSS pixels of the viewport, scrolled into view; null
 * where none is painted. Runs in the page: it is sent as source and sees nothing else.
 */
export function findPainted(wanted: string): { x: number; y: number } | null {
  for (const highlight of CSS.highlights.values())
    for (const one of highlight) {
      const range = document.createRange();
      range.setStart(one.startContainer, one.startOffset);
      range.setEnd(one.endContainer, one.endOffset);
      if (!String(range).includes(wanted)) continue;
      one.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box] = range.getClientRects();
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
  return null;
}
