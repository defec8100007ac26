// What reads like a date and is none: names made of days, numbers of letters, "the eleven".
import { foldWord } from './fold-dates.ts';
import { isNowadays } from './nowadays.ts';
import { isOutlet } from './outlet-names.ts';
import { enclosed, QUOTED } from './quotes.ts';
import type { Reader } from './reader.ts';
import type { Parsed } from './rule.ts';

/** Behind two numbers with a dash these are counted. */
const COUNTED: ReadonlySet<string> = new Set(
  'ساعة ساعات دقيقة كيلومترا كيلومتر طنا طن ألف درجة شخصا عاملا مريضا رحلة'.split(' ').map(foldWord),
);

/**
 * Squares, uprisings and prayers are named after days: ساحة 17 تشرين, نماز جمعه. "Today" may mean "nowadays". A month
 * after a number that is no day of it is a broken date, not a month.
 */
export function isName(reader: Reader, parsed: Parsed): boolean {
  const { expression, first } = parsed;
  const before = (kind: string): boolean => reader.has(first - 1, kind);
  if (expression.kind === 'no-date') return true;
  if (isNowadays(reader, parsed) || isOutlet(reader, parsed)) return true;
  if (isTown(reader, parsed) || isDushanbe(reader, parsed) || isEleven(reader, parsed)) return true;
  if (reader.tokens[first]?.kind === 'cluster' && before('numbered')) return true;
  if (isCount(reader, parsed)) return true;
  const number = reader.tokens[first - 1]?.value ?? Number.NaN;
  if (expression.kind === 'month') return number > 31 && number < 100;
  if (expression.kind === 'feast' && before('each')) return true;
  return isBare(parsed) && (before('namehead') || isTitle(reader, parsed));
}

/** A day of 10-12 hours. "On 28-1 at nine" has the hour with its article. */
function isCount(reader: Reader, { rule, next }: Parsed): boolean {
  return rule === 'ar.day-and-month-in-digits' && COUNTED.has(reader.tokens[next]?.text ?? '');
}

function isBare({ expression }: Parsed): boolean {
  return (
    (expression.kind === 'day' && expression.year.by === 'nearest' && expression.weekday === undefined) ||
    (expression.kind === 'weekday' && expression.when === 'latest') ||
    expression.kind === 'feast'
  );
}

/** The film «15 Khordad», the street "17 July": nothing else within the marks. */
function isTitle(reader: Reader, { first, next }: Parsed): boolean {
  const named = reader.has(first - 2, 'namehead') || reader.has(first - 2, 'work');
  return named && enclosed(reader.tokens, first, next, QUOTED);
}

/** Egyptian towns: 10th of Ramadan and 6th of October, where something is in them (بالعاشر من رمضان). */
function isTown(reader: Reader, { expression, first }: Parsed): boolean {
  if (expression.kind !== 'day' || expression.year.by !== 'nearest') return false;
  const { calendar, month, day } = expression;
  const town = calendar === 'lunar-hijri' ? month === 9 && day === 10 : month === 10 && day === 6;
  return town && (reader.items(first)[0]?.clitic.endsWith('ب') ?? false);
}

const DUSHANBE = foldWord('دوشنبه');
const TOWN = foldWord('شهر');
const IN_TOWN: ReadonlySet<string> = new Set('در به'.split(' ').map(foldWord));
const TAJIK = /^تاج[یک]ک/;
/** How far Tajikistan may stand from its capital, in words. */
const NEAR_TAJIKS = 12;

/** Monday is also the capital of Tajikistan: "in the town of Dushanbe", and "in Dushanbe" where the country is named beside. */
function isDushanbe({ tokens }: Reader, { expression, first, next }: Parsed): boolean {
  if (expression.kind !== 'weekday' || tokens[first]?.text !== DUSHANBE || next !== first + 1) return false;
  const before = tokens[first - 1]?.text ?? '';
  if (before === TOWN) return true;
  const around = tokens.slice(Math.max(0, first - NEAR_TAJIKS), next + NEAR_TAJIKS);
  return IN_TOWN.has(before) && around.some(({ text }) => TAJIK.test(text));
}

const TEEN = foldWord('عشر');
const TENS = /^و(?:ال)?(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ین)$/;

/** الأحد is Sunday and a part of "the eleven", behind which the noun ends in its accusative: الأحد عشر لاعباً. */
function isEleven({ tokens, grammar }: Reader, { expression, next }: Parsed): boolean {
  if (expression.kind !== 'weekday' || expression.weekday !== 7 || !grammar.lexicon.clitics) return false;
  const [ten, noun] = [tokens[next]?.text ?? '', tokens[next + 1]?.text ?? ''];
  return TENS.test(ten) || (ten === TEEN && noun.endsWith('ا'));
}
