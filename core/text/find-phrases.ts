import { type Folded, isArabicLetter, isWordUnit } from './fold.ts';
import type { ReadLanguage } from './language.ts';
import { endsWord, type PhraseTrie, startsWord, step, walk } from './phrase-trie.ts';

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
const CLITICS: Readonly<Record<'arabic' | 'persian', readonly string[]>> = {
  arabic: ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل', 'فك'],
  persian: ['و', 'در', 'به', 'از'],
};
const LEAST_AFTER_PERSIAN = 4;
/** Endings of Persian behind a ZWNJ: plural and ezafe, on a name that stays the same name. */
const ENDING = /^(?:ها|هاي|ي)$/;
const LAM = 0x644;
const ALEF = 0x627;
const YEH = 0x64a;
const VOWELS: ReadonlySet<number> = new Set([0x627, 0x648]);

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end += 1;
  return end;
}

/** Whether a name may end at `end`: at a word's end, or in Persian before an ending that leaves it the same name. */
function mayEnd(folded: Folded, raw: string, end: number, persian: boolean): boolean {
  const { text } = folded;
  if (endsWord(text, end)) return true;
  if (!persian) return false;
  const rest = text.slice(end, wordEnd(text, end));
  const joined = raw.slice(folded.starts[end - 1]! + 1, folded.starts[end]!).includes('\u200c');
  if (joined) return ENDING.test(rest) && !(rest === 'ي' && !/[اوه]$/.test(text.slice(0, end)));
  return rest === 'ي' && text.charCodeAt(end) === YEH && VOWELS.has(text.charCodeAt(end - 1));
}

/**
 * Every phrase of the trie in a folded text, in one pass, in order of the words they start in. A word is tried as it is
 * written first; clitics are taken off only where that finds nothing (واشنطن, بدر and كركوك keep their first letter).
 */
export function findPhrases(
  folded: Folded,
  raw: string,
  trie: PhraseTrie,
  language: ReadLanguage | null,
): FoundPhrase[] {
  const { text } = folded;
  const persian = language === 'fa' || language === 'prs';
  const clitics = CLITICS[persian ? 'persian' : 'arabic'];
  const initials = new Set(clitics.map((clitic) => clitic.charCodeAt(0)));
  // ل + ال is written لل: the alef is gone, so the name is walked as if it had been there.
  const article = persian ? -1 : step(trie, 0, ALEF);
  const found: FoundPhrase[] = [];
  // One closure for the whole text: a hundred thousand of them would cost more than the walk.
  let wordStart = 0;
  let start = 0;
  const tell = (phrase: number, end: number): void => {
    if (!mayEnd(folded, raw, end, persian)) return;
    if (persian && start > wordStart && end - start < LEAST_AFTER_PERSIAN) return;
    found.push({ phrase, wordStart, start, end, plural: persian && text.startsWith('ها', end) });
  };
  for (let at = 0; at < text.length; at += 1) {
    if (!startsWord(text, at)) continue;
    const before = found.length;
    wordStart = at;
    start = at;
    walk(trie, text, at, 0, tell);
    if (found.length > before || !initials.has(text.charCodeAt(at))) continue;
    for (const clitic of clitics) {
      if (!text.startsWith(clitic, at)) continue;
      start = at + clitic.length;
      if (!isArabicLetter(text.charCodeAt(start))) continue;
      walk(trie, text, start, 0, tell);
      if (article >= 0 && clitic.endsWith('ل') && text.charCodeAt(start) === LAM)
        walk(trie, text, start, article, tell);
    }
  }
  return found;
}
