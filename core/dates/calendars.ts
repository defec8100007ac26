// The three calendars of the region, by Temporal alone: Gregorian, Solar Hijri (Iran, Afghanistan), lunar Hijri
// (Umm al-Qura). Nothing here knows of texts.

export type Calendar = 'gregorian' | 'solar-hijri' | 'lunar-hijri';

/** Temporal's names of the calendars. */
export const CALENDAR_IDS: Readonly<Record<Calendar, string>> = {
  gregorian: 'gregory',
  'solar-hijri': 'persian',
  'lunar-hijri': 'islamic-umalqura',
};

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** A day's year, month and day in one calendar. */
export function inCalendar(day: Temporal.PlainDate, calendar: Calendar): CalendarDay {
  const {
    year,
    month,
    day: dayOfMonth,
  } = calendar === 'gregorian' ? day : day.withCalendar(CALENDAR_IDS[calendar]);
  return { year, month, day: dayOfMonth };
}

const known = new Map<string, Temporal.PlainDate | null>();

/** The day of a calendar date, or null where the calendar has no such day (30 February, 32 January). */
export function dayOf(
  calendar: Calendar,
  year: number,
  month: number,
  day: number,
): Temporal.PlainDate | null {
  const key = `${calendar}/${year}/${month}/${day}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = computeDay(calendar, year, month, day);
  if (known.size > 5000) known.clear();
  known.set(key, found);
  return found;
}

function computeDay(calendar: Calendar, year: number, month: number, day: number): Temporal.PlainDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const fields =
    calendar === 'gregorian' ? { year, month, day } : { calendar: CALENDAR_IDS[calendar], year, month, day };
  try {
    return Temporal.PlainDate.from(fields, { overflow: 'reject' }).withCalendar('iso8601');
  } catch {
    return null;
  }
}

/** First and last day of a run of months within one year of a calendar. */
export function monthsOf(
  calendar: Calendar,
  year: number,
  firstMonth: number,
  lastMonth: number,
): { from: Temporal.PlainDate; to: Temporal.PlainDate } | null {
  const from = dayOf(calendar, year, firstMonth, 1);
  const after = lastMonth === 12 ? dayOf(calendar, year + 1, 1, 1) : dayOf(calendar, year, lastMonth + 1, 1);
  return from && after ? { from, to: after.subtract({ days: 1 }) } : null;
}

/** First and last day of a run of whole years of one calendar, or null where the calendar ends before. */
export function yearsOf(
  calendar: Calendar,
  first: number,
  last: number,
): { from: Temporal.PlainDate; to: Temporal.PlainDate } | null {
  const from = dayOf(calendar, first, 1, 1);
  const after = dayOf(calendar, last + 1, 1, 1);
  return from && after ? { from, to: after.subtract({ days: 1 }) } : null;
}
