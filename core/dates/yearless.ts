// Days and months, with the year printed, named beside the article's ("last year") or left out: then the article's day
// says which one is meant, and a weekday must agree.
import type { Reason } from '../reason.ts';
import { type Calendar, dayOf, inCalendar, monthsOf } from './calendars.ts';
import type { Expression, YearRef } from './expression.ts';
import {
  certain,
  fullYear,
  type ResolveContext,
  type Resolved,
  reason,
  spanOf,
  unknown,
} from './resolved.ts';

type PlainDate = Temporal.PlainDate;

/** The years that a left-out year may be, beside the article's: enough for a weekday to find its own. */
const AROUND = [-1, 0, 1] as const;
/** The years of "last", "before last" and "next". */
const BACK = [-3, -2, -1, 0] as const;
const AHEAD = [-1, 0, 1, 2, 3] as const;
/** Days from the article's within which «۰۴» is a year: else it may be a score, or a part of something. */
const YOUNG = 400;
/** Months ahead that a bare month is still taken for the coming one. */
const MONTHS_AHEAD = 3;
/** Years back and ahead in which a printed weekday may still choose. */
const WEEKDAY_YEARS = [-3, -2, -1, 0, 1, 2] as const;

const one = (
  day: PlainDate,
  calendar: Calendar,
  why: Reason,
  alternatives: Resolved['alternatives'] = [],
): Resolved => certain({ from: day, to: day }, 'day', calendar, why, { alternatives });

const distance = (a: PlainDate, b: PlainDate): number => Math.abs(a.until(b).days);

/** Nearest first; of two as near, the earlier one. */
const byNearness = (published: PlainDate) => (a: PlainDate, b: PlainDate) =>
  distance(a, published) - distance(b, published) || Temporal.PlainDate.compare(a, b);

function printedYear(year: YearRef & { by: 'value' }, published: PlainDate | null): number {
  return year.twoDigits ? fullYear(year.year, published) : year.year;
}

const printedReason = (year: YearRef & { by: 'value' }): Reason =>
  reason(year.lent ? 'year-lent' : year.twoDigits ? 'short-year' : 'printed');

/** @returns null where the calendar has no such day. */
export function resolveDay(
  expression: Extract<Expression, { kind: 'day' }>,
  { published }: ResolveContext,
): Resolved | null {
  const { day, month, calendar, year, weekday } = expression;
  const inYear = (full: number): PlainDate | null => dayOf(calendar, full, month, day);
  if (year.by === 'value') {
    const found = inYear(printedYear(year, published));
    if (!found || (year.young && !(published && distance(found, published) <= YOUNG))) return null;
    const agrees = weekday === undefined || found.dayOfWeek === weekday;
    return one(found, calendar, agrees ? printedReason(year) : reason('weekday-differs'));
  }
  if (!published) {
    // Whether there can be such a day at all is told by a leap year.
    return calendar === 'gregorian' && !dayOf(calendar, 2024, month, day) ? null : unknown('day', calendar);
  }
  const now = inCalendar(published, calendar).year;
  const years = (shifts: readonly number[]): PlainDate[] =>
    shifts.flatMap((shift) => inYear(now + shift) ?? []);
  const why = (code: string): Reason => reason(code, { day: published.toString() });
  switch (year.by) {
    case 'shift': {
      const found = inYear(now + year.shift);
      return found && one(found, calendar, why('year-beside'));
    }
    case 'this': {
      const found = inYear(now);
      return found && one(found, calendar, why('year-beside'));
    }
    case 'last': {
      const found = years(BACK)
        .filter((each) => Temporal.PlainDate.compare(each, published) < 0)
        .at(-1 - (year.further ?? 0));
      return found ? one(found, calendar, why('last-before')) : null;
    }
    case 'next': {
      const found = years(AHEAD).filter((each) => Temporal.PlainDate.compare(each, published) > 0)[
        year.further ?? 0
      ];
      return found ? one(found, calendar, why('first-after')) : null;
    }
    case 'nearest':
      return nearest(years, weekday, published, calendar);
  }
}

function nearest(
  years: (shifts: readonly number[]) => PlainDate[],
  weekday: number | undefined,
  published: PlainDate,
  calendar: Calendar,
): Resolved | null {
  const [best, other] = years(AROUND).sort(byNearness(published));
  if (!best) return null;
  const params = { day: published.toString() };
  if (weekday !== undefined) {
    const [agreeing] = years(WEEKDAY_YEARS)
      .filter((each) => each.dayOfWeek === weekday)
      .sort(byNearness(published));
    if (agreeing) return one(agreeing, calendar, reason('nearest-with-weekday', params));
    return one(best, calendar, reason('weekday-differs', params));
  }
  // Half a year away, both years are as good.
  const open = other && distance(other, published) - distance(best, published) < 60;
  const alternatives = open ? [{ from: other.toString(), to: other.toString() }] : [];
  return one(best, calendar, reason('nearest', params), alternatives);
}

export function resolveMonth(
  { month, calendar, year }: Extract<Expression, { kind: 'month' }>,
  { published }: ResolveContext,
): Resolved | null {
  const inYear = (full: number, why: Reason): Resolved | null => {
    const days = monthsOf(calendar, full, month, month);
    return days && certain(days, 'month', calendar, why);
  };
  if (year.by === 'value') return inYear(printedYear(year, published), printedReason(year));
  if (!published) return unknown('month', calendar);
  const now = inCalendar(published, calendar);
  const why = (code: string): Reason => reason(code, { day: published.toString() });
  switch (year.by) {
    case 'shift':
      return inYear(now.year + year.shift, why('year-beside'));
    case 'this':
      return inYear(now.year, why('year-beside'));
    case 'last':
      return inYear((month < now.month ? now.year : now.year - 1) - (year.further ?? 0), why('last-before'));
    case 'next':
      return inYear((month > now.month ? now.year : now.year + 1) + (year.further ?? 0), why('first-after'));
    case 'nearest': {
      const ahead = (month - now.month + 12) % 12;
      const next = now.year + (month < now.month ? 1 : 0);
      const [coming, gone] = [
        monthsOf(calendar, next, month, month),
        monthsOf(calendar, next - 1, month, month),
      ];
      if (!coming || !gone) return null;
      // News looks back more than ahead; in between, both are as good.
      const [best, other] = ahead <= MONTHS_AHEAD ? [coming, gone] : [gone, coming];
      const open = ahead >= MONTHS_AHEAD && ahead <= 6;
      return certain(best, 'month', calendar, why('nearest'), { alternatives: open ? [spanOf(other)] : [] });
    }
  }
}
