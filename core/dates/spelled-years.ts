// Years in words: عام ألفين وثلاثة, سال هزار و سیصد و نود و سه. Thousands first, then hundreds, tens and ones, each with its "and"; in
// Arabic the ones stand before the tens.
import { foldWord } from './fold-dates.ts';
import type { Item } from './lexicon.ts';
import type { Token } from './tokens.ts';

type Numbers = ReadonlyMap<string, number>;

/** `forms` of one number separated by `|`, numbers by a space; the n-th is n times `step`, counted from `least`. */
const numbers = (forms: string, step: number, least = 1): readonly (readonly [string, number])[] =>
  forms
    .split(' ')
    .flatMap((one, at) => one.split('|').map((form) => [foldWord(form), (at + least) * step] as const));

const ARABIC: { readonly thousands: Numbers; readonly rest: Numbers } = {
  thousands: new Map(numbers('ألف|الألف ألفين|الألفين', 1000)),
  rest: new Map([
    ...numbers(
      'واحد|واحدة|أحد|إحدى اثنين|اثنتين|اثني|اثنتي ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثماني|ثمان تسعة|تسع عشرة|عشر',
      1,
    ),
    ...numbers(
      'عشرين|عشرون ثلاثين|ثلاثون أربعين|أربعون خمسين|خمسون ستين|ستون سبعين|سبعون ثمانين|ثمانون تسعين|تسعون',
      10,
      2,
    ),
    ...numbers(
      'مائة|مئة مائتين|مئتين ثلاثمائة|ثلاثمئة أربعمائة|أربعمئة خمسمائة|خمسمئة ستمائة|ستمئة سبعمائة|سبعمئة ثمانمائة|ثمانمئة تسعمائة|تسعمئة',
      100,
    ),
  ]),
};
const TEN: ReadonlySet<string> = new Set(['عشر', 'عشرة'].map(foldWord));

const PERSIAN: { readonly thousands: Numbers; readonly rest: Numbers } = {
  thousands: new Map(numbers('هزار|یکهزار|یک‌هزار دوهزار', 1000)),
  rest: new Map([
    ...numbers(
      'یک دو سه چهار|چار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده|هیجده|هژده نوزده|نزده',
      1,
    ),
    ...numbers('بیست سی چهل پنجاه شصت هفتاد هشتاد نود', 10, 2),
    ...numbers('صد|یکصد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد', 100),
  ]),
};
const AND = foldWord('و');
const THOUSAND = foldWord('هزار');
const LEADING: Numbers = new Map(numbers('یک دو', 1));

interface SpelledYear {
  readonly value: number;
  /** Index of the token behind it. */
  readonly next: number;
}

/** A word and what it is worth: with "and" before it, as a word of its own or written onto it. */
function behindAnd(tokens: readonly Token[], at: number, values: Numbers): SpelledYear | null {
  const text = tokens[at]?.text ?? '';
  const apart = text === AND;
  const word = apart ? (tokens[at + 1]?.text ?? '') : text.startsWith(AND) ? text.slice(1) : '';
  const value = values.get(word);
  return value === undefined ? null : { value, next: apart ? at + 2 : at + 1 };
}

function thousandsAt(tokens: readonly Token[], at: number, arabic: boolean): SpelledYear | null {
  const text = tokens[at]?.text ?? '';
  const leading = arabic ? undefined : LEADING.get(text);
  if (leading !== undefined && tokens[at + 1]?.text === THOUSAND)
    return { value: leading * 1000, next: at + 2 };
  const value = (arabic ? ARABIC : PERSIAN).thousands.get(text);
  return value === undefined ? null : { value, next: at + 1 };
}

function spelledYear(tokens: readonly Token[], index: number, arabic: boolean): SpelledYear | null {
  const begins = thousandsAt(tokens, index, arabic);
  if (!begins) return null;
  const { rest } = arabic ? ARABIC : PERSIAN;
  let { value, next } = begins;
  // Hundreds, and then ones and tens in either order: three words at most.
  for (let part = 0; part < 3; part += 1) {
    const found = behindAnd(tokens, next, rest);
    if (!found) break;
    const teen = arabic && found.value < 10 && TEN.has(tokens[found.next]?.text ?? '');
    value += found.value + (teen ? 10 : 0);
    next = found.next + (teen ? 1 : 0);
  }
  return { value, next };
}

/** What is needed of the reader. */
interface Words {
  readonly tokens: readonly Token[];
  readonly grammar: { readonly lexicon: { readonly clitics: boolean } };
  has(index: number, kind: string): boolean;
}

/** Years that news speaks of, Hijri and Gregorian: other numbers behind a month are counts. */
const isOfNews = (year: number): boolean =>
  ((year > 1300 && year < 1450) || (year > 1900 && year < 2050)) && year % 100 !== 0;

/** A year that begins at a token. Nothing may be counted behind it. */
export function yearInWords(words: Words, index: number): readonly Item[] {
  const { tokens, grammar } = words;
  const year = spelledYear(tokens, index, grammar.lexicon.clitics);
  if (!year || words.has(year.next, 'counted')) return [];
  const sound = words.has(index - 1, 'yw') ? year.value > 1200 : isOfNews(year.value);
  if (!sound) return [];
  return [{ kind: 'year', value: year.value, next: year.next, start: tokens[index]!.start, clitic: '' }];
}
