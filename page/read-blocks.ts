import { BODY_CLASS, CLASS_KINDS, digits, type JunkKind } from './junk-words.ts';
import {
  attributeOf,
  closest,
  isBare,
  native,
  queryAll,
  SHOW_ELEMENT,
  SHOW_TEXT,
  tagOf,
  walk,
} from './native.ts';
import { type PrintedRun, RunBuilder } from './run-builder.ts';
import { atOnce, type Steps } from './slices.ts';

/**
 * One pass over the live DOM, reading only: block-level elements become boxes, and the text that is printed in one line
 * of reading becomes a run. No recursion, no layout, no style look-ups: pages of 50,000 nodes and thousands of levels pass.
 */

export interface Box {
  readonly element: Element;
  /** In capitals. */
  readonly tag: string;
  readonly parent: Box | null;
  /** Characters of its text, of its links, and of runs that read like prose. */
  chars: number;
  linkChars: number;
  prose: number;
  /** What its markup says it is; `junk` once it is settled. */
  claim: JunkKind | null;
  junk: JunkKind | null;
  gained: number;
  /** Marked as the page's headline. */
  readonly marked: boolean;
  readonly bodyLike: boolean;
  /** Runs `[first, last)`. */
  readonly first: number;
  last: number;
}

export interface Run extends PrintedRun {
  readonly box: Box;
  /** Whether it reads like prose: long enough, or a sentence, and not mostly links. */
  readonly prose: boolean;
}

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR NOBR'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT CANVAS VIDEO AUDIO PICTURE SELECT TEXTAREA BUTTON DATALIST MAP HEAD DIALOG PROGRESS METER TITLE NOEMBED NOFRAMES RP'.split(
    ' ',
  ),
);
const TAG_CLAIMS: Readonly<Record<string, JunkKind>> = {
  NAV: 'navigation',
  FOOTER: 'navigation',
  ASIDE: 'related',
};
/** Where names are those of the whole page, or of its headline. */
const UNCLAIMED = new Set(['HTML', 'BODY', 'MAIN', 'FORM', 'H1']);
/** Shortest run that can count as prose, in characters. */
const PROSE = 40;

/** What is not shown, or is the reader's own to write in; no other property that ends so has such a value. */
const HIDDEN =
  '[hidden],[aria-hidden="true"],[contenteditable]:not([contenteditable="false" i]),[style*="ay:none" i],[style*="ay: none" i],[style*="ity:hidden" i],[style*="ity: hidden" i]';

/** What the names of an element, its class and id, say of it. */
interface Named {
  readonly claim: JunkKind | null;
  readonly bodyLike: boolean;
}

const NAMELESS: Named = { claim: null, bodyLike: false };

/** Elementor calls everything a widget, whatever it is: what counts is which one. */
const BESIDE = /elementor-widget-(?:posts|post-(?:nav|com|info)|share|call-to|nav|social|author|form|wp-)/;

const read = (names: string): Named => ({
  claim: /elementor/.test(names)
    ? BESIDE.test(names)
      ? 'navigation'
      : null
    : (CLASS_KINDS.find(([, pattern]) => pattern.test(names))?.[0] ?? null),
  bodyLike: names.split(/\s+/).some((name) => BODY_CLASS.test(name)),
});

/** Of names that differ by a number alone (`block-1`, `block-2`) one is read for all. */
const NUMBER = /[-_]\d+/g;

/** Pages use few names, many times each: each is read once. */
class Names {
  readonly #known = new Map<string, Named>([['', NAMELESS]]);

  of(element: Element): Named {
    const classes = attributeOf(element, 'class') ?? '';
    const id = attributeOf(element, 'id');
    // Joined only where there is something to join: a class by itself is a string that the browser knows already.
    const names = id ? `${classes} ${id}` : classes;
    return this.#known.get(names) ?? this.#learn(names);
  }

  #learn(names: string): Named {
    const alike = names.replace(NUMBER, '-0');
    const named = this.#known.get(alike) ?? read(alike.trim().slice(0, 300).replaceAll('_', '-'));
    this.#known.set(names, named).set(alike, named);
    return named;
  }
}

function claimOf(element: Element, tag: string, itemprop: string | null, named: Named): JunkKind | null {
  if (UNCLAIMED.has(tag)) return null;
  const role = attributeOf(element, 'role') ?? '';
  if (/^(?:navigation|contentinfo|dialog|search)$/.test(role)) return 'navigation';
  if (role === 'complementary') return 'related';
  // Facts of schema.org, printed for machines and hidden by a style sheet.
  if (itemprop && /^(?:publisher|logo|image|author|date\w+|mainEntityOfPage|url|name)$/.test(itemprop))
    return 'meta';
  return named.claim;
}

