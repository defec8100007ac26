import { foldWord } from './fold.ts';
import { skeleton } from './skeleton.ts';
import { oneSpelling, WRITTEN_APART } from './spellings.ts';
import { deepStem, lightStem } from './stem.ts';
import { familyStem } from './word-families.ts';

/**
 * The keys by which archived words are looked up and compared: as folded, as stem, as cross-script skeleton.
 * One place, so that what is indexed and what is asked for can never differ.
 */
export interface Word {
  /** UTF-16 code units into the raw text, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** Folded, in lower case, joiners dropped. */
  readonly form: string;
  /** The folded parts of a word written with ZWNJ; empty for any other. */
  readonly parts: readonly string[];
}

/** A hamza, an ʻayn, or the mark of an English genitive, in Latin letters. */
const APOSTROPHES = "'’‘ʼʻʾʿ`´";
/** What Arabic writes as one with the number or the Latin name behind it: بـ2500, الـ40, وNATO. */
const BEFORE = '(?:[وفبلکك]{0,2}(?:ال)?|لل)\\u0640*';
/** What is one word as printed, although signs stand in it; else letters, digits and marks. */
const WORD = new RegExp(
  [
    `${WRITTEN_APART.source}[\\p{L}\\u200c]*`,
    // 2,500 in any digits; what is written on behind a number is a word of its own: ۲۵۰۰نفر.
    `${BEFORE}\\p{Nd}{1,3}(?:[,٬،]\\p{Nd}{3})+(?!\\p{Nd})`,
    `${BEFORE}\\p{Nd}+(?=[\\u0620-\\u064a\\u067e-\\u06d3])`,
    // U.S., MQ-9, Kata'ib.
    '\\p{Lu}(?:\\.\\p{Lu})+(?![\\p{L}\\p{N}])',
    '\\p{Script=Latin}{1,3}[-‐‑]\\p{Nd}+\\p{Script=Latin}?(?![\\p{L}\\p{N}])',
    `[ʼʻʾʿ]?\\p{Script=Latin}[\\p{Script=Latin}\\p{M}]*(?:[${APOSTROPHES}][\\p{Script=Latin}\\p{M}]+)+`,
    '[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u0640\\u200c\\u200d]*',
  ].join('|'),
  'gu',
);
const ZWNJ = '\u200c';

const SIGNS = new RegExp(`[-‐‑.,٬،${APOSTROPHES}]`, 'gu');
const GENITIVE = /['’]s$/i;
const JOINED = new RegExp(`^${BEFORE}(?=[0-9a-z])`, 'u');
const LAST_LATIN = 'z'.charCodeAt(0);

const isLatin = (form: string): boolean => form.charCodeAt(form.length - 1) <= LAST_LATIN;

function formOf(raw: string): string {
  const form = oneSpelling(foldWord(raw).toLowerCase().replaceAll(' ', ''));
  if (!isLatin(form)) return form;
  return form.replace(GENITIVE, '').replace(SIGNS, '').replace(JOINED, '');
}

/** The words of a text in order. Digits are words too. */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const form = formOf(raw.replaceAll(ZWNJ, ''));
    if (form === '') continue;
    const parts = raw.includes(ZWNJ)
      ? raw
          .split(ZWNJ)
          .map(formOf)
          .filter((part) => part !== '')
      : [];
    const kept = parts.length > 1 ? parts : [];
    yield { start: match.index, end: match.index + raw.length, form, parts: kept };
  }
}

const stems = new Map<string, string>();
const skeletons = new Map<string, string>();
const CACHE = 50_000;

function cached(cache: Map<string, string>, form: string, compute: (form: string) => string): string {
  const known = cache.get(form);
  if (known !== undefined) return known;
  if (cache.size >= CACHE) cache.clear();
  const made = compute(form);
  cache.set(form, made);
  return made;
}

/** The stem of a folded word, which a broken plural shares with its singular; the word itself where it has none. */
export const stemOf = (form: string): string =>
  cached(stems, form, (word) => (familyStem(word) ?? deepStem(word)) || word);

/** The cross-script skeleton of a folded word, or '' where too little is left of it to mean anything. */
export const skeletonOf = (form: string): string =>
  cached(skeletons, form, (word) => {
    const key = skeleton(lightStem(word) || word);
    return key.length >= 3 ? key : '';
  });
