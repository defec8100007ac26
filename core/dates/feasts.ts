// Feasts and days of remembrance: each has its day in one calendar, while the year beside it may be another calendar's
// («اربعین ۱۴۰۲» is a lunar day in a solar year). Days of the lunar ones are Umm al-Qura's, one day off at most.
import { type Calendar, dayOf, inCalendar, monthsOf, yearsOf } from './calendars.ts';
import type { Expression, YearRef } from './expression.ts';
import type { WordList } from './lexicon.ts';
import { certain, type ResolveContext, type Resolved, reason, unknown } from './resolved.ts';
import type { Captures } from './rule.ts';

interface Feast {
  readonly calendar: Calendar;
  readonly month: number;
  /** Of the month; 'friday' is its last Friday. */
  readonly day: number | 'friday';
  readonly ar: string;
  readonly fa: string;
  /** Also a name of people, places and marches: counts only with "in", "until" or a year. */
  readonly weak?: true;
}

const FEASTS: readonly Feast[] = [
  { calendar: 'lunar-hijri', month: 1, day: 1, ar: 'رأس السنة الهجرية', fa: 'آغاز سال هجری قمری' },
  { calendar: 'lunar-hijri', month: 1, day: 9, ar: 'يوم تاسوعاء', fa: 'روز تاسوعا' },
  { calendar: 'lunar-hijri', month: 1, day: 9, ar: 'تاسوعاء', fa: 'تاسوعا|تاسوعای حسینی', weak: true },
  { calendar: 'lunar-hijri', month: 1, day: 10, ar: 'يوم عاشوراء', fa: 'روز عاشورا' },
  { calendar: 'lunar-hijri', month: 1, day: 10, ar: 'عاشوراء', fa: 'عاشورا|عاشورای حسینی', weak: true },
  {
    calendar: 'lunar-hijri',
    month: 2,
    day: 20,
    ar: 'زيارة الأربعين|الزيارة الأربعينية|أربعينية الإمام الحسين|أربعينية الحسين|أربعين الإمام الحسين',
    fa: 'روز اربعین',
  },
  // "Pilgrims of Arbaeen" tells of no day, "in Arbaeen" does.
  { calendar: 'lunar-hijri', month: 2, day: 20, ar: '', fa: 'اربعین|اربعین حسینی', weak: true },
  { calendar: 'lunar-hijri', month: 3, day: 12, ar: 'المولد النبوي|المولد النبوي الشريف', fa: 'مولود النبی' },
  { calendar: 'lunar-hijri', month: 7, day: 27, ar: 'الإسراء والمعراج', fa: 'عید مبعث|مبعث|عید سعید مبعث' },
  { calendar: 'lunar-hijri', month: 8, day: 15, ar: 'ليلة النصف من شعبان', fa: 'نیمه شعبان' },
  {
    calendar: 'lunar-hijri',
    month: 9,
    day: 'friday',
    ar: 'يوم القدس العالمي|يوم القدس',
    fa: 'روز قدس|روز جهانی قدس',
  },
  {
    calendar: 'lunar-hijri',
    month: 10,
    day: 1,
    ar: 'عيد الفطر|عيد الفطر المبارك',
    fa: 'عید فطر|عید سعید فطر|عید رمضان',
  },
  { calendar: 'lunar-hijri', month: 12, day: 9, ar: 'يوم عرفة', fa: 'روز عرفه' },
  {
    calendar: 'lunar-hijri',
    month: 12,
    day: 10,
    ar: 'عيد الأضحى|عيد الأضحى المبارك|عيد النحر',
    fa: 'عید قربان|عید سعید قربان|عید اضحی|عید سعید اضحی',
  },
  { calendar: 'lunar-hijri', month: 12, day: 18, ar: 'عيد الغدير', fa: 'عید غدیر|عید غدیر خم|عید سعید غدیر' },
  { calendar: 'solar-hijri', month: 1, day: 1, ar: 'عيد نوروز|عيد النوروز', fa: 'عید نوروز|روز نوروز' },
  { calendar: 'solar-hijri', month: 1, day: 1, ar: 'نوروز|النوروز', fa: 'نوروز', weak: true },
  { calendar: 'solar-hijri', month: 1, day: 13, ar: '', fa: 'سیزده‌بدر|سیزده به در|روز طبیعت' },
  { calendar: 'solar-hijri', month: 9, day: 30, ar: 'ليلة يلدا', fa: 'شب یلدا|شب چله' },
  {
    calendar: 'gregorian',
    month: 1,
    day: 1,
    ar: 'رأس السنة|رأس السنة الميلادية|ليلة رأس السنة',
    fa: 'سال نو میلادی|آغاز سال نو میلادی|شروع سال نو میلادی',
  },
  {
    calendar: 'gregorian',
    month: 12,
    day: 25,
    ar: 'عيد الميلاد المجيد|عيد ميلاد السيد المسيح|الكريسماس',
    fa: 'کریسمس|عید کریسمس',
  },
];

