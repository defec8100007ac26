// The date words of a language, found by longest match over tokens. A word may have several senses (`الثاني` is an
// ordinal and half of a month name); the rules choose.
import type { Calendar } from './calendars.ts';
import { foldWord } from './fold-dates.ts';
import type { NumericReading } from './numeric.ts';
import type { Token } from './tokens.ts';

/** What a word can be in a rule's pattern. */
export interface Sense {
  readonly kind: string;
  readonly value: number;
  readonly calendar?: Calendar | undefined;
  /** For months: 3 unmistakable, 2 needs a preposition, 1 needs a day, a year or "month"; else a rule's own tag. */
  readonly weight?: number | undefined;
  readonly tag?: string | undefined;
}

export interface Item extends Sense {
  /** Index of the token after the item. */
  readonly next: number;
  /** UTF-16 offset of its first character, after an attached particle. */
  readonly start: number;
  /** The particles cut off its front, folded (`و`, `ب`, …). */
  readonly clitic: string;
  /** What a cluster of numbers was read as. */
  readonly numeric?: NumericReading;
}

interface Entry {
  readonly rest: readonly string[];
  readonly sense: Sense;
}

export interface Lexicon {
  readonly words: ReadonlyMap<string, readonly Entry[]>;
  /** Whether particles are written onto the word (Arabic). */
  readonly clitics: boolean;
  /** What written words were read as, so far. */
  readonly read: Map<string, readonly Bare[]>;
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
  return { words, clitics, read: new Map() };
}

const NONE: readonly Item[] = [];

/** A written word without its particles: what it may begin, and what was cut off. */
interface Bare {
  readonly entries: readonly Entry[];
  readonly clitic: string;
}

/** All senses that begin at a token, longest first. */
export function itemsAt(lexicon: Lexicon, tokens: readonly Token[], index: number): readonly Item[] {
  const token = tokens[index];
  if (token?.kind !== 'word') return NONE;
  for (const bare of readingsOf(lexicon, token.text)) {
    const items = collect(bare, tokens, index);
    if (items.length > 0) return items;
  }
  return NONE;
}

/** Whether a written word has a sense of one of some kinds, whatever stands beside it. */
export function hasKind(lexicon: Lexicon, word: string, kinds: ReadonlySet<string>): boolean {
  return readingsOf(lexicon, word).some(({ entries }) => entries.some(({ sense }) => kinds.has(sense.kind)));
}

/** Words of a text come again and again, and most are none of ours: that is remembered. */
export const MOST_REMEMBERED = 20_000;

function readingsOf(lexicon: Lexicon, word: string): readonly Bare[] {
  const known = lexicon.read.get(word);
  if (known) return known;
  const readings = lexicon.clitics ? withoutClitics(lexicon, word) : bare(lexicon, word, '');
  if (lexicon.read.size >= MOST_REMEMBERED) lexicon.read.clear();
  lexicon.read.set(word, readings);
  return readings;
}

const NO_READINGS: readonly Bare[] = [];

function bare(lexicon: Lexicon, word: string, clitic: string): readonly Bare[] {
  const entries = lexicon.words.get(word);
  return entries ? [{ entries, clitic }] : NO_READINGS;
}

const SHORTEST_HOST = 3;

/** The word as it is, without و or ف, then without ب, ل or ك; للعام is ل + العام. In the order in which they count. */
function withoutClitics(lexicon: Lexicon, word: string): readonly Bare[] {
  const whole = bare(lexicon, word, '');
  if (word.length <= SHORTEST_HOST) return whole;
  const joint = word[0] === 'و' || word[0] === 'ف' ? word[0] : '';
  const rest = joint ? word.slice(1) : word;
  const readings = [...whole, ...(joint ? bare(lexicon, rest, joint) : [])];
  const particle = rest[0];
  if (rest.length > SHORTEST_HOST && (particle === 'ب' || particle === 'ل' || particle === 'ک')) {
    if (rest.startsWith('لل')) readings.push(...bare(lexicon, `ال${rest.slice(2)}`, `${joint}ل`));
    readings.push(...bare(lexicon, rest.slice(1), joint + particle));
  }
  return readings.length > 0 ? readings : NO_READINGS;
}

function collect({ entries, clitic }: Bare, tokens: readonly Token[], index: number): readonly Item[] {
  const items: Item[] = [];
  for (const { rest, sense } of entries) {
    let same = 0;
    while (same < rest.length && tokens[index + 1 + same]?.text === rest[same]) same += 1;
    if (same === rest.length) {
      // Written out: this is done for every date word, and a spread costs several times as much.
      const { kind, value, calendar, weight, tag } = sense;
      const start = tokens[index]!.start + clitic.length;
      items.push({ kind, value, calendar, weight, tag, next: index + 1 + rest.length, start, clitic });
    }
  }
  return items;
}
