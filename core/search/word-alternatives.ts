import { withClitics, withoutClitics } from '../text/clitics.ts';
import { skeletonOf, stemOf } from '../text/word-forms.ts';
import { skeletonTerm, wordTerm } from './index-terms.ts';

/** A term that satisfies a group, and how much a hit of it is worth beside the exact word (1). */
export interface Alternative {
  readonly term: string;
  readonly weight: number;
  /** A guess: it counts only where no document has any of the surer ones. */
  readonly guess?: true;
}

/** Words of known names in the Arabic script that a Latin word may be a romanisation of, folded. */
export type Spellings = (latin: string) => readonly string[];

export const LATIN = /^[\p{Script=Latin}]+$/u;
export const EXACT = 1;
export const STEM = 0.9;
const CLITIC = 0.85;
/** A short word behind a letter is as likely another word. */
export const SHORT_CLITIC = 0.6;
const LATIN_BONES = 0.8;
const BONES = 0.35;
/** Letters of a skeleton that many words share. */
const SHORT_KEY = 3;

/** The skeleton as an alternative. A short one in the text's own script means too many other words. */
function bonesOf(form: string): Alternative[] {
  const key = skeletonOf(form);
  if (!key) return [];
  const term = skeletonTerm(key);
  if (key.length > 4) return [{ term, weight: BONES }];
  return key.length === 4 ? [{ term, weight: BONES, guess: true }] : [];
}

/**
 * A Latin word in a text of the other script: as names are known to be written, and by its skeleton. One of three letters has
 * common words too (Biden and بدون, Basra and بسیار), so where a name is known it is but a guess.
 */
function latinAlternatives(form: string, spellings: Spellings): Alternative[] {
  const key = skeletonOf(form);
  // Of one or two consonants too many words are left: UN would be عين.
  if (!key) return [];
  const known = spellings(form).flatMap((name) => {
    const stem = stemOf(name);
    return [...new Set([name, stem, ...withClitics(stem)])].map((one) => ({
      term: wordTerm(one),
      weight: LATIN_BONES,
    }));
  });
  const short = key.length <= SHORT_KEY;
  // Behind ب and ل in the text, as و has no bones.
  const behind = short ? [] : ['b', 'l'];
  const bones: Alternative = { term: skeletonTerm(key), weight: LATIN_BONES };
  return [
    ...known,
    short && known.length > 0 ? { ...bones, guess: true } : bones,
    ...behind.map((clitic) => ({ term: skeletonTerm(clitic + key), weight: SHORT_CLITIC })),
  ];
}

/** A folded word as a text may have it: as typed, by its stem, with clitics and without, by its consonants. */
export function formAlternatives(form: string, spellings: Spellings): Alternative[] {
  const stem = stemOf(form);
  const found: Alternative[] = [{ term: wordTerm(form), weight: EXACT }];
  if (stem !== form) found.push({ term: wordTerm(stem), weight: STEM });
  const weight = form.length > 3 ? CLITIC : SHORT_CLITIC;
  for (const one of withClitics(stem)) found.push({ term: wordTerm(one), weight });
  for (const one of withoutClitics(form))
    found.push({ term: wordTerm(stemOf(one)), weight: STEM, guess: true });
  return [...found, ...(LATIN.test(form) ? latinAlternatives(form, spellings) : bonesOf(form))];
}
