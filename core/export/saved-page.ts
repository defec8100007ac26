import { directionOf } from '../text/language.ts';
import { oneLine } from './csl-item.ts';

/**
 * What was saved of a page as an HTML document that stands alone: it loads nothing and runs nothing, wherever it is opened.
 * It says of itself that it is the saved text and not the page.
 */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PageNode[];
}
export type PageNode = PageElement | { readonly text: string };

export interface SavedPage {
  readonly title: string;
  /** BCP 47 tag, or null where it is not known. */
  readonly language: string | null;
  /** Where the page was; null where that is no address to open. */
  readonly address: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** ISO day. */
  readonly published: string | null;
  /** What this is, in one language or more, by the language's tag. */
  readonly notes: Readonly<Record<string, string>>;
  /** Of elements that may stand in a text: it is written as it is, but for attributes that are not on the list. */
  readonly tree: readonly PageNode[];
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;line-height:1.7;font-family:serif}' +
  '.saved{border:1px solid;padding:.5rem 1rem;font-family:sans-serif;font-size:.85rem}' +
  '.saved p{margin:.3rem 0}a{overflow-wrap:anywhere}pre{white-space:pre-wrap}';

const ATTRIBUTES = ['lang', 'dir', 'colspan', 'rowspan', 'href'];
const VOID = new Set(['br', 'hr']);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for a document or between double quotes: without characters that HTML has no place for. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

function markup(node: PageNode): string {
  if ('text' in node) return escaped(node.text);
  const attributes = ATTRIBUTES.flatMap((name) => {
    const value = node.attributes[name];
    return value === undefined ? [] : [` ${name}="${escaped(value)}"`];
  });
  const start = `<${node.tag}${attributes.join('')}>`;
  return VOID.has(node.tag) ? start : `${start}${node.children.map(markup).join('')}</${node.tag}>`;
}

const ownDirection = (text: string): string => `<bdi>${escaped(oneLine(text))}</bdi>`;

/** Who printed it, who wrote it, when and where: in no language. */
function facts({ outlet, byline, published, address }: SavedPage): string {
  const said = [
    ...(outlet ? [ownDirection(outlet)] : []),
    ...(byline ? [ownDirection(byline)] : []),
    ...(published ? [`<time datetime="${escaped(published)}">${escaped(published)}</time>`] : []),
    ...(address ? [`<a href="${escaped(address)}">${ownDirection(address)}</a>`] : []),
  ];
  return said.length > 0 ? `<p>${said.join(' · ')}</p>\n` : '';
}

export function savedPageHtml(page: SavedPage): string {
  const { language, notes, tree } = page;
  const title = oneLine(page.title) || page.address || '';
  const spoken = (tag: string): string => `lang="${escaped(tag)}" dir="${directionOf(tag)}"`;
  const lines = Object.entries(notes).map(([tag, note]) => `<p ${spoken(tag)}>${escaped(note)}</p>\n`);
  return `<!DOCTYPE html>
<html${language ? ` ${spoken(language)}` : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header class="saved">
${lines.join('')}${facts(page)}</header>
<main>
<h1 dir="auto">${escaped(title)}</h1>
${tree.map(markup).join('')}
</main>
</body>
</html>
`;
}
