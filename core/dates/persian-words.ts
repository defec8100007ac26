// The words with which papers in Persian write dates, those of Iran and of Afghanistan; `persian.ts` has the rules over
// them, `dari.ts` what is Afghan alone.
import { PERSIAN_FEASTS } from './feasts.ts';
import type { WordList } from './lexicon.ts';
import { LUNAR } from './months.ts';
import { PERSIAN_CARDINALS, PERSIAN_NTH, PERSIAN_ORDINALS } from './numbers.ts';

/** Each name with ماه written onto it (مردادماه), as sites that drop the joiner print it. */
export function withGluedMonthWord(names: WordList): WordList {
  return names.flatMap(([forms, sense]) => [
    [forms, sense] as const,
    [
      forms
        .split('|')
        .map((form) => `${form}ماه`)
        .join('|'),
      { ...sense, weight: 3, tag: 'named-month' },
    ] as const,
  ]);
}

/** What the ezafe is written onto, with or without a joiner, after a silent ه: سنبله‌ی ۱۴۰۵, یکشنبه‌ی گذشته. */
const WITH_EZAFE: ReadonlySet<string> = new Set(['wd', 'month', 'rel', 'unit', 'relunit', 'part', 'offset']);
const SILENT = /(?<=[^ ]{2})(?<!ما)(?<!^را)ه$/;

/** Each form that ends in a silent ه with its ezafe, too; and "the Wednesday that passed". */
export function withEzafe(names: WordList): WordList {
  return names.flatMap(([forms, sense]) => {
    const silent = WITH_EZAFE.has(sense.kind) ? forms.split('|').filter((form) => SILENT.test(form)) : [];
    if (silent.length === 0) return [[forms, sense] as const];
    const ezafe = silent.flatMap((form) => [`${form}‌ی`, `${form} ی`]);
    const passed = silent.flatMap((form) => [`${form}‌ای که گذشت`, `${form} ای که گذشت`]);
    return [
      [forms, sense] as const,
      [ezafe.filter((form) => !forms.split('|').includes(form)).join('|'), sense] as const,
      ...(sense.kind === 'wd' ? [[passed.join('|'), { ...sense, tag: 'passed' }] as const] : []),
    ];
  });
}

const WEEKDAYS: WordList = [
  'دوشنبه|دو شنبه',
  'سه‌شنبه|سه شنبه',
  'چهارشنبه|چهار شنبه|چارشنبه',
  'پنجشنبه|پنج شنبه',
  'جمعه|آدینه',
  'شنبه',
  'یکشنبه|یک شنبه',
].map(
  (forms, i) =>
    [
      forms
        .split('|')
        .flatMap((form) => [form, `${form}شب`, `روز${form}`, ...(form.includes(' ') ? [`و${form}`] : [])])
        .join('|'),
      { kind: 'wd', value: i + 1 },
    ] as const,
);

const UNITS: WordList = [
  ['هفته|هفته‌ی|هفتهٔ', { kind: 'unit', value: 0, tag: 'week' }],
  ['ماه', { kind: 'unit', value: 0, tag: 'month' }],
  ['سال', { kind: 'unit', value: 0, tag: 'year' }],
  ['دهه|دهه‌ی', { kind: 'unit', value: 0, tag: 'decade' }],
  ['قرن|سده', { kind: 'unit', value: 0, tag: 'century' }],
  ['روز', { kind: 'unitn', value: 0, tag: 'day' }],
  ['شب', { kind: 'unitn', value: 0, tag: 'day' }],
  ['دهه', { kind: 'unitn', value: 0, tag: 'decade' }],
  ['قرن|سده', { kind: 'unitn', value: 0, tag: 'century' }],
  ['هفته|هفته‌ی', { kind: 'unitn', value: 0, tag: 'week' }],
  ['ماه', { kind: 'unitn', value: 0, tag: 'month' }],
  ['سال', { kind: 'unitn', value: 0, tag: 'year' }],
  ['امسال', { kind: 'relunit', value: 0, tag: 'year' }],
  ['پارسال|پار سال', { kind: 'relunit', value: -1, tag: 'year' }],
  ['پیرارسال', { kind: 'relunit', value: -2, tag: 'year' }],
  ['هفته‌ای که گذشت|هفته ای که گذشت', { kind: 'relunit', value: -1, tag: 'week' }],
];

