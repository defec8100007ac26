import { findDates } from '../dates/find-dates.ts';
import { parseStamp } from '../dates/parse-stamp.ts';
import type { QueryWord } from './parse-query.ts';

/** Whole dates among the words of a query, in any language and calendar that is read: articles know their days. */

/** A run of words that tells a day: the words `[first, next)`. */
export interface AskedDay {
  readonly first: number;
  readonly next: number;
  /** ISO; more than one where the words may mean either, as 1402/11/7 does. */
  readonly days: readonly string[];
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly days: readonly string[];
}

const LANGUAGES = ['ar', 'fa', 'prs'] as const;
/** No date with a year is written without. */
const DIGIT = /\p{Nd}/u;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
/** "27 January 2024", "January 27 2024": what separates them is no part of the words. */
const ENGLISH = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${DAY} ${MONTH}|${MONTH} ${DAY}) \\d{4}(?![\\p{L}\\p{N}])`,
  'giu',
);

const inEnglish = (text: string): Found[] =>
  [...text.matchAll(ENGLISH)].flatMap(({ 0: date, index }) => {
    const read = parseStamp(date, 'UTC');
    return read ? [{ start: index, end: index + date.length, days: [read.day] }] : [];
  });

const wholeDays = (
  spans: readonly { readonly from: string | null; readonly to: string | null }[],
): string[] => spans.flatMap(({ from, to }) => (from !== null && from === to ? [from] : []));

const inLanguage = (text: string, language: string): Found[] =>
  findDates(text, { language, published: null, country: null })
    .filter(({ granularity }) => granularity === 'day')
    .map((date) => ({ start: date.start, end: date.end, days: wholeDays([date, ...date.alternatives]) }))
    .filter(({ days }) => days.length > 0);

/** The days that the words tell, in order, none of a word twice: the longest reading has it. */
export function daysAsked(words: readonly QueryWord[]): AskedDay[] {
  const text = words.map((word) => word.text).join(' ');
  if (!DIGIT.test(text)) return [];
  const found = [inEnglish(text), ...LANGUAGES.map((language) => inLanguage(text, language))].flat();
  const taken: Found[] = [];
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const at = taken.findIndex(({ start, end }) => one.start < end && start < one.end);
    const other = taken[at];
    if (!other) taken.push(one);
    else if (other.start === one.start && other.end === one.end)
      taken[at] = { ...other, days: [...new Set([...other.days, ...one.days])] };
  }
  const ends: number[] = [];
  for (const word of words) ends.push((ends.at(-1) ?? -1) + 1 + word.text.length);
  const wordAt = (place: number): number => ends.findIndex((end) => place <= end);
  return taken
    .map(({ start, end, days }) => ({ first: wordAt(start + 1), next: wordAt(end) + 1, days }))
    .sort((a, b) => a.first - b.first);
}
