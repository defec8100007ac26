import { Readability } from '@mozilla/readability';
import createDOMPurify from 'dompurify';
import type { FoundArticle } from './found-article.ts';

/**
 * The save's reading of a page, on a clone: what `findArticle` decided, as clean structured HTML. Readability tidies the
 * structure; where it loses or adds words, the pruned subtree itself is kept, so that both agree on what the article is.
 */
export interface ExtractedArticle {
  /** Sanitised reading view. Links and images are absolute addresses; nothing in it was fetched or runs. */
  readonly html: string;
  /** Markup of the article's subtree as it stood on the page; to be kept, never rendered. */
  readonly original: string;
  /** `found.text`. */
  readonly text: string;
}

const TAGS =
  'a abbr article b bdi bdo blockquote br cite code dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins li mark ol p pre q s section small span strong sub sup table tbody td tfoot th thead time tr u ul'.split(
    ' ',
  );
const ATTRIBUTES = ['href', 'src', 'alt', 'title', 'dir', 'lang', 'cite', 'datetime', 'colspan', 'rowspan'];
/** Images that count readers instead of showing something. */
const TRACKER =
  /(?:^|[./_-])(?:pixel|beacon|track(?:er|ing)?|counter|analytics|doubleclick|scorecardresearch)(?:[./?_-]|$)/i;

/** Where an element of `root` stands, as child indexes. */
function pathTo(root: Element, element: Element): number[] {
  const path: number[] = [];
  for (let node: Element = element; node !== root; ) {
    const parent: Element | null = node.parentElement;
    if (!parent) break;
    path.unshift(Array.prototype.indexOf.call(parent.childNodes, node));
    node = parent;
  }
  return path;
}

const follow = (root: Node, path: readonly number[]): Node | null =>
  path.reduce<Node | null>((node, index) => node?.childNodes[index] ?? null, root);

/** The clone's text nodes that belong to the article, and the pictures that stand beside them. */
function prune(clone: Element, kept: ReadonlySet<Node>): void {
  const walker = clone.ownerDocument.createTreeWalker(clone, 4 /* text */);
  const gone: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (!kept.has(node)) gone.push(node);
  for (const node of gone) node.parentNode?.removeChild(node);
  const empty = [...clone.querySelectorAll('*')].reverse();
  for (const element of empty)
    if (element.childNodes.length === 0 && !/^(?:IMG|BR|HR|TD|TH)$/i.test(element.tagName)) element.remove();
}

function absolute(address: string, base: string): string | null {
  try {
    const { href, protocol } = new URL(address, base);
    return /^(?:https?|mailto):$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
}

/** Addresses become absolute; lazy images get the one they would load; counters go. Works on an inert document. */
function settleAddresses(root: Element, base: string): void {
  for (const image of root.querySelectorAll('img')) {
    const lazy =
      image.getAttribute('data-src') ??
      image.getAttribute('data-original') ??
      image.getAttribute('data-lazy-src');
    const source = image.getAttribute('src') ?? '';
    const address = absolute(lazy && (!source || source.startsWith('data:')) ? lazy : source, base);
    const tiny = ['width', 'height'].some((name) => /^[01]$/.test(image.getAttribute(name) ?? ''));
    if (!source && !lazy) image.remove();
    else if (!address || tiny || TRACKER.test(address)) image.remove();
    else image.setAttribute('src', address);
  }
  for (const link of root.querySelectorAll('a[href]')) {
    const address = absolute(link.getAttribute('href') ?? '', base);
    if (address) link.setAttribute('href', address);
    else link.removeAttribute('href');
  }
}

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether two texts have the same words, in any order. */
function sameWords(one: string, other: string): boolean {
  const [a, b] = [words(one).sort(), words(other).sort()];
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

/** Readability's tidier markup, or null where it would change the words. */
function tidy(inert: Document, markup: string, text: string): string | null {
  inert.body.innerHTML = markup;
  try {
    const content = new Readability(inert, {
      charThreshold: 0,
      keepClasses: false,
    }).parse()?.content;
    if (!content) return null;
    const read = inert.implementation.createHTMLDocument('');
    read.body.innerHTML = content;
    return sameWords(read.body.textContent ?? '', text) ? content : null;
  } catch {
    return null;
  }
}

/** Extracts what `found` decided. Throws a `TypeError` where `found` is empty or the document has no window. */
export function extractArticle(document: Document, found: FoundArticle): ExtractedArticle {
  const { root } = found;
  const view = document.defaultView;
  if (!root || !view) throw new TypeError('nothing to extract: the page has no article, or no window');
  const inert = document.implementation.createHTMLDocument('');
  const clone = inert.importNode(root, true);
  const kept = new Set<Node>();
  for (const { nodes } of found.blocks)
    for (const { node } of nodes) {
      const parent = node.parentElement;
      if (!parent) continue;
      const at = Array.prototype.indexOf.call(parent.childNodes, node);
      const twin = follow(clone, [...pathTo(root, parent), at]);
      if (twin) kept.add(twin);
    }
  prune(clone, kept);
  settleAddresses(clone, document.baseURI);
  const purify = createDOMPurify(view as unknown as Parameters<typeof createDOMPurify>[0]);
  const clean = (markup: string): string =>
    purify.sanitize(markup, {
      ALLOWED_TAGS: TAGS,
      ALLOWED_ATTR: ATTRIBUTES,
      ALLOW_DATA_ATTR: false,
      ALLOW_ARIA_ATTR: false,
      ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
    });
  const pruned = clean(clone.outerHTML);
  const html = clean(tidy(inert, pruned, found.text) ?? pruned);
  return { html, original: root.outerHTML, text: found.text };
}
