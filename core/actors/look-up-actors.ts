import { foldPhrase } from '../text/fold.ts';
import { PLACE_WORDS } from '../text/place-words.ts';
import { skeleton } from '../text/skeleton.ts';
import type { Lexicon } from './lexicon.ts';

/** Look-up of actors as a reader types: any script, any romanisation, from the first letters on. */
export interface ActorHit {
  readonly id: string;
  /** 0 to 1. */
  readonly score: number;
}

interface Names {
  readonly id: string;
  readonly forms: readonly {
    readonly folded: string;
    readonly words: readonly string[];
    readonly sounds: readonly Sound[];
  }[];
}

const prepared = new WeakMap<Lexicon, readonly Names[]>();

/** What a word sounds like, and whether an i is heard at its end: in Sudani, in Sulaymaniyah, not in Saadoun. */
interface Sound {
  readonly bone: string;
  readonly endsInI: boolean;
}

const LAST_VOWELS = /[aeiouyhاويىهع]*$/;

const soundsOf = (words: readonly string[]): Sound[] =>
  words
    .map((word) => ({ bone: skeleton(word), endsInI: /[iyيى]/.test(LAST_VOWELS.exec(word)![0]) }))
    .filter(({ bone }) => bone !== '');

/** From the first three consonants on. What is heard at the end of a whole word is no other word's. */
const soundsLike = (wanted: Sound, word: Sound): boolean =>
  wanted.bone === word.bone
    ? word.endsInI || !wanted.endsInI
    : wanted.bone.length >= 3 && word.bone.startsWith(wanted.bone);

/** Without the Arabic article in Latin letters, which is written or not; an apostrophe parts no word. */
const wordsOf = (folded: string): string[] =>
  folded
    .replace(/['’‘ʼʻʾʿ`´]/g, '')
    .split(/[ \-.]+/)
    .filter((word) => word !== '' && !/^[ae]l$/.test(word));

function namesOf(lexicon: Lexicon): readonly Names[] {
  const known = prepared.get(lexicon);
  if (known) return known;
  const made = lexicon.actors.map(({ id, names }) => ({
    id,
    forms: [...new Set(Object.values(names).flat().map(foldPhrase))].map((folded) => {
      const words = wordsOf(folded);
      return { folded, words, sounds: soundsOf(words) };
    }),
  }));
  prepared.set(lexicon, made);
  return made;
}

/** Whether every wanted word finds a word of the name, each another one. */
function allFind<T>(
  wanted: readonly T[],
  words: readonly T[],
  finds: (wanted: T, word: T) => boolean,
): boolean {
  const left = [...words];
  return wanted.every((word) => {
    const at = left.findIndex((one) => finds(word, one));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** From the first two letters on. */
const begins = (wanted: string, word: string): boolean =>
  word === wanted || (wanted.length >= 2 && word.startsWith(wanted));

function scoreForm(
  query: string,
  words: readonly string[],
  sounds: readonly Sound[],
  form: Names['forms'][number],
): number {
  if (form.folded === query || (words.length > 0 && form.words.join(' ') === words.join(' '))) return 1;
  const share = query.length / Math.max(query.length, form.folded.length);
  if (form.folded.startsWith(query)) return 0.8 + 0.15 * share;
  if (words.length > 0 && allFind(words, form.words, begins)) return 0.65 + 0.15 * share;
  const bones = sounds.map(({ bone }) => bone).join(' ');
  if (bones.replaceAll(' ', '').length < 3 || !allFind(sounds, form.sounds, soundsLike)) return 0;
  const same = bones === form.sounds.map(({ bone }) => bone).join(' ');
  return same ? 0.62 : 0.4 + 0.2 * (sounds.length / form.sounds.length);
}

/** The actors that a query may mean, best first. An empty query finds nobody. */
export function lookUpActors(query: string, lexicon: Lexicon, limit: number): ActorHit[] {
  const folded = foldPhrase(query);
  if (folded === '') return [];
  const words = wordsOf(folded);
  const sounds = soundsOf(words);
  return namesOf(lexicon)
    .map(({ id, forms }) => ({
      id,
      score: Math.max(0, ...forms.map((form) => scoreForm(folded, words, sounds, form))),
    }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

/**
 * Words of the Arabic script that may be what a Latin word romanises, folded, of the lexicon's names and of places: Sudani and
 * سوداني, Mosul and موصل.
 */
export function spellingsOf(latin: string, lexicon: Lexicon): string[] {
  const bones = skeleton(foldPhrase(latin));
  if (bones === '') return [];
  const found = new Set(PLACE_WORDS.filter((place) => skeleton(place) === bones));
  for (const { forms } of namesOf(lexicon))
    for (const { words, sounds } of forms)
      if (sounds.some(({ bone }) => bone === bones))
        for (const word of words) if (!/[a-z]/.test(word) && skeleton(word) === bones) found.add(word);
  return [...found].sort();
}
