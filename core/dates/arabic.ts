// How Arabic newspapers write dates: the words, and a named rule for each way, with an example that a test runs.
import { ARABIC_FEASTS, feast } from './feasts.ts';
import type { WordList } from './lexicon.ts';
import { buildLexicon } from './lexicon.ts';
import * as make from './make.ts';
import * as periods from './make-periods.ts';
import { ARABIC_GREGORIAN, ARABIC_SOLAR, LUNAR } from './months.ts';
import { ARABIC_CARDINALS, ARABIC_ORDINALS } from './numbers.ts';
import { buildGrammar, type Rule } from './rule.ts';

const WEEKDAYS: WordList = [
  'الإثنين|الاثنين|الأثنين',
  'الثلاثاء|الثلثاء|الثلاثا',
  'الأربعاء|الاربعا|الإربعاء',
  'الخميس',
  'الجمعة',
  'السبت',
  'الأحد',
].map((forms, i) => [forms, { kind: 'wd', value: i + 1 }] as const);

const UNITS: WordList = [
  ['الأسبوع', { kind: 'unit', value: 0, tag: 'week' }],
  ['الشهر', { kind: 'unit', value: 0, tag: 'month' }],
  ['العام|السنة', { kind: 'unit', value: 0, tag: 'year' }],
  ['العقد', { kind: 'unit', value: 0, tag: 'decade' }],
  ['القرن', { kind: 'unit', value: 0, tag: 'century' }],
  ['يوم|أيام|يوما|أيّام|ايام', { kind: 'unitn', value: 0, tag: 'day' }],
  ['أسبوع|أسابيع|أسبوعا', { kind: 'unitn', value: 0, tag: 'week' }],
  ['شهر|أشهر|شهور|شهرا', { kind: 'unitn', value: 0, tag: 'month' }],
  ['عام|أعوام|سنة|سنوات|سنين|عاما', { kind: 'unitn', value: 0, tag: 'year' }],
  ['يوم', { kind: 'oneunit', value: 1, tag: 'day' }],
  ['أسبوع', { kind: 'oneunit', value: 1, tag: 'week' }],
  ['شهر', { kind: 'oneunit', value: 1, tag: 'month' }],
  ['عام|سنة', { kind: 'oneunit', value: 1, tag: 'year' }],
  ['يومين', { kind: 'dualunit', value: 2, tag: 'day' }],
  ['أسبوعين', { kind: 'dualunit', value: 2, tag: 'week' }],
  ['شهرين', { kind: 'dualunit', value: 2, tag: 'month' }],
  ['عامين|سنتين', { kind: 'dualunit', value: 2, tag: 'year' }],
];

const RELATIVE: WordList = [
  ['الماضي|الماضية|الماضيين|الفائت|الفائتة|المنصرم|المنصرمة|المنقضي|الأخير', { kind: 'rel', value: -1 }],
  ['الجاري|الجارية|الحالي|الحالية|الراهن', { kind: 'rel', value: 0 }],
  ['المقبل|المقبلة|المقبلين|القادم|القادمة|التالي القادم', { kind: 'rel', value: 1 }],
  ['هذا|هذه', { kind: 'this', value: 0 }],
  ['أمس|يوم أمس|بالأمس|البارحة|الليلة الماضية|ليلة أمس', { kind: 'offset', value: -1 }],
  ['أول أمس|أول من أمس|أمس الأول|أمس الاول|ليلة أول أمس|يوم أول أمس', { kind: 'offset', value: -2 }],
  [
    'غدا|غد|يوم غد|يوم الغد|صباح الغد|مساء الغد|ظهر الغد|فجر الغد|ليلة الغد|الغد القريب',
    { kind: 'offset', value: 1 },
  ],
  ['بعد غد|بعد غدا|يوم بعد غد', { kind: 'offset', value: 2 }],
  [
    'اليوم|هذا اليوم|هذه الليلة|نهار اليوم|هذا الصباح|هذا المساء|صباح هذا اليوم|مساء هذا اليوم',
    { kind: 'offset', value: 0, tag: 'today' },
  ],
];