function boxFor(element: Element, tag: string, parent: Box | null, first: number, names: Names): Box {
  const bare = isBare(element);
  const named = bare ? NAMELESS : names.of(element);
  const itemprop = bare ? null : attributeOf(element, 'itemprop');
  return {
    element,
    tag,
    parent,
    chars: 0,
    linkChars: 0,
    prose: 0,
    claim: TAG_CLAIMS[tag] ?? (bare ? null : claimOf(element, tag, itemprop, named)),
    junk: null,
    gained: 0,
    marked: itemprop === 'headline',
    bodyLike: named.bodyLike || itemprop === 'articleBody',
    first,
    last: first,
  };
}

function readsLikeProse({ text, linkChars }: PrintedRun): boolean {
  const { length } = text;
  if (linkChars * 2 > length) return false;
  return length >= PROSE * 2 || (length >= PROSE && /[.!?؟۔»"”:،…]\s*$/.test(text));
}

export const isProse = (run: Pick<Run, 'prose'>): boolean => run.prose;

/** The hour of an entry, with no day. */
export const isHour = ({ text }: Pick<Run, 'text'>): boolean => text.length < 9 && /0:/.test(digits(text));

/** Whether a line is a table's cell, or most of one. */
export const isCell = ({ box }: Pick<Run, 'box'>): boolean =>
  /\bT[DH]\b/.test(`${box.parent?.tag} ${box.tag}`);

/** Most lines of a box that shows another article: its headline, its start, its day. */
export const CARD = 4;

export const HEADING = /^H\d/;
export const SUBHEADING = /^H[1-3]$/;

/** Where a line leads, without the fragment; empty where that is its own page, a place in it, or nowhere. */
export function leadsTo(element: Element): string {
  const bare = (address: unknown): string => String(address).split('#', 1)[0] ?? '';
  const links = [closest(element, 'a[href]'), ...queryAll(element, 'a[href]')];
  const led = links.flatMap((link) => (link ? bare(native(link as HTMLAnchorElement, 'href')) : []));
  return led.includes(bare(native(element, 'baseURI'))) ? '' : (led[0] ?? '');
}

/** Whether it is a headline that leads elsewhere. */
export const isLinkedHeading = ({ box, text, linkChars }: Run): boolean =>
  HEADING.test(box.tag) && linkChars * 2 > text.length && leadsTo(box.element) !== '';

export interface Blocks {
  readonly boxes: Box[];
  readonly runs: Run[];
}

/** So many nodes are read in one step. */
const STEP = 200;

/** Boxes and runs of the tree under `root`, each in document order. */
export const readBlocks = (document: Document, root: Element): Blocks =>
  atOnce(readingBlocks(document, root)) as Blocks;

/** The same in steps; null where the page took away, between two of them, what was being read. */
export function* readingBlocks(document: Document, root: Element): Steps<Blocks | null> {
  const hidden = new Set<Element>(queryAll(root, HIDDEN));
  const names = new Names();
  const top = boxFor(root, tagOf(root), null, 0, names);
  const boxes: Box[] = [top];
  const runs: Run[] = [];
  const builder = new RunBuilder();
  let box = top;
  let links = 0;
  const flush = () => {
    const printed = builder.take();
    if (!printed) return;
    const { text, linkChars } = printed;
    const prose = readsLikeProse(printed);
    runs.push({ ...printed, box, prose });
    box.chars += text.length;
    box.linkChars += linkChars;
    if (prose) box.prose += text.length - linkChars;
  };
  // Of elements that HTML does not know, those inside a line are words of it.
  const isInline = (tag: string) => INLINE.has(tag) || (/[-:]/.test(tag) && /^(?:P|LI|H\d)$/.test(box.tag));
  const enter = (element: Element, tag: string) => {
    if (tag === 'A') links += 1;
    if (isInline(tag)) return;
    flush();
    box = boxFor(element, tag, box, runs.length, names);
    boxes.push(box);
  };
  const leave = (tag: string) => {
    if (tag === 'A') links -= 1;
    if (isInline(tag) || !box.parent) return;
    flush();
    box.last = runs.length;
    box.parent.chars += box.chars;
    box.parent.linkChars += box.linkChars;
    box.parent.prose += box.prose;
    box = box.parent;
  };
  const walker = walk(document, root, SHOW_ELEMENT | SHOW_TEXT);
  /** Tags of the elements that the walk is in. */
  const open: string[] = [];
  let node = walker.firstChild();
  for (let count = 1; node; count += 1) {
    if (count % STEP === 0) yield;
    let child: Node | null = null;
    if (node.nodeType === 3) builder.add(node as Text, links > 0, box.tag === 'PRE');
    else {
      const element = node as Element;
      const tag = tagOf(element);
      if (tag === 'BR' || tag === 'HR') {
        if (tag === 'HR' || builder.breakLine()) flush();
      } else if (!SKIPPED.has(tag) && !hidden.has(element)) {
        child = walker.firstChild();
        if (child) {
          enter(element, tag);
          open.push(tag);
        }
      }
    }
    node = child ?? walker.nextSibling();
    while (!node) {
      const tag = open.pop();
      if (tag === undefined) break;
      if (!walker.parentNode()) return null;
      leave(tag);
      node = walker.nextSibling();
    }
  }
  flush();
  top.last = runs.length;
  return { boxes, runs };
}
