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

const WORD = new RegExp(
  `${WRITTEN_APART.source}[\\p{L}\\u200c]*|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u0640\\u200c\\u200d]*`,
  'gu',
);
const ZWNJ = '\u200c';

const formOf = (raw: string): string => oneSpelling(foldWord(raw).toLowerCase().replaceAll(' ', ''));

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
