import { clean, declaredMetas, metaValues } from './declared-metas.ts';
import { foldLine } from './junk-words.ts';
import { native } from './native.ts';
import { type Box, isProse, type Run } from './read-blocks.ts';

/** Which printed heading is the article's title: the one that the page also declares as its own. */
export interface FoundTitle {
  readonly text: string;
  readonly box: Box | null;
  /** Index of the run after the heading; 0 where no heading is printed. */
  readonly after: number;
  /** Whether the head's metas name another headline that is printed: what they tell is that one's. */
  readonly astray?: boolean;
}

/** Titles as the page's head declares them, most trusted first; may hold the outlet's name. */
export const declaredTitles = (document: Document): string[] =>
  [...new Set([...metaTitles(document), native(document, 'title')])].filter(Boolean);

const metaTitles = (document: Document): string[] =>
  metaValues(declaredMetas(document), 'og:title twitter:title');

const share = (words: readonly string[], there: ReadonlySet<string>): number =>
  words.filter((word) => there.has(word)).length / words.length;

const wordsOf = (line: string): string[] => foldLine(line).split(' ').filter(Boolean);

/** A title between an outlet's name and a section may be cut short: so many words of it, and it is one. */
const PART = 4;

/** How much of the heading a declared title has, or of one of that title's parts the heading. */
export function agreement(heading: string, declared: readonly string[]): number {
  const words = wordsOf(heading);
  if (words.length === 0) return 0;
  const own = new Set(words);
  let best = 0;
  for (const title of declared) {
    best = Math.max(best, share(words, new Set(wordsOf(title))));
    for (const part of title.split(/[|:»«–—•·]|\s-\s/)) {
      const its = wordsOf(part);
      if (its.length >= PART) best = Math.max(best, share(its, own));
    }
  }
  return best;
}

export const titleIn = (box: Box, runs: readonly Run[]): FoundTitle => ({
  text: clean(
    runs
      .slice(box.first, box.last)
      .map((run) => run.text)
      .join(' '),
  ),
  box,
  after: box.last,
});

/**
 * Finds the headline among `h1` to `h4` and marked headlines; falls back to what the head declares. Of two that are named, the
 * one in the window's title: scripts that bring one article under the other renew that, and leave the metas.
 */
export function findTitle(document: Document, boxes: readonly Box[], runs: readonly Run[]): FoundTitle {
  const metas = metaTitles(document);
  const window = native(document, 'title');
  const declared = [...metas, window];
  let best: FoundTitle | null = null;
  let most = 0;
  /** How much the metas name the best one, and any. */
  let own = 0;
  let any = 0;
  /** Behind the last one that they name. */
  let behind = 0;
  for (const box of boxes) {
    const level = /^H[1-4]$/.test(box.tag) ? Number(box.tag[1]) : 0;
    const marked = box.marked;
    if ((!level && !marked) || box.last - box.first > 4) continue;
    const heading = titleIn(box, runs);
    const { text } = heading;
    if (text.length < 8 || text.length > 400) continue;
    const said = agreement(text, metas);
    const shown = agreement(text, [window]);
    const agrees = Math.max(said, shown) * Math.min(1, text.length / 24);
    const first = level === 1 || marked;
    if (!first && agrees < 0.75) continue;
    const rank =
      agrees * 3 +
      (level === 1 ? 0.6 : 0) +
      (marked ? 0.3 : 0) -
      (box.claim ? 0.4 : 0) +
      shown * 0.1 +
      said * 0.05;
    if (first && said > 0.75) [any, behind] = [said, behind || box.last];
    if (!best || rank > most + 0.01) [best, most, own] = [heading, rank, said];
  }
  // A logo that is marked as a headline has no article under it.
  const far = best?.box && runs.slice(behind, best.box.first).some(isProse);
  if (best && most > 0.5) return { ...best, astray: any > 0 && own < 0.6 && far === true };
  // Some print it as no heading at all: then it is the line that is most of a declared title.
  const line = runs.findIndex(
    ({ text }) =>
      text.length > 20 && declared.some((one) => one.includes(text) && one.length < text.length * 2),
  );
  const plain = runs[line];
  if (plain) return { text: plain.text, box: plain.box, after: line + 1 };
  return { text: declared[0] || best?.text || '', box: null, after: 0 };
}
