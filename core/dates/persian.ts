// How Iranian newspapers write dates: a named rule for each way, with an example that a test runs. Long because a
// language's rules stand in one file; its words are in `persian-words.ts`. Dari (`dari.ts`) shares the rules and most
// words; its month names are its own.
import { feast } from './feasts.ts';
import { buildLexicon } from './lexicon.ts';
import * as make from './make.ts';
import * as periods from './make-periods.ts';
import * as years from './make-years.ts';
import { AFGHAN_SOLAR, DARI_GREGORIAN, IRANIAN_SOLAR, PERSIAN_GREGORIAN } from './months.ts';
import { missingFrom, onlyWithYear, PERSIAN_WORDS, withEzafe, withGluedMonthWord } from './persian-words.ts';
import { buildGrammar, type Rule } from './rule.ts';

/** Rules for both Iranian and Afghan papers. */
export const PERSIAN_RULES: readonly Rule[] = [
  {
    name: 'fa.day-month-year',
    pattern: 'day mw? month yw? year era?',
    example: 'هفتم بهمن سال ۱۴۰۲',
    make: make.dayMonth,
  },
  { name: 'fa.day-month-short-year', pattern: 'day month yw? yy', example: '۱۳ دی ۹۸', make: shortYearDay },
  {
    name: 'fa.day-month-of-year',
    pattern: 'day mw? month uni',
    example: '۱۷ مهر سال گذشته',
    make: make.dayMonthOfUnit,
  },
  {
    name: 'fa.day-month-last-next',
    pattern: 'day month rel',
    example: '۱۵ خرداد گذشته',
    make: make.dayMonthRel,
  },
  {
    name: 'fa.day-month-comma-year',
    pattern: 'day mw? month comma yw? year era?',
    example: '۲۷ سپتامبر، ۲۰۲۴',
    make: make.dayCommaYear,
  },
  {
    name: 'fa.month-day-comma-year',
    pattern: 'month day comma year',
    example: 'ژوئن ۱۴، ۲۰۲۰',
    make: make.dayCommaYear,
  },
  { name: 'fa.day-month', pattern: 'day mw? month', example: '۱۵ دی', make: make.dayMonth },
  { name: 'fa.day-of-month', pattern: 'day uni', example: '۱۵ همین ماه', make: make.dayOfUnit },
  { name: 'fa.day-range', pattern: 'day to @', example: '۷ تا ۱۲ بهمن', make: make.dayRange },
  { name: 'fa.two-days', pattern: 'dws day and @', example: 'روزهای ۱۰ و ۱۱ بهمن', make: make.dayRange },
  { name: 'fa.day-and-day', pattern: 'day and @', example: '۱۰ و ۱۱ بهمن', make: make.dayPair },
  { name: 'fa.days-with-dash', pattern: 'days @', example: '۱۸–۲۰ آذر ۱۴۰۲', make: make.dayRange },
  { name: 'fa.numeric', pattern: 'numdate era?', example: '۱۴۰۰/۰۵/۰۹', make: make.numeric('solar-hijri') },
  {
    name: 'fa.month-year',
    pattern: 'mw? month yw? year era?',
    example: 'ژانویه سال ۲۰۲۰',
    make: make.monthYear,
  },
  { name: 'fa.month-short-year', pattern: 'mw? month yw? yy', example: 'شهریور ۹۸', make: shortYearMonth },
  { name: 'fa.month-last-next', pattern: 'mw? month rel', example: 'مهرماه گذشته', make: make.monthRel },
  { name: 'fa.month-of-year', pattern: 'mw? month uni', example: 'دی ماه سال گذشته', make: make.monthOfUnit },
  { name: 'fa.month-alone', pattern: 'mw? month', example: 'ماه مهر', make: persianMonth },
  { name: 'fa.month-in-a-name', pattern: 'month ofname', example: 'سپتامبر سیاه', make: make.noDate },
  { name: 'fa.month-range', pattern: 'month to @', example: 'فروردین تا خرداد ۱۴۰۲', make: make.monthRange },
  {
    name: 'fa.month-and-month',
    pattern: 'mws? month and @',
    example: 'دی و بهمن ۱۳۹۸',
    make: make.monthPair,
  },
  { name: 'fa.year', pattern: 'yw year era?', example: 'سال ۲۰۰۳', make: years.yearAlone('solar-hijri') },
  { name: 'fa.short-year', pattern: 'yw yy', example: 'سال ۸۲', make: years.shortYear },
  {
    name: 'fa.year-with-era',
    pattern: 'year era',
    example: '۱۳۹۹ خورشیدی',
    make: years.yearAlone('solar-hijri'),
  },
  {
    name: 'fa.year-after-preposition',
    pattern: 'year',
    example: 'از ۲۰۰۳',
    make: years.yearWithEvidence('solar-hijri'),
  },
  {
    name: 'fa.year-in-brackets',
    pattern: '( year )',
    example: '(۲۰۰۳)',
    make: years.yearAlone('solar-hijri'),
  },
  {
    name: 'fa.two-years',
    pattern: 'yws year and year2=year era?',
    example: 'سال‌های ۲۰۰۳ و ۲۰۱۱',
    make: years.years('solar-hijri'),
  },
  {
    name: 'fa.years-between',
    pattern: 'yw? year and yw? year2=year era?',
    example: 'بین ۲۰۰۳ و ۲۰۱۱',
    make: years.yearsBetween('solar-hijri'),
  },
  {
    name: 'fa.short-years',
    pattern: 'yws yy to yy2=yy',
    example: 'سال‌های ۸۲ تا ۸۵',
    make: years.shortYears,
  },
  {
    name: 'fa.two-short-years',
    pattern: 'yws yy and yy2=yy',
    example: 'سال‌های ۹۸ و ۹۹',
    make: years.twoShortYears,
  },
  {
    name: 'fa.years-range',
    pattern: 'yws? yw? year to yw? year2=year era?',
    example: 'سال‌های ۲۰۰۳ تا ۲۰۱۱',
    make: years.years('solar-hijri'),
  },
  {
    name: 'fa.years-with-dash',
    pattern: 'yw? years',
    example: '۲۰۰۳-۲۰۱۱',
    make: years.years('solar-hijri'),
  },
  { name: 'fa.before-christ', pattern: 'yw? year bc', example: 'سال ۱۸۰۰ پیش از میلاد', make: make.noDate },
  { name: 'fa.week-month-year', pattern: 'uni era?', example: 'هفته گذشته', make: periods.unit },
  { name: 'fa.day-word', pattern: 'dw? dw? offset dwn?', example: 'بامداد امروز', make: make.offset },
  { name: 'fa.weekday', pattern: 'this? dw? dw? wd dwn? rel?', example: 'روز پنجشنبه', make: make.weekday },
  {
    name: 'fa.weekday-of-week',
    pattern: 'dw? wd dwn? uni',
    example: 'جمعه هفته آینده',
    make: make.weekdayOfWeek,
  },
  { name: 'fa.week-weekday', pattern: 'uni dw? wd', example: 'هفته گذشته دوشنبه', make: make.weekdayOfWeek },
  { name: 'fa.edge-day', pattern: 'edge @', example: 'آخرین روز سال ۲۰۲۳', make: periods.edgeDay },
  {
    name: 'fa.new-years-day',
    pattern: 'edge newyear era?',
    example: 'نخستین روز سال نو',
    make: periods.newYearsDay('solar-hijri'),
  },
  { name: 'fa.part', pattern: 'part @', example: 'اواخر سال ۲۰۲۱', make: periods.part },
  {
    name: 'fa.part-of-this',
    pattern: 'part unit era?',
    example: 'پایان سال میلادی',
    make: periods.partOfThis,
  },
  {
    name: 'fa.part-of-another-year',
    pattern: 'part unit otheryear',
    example: 'آغاز سال تحصیلی',
    make: make.noDate,
  },
  {
    name: 'fa.fraction-of-this',
    pattern: 'frac unit era?',
    example: 'ربع اول سال',
    make: periods.fractionOfThis,
  },
  { name: 'fa.fraction', pattern: 'frac @', example: 'نیمه اول امسال', make: periods.fraction },
  {
    name: 'fa.season',
    pattern: 'season yw? year era?',
    example: 'تابستان ۱۴۰۰',
    make: periods.season('solar-hijri'),
  },
  {
    name: 'fa.season-short-year',
    pattern: 'season yw? yy',
    example: 'پاییز ۹۸',
    make: periods.season('solar-hijri'),
  },
  {
    name: 'fa.season-last-next',
    pattern: 'season rel',
    example: 'زمستان گذشته',
    make: periods.season('solar-hijri'),
  },
  {
    name: 'fa.season-of-year',
    pattern: 'season uni',
    example: 'بهار امسال',
    make: periods.season('solar-hijri'),
  },
  {
    name: 'fa.this-season',
    pattern: 'this season',
    example: 'این زمستان',
    make: periods.thisSeason('solar-hijri'),
  },
  {
    name: 'fa.week-of-month',
    pattern: 'weekword ord mw? month yw? year? era?',
    example: 'هفته اول مرداد ۱۴۰۴',
    make: periods.weekOfMonth,
  },
  { name: 'fa.day-and-night', pattern: 'daynight rel?', example: 'شبانه‌روز گذشته', make: make.noDate },
  {
    name: 'fa.decade',
    pattern: 'decadeword num era?',
    example: 'دهه ۶۰ شمسی',
    make: periods.decade('solar-hijri'),
  },
  {
    name: 'fa.ten-days',
    pattern: 'decadeword ord mw? month',
    example: 'دهه اول محرم',
    make: periods.tenDaysOfMonth,
  },
  { name: 'fa.century', pattern: 'centuryword ord era?', example: 'قرن بیستم', make: periods.century },
  { name: 'fa.century-in-digits', pattern: 'centuryword num era?', example: 'قرن ۱۹', make: periods.century },
  { name: 'fa.ago', pattern: 'num unitn agotail', example: 'سه سال پیش', make: periods.ago(-1) },
  { name: 'fa.ahead', pattern: 'num unitn aheadtail', example: '۱۰ روز دیگر', make: periods.ago(1) },
  {
    name: 'fa.after-an-event',
    pattern: 'num unitn aftertail',
    example: 'دو روز پس از',
    make: periods.fromEvent(1),
  },
  {
    name: 'fa.before-an-event',
    pattern: 'num unitn agotail az',
    example: 'سه روز پیش از',
    make: periods.fromEvent(-1),
  },
  {
    name: 'fa.one-after-an-event',
    pattern: 'unitn aftertail',
    example: 'روز پس از',
    make: periods.fromEvent(1),
  },
  {
    name: 'fa.one-before-an-event',
    pattern: 'unitn agotail az',
    example: 'سال پیش از',
    make: periods.fromEvent(-1),
  },
  { name: 'fa.anniversary', pattern: 'ord=nth anniv', example: 'چهارمین سالگرد', make: periods.anniversary },
  { name: 'fa.any-anniversary', pattern: 'anniv', example: 'سالروز', make: periods.anniversary },
  {
    name: 'fa.feast-year',
    pattern: 'feast yw? year era?',
    example: 'اربعین ۱۴۰۲',
    make: feast('solar-hijri'),
  },
  {
    name: 'fa.feast-of-year',
    pattern: 'feast uni',
    example: 'عید قربان سال گذشته',
    make: feast('solar-hijri'),
  },
  { name: 'fa.feast-last-next', pattern: 'feast rel', example: 'عید فطر آینده', make: feast('solar-hijri') },
  { name: 'fa.feast', pattern: 'feast', example: 'عید فطر', make: feast('solar-hijri') },
  { name: 'fa.last-units', pattern: 'num unitn rel', example: '۵ ماه گذشته', make: make.noDate },
  { name: 'fa.some-units', pattern: 'vague unitn rel', example: 'چند هفتۀ اخیر', make: make.noDate },
  { name: 'fa.recurring', pattern: 'each dw? wd', example: 'هر جمعه', make: make.noDate },
  { name: 'fa.each-year', pattern: 'day? mw? month each yw', example: '۱۳ دی هر سال', make: make.noDate },
  { name: 'fa.each-unit', pattern: 'each unit', example: 'هر سال', make: make.noDate },
  { name: 'fa.weekdays', pattern: 'wd plural', example: 'جمعه ها', make: make.noDate },
  { name: 'fa.shots', pattern: 'shot day month', example: 'شلیک ۵ تیر', make: bullets },
  { name: 'fa.posts', pattern: 'day month post', example: '۲ تیر چراغ', make: bullets },
  { name: 'fa.bullets', pattern: 'day month shot', example: '۵ تیر شلیک', make: bullets },
  { name: 'fa.out-of-play', pattern: 'day month verbstem', example: 'نفر سوم اوت شد', make: outOfPlay },
  { name: 'fa.may-is-a-prefix', pattern: 'day? month verbstem', example: '۱۵ می شود', make: prefixOfVerb },
];