const words = (language: 'ar' | 'fa'): WordList =>
  FEASTS.flatMap((feast, value) =>
    feast[language]
      ? [[feast[language], { kind: 'feast', value, ...(feast.weak ? { tag: 'weak' } : {}) }] as const]
      : [],
  );

export const ARABIC_FEASTS = words('ar');
export const PERSIAN_FEASTS = words('fa');

type FeastDay = Extract<Expression, { kind: 'feast' }>;

/** A feast with its year: printed, beside the article's, or the nearest one. `hijri` is the language's own. */
export function feast(hijri: Calendar): (c: Captures) => Expression | null {
  return (c) => {
    const item = c.item('feast')!;
    const { calendar, month, day: first } = FEASTS[item.value]!;
    // The third day of a feast.
    const day = c.has('ord') && first !== 'friday' ? first + c.value('ord') - 1 : first;
    if (day !== 'friday' && day > 29 && day !== first) return null;
    const uni = c.item('uni');
    if (uni && uni.tag !== 'year') return null;
    const shift = uni?.value ?? (c.has('rel') ? c.value('rel') : null);
    const printed = c.has('year') ? c.value('year') : null;
    const told = printed !== null || shift !== null || c.evidence !== 'none';
    if (item.tag === 'weak' && !told) return null;
    if (printed === null) {
      const year: YearRef = uni
        ? { by: 'shift', shift: uni.value }
        : shift === null
          ? { by: 'nearest' }
          : { by: shift < 0 ? 'last' : shift > 0 ? 'next' : 'this' };
      return { kind: 'feast', calendar, month, day, year, counted: hijri };
    }
    const counted = c.item('era')?.calendar ?? (printed > 1600 ? 'gregorian' : hijri);
    return { kind: 'feast', calendar, month, day, year: { by: 'value', year: printed }, counted };
  };
}

/** The feast in one year of its own calendar. */
function dayIn({ calendar, month, day }: FeastDay, year: number): Temporal.PlainDate | null {
  if (day !== 'friday') return dayOf(calendar, year, month, day);
  const last = monthsOf(calendar, year, month, month)?.to;
  return last ? last.subtract({ days: (last.dayOfWeek - 5 + 7) % 7 }) : null;
}

/** The feasts around a day, in order. */
function around(one: FeastDay, day: Temporal.PlainDate): Temporal.PlainDate[] {
  const { year } = inCalendar(day, one.calendar);
  return [-2, -1, 0, 1, 2].flatMap((shift) => dayIn(one, year + shift) ?? []);
}

const compare = (a: Temporal.PlainDate, b: Temporal.PlainDate): number => Temporal.PlainDate.compare(a, b);

/** @returns null where the year that is named has no such day. */
export function resolveFeast(one: FeastDay, { published }: ResolveContext): Resolved | null {
  const { calendar, year } = one;
  const sure = (day: Temporal.PlainDate | undefined, why: Resolved['reason']): Resolved | null =>
    day ? certain({ from: day, to: day }, 'day', calendar, why) : null;
  const within = (full: number): Temporal.PlainDate | undefined => {
    const span = yearsOf(one.counted, full, full);
    return span
      ? around(one, span.from).find((day) => compare(day, span.from) >= 0 && compare(day, span.to) <= 0)
      : undefined;
  };
  if (year.by === 'value') return sure(within(year.year), reason('feast-of-year'));
  if (!published) return unknown('day', calendar);
  const why = reason('feast', { day: published.toString() });
  const days = around(one, published);
  const now = inCalendar(published, one.counted).year;
  switch (year.by) {
    case 'shift':
      return sure(within(now + year.shift), why);
    case 'this':
      return sure(within(now), why);
    case 'last':
      return sure(days.filter((day) => compare(day, published) < 0).at(-1), why);
    case 'next':
      return sure(
        days.find((day) => compare(day, published) > 0),
        why,
      );
    case 'nearest': {
      const distance = (day: Temporal.PlainDate): number => Math.abs(published.until(day).days);
      return sure([...days].sort((a, b) => distance(a) - distance(b))[0], why);
    }
  }
}
