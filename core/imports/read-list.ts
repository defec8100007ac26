import { type NotTaken, notTakenAs, type ReadWanted, toWanted, UNSEEN, type Wanted } from './wanted.ts';

// Addresses as they stand in running text: brackets and marks around them are the text's, and so are marks between two.
// Longer ones are none.
const ADDRESS = /https?:\/\/(?:(?![,;|]+https?:\/\/)[^\s\p{Cc}<>"«»“”،؛]){1,4100}/giu;
const TAIL = /[.,;:!?،؛؟…|'’]+$/u;

/** Where it parts from the next cell, or a bar from words. A bar may stand in a query. */
const NEXT = /,,|[,;]\d{4}-\d\d-\d\d$/u;
const BAR = /^[^?|]*(?=\|)/u;

/** "2. ", "[2] ", "[ ] " before a title, and what is no word at its ends. */
const ORDINAL = /^[\s>*+•-]*(?:[[(]?\p{N}{1,3}[.)\]]:?|\[[ x]?\])\s/iu;
const ENDS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;

const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Up to the first closing bracket that it does not open. */
function withinBrackets(address: string): string {
  const open: string[] = [];
  for (let at = 0; at < address.length; at += 1) {
    const char = address[at] ?? '';
    if ('([{'.includes(char)) open.push(char);
    else if (CLOSES[char] && open.pop() !== CLOSES[char]) return address.slice(0, at);
  }
  return address;
}

/** `cells`: what parts the line's cells, where the address is one without quotes. */
function trimmed(found: string, cells: string | null): string {
  let address = withinBrackets(found);
  address = BAR.exec(address)?.[0] ?? address;
  if (cells) [address = ''] = address.split(cells);
  const next = NEXT.exec(address);
  return (next ? address.slice(0, next.index) : address).replace(TAIL, '');
}

/** The cells of a line of a table, without their quotes. */
function cellsOf(line: string, mark: string): string[] {
  const cell = new RegExp(`(?:^|[${mark}])(?:"((?:[^"]|"")*)"|([^${mark}]*))`, 'gu');
  return Array.from(line.matchAll(cell), ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '');
}

/** The mark before an address that is a cell, or what the table's head is parted by where it is a line's first one. */
function cellMark(line: string, at: number, head: string | null): string | null {
  const before = line[at - 1] === '"' ? at - 2 : at - 1;
  if (before < 0) return head ?? /^"?https?:\/\/[^\s"]*"?([,;\t])"/iu.exec(line)?.[1] ?? null;
  const mark = line[before] ?? '';
  return ',;\t'.includes(mark) ? mark : null;
}

/** The mark that parts the cells of a table's first line, which has names and no address. */
function headMark(lines: readonly string[]): string | null {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (/https?:/iu.test(first)) return null;
  return /^"?[^\s,;\t"]+(?: [^\s,;\t"]+)?"?([,;\t])(?=\S)[^.!?؟]*$/u.exec(first)?.[1] ?? null;
}

const BRACKETS = [
  ['[', ']'],
  ['(', ')'],
  ['«', '»'],
] as const;

/** Without what is no word at its ends; a bracket whose other half is within stays. */
function trimmedTitle(words: string): string {
  let title = words.replace(ENDS, '');
  for (const [open, close] of BRACKETS) {
    const [opens, closes] = [title.includes(open), title.includes(close)];
    if (closes && !opens) title = open + title;
    if (opens && !closes) title += close;
  }
  return title;
}

/** The words in square brackets right before an address in round ones: a link of Markdown. */
function linkedWords(before: string): string | null {
  if (!before.endsWith('](')) return null;
  let depth = 0;
  for (let at = before.length - 2; at >= 0; at -= 1) {
    if (before[at] === ']') depth += 1;
    else if (before[at] === '[') depth -= 1;
    if (depth === 0) return before.slice(at + 1, -2);
  }
  return null;
}

/** Of the words before and behind an address, what may be in its title. */
const MOST = 1_000;

function titleOf(line: string, address: string, at: number, cells: string | null): string {
  if (cells) {
    const words = cellsOf(line, cells).filter((cell) => /\p{L}/u.test(cell) && !/^https?:/iu.test(cell));
    return words[0] ?? '';
  }
  const behind = at + address.length;
  const words = `${line.slice(Math.max(0, at - MOST), at)}\n${line.slice(behind, behind + MOST)}`;
  // Brackets around the address go with it.
  const bare = words.replace(/ ?[([<«]\n[)\]>»]|\n/u, ' ').replace(ORDINAL, '');
  return /\p{L}/u.test(bare) ? trimmedTitle(bare) : '';
}

function readLine(line: string, head: string | null): (Wanted | null)[] {
  const found: { address: string; at: number; cells: string | null }[] = [];
  // Each begins behind the one before: what was taken off its end may be another.
  const rest = new RegExp(ADDRESS);
  for (let match = rest.exec(line); match; match = rest.exec(line)) {
    const cells = cellMark(line, match.index, head);
    const address = trimmed(match[0], line[match.index - 1] === '"' ? null : cells);
    found.push({ address, at: match.index, cells });
    rest.lastIndex = match.index + Math.max(address.length, 'http://'.length);
  }
  return found.map(({ address, at, cells }, index) => {
    const words = linkedWords(line.slice(found[index - 1]?.at ?? 0, at));
    const alone = found.length === 1 ? titleOf(line, address, at, cells) : '';
    return toWanted(address, { title: words ?? alone });
  });
}

/**
 * A plain list: an address a line, with or without words beside it, which become its title. Lines without an address and
 * lines that begin with `#` are passed over; a line with several addresses gives them all. Lines of a table (CSV) are lines
 * too: their address ends with its cell.
 */
export function readList(text: string): ReadWanted {
  const wanted: Wanted[] = [];
  const notTaken: NotTaken[] = [];
  const lines = text.replace(UNSEEN, '').split(/\r\n?|\n/u);
  const head = headMark(lines);
  lines.forEach((line, at) => {
    if (line.trim() === '' || /^\s*#/u.test(line)) return;
    const found = readLine(line, head);
    for (const one of found) if (one) wanted.push(one);
    if (found.length === 0 || found.includes(null)) notTaken.push(notTakenAs(at + 1, 'not-an-address', line));
  });
  return { wanted, notTaken };
}
