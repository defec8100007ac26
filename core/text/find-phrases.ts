import { mayBegin } from './beginnings.ts';
import { type Folded, isArabicLetter, isWordUnit } from './fold.ts';
import type { ReadLanguage } from './language.ts';
import { endsWord, NONE, type PhraseTrie, step, walk } from './phrase-trie.ts';

/** A place where a phrase of the trie stands in a folded text, before anyone asks what it means there. */
export interface FoundPhrase {
  /** Number of the phrase. */
  readonly phrase: number;
  /** Folded index of the written word's start; before `start` where a clitic is attached. */
  readonly wordStart: number;
  /** Folded index of the name's first letter, and the one behind its last. */
  readonly start: number;
  readonly end: number;
  /** A Persian plural ending follows: `پوتین‌ها` are boots, not Putin. */
  readonly plural: boolean;
}

/**
 * What may be written together with the next word. Arabic: و ف ب ل ك and their chains, never س of a verb. Persian: a و
 * that lost its space, and the fused prepositions of careless typing (`درعراق`), only before names of some length.
 */
const CLITICS = {
  arabic: attached('و ف ب ل ك وب ول وك فب فل فك'),
  persian: attached('و در به از'),
};

interface Clitics {
  /** Unit -> row of `rows` with the clitics that begin with it; row 0 is empty. */
  readonly rowOf: Uint8Array;
  /** The clitics, as units. */
  readonly rows: readonly (readonly (readonly number[])[])[];
}

function attached(list: string): Clitics {
  const rowOf = new Uint8Array(0x10000);
  const rows: number[][][] = [[]];
  for (const clitic of list.split(' ')) {
    const units = [...clitic].map((letter) => letter.charCodeAt(0));
    const first = units[0]!;
    if (rowOf[first] === 0) rowOf[first] = rows.push([]) - 1;
    rows[rowOf[first]!]!.push(units);
  }
  return { rowOf, rows };
}

const LEAST_AFTER_PERSIAN = 4;
/** Endings of Persian behind a ZWNJ: plural and ezafe, on a name that stays the same name. */
const ENDING = /^(?:ها|هاي|ي)$/;
const LAM = 0x644;
const ALEF = 0x627;
const YEH = 0x64a;
const HEH = 0x647;
/** Of the folded text: small ones. Newspapers join theirs to «وISIS» too. */
const isLatinLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const VOWELS: ReadonlySet<number> = new Set([0x627, 0x648]);

function wordEnd(text: Uint16Array, from: number): number {
  let end = from;
  while (end < text.length && isWordUnit(text[end]!)) end += 1;
  return end;
}

/** Whether a name may end at `end`: at a word's end, or in Persian before an ending that leaves it the same name. */
function mayEnd(folded: Folded, end: number, persian: boolean): boolean {
  const { units } = folded;
  if (endsWord(units, end)) return true;
  if (!persian) return false;
  const { raw, text } = folded;
  const rest = text.slice(end, wordEnd(units, end));
  const joined = raw.slice(folded.rawStart(end - 1) + 1, folded.rawStart(end)).includes('\u200c');
  if (joined) return ENDING.test(rest) && !(rest === 'ي' && !/[اوه]$/.test(text.slice(0, end)));
  return rest === 'ي' && text.charCodeAt(end) === YEH && VOWELS.has(text.charCodeAt(end - 1));
}

function standsAt(text: Uint16Array, at: number, units: readonly number[]): boolean {
  for (let index = 0; index < units.length; index += 1) if (text[at + index] !== units[index]) return false;
  return true;
}

/**
 * Every phrase of the trie in a folded text, in one pass, in order of the words they start in. A word is tried as it is
 * written first; clitics are taken off only where that finds nothing (واشنطن, بدر and كركوك keep their first letter).
 */
export function findPhrases(folded: Folded, trie: PhraseTrie, language: ReadLanguage | null): FoundPhrase[] {
  const text = folded.units;
  const persian = language === 'fa' || language === 'prs';
  const clitics = CLITICS[persian ? 'persian' : 'arabic'];
  const { beginnings } = trie;
  // ل + ال is written لل: the alef is gone, so the name is walked as if it had been there.
  const article = persian ? NONE : step(trie, 0, ALEF);
  const found: FoundPhrase[] = [];
  // One closure for the whole text: a hundred thousand of them would cost more than the walk.
  let wordStart = 0;
  let start = 0;
  const tell = (phrase: number, end: number): void => {
    if (!mayEnd(folded, end, persian)) return;
    if (persian && start > wordStart && end - start < LEAST_AFTER_PERSIAN) return;
    const plural = persian && text[end] === HEH && text[end + 1] === ALEF;
    found.push({ phrase, wordStart, start, end, plural });
  };
  for (const at of folded.wordStarts) {
    const before = found.length;
    wordStart = at;
    start = at;
    if (mayBegin(beginnings, text, at)) walk(trie, text, at, 0, tell);
    const row = clitics.rowOf[text[at]!]!;
    if (row !== 0 && found.length === before)
      for (const clitic of clitics.rows[row]!) {
        if (!standsAt(text, at, clitic)) continue;
        start = at + clitic.length;
        if (start >= text.length || !(isArabicLetter(text[start]!) || isLatinLetter(text[start]!))) continue;
        if (mayBegin(beginnings, text, start)) walk(trie, text, start, 0, tell);
        if (article === NONE || clitic.at(-1) !== LAM || text[start] !== LAM) continue;
        if (mayBegin(beginnings, text, start, ALEF)) walk(trie, text, start, article, tell);
      }
  }
  return found;
}
