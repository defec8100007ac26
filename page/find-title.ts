import { foldLine } from './junk-words.ts';
import type { Box, Run } from './read-blocks.ts';

/** Which printed heading is the article's title: the one that the page also declares as its own. */
export interface FoundTitle {
  readonly text: string;
  readonly box: Box | null;
  /** Index of the run after the heading; 0 where no heading is printed. */
  readonly after: number;
}

const attribute = (document: Document, selector: string): string =>
  document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';

/** Titles as the page's head declares them, most trusted first; may hold the outlet's name. */
export function declaredTitles(document: Document): string[] {
  const titles = [
    attribute(document, 'meta[property="og:title"]'),
    attribute(document, 'meta[name="twitter:title"],meta[property="twitter:title"]'),
    document.querySelector('head > title, title')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  ];
  return [...new Set(titles)].filter(Boolean);
}

/** Share of the heading's words that the declared title has. */
function agreement(heading: string, declared: readonly string[]): number {
  const words = foldLine(heading).split(' ').filter(Boolean);
  if (words.length === 0) return 0;
  let best = 0;
  for (const title of declared) {
    const there = new Set(foldLine(title).split(' '));
    best = Math.max(best, words.filter((word) => there.has(word)).length / words.length);
  }
  return best;
}

const textOf = (box: Box, runs: readonly Run[]): string =>
  runs
    .slice(box.first, box.last)
    .map((run) => run.text)
    .join(' ');

/** Finds the headline among `h1` to `h4` and marked headlines; falls back to what the head declares. */
export function findTitle(document: Document, boxes: readonly Box[], runs: readonly Run[]): FoundTitle {
  const declared = declaredTitles(document);
  let best: { box: Box; text: string; rank: number } | null = null;
  for (const box of boxes) {
    const { element } = box;
    const level = /^H[1-4]$/i.test(element.tagName) ? Number(element.tagName[1]) : 0;
    const marked = element.getAttribute('itemprop') === 'headline';
    if ((!level && !marked) || box.last - box.first > 4) continue;
    const text = textOf(box, runs).replace(/\s+/g, ' ').trim();
    if (text.length < 8 || text.length > 400) continue;
    const agrees = agreement(text, declared) * Math.min(1, text.length / 24);
    if (level !== 1 && !marked && agrees < 0.75) continue;
    const rank = agrees * 3 + (level === 1 ? 0.6 : 0) + (marked ? 0.3 : 0) - (box.claim ? 0.4 : 0);
    if (!best || rank > best.rank + 0.01) best = { box, text, rank };
  }
  if (best && best.rank > 0.5) return { text: best.text, box: best.box, after: best.box.last };
  return { text: declared[0] ?? best?.text ?? '', box: null, after: 0 };
}
