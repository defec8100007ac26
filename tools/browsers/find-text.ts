/**
 * The middle of a piece of the page's text, in CSS pixels of the viewport, scrolled into view; null where it is not
 * shown. Runs in the page: it is sent as source and sees nothing else.
 */
export function findText(wanted: string): { x: number; y: number } | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(wanted) ?? -1;
    const parent = node.parentElement;
    if (at < 0 || !parent || parent.closest('script, style, title')) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + wanted.length);
    parent.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = range.getBoundingClientRect();
    if (width > 0 && height > 0) return { x: left + width / 2, y: top + height / 2 };
  }
  return null;
}
