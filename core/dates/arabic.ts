// How Arabic newspapers write dates: a named rule for each way, with an example that a test runs. Long because a
// language's rules stand in one file; its words are in `arabic-words.ts`.
import { ARABIC_WORDS } from './arabic-words.ts';
import { feast } from './feasts.ts';
import { buildLexicon } from './lexicon.ts';
import * as make from './make.ts';
import * as periods from './make-periods.ts';
import * as years from './make-years.ts';
import { buildGrammar, type Rule } from './rule.ts';

export const ARABIC_RULES: readonly Rule[] = [
  {
    name: 'ar.day-month-year',
    pattern: 'day of? mw? month era? of? yw? year era?',
    example: 'السابع عشر من تشرين الأول عام 2020',
    make: make.dayMonth,
  },
  {
    name: 'ar.day-month-of-year',
    pattern: 'day of? mw? month of? uni',
    example: '31 مارس من العام الماضي',
    make: make.dayMonthOfUnit,
  },
  {
    name: 'ar.day-month-last-next',
    pattern: 'day of? mw? month rel',
    example: '17 أكتوبر الماضي',
    make: make.dayMonthRel,
  },
  {
    name: 'ar.day-month-comma-year',
    pattern: 'day of? mw? month comma yw? year era?',
    example: '27 سبتمبر، 2024',
    make: make.dayCommaYear,
  },
  {
    name: 'ar.month-day-comma-year',
    pattern: 'month day comma year',
    example: 'يونيو 14، 2020',
    make: make.dayCommaYear,
  },
  { name: 'ar.day-month', pattern: 'day of? mw? month', example: '7 أبريل', make: make.dayMonth },
  {
    name: 'ar.day-of-month',
    pattern: 'day of? uni',
    example: 'العشرين من الشهر الجاري',
    make: make.dayOfUnit,
  },
  { name: 'ar.day-of-named', pattern: 'dw? wd? day ofit', example: '9 منه', make: make.dayOfNamed },
  { name: 'ar.day-range', pattern: 'day to @', example: '3 إلى 12 أيلول', make: make.dayRange },
  { name: 'ar.two-days', pattern: 'dws day and @', example: 'يومي 10 و 11 ابريل', make: make.dayRange },
  { name: 'ar.day-and-day', pattern: 'day and @', example: 'السابع والثامن من يوليو', make: make.dayPair },
  {
    name: 'ar.day-of-the-current',
    pattern: 'day of? rel',
    example: '12 الجاري',
    make: make.dayOfCurrent,
  },
  { name: 'ar.days-with-dash', pattern: 'days of? @', example: '10-12 أيلول 2024', make: make.dayRange },
  {
    name: 'ar.day-and-month-in-digits',
    pattern: 'dw? dw daymonth',
    example: 'صبيحة يوم 28-1',
    make: make.dayAndMonth,
  },
  {
    name: 'ar.on-day-and-month-in-digits',
    pattern: 'daymonth',
    example: 'بتاريخ 3/2',
    make: datedDay,
  },
  { name: 'ar.numeric', pattern: 'numdate era?', example: '2024/4/16', make: make.numeric('lunar-hijri') },
  {
    name: 'ar.month-year',
    pattern: 'mw? month of? yw? year era?',
    example: 'يناير 2020',
    make: make.monthYear,
  },
  {
    name: 'ar.month-last-next',
    pattern: 'mw? month rel',
    example: 'شهر تموز/يوليو المقبل',
    make: make.monthRel,
  },
  {
    name: 'ar.month-of-year',
    pattern: 'mw? month of? uni',
    example: 'يناير من العام المقبل',
    make: make.monthOfUnit,
  },
  { name: 'ar.month-alone', pattern: 'mw? month', example: 'شهر شباط', make: make.monthYear },
  { name: 'ar.month-in-a-name', pattern: 'month ofname', example: 'مايو كلينك', make: make.noDate },
  { name: 'ar.month-range', pattern: 'month to @', example: 'يناير إلى مارس 2020', make: make.monthRange },
  {
    name: 'ar.month-and-month',
    pattern: 'mws? month and @',
    example: 'شهري يناير وفبراير',
    make: make.monthPair,
  },
  { name: 'ar.year', pattern: 'yw year era?', example: 'عام 2003', make: years.yearAlone('lunar-hijri') },
  { name: 'ar.year-with-era', pattern: 'year era', example: '2003م', make: years.yearAlone('lunar-hijri') },
  {
    name: 'ar.year-after-preposition',
    pattern: 'year',
    example: 'منذ 2003',
    make: years.yearWithEvidence('lunar-hijri'),
  },
  {
    name: 'ar.year-in-brackets',
    pattern: '( year )',
    example: '(2003)',
    make: years.yearAlone('lunar-hijri'),
  },
  {
    name: 'ar.two-years',
    pattern: 'yws year and year2=year',
    example: 'عامي 2003 و2011',
    make: years.years('lunar-hijri'),
  },
  {
    name: 'ar.years-between',
    pattern: 'yw? year and yw? year2=year',
    example: 'بين عام 2003 وعام 2011',
    make: years.yearsBetween('lunar-hijri'),
  },
  {
    name: 'ar.years-range',
    pattern: 'yws? yw? year to yw? year2=year',
    example: 'عام 2003 إلى 2011',
    make: years.years('lunar-hijri'),
  },
  {
    name: 'ar.years-with-dash',
    pattern: 'yw? years',
    example: '2003-2011',
    make: years.years('lunar-hijri'),
  },
  { name: 'ar.before-christ', pattern: 'yw? year bc', example: 'عام 1800 قبل الميلاد', make: make.noDate },
  { name: 'ar.week-month-year', pattern: 'uni era?', example: 'الأسبوع الماضي', make: periods.unit },
  { name: 'ar.day-word', pattern: 'dw? dw? offset', example: 'مساء أمس', make: make.offset },
  { name: 'ar.weekday', pattern: 'this? dw? dw? wd rel?', example: 'مساء الأربعاء', make: make.weekday },
  {
    name: 'ar.weekday-of-week',
    pattern: 'dw? dw? wd of? uni',
    example: 'الثلاثاء من الأسبوع الماضي',
    make: make.weekdayOfWeek,
  },
  { name: 'ar.weekday-word', pattern: 'wd copula', example: 'الخميس هي', make: make.noDate },
  { name: 'ar.better-tomorrow', pattern: 'figurative', example: 'غد أفضل', make: make.noDate },
  { name: 'ar.named-day', pattern: 'dw? dw? offset dayname', example: 'اليوم السابع', make: make.noDate },
  { name: 'ar.next-day', pattern: 'dw? dw? offset nextday', example: 'اليوم التالي', make: periods.nextDay },
  { name: 'ar.other-day', pattern: 'dw offset otherday', example: 'فجر اليوم السابق', make: make.noDate },
  {
    name: 'ar.first-of-month',
    pattern: 'firstday of? mw? month of? yw? year?',
    example: 'فاتح ماي',
    make: make.firstOfMonth,
  },
  { name: 'ar.edge-day', pattern: 'edge of? @', example: 'آخر يوم من عام 2023', make: periods.edgeDay },
  {
    name: 'ar.new-years-day',
    pattern: 'edge of? newyear',
    example: 'اليوم الأول من السنة الجديدة',
    make: periods.newYearsDay('gregorian'),
  },
  { name: 'ar.part', pattern: 'part of? filler? @', example: 'مطلع عام 2020', make: periods.part },
  {
    name: 'ar.part-of-this',
    pattern: 'part of? unit era?',
    example: 'نهاية العام',
    make: periods.partOfThis,
  },
  {
    name: 'ar.part-of-another-year',
    pattern: 'part of? unit otheryear',
    example: 'بداية العام الدراسي',
    make: make.noDate,
  },
  { name: 'ar.weekend', pattern: 'part weekword rel?', example: 'نهاية الأسبوع', make: make.noDate },
  {
    name: 'ar.fraction',
    pattern: 'frac of? @',
    example: 'الربع الأول من العام الجاري',
    make: periods.fraction,
  },
  {
    name: 'ar.fraction-of-this',
    pattern: 'frac of? unit era?',
    example: 'الربع الأول من العام',
    make: periods.fractionOfThis,
  },
  {
    name: 'ar.season',
    pattern: 'season of? yw? year era?',
    example: 'صيف 2014',
    make: periods.season('gregorian'),
  },
  {
    name: 'ar.season-last-next',
    pattern: 'season rel',
    example: 'الشتاء الماضي',
    make: periods.season('gregorian'),
  },
  {
    name: 'ar.season-of-year',
    pattern: 'season of? uni',
    example: 'صيف العام الماضي',
    make: periods.season('gregorian'),
  },
  {
    name: 'ar.this-season',
    pattern: 'this season',
    example: 'هذا الشتاء',
    make: periods.thisSeason('gregorian'),
  },
  {
    name: 'ar.week-of-month',
    pattern: 'weekword ord of? mw? month of? yw? year? era?',
    example: 'الأسبوع الأول من أيلول 2025',
    make: periods.weekOfMonth,
  },
  { name: 'ar.decade', pattern: 'decade', example: 'الستينيات', make: periods.decade('gregorian') },
  {
    name: 'ar.decade-in-century',
    pattern: 'decade of? @',
    example: 'الستينيات من القرن الماضي',
    make: periods.decadeInCentury,
  },
  { name: 'ar.decade-of-life', pattern: 'decade of age', example: 'الثلاثينيات من عمره', make: make.noDate },
  {
    name: 'ar.decade-of-century',
    pattern: 'decadeword ord of? @',
    example: 'العقد الأول من القرن الماضي',
    make: periods.decadeOfCentury,
  },
  { name: 'ar.century', pattern: 'centuryword ord era?', example: 'القرن التاسع عشر', make: periods.century },
  {
    name: 'ar.decade-of-millennium',
    pattern: 'decadeword ord of millennium',
    example: 'العقد الأول من الألفية',
    make: periods.decadeOfMillennium,
  },
  {
    name: 'ar.century-in-digits',
    pattern: 'centuryword num era?',
    example: 'القرن 19',
    make: periods.century,
  },
  { name: 'ar.ago', pattern: 'agoword about? num unitn', example: 'منذ 3 أيام', make: periods.ago(-1) },
  { name: 'ar.ago-two', pattern: 'agoword dualunit', example: 'قبل أسبوعين', make: periods.ago(-1) },
  { name: 'ar.ago-after', pattern: 'num unitn agotail', example: '3 أيام مضت', make: periods.ago(-1) },
  { name: 'ar.ahead', pattern: 'ahead num unitn', example: 'بعد 3 أيام', make: periods.later },
  { name: 'ar.ahead-two', pattern: 'ahead dualunit', example: 'بعد يومين', make: periods.later },
  { name: 'ar.ago-one', pattern: 'agoword oneunit', example: 'قبل أسبوع', make: oneAgo },
  { name: 'ar.ahead-one', pattern: 'ahead oneunit', example: 'بعد أسبوع', make: oneAhead },
  {
    name: 'ar.ago-from-now',
    pattern: 'agoword about? num unitn of now',
    example: 'قبل 3 أعوام من الآن',
    make: periods.ago(-1),
  },
  {
    name: 'ar.ago-one-from-now',
    pattern: 'agoword oneunit of now',
    example: 'قبل عام من الآن',
    make: periods.ago(-1),
  },
  {
    name: 'ar.ahead-from-now',
    pattern: 'ahead num unitn of now',
    example: 'بعد 3 أيام من الآن',
    make: periods.ago(1),
  },
  {
    name: 'ar.ahead-one-from-now',
    pattern: 'ahead oneunit of now',
    example: 'بعد شهر من الآن',
    make: periods.ago(1),
  },
  {
    name: 'ar.after-an-event',
    pattern: 'ahead about? num unitn of',
    example: 'بعد 3 أيام من',
    make: periods.fromEvent(1),
  },
  {
    name: 'ar.after-an-event-on',
    pattern: 'ahead about? num unitn ala',
    example: 'بعد 3 أسابيع على',
    make: periods.fromEvent(1),
  },
  {
    name: 'ar.one-after-an-event',
    pattern: 'ahead oneunit of',
    example: 'بعد أسبوع من',
    make: periods.fromEvent(1),
  },
  {
    name: 'ar.one-after-an-event-on',
    pattern: 'ahead oneunit ala',
    example: 'بعد عام على',
    make: periods.fromEvent(1),
  },
  {
    name: 'ar.two-after-an-event',
    pattern: 'ahead dualunit of',
    example: 'بعد يومين من',
    make: periods.fromEvent(1),
  },
  {
    name: 'ar.two-after-an-event-on',
    pattern: 'ahead dualunit ala',
    example: 'بعد عامين على',
    make: periods.fromEvent(1),
  },
  {
    name: 'ar.before-an-event',
    pattern: 'agoword about? num unitn of',
    example: 'قبل 3 أيام من',
    make: periods.fromEvent(-1),
  },
  {
    name: 'ar.one-before-an-event',
    pattern: 'agoword oneunit of',
    example: 'قبل شهر من',
    make: periods.fromEvent(-1),
  },
  {
    name: 'ar.two-before-an-event',
    pattern: 'agoword dualunit of',
    example: 'قبل يومين من',
    make: periods.fromEvent(-1),
  },
  { name: 'ar.anniversary', pattern: 'anniv ord?', example: 'الذكرى الرابعة', make: periods.anniversary },
  {
    name: 'ar.anniversary-in-digits',
    pattern: 'anniv al num',
    example: 'الذكرى الـ20',
    make: periods.anniversary,
  },
  {
    name: 'ar.feast-year',
    pattern: 'feast of? yw? year era?',
    example: 'عيد الفطر عام 2023',
    make: feast('lunar-hijri'),
  },
  {
    name: 'ar.feast-of-year',
    pattern: 'feast of? uni',
    example: 'عيد الأضحى من العام الماضي',
    make: feast('gregorian'),
  },
  {
    name: 'ar.feast-last-next',
    pattern: 'feast rel',
    example: 'عيد الفطر المقبل',
    make: feast('lunar-hijri'),
  },
  { name: 'ar.feast', pattern: 'feast', example: 'عيد الأضحى', make: feast('lunar-hijri') },
  {
    name: 'ar.day-of-feast',
    pattern: 'ord dws feast',
    example: 'ثالث أيام عيد الفطر',
    make: feast('lunar-hijri'),
  },
  { name: 'ar.on-all', pattern: 'onall wd', example: 'أيام الجمعة', make: onAll },
  {
    name: 'ar.each-year',
    pattern: 'day? of? mw? month of? each yw',
    example: 'الثالث من كانون الثاني من كل عام',
    make: make.noDate,
  },
  { name: 'ar.recurring', pattern: 'each dw? wd', example: 'كل الجمعة', make: make.noDate },
  { name: 'ar.recurring-bare', pattern: 'each dw? bareweekday', example: 'كل يوم جمعة', make: make.noDate },
];

/** "A week ago", not "before the week that …". A bare day is no count: قبل يوم الجمعة. */
function oneAgo(c: Parameters<Rule['make']>[0]) {
  return c.goesOn || c.item('oneunit')!.tag === 'day' ? null : periods.ago(-1)(c);
}

/** بتاريخ 3/2: two numbers are a day behind that word alone, not behind any preposition. */
function datedDay(c: Parameters<Rule['make']>[0]) {
  return c.evidence === 'dated' ? make.dayAndMonth(c) : null;
}

/** "On Fridays", not "on the days of Friday and Saturday last". */
function onAll(c: Parameters<Rule['make']>[0]) {
  return c.goesOn ? null : make.noDate();
}

function oneAhead(c: Parameters<Rule['make']>[0]) {
  return c.goesOn || c.item('oneunit')!.tag === 'day' ? null : periods.later(c);
}

export const ARABIC = buildGrammar(buildLexicon(ARABIC_WORDS, true), ARABIC_RULES);
