/**
 * A light stem: clitics, the article and common endings of Arabic and Persian taken off a folded word, so that
 * القواعد and قواعد, or پایگاه‌های and پایگاه, meet. For looking up, never for showing; it knows no roots.
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

/** Persian plurals: what is left behind them may have an ending of its own, as the bare word has. */
const PLURALS: ReadonlySet<string> = new Set(['هايشان', 'هايي', 'هاي', 'ها']);

function dropSuffix(word: string): string {
  const suffix = SUFFIXES.find((one) => word.endsWith(one) && word.length - one.length >= LEAST);
  if (!suffix) return word;
  const rest = word.slice(0, -suffix.length);
  return PLURALS.has(suffix) ? dropSuffix(rest) : rest;
}

/** Stem of a folded word without spaces; the word itself where taking something off would leave too little. */
export function lightStem(word: string): string {
  const prefix = PREFIXES.find((one) => word.startsWith(one) && word.length - one.length >= LEAST);
  return dropSuffix(prefix ? word.slice(prefix.length) : word);
}
