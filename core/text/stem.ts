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

/** Stem of a folded word without spaces; the word itself where taking something off would leave too little. */
export function lightStem(word: string): string {
  let stem = word;
  const prefix = PREFIXES.find((one) => stem.startsWith(one) && stem.length - one.length >= LEAST);
  if (prefix) stem = stem.slice(prefix.length);
  const suffix = SUFFIXES.find((one) => stem.endsWith(one) && stem.length - one.length >= LEAST);
  return suffix ? stem.slice(0, -suffix.length) : stem;
}
