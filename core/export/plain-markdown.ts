/**
 * Plain text as Markdown that shows it as it is. Escaped are the marks that would make a heading, a list, a quotation,
 * emphasis, a link or markup of it, and what Obsidian has besides: tags, comments between `%%`, highlights between `==`,
 * names of paragraphs behind `^`.
 */
const MARK = /[\\`*_[\]<>|~$&#^]|%(?=%)|(?<=%)%|=(?==)|(?<==)=/;
/** Longer ones are none, so that what is looked through for each stays short. */
const ADDRESS = /https?:\/\/[^\s<>"«»“”،؛\p{Cc}]{1,4000}/u;

const TAIL = /[.,;:!?،؛؟…'’]+$/u;
const DEPTHS: Readonly<Record<string, number>> = { '(': 1, '[': 1, ')': -1, ']': -1 };

/** An address as it stands in a text: up to a closing bracket that it does not open, without the marks behind it. */
function addressIn(found: string): string {
  let [at, depth] = [0, 0];
  for (; at < found.length && depth >= 0; at += 1) depth += DEPTHS[found[at] ?? ''] ?? 0;
  return found.slice(0, depth < 0 ? at - 1 : at).replace(TAIL, '');
}

const marksEscaped = (text: string): string => text.replace(new RegExp(MARK, 'g'), '\\$&');

/** What Obsidian may look for before it looks for links. */
const OBSIDIAN = /%%|==/;

/** In pointed brackets, where nothing is escaped, an address is a link to where it leads, and looks as it was printed. */
function link(address: string): string {
  if (!OBSIDIAN.test(address)) return `<${address}>`;
  const target = address.replace(/%(?=%)/g, '%25').replace(/=(?==)/g, '%3D');
  return `[${marksEscaped(address)}](<${target.replace(/[\\&]/g, '\\$&')}>)`;
}

function escaped(text: string): string {
  const address = new RegExp(ADDRESS, 'giu');
  const parts: string[] = [];
  let at = 0;
  for (let match = address.exec(text); match; match = address.exec(text)) {
    const found = addressIn(match[0]);
    // What only begins like one is text.
    if (/^https?:\/\/./i.test(found)) {
      // An exclamation mark before a link would make an image of it.
      parts.push(marksEscaped(text.slice(at, match.index)).replace(/!$/, '\\!'), link(found));
      at = match.index + found.length;
    }
    address.lastIndex = match.index + Math.max(found.length, 'http'.length);
  }
  parts.push(marksEscaped(text.slice(at)));
  return parts.join('');
}

/** Blanks at a line's beginning are not shown; from four on they would make code of it. */
export const plainMarkdown = (text: string): string =>
  escaped(text.replace(/^[ \t]+/gmu, ''))
    .replace(/^(\s*)([+=-])/gmu, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gmu, '$1\\$2');
