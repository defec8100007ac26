import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CALENDAR_IDS,
  type Calendar,
  dayOf,
  inCalendar,
  monthsOf,
  yearsOf,
} from '../../../core/dates/calendars.ts';
import { findDates } from '../../../core/dates/find-dates.ts';
import { formatDay } from '../../../core/dates/format-day.ts';
import { parseStamp } from '../../../core/dates/parse-stamp.ts';

const CALENDARS = Object.keys(CALENDAR_IDS) as Calendar[];
const FIRST = Temporal.PlainDate.from('1900-01-01');
const DAYS = FIRST.until(Temporal.PlainDate.from('2100-12-31')).days;
const day = fc.integer({ min: 0, max: DAYS }).map((days) => FIRST.add({ days }));

describe('calendars', () => {
  it.each(CALENDARS)('take every day of two centuries to %s and back', (calendar) => {
    for (let days = 0; days <= DAYS; days += 7) {
      const one = FIRST.add({ days });
      const { year, month, day: dayOfMonth } = inCalendar(one, calendar);
      expect(dayOf(calendar, year, month, dayOfMonth)?.toString()).toBe(one.toString());
    }
  });

  it('have no day that does not exist', () => {
    expect(dayOf('gregorian', 2023, 2, 29)).toBeNull();
    expect(dayOf('solar-hijri', 1402, 12, 30)).toBeNull();
    expect(dayOf('solar-hijri', 1403, 12, 30)?.toString()).toBe('2025-03-20');
    expect(dayOf('lunar-hijri', 1445, 13, 1)).toBeNull();
  });

  it('know days that are known', () => {
    expect(dayOf('solar-hijri', 1402, 11, 7)?.toString()).toBe('2024-01-27');
    expect(dayOf('lunar-hijri', 1445, 7, 14)?.toString()).toBe('2024-01-26');
  });

  it('join months and years without a gap', () => {
    for (const calendar of CALENDARS) {
      const { year } = inCalendar(Temporal.PlainDate.from('2024-06-01'), calendar);
      for (let month = 1; month < 12; month += 1)
        expect(monthsOf(calendar, year, month, month)!.to.add({ days: 1 }).toString()).toBe(
          monthsOf(calendar, year, month + 1, month + 1)!.from.toString(),
        );
      expect(yearsOf(calendar, year, year)!.to.add({ days: 1 }).toString()).toBe(
        yearsOf(calendar, year + 1, year + 1)!.from.toString(),
      );
    }
  });
});

const SOLAR_FA = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const SOLAR_PRS = 'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت'.split(' ');
const GREGORIAN_FA = 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' ');
const GREGORIAN_PRS = 'جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر'.split(' ');
const LEVANT =
  'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'.split(',');
const EGYPT = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');
const ALGERIA = 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');
const MOROCCO = 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' ');
const LUNAR_AR =
  'محرم,صفر,ربيع الأول,ربيع الآخر,جمادى الأولى,جمادى الآخرة,رجب,شعبان,رمضان,شوال,ذو القعدة,ذو الحجة'.split(
    ',',
  );

const PERSIAN_DIGITS = '۰۱۲۳۴۵۶۷۸۹';
const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩';
const inDigits = (number: number, digits: string): string =>
  String(number).replace(/\d/g, (digit) => digits[Number(digit)]!);

interface Form {
  readonly name: string;
  readonly language: 'ar' | 'fa' | 'prs';
  readonly calendar: Calendar;
  readonly print: (day: number, month: number, year: number) => string;
}

const named =
  (months: readonly string[], digits: string, between = ' ') =>
  (dayOfMonth: number, month: number, year: number): string =>
    `${inDigits(dayOfMonth, digits)} ${months[month - 1]}${between}${inDigits(year, digits)}`;

const FORMS: readonly Form[] = [
  { name: 'Levantine', language: 'ar', calendar: 'gregorian', print: named(LEVANT, '0123456789') },
  { name: 'Egyptian', language: 'ar', calendar: 'gregorian', print: named(EGYPT, ARABIC_DIGITS) },
  { name: 'Algerian', language: 'ar', calendar: 'gregorian', print: named(ALGERIA, '0123456789') },
  { name: 'Moroccan', language: 'ar', calendar: 'gregorian', print: named(MOROCCO, '0123456789') },
  {
    name: 'double',
    language: 'ar',
    calendar: 'gregorian',
    print: (d, m, y) => `${d} ${LEVANT[m - 1]}/${EGYPT[m - 1]} ${y}`,
  },
  {
    name: 'Iranian Gregorian',
    language: 'fa',
    calendar: 'gregorian',
    print: named(GREGORIAN_FA, PERSIAN_DIGITS),
  },
  {
    name: 'Dari Gregorian',
    language: 'prs',
    calendar: 'gregorian',
    print: named(GREGORIAN_PRS, PERSIAN_DIGITS),
  },
  { name: 'Iranian solar', language: 'fa', calendar: 'solar-hijri', print: named(SOLAR_FA, PERSIAN_DIGITS) },
  { name: 'Afghan solar', language: 'prs', calendar: 'solar-hijri', print: named(SOLAR_PRS, PERSIAN_DIGITS) },
  { name: 'lunar', language: 'ar', calendar: 'lunar-hijri', print: named(LUNAR_AR, '0123456789') },
  {
    name: 'numeric, day first',
    language: 'ar',
    calendar: 'gregorian',
    // Day and month up to 12 may be swapped by nobody but a reader who thinks American: this press prints the day first.
    print: (d, m, y) => `${d}/${m}/${y}`,
  },
  {
    name: 'numeric, year first',
    language: 'fa',
    calendar: 'solar-hijri',
    print: (d, m, y) =>
      inDigits(y, PERSIAN_DIGITS) +
      inDigits(m, PERSIAN_DIGITS).padStart(2, '۰').replace(/^/, '/') +
      inDigits(d, PERSIAN_DIGITS).padStart(2, '۰').replace(/^/, '/'),
  },
];

describe.each(FORMS)('the $name form ($language)', ({ language, calendar, print }) => {
  it('is read back as the day that was printed', () => {
    fc.assert(
      fc.property(day, (one) => {
        const { year, month, day: dayOfMonth } = inCalendar(one, calendar);
        const printed = print(dayOfMonth, month, year);
        const [found] = findDates(printed, { language, published: one.toString(), country: null });
        expect(found, printed).toMatchObject({
          start: 0,
          end: printed.length,
          from: one.toString(),
          to: one.toString(),
        });
      }),
      { numRuns: 150 },
    );
  });
});

describe('stamps', () => {
  it('are read back in every calendar', () => {
    fc.assert(
      fc.property(day, fc.constantFrom<Calendar>('gregorian', 'solar-hijri'), (one, calendar) => {
        const { year, month, day: dayOfMonth } = inCalendar(one, calendar);
        fc.pre(calendar === 'gregorian' || year <= 1420);
        const stamp = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
        expect(parseStamp(stamp, 'Asia/Baghdad')).toEqual({ day: one.toString(), calendar });
      }),
    );
  });
});

describe('formatted days', () => {
  it('name the day in each calendar', () => {
    expect(formatDay('2024-01-27', 'gregorian', 'en')).toBe('January 27, 2024');
    expect(formatDay('2024-01-27', 'solar-hijri', 'fa')).toMatch(/۷ بهمن ۱۴۰۲/);
    expect(formatDay('2024-01-26', 'lunar-hijri', 'en')).toMatch(/Rajab 14, 1445/);
  });
});
