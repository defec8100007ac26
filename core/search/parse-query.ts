import { dayOf } from '../dates/calendars.ts';
import { calendarOf } from '../dates/parse-stamp.ts';
import { WRITTEN_APART } from '../text/spellings.ts';

/**
 * What a reader typed into a search box, taken apart: words, "phrases", -not, prefix* and fields, with ASCII or Arabic
 * punctuation and any digits. Any string is a query; what cannot be understood is taken as words.
 */
export interface QueryWord {
  /** As typed. */
  readonly text: string;
  /** Typed with a final `*`: the beginning of a word. */
  readonly prefix: boolean;
}

export type QueryField = 'actor' | 'event' | 'outlet' | 'lang' | 'tag';

export interface QueryFilter {
  readonly field: QueryField;
  readonly value: string;
  /** A tag in quotation marks is meant as a whole, another one by its words. */
  readonly whole?: true;
}

export interface Query {
  readonly words: readonly QueryWord[];
  /** As typed, without the quotation marks. */
  readonly phrases: readonly string[];
  readonly notWords: readonly QueryWord[];
  readonly notPhrases: readonly string[];
  /** Values of one field are alternatives; different fields must all hold. */
  readonly filters: readonly QueryFilter[];
  readonly notFilters: readonly QueryFilter[];
  /** ISO days; published before (exclusive) and after (inclusive). A month or a year stands for its first day. */
  readonly before: string | null;
  readonly after: string | null;
  /** What stood behind `before:` and `after:` and is no day: it was taken as a word. */
  readonly notDays: readonly string[];
}

const OPENING = '"“”„«»〝‟';
const QUOTES = new RegExp(`[${OPENING}]`, 'u');
const FIELD = /^(actor|event|outlet|lang|tag|before|after)$/i;
// A minus or a dash of any kind, directly before what is not wanted.
const MINUS = /^[-−–‐﹣－]$/u;
const INVISIBLE = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g;
const SEPARATOR = /[\s,،;؛؟?!()[\]{}|]/u;
/** What parts the thousands of a number, and not two words. */
const THOUSANDS = /^[,،]\p{Nd}{3}(?!\p{Nd})/u;
const DIGIT = /\p{Nd}/u;

/** One thing of a query, as typed. */
export interface Piece {
  readonly not: boolean;
  /** In lower case; null for words and phrases. */
  readonly field: QueryField | 'before' | 'after' | null;
  readonly text: string;
  readonly quoted: boolean;
  /** `[start, end)` in UTF-16 code units of `readable(query)`. */
  readonly start: number;
  readonly end: number;
}

type Field = Piece['field'];

const asciiDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** The first Hijri year that is read as one: what was printed before is no news. */
const FIRST_HIJRI = 1300;

const isSeparator = (text: string, at: number): boolean =>
  SEPARATOR.test(text[at]!) &&
  !(at > 0 && DIGIT.test(text[at - 1]!) && THOUSANDS.test(text.slice(at, at + 5)));

/** An ISO day of `2024`, `2024-1`, `2024/01/28`, `1402/11/7` in any digits, null where it is none. */
function parseDay(text: string): string | null {
  const parts = /^(\d{4})(?:[-/.٫](\d{1,2}))?(?:[-/.٫](\d{1,2}))?$/.exec(asciiDigits(text));
  if (!parts) return null;
  const [year = 0, month = 1, day = 1] = parts.slice(1).map((part) => (part ? Number(part) : undefined));
  const calendar = year < FIRST_HIJRI ? 'gregorian' : calendarOf(year);
  return dayOf(calendar, year, month, day)?.toString() ?? null;
}

/** Reads up to the closing quotation mark, or to the end where it is missing. */
function readQuoted(text: string, from: number): { text: string; next: number } {
  let end = from;
  while (end < text.length && !QUOTES.test(text[end]!)) end += 1;
  return { text: text.slice(from, end), next: end + 1 };
}

type ReadPiece = Omit<Piece, 'start' | 'end'>;