const RELATIVE: WordList = [
  ['گذشته|پیشین|اخیر', { kind: 'rel', value: -1 }],
  ['پیش از گذشته|قبل از گذشته|ماقبل گذشته|پیش‌تر از گذشته', { kind: 'rel', value: -2 }],
  ['پیش|قبل', { kind: 'rel', value: -1, tag: 'than' }],
  ['جاری|کنونی|حاضر|فعلی', { kind: 'rel', value: 0 }],
  ['آینده|اینده|بعدی|آتی|پیش رو|پیش‌رو', { kind: 'rel', value: 1 }],
  ['بعد', { kind: 'rel', value: 1, tag: 'than' }],
  ['این|همین', { kind: 'this', value: 0 }],
  [
    'دیروز|روز گذشته|روز قبل|دیشب|نیمه‌شب گذشته|نیمه شب گذشته|شب گذشته|شب قبل|شامگاه گذشته',
    { kind: 'offset', value: -1 },
  ],
  ['پریروز|پریشب|دو روز پیش|دو شب پیش|دو شب قبل', { kind: 'offset', value: -2 }],
  ['امروز|امشب|روز جاری', { kind: 'offset', value: 0, tag: 'today' }],
  ['فردا|فردا شب|فرداشب', { kind: 'offset', value: 1 }],
  ['پس‌فردا|پس فردا', { kind: 'offset', value: 2 }],
];

const PARTS: WordList = [
  ['اوایل|اوائل|ابتدای|آغاز|اول|شروع|نخستین روزهای', { kind: 'part', value: 0 }],
  ['اواسط|میانه|میانه‌های|نیمه|نیمه‌های', { kind: 'part', value: 1 }],
  ['اواخر|روزهای پایانی|ماه‌های پایانی', { kind: 'part', value: 2 }],
  ['پایان|آخر|انتهای|اخر|ختم', { kind: 'part', value: 3 }],
  ['نخستین روز|اولین روز', { kind: 'edge', value: 0 }],
  ['روز اول|روز نخست', { kind: 'edge', value: 0, tag: 'not-of-month' }],
  ['آخرین روز|واپسین روز|روز آخر|روز پایانی', { kind: 'edge', value: 1 }],
  ['سال نو|سال جدید', { kind: 'newyear', value: 0 }],
  [
    'نیمه اول|نیمه نخست|نیمهٔ اول|نصف اول|شش‌ماهه اول|شش ماهه اول|شش‌ماهه نخست|شش ماهه نخست|شش ماه اول|شش ماه نخست|شش‌ماه نخست',
    { kind: 'frac', value: 1, tag: '2' },
  ],
  ['نیمه دوم|نصف دوم|شش‌ماهه دوم|شش ماهه دوم|شش ماه دوم|شش‌ماه دوم', { kind: 'frac', value: 2, tag: '2' }],
  [
    'سه‌ماهه اول|سه ماهه اول|سه‌ماهه نخست|سه ماهه نخست|ربع اول|سه ماه اول|سه ماه نخست',
    { kind: 'frac', value: 1, tag: '4' },
  ],
  ['سه‌ماهه دوم|سه ماهه دوم|ربع دوم|سه ماه دوم', { kind: 'frac', value: 2, tag: '4' }],
  ['سه‌ماهه سوم|سه ماهه سوم|ربع سوم|سه ماه سوم', { kind: 'frac', value: 3, tag: '4' }],
  [
    'سه‌ماهه چهارم|سه ماهه چهارم|سه‌ماهه پایانی|سه ماهه پایانی|ربع چهارم|ربع آخر',
    { kind: 'frac', value: 4, tag: '4' },
  ],
  ['بهار', { kind: 'season', value: 1 }],
  ['تابستان', { kind: 'season', value: 2 }],
  ['پاییز|پائیز|خزان', { kind: 'season', value: 3 }],
  ['زمستان', { kind: 'season', value: 4 }],
  ['دهه|دهه‌ی', { kind: 'decadeword', value: 0 }],
  ['قرن|سده', { kind: 'centuryword', value: 0 }],
];

