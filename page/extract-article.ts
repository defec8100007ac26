import { Readability } from '@mozilla/readability';
import createDOMPurify from 'dompurify';
import type { FoundArticle } from './found-article.ts';
import { attributeOf, native, queryAll, SHOW_TEXT, tagOf, walk } from './native.ts';
import { sourceOf } from './picture-source.ts';
import { readBlocks } from './read-blocks.ts';

/**
 * The save's reading of a page, on a clone: what `findArticle` decided, as clean structured HTML. Readability tidies the
 * structure; where it loses or adds words the pruned subtree itself is kept, and where cleaning costs words, bare
 * paragraphs are: the view and the text always say the same.
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
  'a abbr address article b bdi bdo blockquote br cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 header hr i img ins li main mark ol p pre q s section small span strong sub summary sup table tbody td tfoot th thead time tr u ul'.split(
    ' ',
  );
const ATTRIBUTES = ['href', 'src', 'alt', 'title', 'dir', 'lang', 'cite', 'datetime', 'colspan', 'rowspan'];
const POLICY = {
  ALLOWED_TAGS: TAGS,
  ALLOWED_ATTR: ATTRIBUTES,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
};
/** Images that count readers instead of showing something. */
const TRACKER =
  /(?:^|[./_-])(?:pixel|beacon|track(?:er|ing)?|counter|analytics|doubleclick|scorecardresearch)(?:[./?_-]|$)/i;
/** Longest text that Readability is asked about, in UTF-16 units: its time grows faster than the text. */
const MOST_TIDIED = 300_000;

type Purify = ReturnType<typeof createDOMPurify>;

/** Marks what holds a node, up to where somebody has marked before. */
function mark(holders: Set<Node>, node: Node): void {
  for (let up = native(node, 'parentNode'); up && !holders.has(up); up = native(up, 'parentNode'))
    holders.add(up);
}

function remove(node: Node): void {
  const parent = native(node, 'parentNode');
  if (parent) native(parent, 'removeChild').call(parent, node);
}

/** Whether a picture stands in a box all of whose words are left out: it goes with them. */
function isOfJunk(image: Element, kept: ReadonlySet<Node>, dropped: ReadonlySet<Node>): boolean {
  for (let up = native(image, 'parentNode'); up && !kept.has(up); up = native(up, 'parentNode'))
    if (dropped.has(up)) return true;
  return false;
}

/** Takes out of the clone what is not the article: other text, its pictures, and what is empty without it. */
function prune(found: FoundArticle, root: Element, clone: Element): void {
  const ours = new Set<Node>(found.blocks.flatMap((block) => block.nodes.map((span) => span.node)));
  const source = walk(native(root, 'ownerDocument'), root, SHOW_TEXT);
  const copy = walk(native(clone, 'ownerDocument'), clone, SHOW_TEXT);
  const [kept, dropped] = [new Set<Node>(), new Set<Node>()];
  const gone: Node[] = [];
  for (let node = source.nextNode(); node; node = source.nextNode()) {
    const twin = copy.nextNode();
    if (!twin) break;
    if (ours.has(node)) mark(kept, twin);
    else gone.push(twin);
    if (!ours.has(node) && node.nodeValue?.trim()) mark(dropped, twin);
  }
  for (const image of queryAll(clone, 'img')) if (isOfJunk(image, kept, dropped)) gone.push(image);
  gone.forEach(remove);
  for (const element of [...queryAll(clone, '*')].reverse())
    if (native(element, 'firstChild') === null && !/^(?:IMG|BR|HR|TD|TH)$/.test(tagOf(element)))
      remove(element);
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
  for (const image of queryAll(root, 'img')) {
    const source = sourceOf(image);
    const address = absolute(source, base);
    const tiny = ['width', 'height'].some((name) => /^[01]$/.test(attributeOf(image, name) ?? ''));
    if (!source || !address || tiny || TRACKER.test(address)) image.remove();
    else image.setAttribute('src', address);
  }
  for (const link of queryAll(root, 'a[href]')) {
    const address = absolute(attributeOf(link, 'href') ?? '', base);
    if (address) link.setAttribute('href', address);
    else link.removeAttribute('href');
  }
}

const wordsOf = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Whether a view says the text: the same words in the same order, parted by the same blocks' ends. */
function says(view: HTMLElement, words: string): boolean {
  const { runs } = readBlocks(view.ownerDocument, view);
  return wordsOf(runs.map((run) => run.text).join('\n')) === words;
}

/** Readability's tidier structure of a clean view, or null where it finds none. */
function tidy(inert: Document, view: HTMLElement): HTMLElement | null {
  inert.body.replaceChildren(...view.cloneNode(true).childNodes);
  try {
    const options = { charThreshold: 0, keepClasses: false, serializer: (node: Node) => node as HTMLElement };
    return new Readability(inert, options).parse()?.content ?? null;
  } catch {
    // It recurses: a page of some thousand levels overflows its stack.
    return null;
  }
}

/** The text as bare paragraphs, where its own structure could not be kept. */
function paragraphs(inert: Document, found: FoundArticle): HTMLElement {
  const view = inert.createElement('div');
  for (const { text } of found.blocks) {
    const paragraph = inert.createElement('p');
    text.split('\n').forEach((line, index) => {
      if (index > 0) paragraph.append(inert.createElement('br'));
      paragraph.append(line);
    });
    view.append(paragraph);
  }
  return view;
}

function viewOf(purify: Purify, inert: Document, found: FoundArticle, clone: Element): HTMLElement {
  const words = wordsOf(found.text);
  const pruned = purify.sanitize(native(clone, 'outerHTML'), { ...POLICY, RETURN_DOM: true }) as HTMLElement;
  const tidied = found.text.length > MOST_TIDIED ? null : tidy(inert, pruned);
  for (const candidate of [tidied, pruned]) if (candidate && says(candidate, words)) return candidate;
  return paragraphs(inert, found);
}

/** Extracts what `found` decided. Throws a `TypeError` where `found` is empty or the document has no window. */
export function extractArticle(document: Document, found: FoundArticle): ExtractedArticle {
  const { root } = found;
  const window = native(document, 'defaultView');
  if (!root || !window) throw new TypeError('nothing to extract: the page has no article, or no window');
  const inert = native(document, 'implementation').createHTMLDocument('');
  const clone = inert.importNode(root, true);
  prune(found, root, clone);
  settleAddresses(clone, native(document, 'baseURI'));
  const purify = createDOMPurify(window as unknown as Parameters<typeof createDOMPurify>[0]);
  const html = purify.sanitize(viewOf(purify, inert, found, clone).innerHTML, POLICY);
  return { html, original: native(root, 'outerHTML'), text: found.text };
}