function readPiece(text: string, from: number): { piece: ReadPiece | null; next: number } {
  let at = from;
  const not = MINUS.test(text[at]!) && at + 1 < text.length && !isSeparator(text, at + 1);
  if (not) at += 1;
  const start = at;
  let field: Field = null;
  let wordStart = start;
  while (at < text.length && !isSeparator(text, at)) {
    const char = text[at]!;
    if (field === null && (char === ':' || char === '：') && FIELD.test(text.slice(start, at))) {
      field = text.slice(start, at).toLowerCase() as Field;
      wordStart = at + 1;
    } else if (QUOTES.test(char) && at === wordStart) {
      const quoted = readQuoted(text, at + 1);
      return { piece: { not, field, text: quoted.text, quoted: true }, next: quoted.next };
    } else if (QUOTES.test(char)) break;
    at += 1;
  }
  const word = text.slice(wordStart, at);
  if (field !== null && word === '')
    return { piece: { not, field: null, text: field, quoted: false }, next: at };
  return { piece: word ? { not, field, text: word, quoted: false } : null, next: Math.max(at, from + 1) };
}

/** A query without the invisible characters that come along when text is copied. */
export const readable = (query: string): string => query.replace(INVISIBLE, '');

/** The things of a query, in order. */
export function* piecesOf(query: string): Generator<Piece> {
  const text = readable(query);
  let at = 0;
  while (at < text.length) {
    if (isSeparator(text, at)) {
      at += 1;
      continue;
    }
    const { piece, next } = readPiece(text, at);
    if (piece && piece.text.trim() !== '') yield { ...piece, start: at, end: Math.min(next, text.length) };
    at = next;
  }
}

/** What stands in quotation marks, or a word that is written apart. */
const QUOTED_OR_APART = new RegExp(`([${OPENING}][^${OPENING}]*[${OPENING}]?)|${WRITTEN_APART.source}`, 'gu');

/** With words in one that are written apart, as blanks part words; a value in quotation marks stays as it is. */
const cleaned = (query: string): string =>
  readable(query).replace(QUOTED_OR_APART, (word, quoted?: string) => quoted ?? word.replaceAll(' ', ''));

/** Not after a day is before it. */
const OPPOSITE = { before: 'after', after: 'before' } as const;

/** A word in which a sign stands, such as pro-Iran: unwanted, it is a phrase, for its parts may be wanted. */
const hasSign = (text: string): boolean => /[\p{L}\p{N}][-‐‑/.&][\p{L}\p{N}]/u.test(text);

/** Takes a query apart. Never throws. */
export function parseQuery(query: string): Query {
  const found = {
    words: [] as QueryWord[],
    phrases: [] as string[],
    notWords: [] as QueryWord[],
    notPhrases: [] as string[],
    filters: [] as QueryFilter[],
    notFilters: [] as QueryFilter[],
    before: null as string | null,
    after: null as string | null,
    notDays: [] as string[],
  };
  for (const piece of piecesOf(cleaned(query))) {
    if (piece.field === 'before' || piece.field === 'after') {
      const day = parseDay(piece.text);
      if (day) {
        found[piece.not ? OPPOSITE[piece.field] : piece.field] = day;
        continue;
      }
      found.notDays.push(piece.text);
    } else if (piece.field) {
      const filter: QueryFilter = {
        field: piece.field,
        value: piece.text.trim(),
        ...(piece.field === 'tag' && piece.quoted && { whole: true }),
      };
      (piece.not ? found.notFilters : found.filters).push(filter);
      continue;
    }
    if (piece.quoted) (piece.not ? found.notPhrases : found.phrases).push(piece.text);
    else {
      const prefix = /[*٭＊]$/u.test(piece.text);
      const text = prefix ? piece.text.replace(/[*٭＊]+$/u, '') : piece.text;
      if (piece.not && !prefix && hasSign(text)) found.notPhrases.push(text);
      else if (text) (piece.not ? found.notWords : found.words).push({ text, prefix });
    }
  }
  return found;
}
