// Cuts a text into the tokens that date rules read. One pass, no regular expression over the whole text, so hostile
// input stays linear. Token offsets are UTF-16 units of the raw text; token text is folded.
import { CharClass, classOf, foldUnit, isPlain } from './fold-dates.ts';

export interface Token {
  readonly kind: 'word' | 'number' | 'cluster' | 'latin' | 'punct' | 'line';
  readonly start: number;
  readonly end: number;
  /** Folded: one spelling of each letter, ASCII digits, no marks. */
  readonly text: string;
  /** Value of a plain number; NaN otherwise or when it is part of something that is no date (F-16, $5, 40%). */
  readonly value: number;
}

const JOINERS = new Set('/-.,:٬'.split(''));
const BEFORE_JUNK = new Set('+$€£#@'.split(''));

/** All tokens of a text, in order. Numbers joined by `/ - . , :` without a space form one `cluster`. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === CharClass.Space || kind === CharClass.Hidden || kind === CharClass.Mark) {
      at += 1;
      continue;
    }
    const token =
      kind === CharClass.Letter
        ? readWord(text, at)
        : kind === CharClass.Digit
          ? readNumber(text, at)
          : kind === CharClass.Latin
            ? readLatin(text, at)
            : single(text, at, kind === CharClass.Line ? 'line' : 'punct');
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function single(text: string, at: number, kind: 'line' | 'punct'): Token {
  return { kind, start: at, end: at + 1, text: foldUnit(text.charCodeAt(at)), value: Number.NaN };
}

function readWord(text: string, start: number): Token {
  let end = start;
  let plain = true;
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === CharClass.Letter) {
      if (!isPlain(code)) plain = false;
    } else if (kind === CharClass.Mark || kind === CharClass.Hidden) plain = false;
    else break;
    if (kind !== CharClass.Hidden) end = at + 1;
  }
  return {
    kind: 'word',
    start,
    end,
    text: plain ? text.slice(start, end) : foldRun(text, start, end),
    value: Number.NaN,
  };
}

function foldRun(text: string, start: number, end: number): string {
  let out = '';
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind !== CharClass.Mark && kind !== CharClass.Hidden) out += foldUnit(code);
  }
  return out;
}

function readLatin(text: string, start: number): Token {
  let at = start;
  while (at < text.length && (classOf(text.charCodeAt(at)) === CharClass.Latin || isLatinTail(text, at)))
    at += 1;
  return { kind: 'latin', start, end: at, text: 'x', value: Number.NaN };
}

/** In `C-130`, `F16` or `v2.1` the digits belong to the Latin word. */
function isLatinTail(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  if (kind === CharClass.Digit) return true;
  const next = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : CharClass.Space;
  return '-./:_'.includes(text[at]!) && (next === CharClass.Digit || next === CharClass.Latin);
}

function readNumber(text: string, start: number): Token {
  let at = start;
  let end = start;
  let out = '';
  let joined = false;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === CharClass.Digit) {
      out += foldUnit(code);
      end = at + 1;
    } else if (kind === CharClass.Hidden || (kind === CharClass.Mark && code !== 0x640)) {
    } else if (JOINERS.has(foldUnit(code)) && nextIsDigit(text, at + 1)) {
      joined = true;
      out += foldUnit(code);
    } else break;
  }
  const before = start > 0 ? text[start - 1]! : ' ';
  const after = end < text.length ? text[end]! : ' ';
  const junk = BEFORE_JUNK.has(before) || after === '%' || after === '٪' || before === '%' || before === '٪';
  return joined && !junk
    ? { kind: 'cluster', start, end, text: out, value: Number.NaN }
    : {
        kind: 'number',
        start,
        end,
        text: out,
        value: junk || joined || out.length > 4 ? Number.NaN : Number(out),
      };
}

/** Skips direction marks that editors leave inside numeric dates. */
function nextIsDigit(text: string, at: number): boolean {
  for (let i = at; i < at + 3 && i < text.length; i += 1) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === CharClass.Digit) return true;
    if (kind !== CharClass.Hidden) return false;
  }
  return false;
}
