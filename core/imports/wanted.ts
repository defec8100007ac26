import { cutText } from '../text/cut-text.ts';

/**
 * An address that the reader means to read and save: what a list, a file of bookmarks or a bibliography says of it. Nothing
 * of it was fetched.
 */
export interface Wanted {
  /** As it was given; http or https. */
  readonly url: string;
  /** Empty where none was given. */
  readonly title: string;
  /** ISO day, or null. */
  readonly published: string | null;
  readonly tags: readonly string[];
}

/** Something that could not be taken, with its place: a line, or the number of an entry; both from 1. */
export interface NotTaken {
  readonly at: number;
  /** `no-address`: a bibliography knows many things that are on no page. */
  readonly problem: 'no-address' | 'not-an-address' | 'not-understood';
  /** What it begins with, on one line: of a line its words, of an entry its title; empty where there is nothing. */
  readonly text: string;
}

export interface ReadWanted {
  readonly wanted: readonly Wanted[];
  readonly notTaken: readonly NotTaken[];
}

const MOST = { title: 500, tags: 50, tag: 80, url: 4_000 } as const;

const oneLine = (text: string, most: number): string =>
  cutText(text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim(), most).toWellFormed();

/** Of what could not be taken so much is shown. */
const SHOWN = 80;

export const notTakenAs = (at: number, problem: NotTaken['problem'], text: string): NotTaken => ({
  at,
  problem,
  text: oneLine(text, SHOWN),
});

/** A name, as people write it (in Persian with a non-joiner, too), or a number of IPv6 in its brackets. */
const HOST = String.raw`[\p{L}\p{N}_][\p{L}\p{N}\p{M}\u200c\u200d._-]*|\[(?=[^\]]*:)[\da-f:.]{2,45}\]`;
const HTTP = new RegExp(
  `^https?://(?:[^\\s/?#@]*@)?(?:${HOST})(?::\\d{1,5})?(?:[/?#][^\\s\\p{Cc}]*)?$`,
  'iu',
);

/** Marks of direction and blanks without width come along when an address is copied, and are no part of it. */
export const UNSEEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** An http(s) address, or null. */
export function httpAddress(text: string): string | null {
  const trimmed = text
    .replace(UNSEEN, '')
    .replace(/^\u200c+|\u200c+$/gu, '')
    .trim();
  return trimmed.length <= MOST.url && HTTP.test(trimmed) && trimmed.isWellFormed() ? trimmed : null;
}

/** What was read, in the shape that is kept; null where the address is none. */
export function toWanted(
  url: string,
  { title = '', published = null, tags = [] }: Partial<Omit<Wanted, 'url'>>,
): Wanted | null {
  const address = httpAddress(url);
  if (!address) return null;
  // A comma parts tags wherever they are typed.
  const parted = tags.flatMap((tag) => tag.split(/[,،]/u));
  const kept = parted.map((tag) => oneLine(tag, MOST.tag)).filter((tag) => tag !== '');
  return {
    url: address,
    title: oneLine(title, MOST.title),
    published,
    tags: [...new Set(kept)].slice(0, MOST.tags),
  };
}

/** Before this no newspaper was printed: the year is one of another calendar. */
const FIRST_YEAR = 1600;

/** An ISO day of year, month and day as numbers or digits; null where one of them is missing or they are no day. */
export function isoDay(year: unknown, month: unknown, day: unknown): string | null {
  const parts = [year, month, day].map(Number);
  if (parts.some((part) => !Number.isInteger(part) || part < 1)) return null;
  const [y, m, d] = parts as [number, number, number];
  if (y < FIRST_YEAR || y > 9999) return null;
  try {
    return Temporal.PlainDate.from({ year: y, month: m, day: d }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/iu;

/**
 * The day that a bibliography writes: in digits, year first, or with its month by an English name. `year`: what it says of the
 * year elsewhere.
 */
export function writtenDay(text: string, year = ''): string | null {
  const digits = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/u.exec(text);
  if (digits) return isoDay(digits[1], digits[2], digits[3]);
  const month = MONTHS.indexOf(MONTH.exec(text)?.[1]?.toLowerCase() ?? '') + 1;
  const [day] = /(?<!\d)\d{1,2}(?!\d)/u.exec(text) ?? [];
  return isoDay(/(?<!\d)\d{4}(?!\d)/u.exec(text)?.[0] ?? year, month, day);
}