function shortYearDay(c: Parameters<Rule['make']>[0]) {
  return c.item('month')!.calendar === 'solar-hijri' && soundShortYear(c.value('yy'))
    ? make.dayMonth(c)
    : null;
}

function shortYearMonth(c: Parameters<Rule['make']>[0]) {
  const month = c.item('month')!;
  return month.calendar === 'solar-hijri' && soundShortYear(c.value('yy')) ? make.monthYear(c) : null;
}

/** Years 1350 to 1399 and 1400 to 1409: other two-digit numbers after a month are counts. */
function soundShortYear(year: number): boolean {
  return year >= 50 || year <= 9;
}

function persianMonth(c: Parameters<Rule['make']>[0]) {
  const month = c.item('month')!;
  return month.calendar === 'lunar-hijri' && !c.has('mw') ? null : make.monthYear(c);
}

/** تیر is a bullet where there is shooting, and a post that holds a lamp. */
function bullets(c: Parameters<Rule['make']>[0]) {
  const month = c.item('month')!;
  return month.calendar === 'solar-hijri' && month.value === 4 ? make.noDate() : null;
}

/** می (May) before the stem of a verb is its prefix: می شود. */
function prefixOfVerb(c: Parameters<Rule['make']>[0]) {
  const month = c.item('month')!;
  return month.value === 5 && month.weight === 1 ? make.noDate() : null;
}

/** اوت is "out" in games: نفر سوم اوت شد. */
function outOfPlay(c: Parameters<Rule['make']>[0]) {
  const month = c.item('month')!;
  return month.value === 8 && month.weight === 1 && c.item('day')!.tag === 'ord' ? make.noDate() : null;
}
export const PERSIAN = buildGrammar(
  buildLexicon(
    [
      withGluedMonthWord(PERSIAN_GREGORIAN),
      withGluedMonthWord(missingFrom(DARI_GREGORIAN, PERSIAN_GREGORIAN)),
      withGluedMonthWord(IRANIAN_SOLAR),
      onlyWithYear(AFGHAN_SOLAR),
      ...PERSIAN_WORDS,
    ].map(withEzafe),
    false,
  ),
  PERSIAN_RULES,
);
