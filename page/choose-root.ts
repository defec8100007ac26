import type { FoundTitle } from './find-title.ts';
import { LEAD_CLASS } from './junk-words.ts';
import { attributeOf, queryAll } from './native.ts';
import { type Box, CARD, isLinkedHeading, isProse, type Run } from './read-blocks.ts';

/** Which box holds the body: prose counts for its ancestors, less with each level; then the box grows to its column. */
const DECAY = [1, 0.75, 0.55, 0.35, 0.2];
const PARAGRAPH = /^(?:P|H[1-6]|LI|UL|OL|BLOCKQUOTE|TD|TR|TBODY|PRE|DD|DT|FIGURE)$/;

/** Longest name of a site or section that is marked as a headline, in characters. */
const SITE = 25;

function scoreBoxes(boxes: readonly Box[], runs: readonly Run[], { box: own, after }: FoundTitle): Box[] {
  const scored: Box[] = [];
  // What stands before the headline and under another one, which is longer than a site's name, is that one's.
  const isOther = ({ tag, last, chars }: Box) => tag === 'H1' && chars > SITE && last <= own!.first;
  const before = own?.tag === 'H1' && boxes.some(isOther) ? 0 : 0.5;
  runs.forEach((run, index) => {
    if (run.box.junk || !isProse(run)) return;
    const gain = (run.text.length - run.linkChars) * (index >= after ? 1 : before);
    let box: Box | null = run.box;
    while (box?.parent && PARAGRAPH.test(box.tag)) box = box.parent;
    for (const share of DECAY) {
      if (!box) break;
      if (box.gained === 0) scored.push(box);
      box.gained += gain * share;
      box = box.parent;
    }
  });
  return scored;
}

function rank(box: Box): number {
  const { tag } = box;
  const hint = box.bodyLike ? 1.5 : tag === 'ARTICLE' ? 1.25 : tag === 'BODY' ? 0.7 : 1;
  return box.gained * hint * (1 - (box.chars ? box.linkChars / box.chars : 0));
}

/** Prose of the box that no junk inside it holds, nor a box that shows another article. */
function cleanProse(box: Box, runs: readonly Run[]): { prose: number; noise: number } {
  let prose = 0;
  let noise = 0;
  let card: Box | null = null;
  for (const run of runs.slice(box.first, box.last)) {
    if (run.box.junk) continue;
    if (isLinkedHeading(run)) card = run.box.parent;
    else if (run.box.parent === card && card && card.last - card.first <= CARD) continue;
    if (isProse(run)) prose += run.text.length - run.linkChars;
    else noise += run.linkChars;
  }
  return { prose, noise };
}

/** A lead or a second column of paragraphs often stands beside the body: the parent is taken where it adds clean prose. */
function grow(start: Box, runs: readonly Run[]): Box {
  let root = start;
  let own = cleanProse(root, runs);
  for (let up = root.parent, steps = 0; up?.parent && steps < 6; up = up.parent, steps += 1) {
    const { tag } = up;
    if (/^(?:BODY|HTML)$/.test(tag)) break;
    const wider = cleanProse(up, runs);
    const gained = wider.prose - own.prose;
    const articles = tag === 'ARTICLE' ? 1 : queryAll(up.element, 'article').length;
    if (gained > own.prose * 0.12 && wider.noise - own.noise < gained * 0.25 && articles < 3) {
      root = up;
      own = wider;
    }
  }
  return root;
}

/** The box of the body; the page's own box where it has no prose at all. */
export function chooseRoot(boxes: readonly Box[], runs: readonly Run[], title: FoundTitle): Box {
  let best = boxes[0] as Box;
  let bestRank = 0;
  for (const box of scoreBoxes(boxes, runs, title)) {
    const its = rank(box);
    if (its > bestRank) [best, bestRank] = [box, its];
  }
  return bestRank > 0 ? grow(best, runs) : best;
}

/** Index of the body's first run: the root's, or that of a lead printed between headline and root. */
export function firstBodyRun(root: Box, runs: readonly Run[], title: FoundTitle): number {
  if (title.box && title.after > root.first && title.after < root.last) return title.after;
  if (!title.box || title.after > root.first) return root.first;
  for (let index = title.after; index < root.first; index += 1) {
    const run = runs[index];
    if (!run || run.box.junk) continue;
    if (isProse(run) && (run.text.length >= 70 || named(run.box))) return index;
  }
  return root.first;
}

const named = (box: Box): boolean =>
  LEAD_CLASS.test(
    [
      attributeOf(box.element, 'class'),
      attributeOf(box.element, 'id'),
      box.parent && attributeOf(box.parent.element, 'class'),
    ].join(' '),
  );
