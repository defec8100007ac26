// Dari as printed in Afghanistan: zodiac names for the solar months, English-like Gregorian months, and a few words of
// its own. Iranian month names are kept, for agencies' texts travel.
import { buildLexicon, type WordList } from './lexicon.ts';
import * as make from './make.ts';
import { AFGHAN_SOLAR, DARI_GREGORIAN, IRANIAN_SOLAR, PERSIAN_GREGORIAN } from './months.ts';
import { PERSIAN_RULES } from './persian.ts';
import { missingFrom, PERSIAN_WORDS, withEzafe, withGluedMonthWord } from './persian-words.ts';
import { buildGrammar, type Rule } from './rule.ts';

const DARI_WORDS: WordList = [
  ['برج', { kind: 'mw', value: 0 }],
  ['اخیر', { kind: 'part', value: 3 }],
  ['روان', { kind: 'rel', value: 0 }],
  ['سال پار', { kind: 'relunit', value: -1, tag: 'year' }],
  ['روز صبا|صبا شب', { kind: 'offset', value: 1 }],
  ['هجری شمسی|هجری خورشیدی|هجری', { kind: 'era', value: 0, calendar: 'solar-hijri' }],
  ['حمل و نقل|حمل ونقل', { kind: 'transport', value: 0 }],
  ['سرباز|عسکر|طیاره|افغانی', { kind: 'counted', value: 0 }],
];

export const DARI_RULES: readonly Rule[] = [
  {
    name: 'prs.day-month-year',
    pattern: 'day month era year',
    example: '۲۴ اسد هجری ۱۴۰۰',
    make: make.dayMonth,
  },
  { name: 'prs.transport', pattern: 'part? transport', example: 'آغاز حمل و نقل', make: make.noDate },
];

export const DARI = buildGrammar(
  buildLexicon(
    [
      withGluedMonthWord(DARI_GREGORIAN),
      withGluedMonthWord(missingFrom(PERSIAN_GREGORIAN, DARI_GREGORIAN)),
      withGluedMonthWord(AFGHAN_SOLAR),
      withGluedMonthWord(IRANIAN_SOLAR),
      ...PERSIAN_WORDS,
      DARI_WORDS,
    ].map(withEzafe),
    false,
  ),
  [...PERSIAN_RULES, ...DARI_RULES],
);
