// Month names as newspapers print them, by country, in all spellings; CLDR's Arabic names of the solar months are
// not what Arabic papers print, so those are listed here too. `weight` says how much evidence a name needs;
// those tagged `after-preposition` are months behind one, though they are words of their own elsewhere (مارس, "practised"), those
// tagged `particle` with a year, "of" or "the month". An ordinal alone may stand before those tagged `after-ordinal`: «پنجم جون» is a
// day, «پنجم می» the fifth who goes.
import type { Calendar } from './calendars.ts';
import type { WordList } from './lexicon.ts';

function months(
  calendar: Calendar,
  weight: number,
  names: Readonly<Record<number, string>>,
  tag?: string,
): WordList {
  return Object.entries(names).map(
    ([month, forms]) =>
      [forms, { kind: 'month', value: Number(month), calendar, weight, ...(tag ? { tag } : {}) }] as const,
  );
}

/** Levant, Egypt and Gulf, Maghreb, Mauritania. */
export const ARABIC_GREGORIAN: WordList = [
  ...months('gregorian', 3, {
    1: 'كانون الثاني|كانون ثاني|كانون ثان|يناير|ينایر|جانفي|جانفيي',
    2: 'شباط|فبراير|فيفري',
    3: 'آذار|اذار',
    4: 'نيسان|أبريل|آبريل|أفريل|ابرايل',
    5: 'مايو|أيار|آيار|مايس',
    6: 'حزيران|يونيو|يونيه',
    7: 'تموز|يوليو|يوليه|يوليوز|جويلية|جويليه',
    8: 'أغسطس|آغسطس|غشت|أغشت|أوت',
    9: 'أيلول|آيلول|سبتمبر|شتنبر|شتمبر|سيبتمبر',
    10: 'تشرين الأول|تشرين أول|تشرين الاول|أكتوبر|آكتوبر|اكتوبر',
    11: 'تشرين الثاني|تشرين ثاني|تشرين ثان|نوفمبر|نونبر',
    12: 'كانون الأول|كانون أول|ديسمبر|دجنبر|دجمبر',
  }),
  ...months('gregorian', 1, { 3: 'مارس' }, 'after-preposition'),
  ...months('gregorian', 1, { 5: 'ماي', 6: 'جوان', 8: 'آب' }),
  // Without its madda only beside the other name (اب/أغسطس).
  ...months('gregorian', 0, { 8: 'اب' }),
];

export const ARABIC_SOLAR: WordList = [
  ...months('solar-hijri', 2, {
    1: 'فروردين',
    2: 'أرديبهشت|ارديبهشت',
    3: 'خرداد',
    5: 'مرداد',
    6: 'شهريور',
    12: 'إسفند|اسفند',
  }),
  ...months('solar-hijri', 1, { 4: 'تير', 7: 'مهر', 8: 'آبان', 9: 'آذر', 11: 'بهمن' }),
  // Di María, de Mistura.
  ...months('solar-hijri', 1, { 10: 'دي|دى' }, 'particle'),
];

export const LUNAR: WordList = [
  ...months('lunar-hijri', 2, {
    3: 'ربيع الأول|ربيع الاول|ربيع أول|ربیع‌الاول|ربیع‌الأول',
    4: 'ربيع الآخر|ربيع الثاني|ربيع الاخر|ربیع‌الثانی|ربيع ثاني|ربيع آخر',
    5: 'جمادى الأولى|جمادى الاولى|جمادى الأول|جمادی‌الاول|جمادی‌الاولی',
    6: 'جمادى الآخرة|جمادى الثانية|جمادى الاخرة|جمادى الثاني|جمادی‌الثانی|جمادی‌الثانیه|جمادی الآخر',
    11: 'ذو القعدة|ذي القعدة|ذوالقعدة|ذی‌القعده|ذیقعده|ذي قعدة|ذی قعده|ذوالقعده',
    12: 'ذو الحجة|ذي الحجة|ذوالحجة|ذی‌الحجه|ذیحجه|ذی حجه|ذي حجة|ذیالحجه|ذوالحجه',
  }),
  ...months('lunar-hijri', 1, {
    1: 'محرم الحرام|محرم|المحرم|محرم‌الحرام',
    2: 'صفر المظفر|صفر|صفر الخير|صفرالمظفر',
    7: 'رجب المرجب|رجب|رجب‌المرجب',
    8: 'شعبان المعظم|شعبان|شعبان‌المعظم',
    9: 'رمضان المبارك|رمضان|رمضان‌المبارک|مبارک رمضان',
    10: 'شوال المكرم|شوال|شوال‌المکرم',
  }),
];

/** As written in Iran. */
export const PERSIAN_GREGORIAN: WordList = [
  ...months('gregorian', 3, {
    1: 'ژانویه|ژانویۀ|ژانوِیه',
    2: 'فوریه|فوریۀ',
    4: 'آوریل|اوریل|آپریل|اپریل',
    6: 'ژوئن|ژوین|ژوءن|ژون',
    7: 'ژوئیه|ژوییه|ژویه|جولای|جولاى|ژولای|جولایی',
    8: 'آگوست|اگوست|آگست',
    9: 'سپتامبر|سپتامبرِ|سپتمبر',
    10: 'اکتبر|اکتوبر|اُکتبر',
    11: 'نوامبر|نومبر',
    12: 'دسامبر|دسمبر',
  }),
  ...months('gregorian', 1, { 3: 'مارس|مارچ', 6: 'جون', 8: 'اوت' }, 'after-ordinal'),
  ...months('gregorian', 1, { 5: 'مه|می|مى' }),
];

export const IRANIAN_SOLAR: WordList = [
  ...months('solar-hijri', 3, {
    1: 'فروردین',
    2: 'اردیبهشت',
    3: 'خرداد',
    5: 'مرداد|امرداد',
    6: 'شهریور',
    8: 'آبان|ابان',
    12: 'اسفند|اسپند',
  }),
  ...months('solar-hijri', 1, { 4: 'تیر', 7: 'مهر', 9: 'آذر|اذر', 10: 'دی|دى', 11: 'بهمن' }),
];

export const DARI_GREGORIAN: WordList = [
  ...months('gregorian', 3, {
    1: 'جنوری|جنورى',
    2: 'فبروری|فبرورى|فبوری',
    4: 'اپریل|آپریل|اپرل',
    7: 'جولای|جولاى|جولایی|جولائی',
    8: 'اگست|آگست|آگوست|اگوست',
    9: 'سپتمبر|سپتامبر|سپتمبرِ',
    10: 'اکتوبر|اکتبر|آکتوبر',
    11: 'نومبر|نوامبر|نوومبر',
    12: 'دسمبر|دسامبر|دیسمبر',
  }),
  ...months('gregorian', 1, { 3: 'مارچ|مارس', 6: 'جون' }, 'after-ordinal'),
  ...months('gregorian', 1, { 5: 'می|مى|مه' }),
];

export const AFGHAN_SOLAR: WordList = months('solar-hijri', 1, {
  1: 'حمل',
  2: 'ثور',
  3: 'جوزا|جوزاء',
  4: 'سرطان',
  5: 'اسد',
  6: 'سنبله|سنبلۀ',
  7: 'میزان',
  8: 'عقرب',
  9: 'قوس',
  10: 'جدی|جدى',
  11: 'دلو',
  12: 'حوت',
});