const PARTS: WordList = [
  ['مطلع|بداية|بدايات|أوائل|مستهل|بدء', { kind: 'part', value: 0 }],
  ['منتصف|أواسط|وسط', { kind: 'part', value: 1 }],
  ['أواخر|نهايات', { kind: 'part', value: 2 }],
  ['نهاية|ختام|آخر|انتهاء', { kind: 'part', value: 3 }],
  ['النصف الأول', { kind: 'frac', value: 1, tag: '2' }],
  ['النصف الثاني|النصف الأخير', { kind: 'frac', value: 2, tag: '2' }],
  ['الربع الأول', { kind: 'frac', value: 1, tag: '4' }],
  ['الربع الثاني', { kind: 'frac', value: 2, tag: '4' }],
  ['الربع الثالث', { kind: 'frac', value: 3, tag: '4' }],
  ['الربع الرابع|الربع الأخير', { kind: 'frac', value: 4, tag: '4' }],
  ['ربيع|الربيع', { kind: 'season', value: 1 }],
  ['صيف|الصيف', { kind: 'season', value: 2 }],
  ['خريف|الخريف', { kind: 'season', value: 3 }],
  ['شتاء|الشتاء', { kind: 'season', value: 4 }],
  ['العشرينيات|عشرينيات|العشرينات|عشرينات', { kind: 'decade', value: 20 }],
  ['الثلاثينيات|ثلاثينيات|الثلاثينات|ثلاثينات', { kind: 'decade', value: 30 }],
  ['الأربعينيات|أربعينيات|الأربعينات|أربعينات', { kind: 'decade', value: 40 }],
  ['الخمسينيات|خمسينيات|الخمسينات|خمسينات', { kind: 'decade', value: 50 }],
  ['الستينيات|ستينيات|الستينات|ستينات', { kind: 'decade', value: 60 }],
  ['السبعينيات|سبعينيات|السبعينات|سبعينات', { kind: 'decade', value: 70 }],
  ['الثمانينيات|ثمانينيات|الثمانينات|ثمانينات', { kind: 'decade', value: 80 }],
  ['التسعينيات|تسعينيات|التسعينات|تسعينات', { kind: 'decade', value: 90 }],
  ['القرن|قرن', { kind: 'centuryword', value: 0 }],
  ['العقد', { kind: 'decadeword', value: 0 }],
  ['فترة|عقد', { kind: 'filler', value: 0 }],
];

const LITTLE: WordList = [
  ['من', { kind: 'of', value: 0 }],
  ['شهر|الشهر', { kind: 'mw', value: 0 }],
  ['عام|العام|سنة|السنة', { kind: 'yw', value: 0 }],
  ['شهري|أشهر|شهور', { kind: 'mws', value: 0 }],
  ['عامي|العامين|سنتي|الأعوام|أعوام|سنوات|عامين', { kind: 'yws', value: 0 }],
  ['يوم|نهار', { kind: 'dw', value: 0 }],
  ['يومي|أيام', { kind: 'dws', value: 0 }],
  ['أيام', { kind: 'onall', value: 0 }],
  ['صباح|مساء|ليل|ليلة|فجر|ظهر|عصر|عشية|ظهيرة|بعد ظهر|قبل ظهر', { kind: 'dw', value: 1 }],
  ['إلى|الى|حتى|وحتى|لغاية|ولغاية', { kind: 'to', value: 0 }],
  ['و', { kind: 'and', value: 0 }],
  ['م|ميلادي|ميلادية|الميلادي|الميلادية|للميلاد', { kind: 'era', value: 0, calendar: 'gregorian' }],
  ['هـ|ه|هجري|هجرية|الهجري|الهجرية|للهجرة|هجري قمري', { kind: 'era', value: 0, calendar: 'lunar-hijri' }],
  ['هـ ش|هجري شمسي|هجرية شمسية|الهجري الشمسي|شمسي|ش', { kind: 'era', value: 0, calendar: 'solar-hijri' }],
  ['ق م|قبل الميلاد|ق', { kind: 'bc', value: 0 }],
  ['قبل|منذ', { kind: 'agoword', value: 0 }],
  ['نحو|حوالي|قرابة|أكثر من|ما يقارب|ما يقرب من|زهاء|أقل من', { kind: 'about', value: 0 }],
  ['بعد', { kind: 'ahead', value: 0 }],
  ['الآن|اليوم|تاريخه', { kind: 'now', value: 0 }],
  ['الذكرى السنوية|الذكرى|ذكرى', { kind: 'anniv', value: 0 }],
  ['ال', { kind: 'al', value: 0 }],
  ['مضت|خلت', { kind: 'agotail', value: 0 }],
  ['كل', { kind: 'each', value: 0 }],
  ['على', { kind: 'ala', value: 0 }],
  ['عمره|عمرها|العمر|عمرهم', { kind: 'age', value: 0 }],
  [
    'ال|الذي|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|التالي|الأول|الثاني|العالمي|الوطني|الأخير|الواحد|الدولي|الثالث',
    { kind: 'dayname', value: 0 },
  ],
  ['هي|هو|كلمة', { kind: 'copula', value: 0 }],
  ['الأسبوع', { kind: 'weekword', value: 0 }],
  ['غد أفضل|غد مشرق|غد أجمل|غدا أفضل|غد واعد', { kind: 'figurative', value: 0 }],
  ['الليل|النهار|اليوم|الطريق', { kind: 'daytime', value: 0 }],
];

