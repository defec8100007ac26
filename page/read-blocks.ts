import { BODY_CLASS, CLASS_KINDS, type JunkKind } from './junk-words.ts';
import { attributeOf, SHOW_ELEMENT, SHOW_TEXT, tagOf, walk } from './native.ts';
import { type PrintedRun, RunBuilder } from './run-builder.ts';

/**
 * One pass over the live DOM, reading only: block-level elements become boxes, and the text that is printed in one line
 * of reading becomes a run. No recursion, no layout, no style look-ups: pages of 50,000 nodes and thousands of levels pass.
 */

export interface Box {
  readonly element: Element;
  readonly parent: Box | null;
  readonly depth: number;
  /** Characters of its text, of its links, and of runs that read like prose. */
  chars: number;
  linkChars: number;
  prose: number;
  /** What its markup says it is; `junk` once it is settled. */
  claim: JunkKind | null;
  junk: JunkKind | null;
  score: number;
  readonly bodyLike: boolean;
  /** Runs `[first, last)`. */
  readonly first: number;
  last: number;
}

export interface Run extends PrintedRun {
  readonly box: Box;
}

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR NOBR'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS VIDEO AUDIO PICTURE IMG INPUT SELECT TEXTAREA BUTTON DATALIST MAP HEAD DIALOG PROGRESS METER TITLE NOEMBED NOFRAMES RP PARAM'.split(
    ' ',
  ),
);
const TAG_CLAIMS: Readonly<Record<string, JunkKind>> = {
  NAV: 'navigation',
  FOOTER: 'navigation',
  ASIDE: 'related',
  MENU: 'navigation',
};
/** Shortest run that can count as prose, in characters. */
const PROSE = 40;

function hidden(element: Element): boolean {
  return (
    attributeOf(element, 'hidden') !== null ||
    attributeOf(element, 'aria-hidden') === 'true' ||
    /^(?:|true|plaintext-only)$/.test(attributeOf(element, 'contenteditable') ?? 'no') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, 'style') ?? '')
  );
}

function claimOf(element: Element, names: string): JunkKind | null {
  const tag = tagOf(element);
  const byTag = TAG_CLAIMS[tag];
  if (byTag) return byTag;
  if (/^(?:HTML|BODY|MAIN|FORM|H1)$/.test(tag)) return null;
  const role = attributeOf(element, 'role');
  if (role === 'navigation' || role === 'contentinfo' || role === 'dialog' || role === 'search')
    return 'navigation';
  if (role === 'complementary') return 'related';
  // Facts of schema.org, printed for machines and hidden by a style sheet.
  if (
    /^(?:publisher|logo|image|author|date\w+|mainEntityOfPage|url|name)$/.test(
      attributeOf(element, 'itemprop') ?? '',
    )
  )
    return 'meta';
  if (!names || /elementor/.test(names)) return null;
  return CLASS_KINDS.find(([, pattern]) => pattern.test(names))?.[0] ?? null;
}

function boxFor(element: Element, parent: Box | null, first: number): Box {
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
    .trim()
    .slice(0, 300);
  return {
    element,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    chars: 0,
    linkChars: 0,
    prose: 0,
    claim: claimOf(element, names),
    junk: null,
    score: 0,
    bodyLike:
      attributeOf(element, 'itemprop') === 'articleBody' ||
      names.split(/\s+/).some((name) => BODY_CLASS.test(name)),
    first,
    last: first,
  };
}

/** Whether a run reads like prose: long enough, or a sentence, and not mostly links. */
export function isProse(run: Pick<Run, 'text' | 'linkChars'>): boolean {
  const { length } = run.text;
  if (run.linkChars * 2 > length) return false;
  return length >= PROSE * 2 || (length >= PROSE && /[.!?؟۔»"”:،…]\s*$/.test(run.text));
}

/** Boxes and runs of the tree under `root`, each in document order. */
export function readBlocks(document: Document, root: Element): { boxes: Box[]; runs: Run[] } {
  const top = boxFor(root, null, 0);
  const boxes: Box[] = [top];
  const runs: Run[] = [];
  const builder = new RunBuilder();
  let box = top;
  let links = 0;
  const flush = () => {
    const run = builder.take();
    if (!run) return;
    runs.push({ ...run, box });
    box.chars += run.text.length;
    box.linkChars += run.linkChars;
    if (isProse(run)) box.prose += run.text.length - run.linkChars;
  };
  const enter = (element: Element, tag: string) => {
    if (tag === 'A') links += 1;
    if (INLINE.has(tag)) return;
    flush();
    box = boxFor(element, box, runs.length);
    boxes.push(box);
  };
  const leave = (element: Element) => {
    if (tagOf(element) === 'A') links -= 1;
    if (box.element !== element || !box.parent) return;
    flush();
    box.last = runs.length;
    box.parent.chars += box.chars;
    box.parent.linkChars += box.linkChars;
    box.parent.prose += box.prose;
    box = box.parent;
  };
  const walker = walk(document, root, SHOW_ELEMENT | SHOW_TEXT);
  let node = walker.firstChild();
  while (node) {
    let child: Node | null = null;
    if (node.nodeType === 3) builder.add(node as Text, links > 0, tagOf(box.element) === 'PRE');
    else {
      const element = node as Element;
      const tag = tagOf(element);
      if (tag === 'BR' || tag === 'HR') {
        if (tag === 'HR' || builder.breakLine()) flush();
      } else if (!SKIPPED.has(tag) && !hidden(element)) {
        child = walker.firstChild();
        if (child) enter(element, tag);
      }
    }
    node = child ?? walker.nextSibling();
    while (!node) {
      const parent = walker.parentNode();
      if (!parent || parent === root) break;
      leave(parent as Element);
      node = walker.nextSibling();
    }
  }
  flush();
  top.last = runs.length;
  return { boxes, runs };
}
