/** A saved reading view as a plain tree: parsed inertly, and only what is on the lists below is carried over. */

export interface ReadElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ReadNode[];
}
export interface ReadText {
  /** As in the text node. */
  readonly text: string;
  /** UTF-16 offset of the text among all texts of the tree, one after another. */
  readonly start: number;
}
export type ReadNode = ReadElement | ReadText;

const KEPT = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote ul ol li dl dt dd table thead tbody tr td th caption figure figcaption pre code b strong i em u s small sub sup br hr a span bdi bdo q cite time abbr mark section article div'.split(
    ' ',
  ),
);
/** Dropped with all that is in them. Other elements outside `KEPT` give way to their children. */
const DROPPED = new Set(
  'script style template iframe object embed svg math form input button select textarea noscript video audio canvas picture source link meta title head base'.split(
    ' ',
  ),
);
/** In a reading view the article's own title stands above; headings inside it start below. */
const RENAMED: Readonly<Record<string, string>> = { h1: 'h2', mark: 'span', div: 'section' };

function attributesOf(element: Element): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of ['lang', 'dir', 'colspan', 'rowspan']) {
    const value = element.getAttribute(name);
    if (value && /^[\w-]{1,20}$/.test(value)) kept[name] = value;
  }
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  if (href && /^https?:\/\//i.test(href))
    Object.assign(kept, { href, target: '_blank', rel: 'noopener noreferrer' });
  return kept;
}

/**
 * Blocks that hold text find their own direction: an English line in a Persian article reads from the left. What holds
 * blocks has the article's, for `auto` looks past elements that have a `dir` of their own, and would find nothing.
 */
const dirOf = (tag: string, children: readonly ReadNode[]): { dir?: 'auto' } =>
  /^(?:p|h\d|li|blockquote|figcaption|td|th|dd|dt)$/.test(tag) &&
  children.some((child) => 'text' in child && child.text.trim() !== '')
    ? { dir: 'auto' }
    : {};

/** The words that stand where an image was; empty for none. */
export type InsteadOfImage = (image: { readonly alt: string; readonly address: string }) => string;

/** Rebuilds sanitised HTML from the lists of what may stay. Nothing of it is ever run or fetched. */
export function rebuildHtml(html: string, instead: InsteadOfImage = () => ''): readonly ReadNode[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  let length = 0;
  const readText = (text: string): ReadNode[] => {
    length += text.length;
    return [{ text, start: length - text.length }];
  };
  const read = (node: Node): ReadNode[] => {
    if (node.nodeType === 3) return readText(node.nodeValue ?? '');
    if (node.nodeType !== 1) return [];
    const element = node as Element;
    const tag = element.localName;
    if (tag === 'img') {
      const said = (name: string): string => element.getAttribute(name)?.trim() ?? '';
      const words = instead({ alt: said('alt'), address: said('src') });
      return words ? [{ tag: 'span', attributes: {}, children: readText(words) }] : [];
    }
    if (DROPPED.has(tag)) return [];
    const children = [...element.childNodes].flatMap(read);
    if (!KEPT.has(tag)) return children;
    const attributes = { ...attributesOf(element), ...dirOf(tag, children) };
    return [{ tag: RENAMED[tag] ?? tag, attributes, children }];
  };
  return [...parsed.body.childNodes].flatMap(read);
}

/** All texts of a tree, one after another: what `ReadText.start` counts in. */
export const textOfTree = (nodes: readonly ReadNode[]): string =>
  nodes.map((node) => ('text' in node ? node.text : textOfTree(node.children))).join('');

/** A text without markup as a tree: a paragraph for each block. */
function blocksAsTree(text: string): readonly ReadNode[] {
  let length = 0;
  return text
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const start = length;
      length += block.length;
      return { tag: 'p', attributes: { dir: 'auto' }, children: [{ text: block, start }] };
    });
}

/** The saved view, or the text's blocks where there is no view or it says nothing. */
export function readingTree(
  { html, text }: { readonly html: string; readonly text: string },
  instead?: InsteadOfImage,
): readonly ReadNode[] {
  const rebuilt = rebuildHtml(html, instead);
  return textOfTree(rebuilt).trim() ? rebuilt : blocksAsTree(text);
}