/** Words that give a month or a bare year enough evidence. */
const PREPOSITIONS: WordList = [
  [
    'في|وفي|منذ|حتى|بحلول|خلال|قبل|بعد|ابتداء من|اعتبارا من|بدءا من|لغاية|بين|وبين|مند|بتاريخ',
    { kind: 'prep', value: 0 },
  ],
];

const BETWEEN: WordList = [['بين', { kind: 'between', value: 0 }]];

/** Years that are none of the calendar's. */
const OTHER_YEARS: WordList = [
  ['الدراسي|المالي|الجديد|الأكاديمي|التشريعي|الهجري', { kind: 'otheryear', value: 0 }],
];

const COUNTED: WordList = [
  [
    'جندي|جنديا|مقاتل|مقاتلا|شخص|شخصا|دولار|دولارا|كيلومتر|كيلومترا|متر|مترا|طن|طنا|قتيل|قتيلا|جريح|جريحا|عنصر|عنصرا|نازح|' +
      'عائلة|أسرة|مدني|مدنيا|ضحية|صاروخ|صاروخا|طائرة|ألف|ألفا|مليون|مليار|ريال|جنيه|درهم|برميل|قرية|مدرسة|سيارة|دينار|' +
      'مستشار|عسكري|عسكريا|موقع|غارة|هجوم|عملية|موظف|عامل|طالب|لاجئ|كم|كلم|ميل|وحدة|منزل|منزلا|نسخة|ساعة|دقيقة|' +
      'جنود|أميركي|أمريكي|مرة|حالة|إصابة|يوما|يوم|عاما|سنة|نقطة|هكتار|دونم|ميغاواط|مريض|حاج|معتقل|سجين|أسير|إرهابي',
    { kind: 'counted', value: 0 },
  ],
];

