// The words with which Arabic newspapers write dates; `arabic.ts` has the rules over them.
import { ARABIC_FEASTS } from './feasts.ts';
import type { WordList } from './lexicon.ts';
import { ARABIC_GREGORIAN, ARABIC_SOLAR, LUNAR } from './months.ts';
import { ARABIC_CARDINALS, ARABIC_ORDINALS } from './numbers.ts';

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
  [
    ['قبل', 'ما قبل']
      .flatMap((before) =>
        'الماضي|الماضية|الفائت|الفائتة|المنصرم|المنصرمة'.split('|').map((last) => `${before} ${last}`),
      )
      .join('|'),
    { kind: 'rel', value: -2 },
  ],
  ['بعد المقبل|بعد المقبلة|بعد القادم|بعد القادمة|ما بعد المقبل|ما بعد القادم', { kind: 'rel', value: 2 }],
  ['هذا|هذه', { kind: 'this', value: 0 }],
  ['أمس|يوم أمس|بالأمس|البارحة|الليلة الماضية|ليلة أمس', { kind: 'offset', value: -1 }],
  [
    'أول أمس|أول من أمس|أمس الأول|أمس الاول|ليلة أول أمس|يوم أول أمس|قبل أمس|يوم قبل أمس|ليلة قبل أمس|ما قبل أمس|قبل البارحة|أول البارحة',
    { kind: 'offset', value: -2 },
  ],
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
    'ال|الذي|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|التالي|الأول|الثاني|العالمي|الوطني|الأخير|الواحد|الدولي|الثالث|' +
      'الحادي|نفسه|ذاته|عينه|الموالي',
    { kind: 'dayname', value: 0 },
  ],
  ['السابق|اللاحق', { kind: 'otherday', value: 0 }],
  ['هي|هو|كلمة', { kind: 'copula', value: 0 }],
  // Mayo Clinic, Black September.
  ['كلينك|كلينيك|الأسود', { kind: 'ofname', value: 0 }],
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
  [
    'هجمات|أحداث|اعتداءات|هجوم|تفجيرات|حادثة|أحداث يوم|كارثة|صدمة|عملية|عمليات|هجمة|معركة|هجوم يوم',
    { kind: 'attacks', value: 0 },
  ],
  [
    'مثل|هي|وهي|فهي|وهو|فهو|هم|وهم|نحن|ونحن|أنا|وأنا|في|وفي|ذلك|كل|طوال|خلال|نفس|ذات|طيلة|هو|من|منذ|حتى|إلى|الى|لغاية|عالم|العالم|قبل|بعد|بين|صحيفة|جريدة|قناة|ألعاب|ليس|ما|أكثر',
    { kind: 'nottoday', value: 0 },
  ],
];

/** Bare weekday names count only when something says "each": كل جمعة. */
const BARE_WEEKDAYS: WordList = [
  ['جمعة|خميس|سبت|أحد|أربعاء|ثلاثاء|اثنين', { kind: 'bareweekday', value: 0 }],
];

export const ARABIC_WORDS: readonly WordList[] = [
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
];
