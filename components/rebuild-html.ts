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
  'script style template iframe object embed svg math form input button select textarea noscript video audio canvas img picture source link meta title head base'.split(
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

/** Rebuilds sanitised HTML from the lists of what may stay. Nothing of it is ever run or fetched. */
export function rebuildHtml(html: string): readonly ReadNode[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  let length = 0;
  const read = (node: Node): ReadNode[] => {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      length += text.length;
      return [{ text, start: length - text.length }];
    }
    if (node.nodeType !== 1) return [];
    const element = node as Element;
    const tag = element.localName;
    if (DROPPED.has(tag)) return [];
    const children = [...element.childNodes].flatMap(read);
    if (!KEPT.has(tag)) return children;
    return [{ tag: RENAMED[tag] ?? tag, attributes: attributesOf(element), children }];
  };
  return [...parsed.body.childNodes].flatMap(read);
}

/** All texts of a tree, one after another: what `ReadText.start` counts in. */
export const textOfTree = (nodes: readonly ReadNode[]): string =>
  nodes.map((node) => ('text' in node ? node.text : textOfTree(node.children))).join('');

/** A text without markup as a tree: a paragraph for each block. */
export function blocksAsTree(text: string): readonly ReadNode[] {
  let length = 0;
  return text
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const start = length;
      length += block.length;
      return { tag: 'p', attributes: {}, children: [{ text: block, start }] };
    });
}
