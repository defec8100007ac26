import { soundsOf } from '../text/skeleton.ts';
import { familyOf } from '../text/word-families.ts';
import { skeletonTerm, wordTerm } from './index-terms.ts';

const WORD = wordTerm('');
const SKELETON = skeletonTerm('');
const LATIN = /[a-z]/;

/** Before a possessive the ه at a word's end is a ت. */
const withoutLastHeh = (form: string): string => form.replace(/ه$/, '');

/** What a term's words have at least, for each way in which they may come to it. */
function soundsOfTerm(term: string): number[] {
  if (term.startsWith(SKELETON)) return [soundsOf(term.slice(SKELETON.length))];
  if (!term.startsWith(WORD)) return [];
  const stem = term.slice(WORD.length);
  // A broken plural has not the letters of its stem, but of a member of its family.
  return [soundsOf(stem), ...familyOf(stem).map((form) => soundsOf(withoutLastHeh(form)))];
}

/**
 * Whether a folded word may have one of these index terms, told by its letters. To look for a few words in a text each word's
 * stem and skeleton would have to be made, which is slow the first time; of a hundred words this lets some five through.
 */
export function mayMatch(terms: ReadonlySet<string>): (form: string) => boolean {
  const asked = [...new Set([...terms].flatMap(soundsOfTerm))];
  const least = asked.filter((one) => !asked.some((other) => other !== one && (one & other) === other));
  return (form) => {
    if (LATIN.test(form)) return true;
    const sounds = soundsOf(form);
    for (const one of least) if ((sounds & one) === one) return true;
    return false;
  };
}
