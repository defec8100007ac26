// The date words of a language, found by longest match over tokens. A word may have several senses (`الثاني` is an
// ordinal and half of a month name); the rules choose.
import type { Calendar } from './calendars.ts';
import { foldWord } from './fold-dates.ts';
import type { Token } from './tokens.ts';

/** What a word can be in a rule's pattern. */
export interface Sense {
  readonly kind: string;
  readonly value: number;
  readonly calendar?: Calendar;
  /** For months: 3 unmistakable, 2 needs a preposition, 1 needs a day, a year or "month"; else a rule's own tag. */
  readonly weight?: number;
  readonly tag?: string;
}

export interface Item extends Sense {
  /** Index of the token after the item. */
  readonly next: number;
  /** UTF-16 offset of its first character, after an attached particle. */
  readonly start: number;
  /** The particles cut off its front, folded (`و`, `ب`, …). */
  readonly clitic: string;
}

interface Entry {
  readonly rest: readonly string[];
  readonly sense: Sense;
}

export interface Lexicon {
  readonly words: ReadonlyMap<string, readonly Entry[]>;
  /** Whether particles are written onto the word (Arabic). */
  readonly clitics: boolean;
}

/** `[forms, sense]`: forms separated by `|`, words of a form by a space. */
export type WordList = readonly (readonly [forms: string, sense: Sense])[];

export function buildLexicon(lists: readonly WordList[], clitics: boolean): Lexicon {
  const words = new Map<string, Entry[]>();
  for (const [forms, sense] of lists.flat()) {
    for (const form of forms.split('|')) {
      const [first, ...rest] = form.trim().split(' ').map(foldWord);
      const entries = words.get(first!) ?? [];
      entries.push({ rest, sense });
      words.set(first!, entries);
    }
  }
  for (const entries of words.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return { words, clitics };
}

const NONE: readonly Item[] = [];

/** All senses that begin at a token, longest first. */
export function itemsAt(lexicon: Lexicon, tokens: readonly Token[], index: number): readonly Item[] {
  const token = tokens[index];
  if (token?.kind !== 'word') return NONE;
  const whole = collect(lexicon, tokens, index, token.text, '');
  if (whole.length > 0 || !lexicon.clitics) return whole;
  return withoutClitics(lexicon, tokens, index, token.text);
}

const SHORTEST_HOST = 3;

/** The word without و or ف, then without ب, ل or ك; للعام is ل + العام. */
function withoutClitics(
  lexicon: Lexicon,
  tokens: readonly Token[],
  index: number,
  word: string,
): readonly Item[] {
  if (word.length <= SHORTEST_HOST) return NONE;
  const joint = word[0] === 'و' || word[0] === 'ف' ? word[0] : '';
  const rest = joint ? word.slice(1) : word;
  if (joint) {
    const found = collect(lexicon, tokens, index, rest, joint);
    if (found.length > 0) return found;
  }
  const particle = rest[0];
  if (rest.length <= SHORTEST_HOST || (particle !== 'ب' && particle !== 'ل' && particle !== 'ک')) return NONE;
  if (rest.startsWith('لل')) {
    const found = collect(lexicon, tokens, index, `ال${rest.slice(2)}`, `${joint}ل`);
    if (found.length > 0) return found;
  }
  return collect(lexicon, tokens, index, rest.slice(1), joint + particle);
}

function collect(
  lexicon: Lexicon,
  tokens: readonly Token[],
  index: number,
  first: string,
  clitic: string,
): readonly Item[] {
  const entries = lexicon.words.get(first);
  if (!entries) return NONE;
  const items: Item[] = [];
  for (const { rest, sense } of entries) {
    let same = 0;
    while (same < rest.length && tokens[index + 1 + same]?.text === rest[same]) same += 1;
    if (same === rest.length) {
      items.push({
        ...sense,
        next: index + 1 + rest.length,
        start: tokens[index]!.start + clitic.length,
        clitic,
      });
    }
  }
  return items;
}