/** Before a day and month without year these make a name: ثورة 14 تموز, ساحة 17 تشرين. */
const NAMES: WordList = [
  [
    'ثورة|حركة|ساحة|شارع|ميدان|جسر|جامعة|مستشفى|ملعب|مدينة|مطار|انتفاضة|حراك|حرب|كتيبة|لواء|تيار|قوى|تحالف|مفاعل|سد|حي|' +
      'صحيفة|جريدة|قناة|موقع|ائتلاف|مؤسسة|جبهة|انقلاب|حزب|قاعدة|متحف|مدرسة|سوق|صلاة|خطبة|خطيب|خطب|مصلى|سرايا',
    { kind: 'namehead', value: 0 },
  ],
  ['سابق|لاحق|متأخر|مبكر|متأخرة|مبكرة|لاحقا|سابقا', { kind: 'hour', value: 0 }],
  ['هجمات|أحداث|اعتداءات|هجوم|تفجيرات|حادثة|أحداث يوم|كارثة|صدمة', { kind: 'attacks', value: 0 }],
  [
    'مثل|هي|وهي|فهي|وهو|فهو|هم|وهم|نحن|ونحن|أنا|وأنا|في|ذلك|كل|طوال|خلال|نفس|ذات|طيلة|هو|من|منذ|حتى|إلى|الى|لغاية|عالم|العالم|قبل|بعد|بين|صحيفة|جريدة|قناة|ألعاب|ليس|ما|أكثر',
    { kind: 'nottoday', value: 0 },
  ],
];

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
  { name: 'ar.day-month', pattern: 'day of? mw? month', example: '7 أبريل', make: make.dayMonth },
  {
    name: 'ar.day-of-month',
    pattern: 'day of? uni',
    example: 'العشرين من الشهر الجاري',
    make: make.dayOfUnit,
  },
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
  { name: 'ar.month-range', pattern: 'month to @', example: 'يناير إلى مارس 2020', make: make.monthRange },
  {
    name: 'ar.month-and-month',
    pattern: 'mws? month and @',
    example: 'شهري يناير وفبراير',
    make: make.monthPair,
  },
  { name: 'ar.year', pattern: 'yw year era?', example: 'عام 2003', make: make.yearAlone('lunar-hijri') },
  { name: 'ar.year-with-era', pattern: 'year era', example: '2003م', make: make.yearAlone('lunar-hijri') },
  {
    name: 'ar.year-after-preposition',
    pattern: 'year',
    example: 'منذ 2003',
    make: make.yearWithEvidence('lunar-hijri'),
  },
  {
    name: 'ar.year-in-brackets',
    pattern: '( year )',
    example: '(2003)',
    make: make.yearAlone('lunar-hijri'),
  },
  {
    name: 'ar.two-years',
    pattern: 'yws year and year2=year',
    example: 'عامي 2003 و2011',
    make: make.years('lunar-hijri'),
  },
  {
    name: 'ar.years-between',
    pattern: 'yw? year and yw? year2=year',
    example: 'بين عام 2003 وعام 2011',
    make: make.yearsBetween('lunar-hijri'),
  },
  {
    name: 'ar.years-range',
    pattern: 'yws? yw? year to yw? year2=year',
    example: 'عام 2003 إلى 2011',
    make: make.years('lunar-hijri'),
  },
  { name: 'ar.years-with-dash', pattern: 'yw? years', example: '2003-2011', make: make.years('lunar-hijri') },
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
  { name: 'ar.named-day', pattern: 'offset dayname', example: 'اليوم السابع', make: make.noDate },
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
    name: 'ar.century-in-digits',
    pattern: 'centuryword num era?',
    example: 'القرن 19',
    make: periods.century,
  },
  { name: 'ar.ago', pattern: 'agoword about? num unitn', example: 'منذ 3 أيام', make: periods.ago(-1) },
  { name: 'ar.ago-two', pattern: 'agoword dualunit', example: 'قبل أسبوعين', make: periods.ago(-1) },
  { name: 'ar.ago-after', pattern: 'num unitn agotail', example: '3 أيام مضت', make: periods.ago(-1) },
  { name: 'ar.ahead', pattern: 'ahead num unitn', example: 'بعد 3 أيام', make: periods.ago(1) },
  { name: 'ar.ahead-two', pattern: 'ahead dualunit', example: 'بعد يومين', make: periods.ago(1) },
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
  { name: 'ar.recurring', pattern: 'each dw? wd', example: 'كل الجمعة', make: make.noDate },
];

/** "A week ago", not "before the week that …". A bare day is no count: قبل يوم الجمعة. */
function oneAgo(c: Parameters<Rule['make']>[0]) {
  return c.goesOn || c.item('oneunit')!.tag === 'day' ? null : periods.ago(-1)(c);
}

/** "On Fridays", not "on the days of Friday and Saturday last". */
function onAll(c: Parameters<Rule['make']>[0]) {
  return c.goesOn ? null : make.noDate();
}

function oneAhead(c: Parameters<Rule['make']>[0]) {
  return c.goesOn || c.item('oneunit')!.tag === 'day' ? null : periods.ago(1)(c);
}

/** Bare weekday names count only when something says "each": كل جمعة. */
const BARE_WEEKDAYS: WordList = [
  ['جمعة|خميس|سبت|أحد|أربعاء|ثلاثاء|اثنين', { kind: 'bareweekday', value: 0 }],
];

export const ARABIC = buildGrammar(
  buildLexicon(
    [
      ARABIC_GREGORIAN,
      ARABIC_SOLAR,
      LUNAR,
      ARABIC_ORDINALS,
      ARABIC_CARDINALS,
      WEEKDAYS,
      BARE_WEEKDAYS,
      UNITS,
      RELATIVE,
      PARTS,
      LITTLE,
      ARABIC_FEASTS,
      PREPOSITIONS,
      BETWEEN,
      OTHER_YEARS,
      COUNTED,
      NAMES,
    ],
    true,
  ),
  [
    ...ARABIC_RULES,
    { name: 'ar.recurring-bare', pattern: 'each dw? bareweekday', example: 'كل يوم جمعة', make: make.noDate },
  ],
);
