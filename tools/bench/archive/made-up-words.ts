import { type Chance, chances, pick } from './chances.ts';

/**
 * Words that nobody uses, in the shapes that Arabic and Persian words have: a root in a pattern, with clitics and endings.
 * A rank always gives the same word; how often a rank is met is for the caller.
 */
export type WrittenLanguage = 'ar' | 'fa';

/** Ranks of each language. */
export const MOST_WORDS = 20_000;

const LETTERS = { ar: [...'بتثجحخدذرزسشصضطظعغفقكلمنهوي'], fa: [...'بپتجچحخدرزژسشصطعغفقکگلمنوهی'] } as const;
/** 1 to 3 stand for the letters of the root. */
const PATTERNS = {
  ar: '1ا23 12ا3 12ي3 12و3 م12و3 م123 ت12ي3 ا1ت2ا3 است12ا3 ان12ا3 ت1ا23 م1ا23 1و23 123 12ا3ا 1ي2ا3 م1ت23 123و'.split(
    ' ',
  ),
  fa: '1ا23 12ا3 1ی23 12و3 1و23 123ا 123ان 12ار3 1ا2و3 123گر 123بان 123ستان 1ا23ه 12ی3ه پی123 با123 نا123 12ا3ش 1ر2و3'.split(
    ' ',
  ),
} as const;
/** The most common ones first. */
const CLITICS = {
  ar: ['', 'ال', '', 'و', 'وال', 'ب', 'بال', 'ل', 'لل', 'ف'],
  fa: ['', '', '', '', '', 'می', 'ن', 'ب'],
} as const;
const ENDINGS = {
  ar: ['ة', 'ات', 'ين', 'ون', 'ه', 'ها', 'ي', 'ية', 'هم'],
  fa: ['\u200cها', '\u200cهای', 'ی', 'ان', 'ات', '\u200cاش', 'های'],
} as const;
const FUNCTION_WORDS = {
  ar: 'في من على إلى عن أن إن ما لا هو هي هذا هذه التي الذي كان كانت قد لم أو بعد قبل بين كما حيث كل غير مع عند منذ حتى وقد وفي ومن وأن قال أنه'.split(
    ' ',
  ),
  fa: 'در و به از که این آن را با است برای بود شد شده یک خود تا بر هم نیز یا اما هر کرد کرده گفت شود دارد کند کنند باشد'.split(
    ' ',
  ),
} as const;

/** The bare word of a rank. */
export function wordOf(language: WrittenLanguage, rank: number): string {
  const chance = chances(rank * 2 + (language === 'ar' ? 0 : 1));
  const root = Array.from({ length: 3 }, () => pick(LETTERS[language], chance));
  return pick(PATTERNS[language], chance).replace(/[123]/g, (digit) => root[Number(digit) - 1]!);
}

/** The word of a rank as it may stand in a sentence: a word takes two of the endings. */
export function inflected(language: WrittenLanguage, rank: number, chance: Chance): string {
  const own = chances(rank + 5_000_000);
  const endings = ['', '', pick(ENDINGS[language], own), pick(ENDINGS[language], own)];
  const clitics = CLITICS[language];
  const clitic = clitics[Math.floor(chance() ** 2 * clitics.length)]!;
  return `${clitic}${wordOf(language, rank)}${pick(endings, chance)}`;
}

export const functionWord = (language: WrittenLanguage, chance: Chance): string =>
  pick(FUNCTION_WORDS[language], chance);

/** A name in Latin letters that nobody bears, as news leaves a few in its text. */
export function latinName(rank: number): string {
  const chance = chances(rank + 7_000_000);
  const syllable = (): string => `${pick([...'bdfghjklmnrstvz'], chance)}${pick([...'aeiou'], chance)}`;
  const name = `${syllable()}${syllable()}${pick(['n', 'r', 'l', 'sh', 'm'], chance)}${syllable()}`;
  return name[0]!.toUpperCase() + name.slice(1);
}
