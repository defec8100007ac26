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
    readonly bones: readonly string[];
  }[];
}

const prepared = new WeakMap<Lexicon, readonly Names[]>();

const bonesOf = (words: readonly string[]): string[] => words.map(skeleton).filter((bone) => bone !== '');
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
      return { folded, words, bones: bonesOf(words) };
    }),
  }));
  prepared.set(lexicon, made);
  return made;
}

/** Whether every wanted word begins a word of the name, each another one. */
function allBegin(wanted: readonly string[], words: readonly string[], least: number): boolean {
  const left = [...words];
  return wanted.every((word) => {
    const at = left.findIndex((one) => one === word || (word.length >= least && one.startsWith(word)));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function scoreForm(
  query: string,
  words: readonly string[],
  bones: readonly string[],
  form: Names['forms'][number],
): number {
  if (form.folded === query || (words.length > 0 && form.words.join(' ') === words.join(' '))) return 1;
  const share = query.length / Math.max(query.length, form.folded.length);
  if (form.folded.startsWith(query)) return 0.8 + 0.15 * share;
  if (words.length > 0 && allBegin(words, form.words, 2)) return 0.65 + 0.15 * share;
  if (bones.join('').length < 3 || bones.length === 0) return 0;
  if (bones.join(' ') === form.bones.join(' ')) return 0.62;
  return allBegin(bones, form.bones, 3) ? 0.4 + 0.2 * (bones.length / form.bones.length) : 0;
}

/** The actors that a query may mean, best first. An empty query finds nobody. */
export function lookUpActors(query: string, lexicon: Lexicon, limit: number): ActorHit[] {
  const folded = foldPhrase(query);
  if (folded === '') return [];
  const words = wordsOf(folded);
  const bones = bonesOf(words);
  return namesOf(lexicon)
    .map(({ id, forms }) => ({
      id,
      score: Math.max(0, ...forms.map((form) => scoreForm(folded, words, bones, form))),
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
    for (const { words, bones: known } of forms)
      if (known.includes(bones))
        for (const word of words) if (!/[a-z]/.test(word) && skeleton(word) === bones) found.add(word);
  return [...found].sort();
}