const LITTLE: WordList = [
  ['ماه', { kind: 'mw', value: 0 }],
  ['ماه', { kind: 'monthsuffix', value: 0 }],
  ['سال', { kind: 'yw', value: 0 }],
  ['ماه‌های|ماههای|ماه های', { kind: 'mws', value: 0 }],
  ['سال‌های|سالهای|سال های', { kind: 'yws', value: 0 }],
  ['روز|مورخ|مورخه', { kind: 'dw', value: 0 }],
  ['روزهای|روز‌های', { kind: 'dws', value: 0 }],
  [
    'صبح|عصر|شب|بامداد|شامگاه|ظهر|سحرگاه|نیمه‌شب|نیمه شب|بعدازظهر|بعد از ظهر|پیش از ظهر|قبل از ظهر|غروب|چاشت|نیمروز',
    { kind: 'dw', value: 1 },
  ],
  ['صبح|عصر|شب|بامداد|ظهر|شامگاه', { kind: 'dwn', value: 0 }],
  ['تا|الی|لغایت', { kind: 'to', value: 0 }],
  ['بین|میان', { kind: 'between', value: 0 }],
  ['تحصیلی|نو|جدید|مالی|آبی|زراعی|تعلیمی', { kind: 'otheryear', value: 0 }],
  ['چراغ|هوایی|دروازه|آهن|چوبی|فلزی|بتنی', { kind: 'post', value: 0 }],
  ['شلیک|گلوله|اصابت|خلاص', { kind: 'shot', value: 0 }],
  ['و', { kind: 'and', value: 0 }],
  ['میلادی|م|ترسایی', { kind: 'era', value: 0, calendar: 'gregorian' }],
  [
    'خورشیدی|شمسی|هجری شمسی|هجری خورشیدی|ه ش|هـ ش|ش|هش|هجری‌شمسی',
    { kind: 'era', value: 0, calendar: 'solar-hijri' },
  ],
  ['قمری|هجری قمری|ه ق|ق|هق|هجری‌قمری', { kind: 'era', value: 0, calendar: 'lunar-hijri' }],
  ['قبل از میلاد|پیش از میلاد', { kind: 'bc', value: 0 }],
  ['پیش|قبل', { kind: 'agotail', value: 0 }],
  ['دیگر', { kind: 'aheadtail', value: 0 }],
  ['از', { kind: 'az', value: 0 }],
  ['پس از|بعد از', { kind: 'aftertail', value: 0 }],
  // The fortieth day after a death is an اربعین too.
  ['امام امت|شهید|شهدای|شهادت|درگذشت|مرحوم|سردار|رهبر|قائد|جانباختگان', { kind: 'mourned', value: 0 }],
  ['سالگرد|سالروز', { kind: 'anniv', value: 0 }],
  [
    'چند|چندین|ده‌ها|صدها|صد|یکصد|دویست|سیصد|پانصد|هزار|هزاران|میلیون|یکی دو|دو سه',
    { kind: 'vague', value: 0 },
  ],
  ['هفته', { kind: 'weekword', value: 0 }],
  ['ساعت', { kind: 'clock', value: 0 }],
  ['سیاه', { kind: 'ofname', value: 0 }],
  ['شبانه روز|شبانه‌روز|شبانروز', { kind: 'daynight', value: 0 }],
  ['هر|همه|تمام', { kind: 'each', value: 0 }],
  ['ها|های|هایی', { kind: 'plural', value: 0 }],
  [
    'شود|شوند|شد|شدند|رفت|رفتند|کند|کنند|کنم|کنیم|کرد|کردند|رود|روند|گوید|گویند|گفت|دهد|دهند|رسد|رسند|باشد|باشند|تواند|توانند|خواهد|خواهند|آید|آیند|گیرد|گیرند|افتد|ماند|مانند|یابد|یابند|داند|دانند|بیند|بینند|توان|گردد|گردند|آورد|آورند|برد|برند|زند|زنند|خورد|نماید|نمایند|نویسد|افزاید|شناسند',
    { kind: 'verbstem', value: 0 },
  ],
];

