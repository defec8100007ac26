/**
 * Stems of folded words, for looking up, never for showing: clitics, the article and common endings of Arabic and
 * Persian are taken off, so that القواعد and قواعد, or پایگاه‌های and پایگاه, meet. They know no roots.
 */
const PREFIXES = ['وبال', 'فبال', 'وكال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'فلل', 'ال', 'لل'] as const;
const SUFFIXES = [
  'هايشان',
  'هايي',
  'هاي',
  'يها',
  'ترين',
  'اتي',
  'يات',
  'يون',
  'يين',
  'يان',
  'تان',
  'تين',
  'ها',
  'ات',
  'ون',
  'ين',
  'ان',
  'يه',
  'هم',
  'ه',
  'ي',
] as const;
/** What has to be left of a word. */
const LEAST = 3;
/** What has to be left where the ending may as well be the word's own. */
const LEAST_SURE = 4;

/** Persian plurals: what is left behind them may have an ending of its own, as the bare word has. */
const PLURALS: ReadonlySet<string> = new Set(['هايشان', 'هايي', 'هاي', 'ها']);

/** The letters that endings end with. */
const LAST: ReadonlySet<string> = new Set(SUFFIXES.map((suffix) => suffix.at(-1)!));

function dropSuffix(word: string): string {
  if (!LAST.has(word.at(-1)!)) return word;
  const suffix = SUFFIXES.find((one) => word.endsWith(one) && word.length - one.length >= LEAST);
  if (!suffix) return word;
  const rest = word.slice(0, -suffix.length);
  return PLURALS.has(suffix) ? dropSuffix(rest) : rest;
}

/** A folded word without the article and what is written before it; the word itself where too little would be left. */
export function withoutArticle(word: string): string {
  // Each of them has a ل among its first four letters.
  const lam = word.indexOf('ل');
  if (lam < 0 || lam > 3) return word;
  const prefix = PREFIXES.find((one) => word.startsWith(one) && word.length - one.length >= LEAST);
  return prefix ? word.slice(prefix.length) : word;
}

/** Stem of a folded word without spaces; the word itself where taking something off would leave too little. */
export const lightStem = (word: string): string => dropSuffix(withoutArticle(word));

const drop = (word: string, ending: string, least: number): string =>
  word.endsWith(ending) && word.length - ending.length >= least ? word.slice(0, -ending.length) : word;

/** What is taken off first; longest first. */
const ENDINGS = ['هايشان', 'هايمان', 'هايش', 'هايي', 'هاي', 'ها', 'هي'] as const;

/**
 * A shorter stem. The light one keeps what only looks like a part of the word:
 * - Persian plurals and possessives, and ی behind ه: نمایندگان, فرماندهان, نیروهایش, حمله‌ی
 * - a relative adjective of a word in ا: آمریکایی, as آمریکا and أمريكي
 * - the ا of the accusative: شهيداً, بياناً
 * - the feminine ending as it is written inside a word, before a possessive, and in Persian: قاعدته, حكومتها, سفارت
 */
export function deepStem(word: string): string {
  let rest = withoutArticle(word);
  for (const ending of ENDINGS) {
    const bare = drop(rest, ending, LEAST);
    if (bare !== rest) {
      rest = bare;
      break;
    }
  }
  const persons = drop(rest, 'گان', LEAST_SURE);
  const adjective = drop(persons, 'ايي', LEAST_SURE);
  const accusative = drop(adjective, 'ا', LEAST_SURE);
  // تركيا is no "Turkish", and its تركي is met as a word.
  if (accusative !== adjective && accusative.endsWith('ي')) return accusative;
  const light = dropSuffix(accusative);
  return drop(drop(light, 'ه', LEAST_SURE), 'ت', LEAST);
}