const PREPOSITIONS: WordList = [
  ['در|از|تا|طی|قبل از|پس از|پیش از|بین|میان|برای|تاریخ|از سال', { kind: 'prep', value: 0 }],
];

const COUNTED: WordList = [
  [
    'نفر|تن|کشته|زخمی|سرباز|نظامی|نیرو|نیروی|دلار|کیلومتر|متر|تومان|ریال|هزار|میلیون|میلیارد|مورد|شهید|غیرنظامی|خانواده|واحد|' +
      'بار|فروند|موشک|دستگاه|درصد|عدد|تروریست|داعشی|مجروح|زندانی|زائر|دانشجو|حمله|پرواز|ساعت|دقیقه|افغانی|خانه|طیاره|کودک|زن|' +
      'هکتار|تُن|بشکه|کیلوگرم|نسخه|صفحه|کارگر|عسکر|فرد|روستا|پناهجو|مهاجر|بیمار|آمریکایی|امریکایی|جنگجو|دینار|گرم',
    { kind: 'counted', value: 0 },
  ],
];

const NAMES: WordList = [
  [
    'میدان|خیابان|بیمارستان|ورزشگاه|سینما|پل|شهرک|اتوبان|بزرگراه|حرکت|جنبش|قیام|انقلاب|کودتای|کودتا|دبستان|مدرسه|دانشگاه|پارک|' +
      'نماز|امام|امامان|ائمه|خطبه|خطبه‌های|خطیب|مسجد|پایگاه|خبرگزاری|چهارراه|بلوار|فاجعه|گردان|لشکر|تیپ|شفاخانه|لیسه|روزنامه|زیارت|یگان|قرارگاه',
    { kind: 'namehead', value: 0 },
  ],
  ['پلاک|شماره|نمره|کد|بند|ماده|قطعه', { kind: 'numbered', value: 0 }],
  ['فیلم|فلم|رمان|کتاب|سریال|مستند|ترانه|سرود|نمایش', { kind: 'work', value: 0 }],
  ['حملات|حمله|حادثه|رویداد|حوادث|رویدادهای|واقعه|حمله‌های|حمله‌ی|عملیات|طوفان', { kind: 'attacks', value: 0 }],
  ['دنیای|جهان|جامعه|نسل|بشر|دوران|زندگی|دنیا', { kind: 'nottoday', value: 0 }],
];

/** Names that are in both lists would be read twice. */
export function missingFrom(list: WordList, other: WordList): WordList {
  const known = new Set(other.flatMap(([forms]) => forms.split('|')));
  return list.flatMap(([forms, sense]) => {
    const left = forms.split('|').filter((form) => !known.has(form));
    return left.length > 0 ? [[left.join('|'), sense] as const] : [];
  });
}

/**
 * The zodiac's months in a text that was taken for Iranian, for short texts do not tell: with a year behind them, for
 * without one they are other words there.
 */
export const onlyWithYear = (names: WordList): WordList =>
  names.map(([forms, sense]) => [forms, { ...sense, tag: 'needs-year' }] as const);

/** Words that Iranian and Afghan papers share. */
export const PERSIAN_WORDS: readonly WordList[] = [
  LUNAR,
  PERSIAN_ORDINALS,
  PERSIAN_CARDINALS,
  WEEKDAYS,
  UNITS,
  RELATIVE,
  PARTS,
  PERSIAN_NTH,
  LITTLE,
  PERSIAN_FEASTS,
  PREPOSITIONS,
  COUNTED,
  NAMES,
];
