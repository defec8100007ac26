// Days that are counted from the article's own: yesterday, last week, Thursday next, three years ago.
import type { Reason } from '../reason.ts';
import { CALENDAR_IDS, type Calendar, dayOf, monthsOf, yearsOf } from './calendars.ts';
import type { Expression } from './expression.ts';
import {
  certain,
  type Days,
  ownCalendar,
  type ResolveContext,
  type Resolved,
  reason,
  spanOf,
} from './resolved.ts';
import { weekStart } from './week.ts';

export type Relative = Extract<Expression, { kind: 'unit' | 'day-of-unit' | 'offset' | 'weekday' | 'ago' }>;

/** @returns null where the calendar has no such day. */
export function resolveRelative(
  expression: Relative,
  published: Temporal.PlainDate,
  context: ResolveContext,
): Resolved | null {
  const why = reason('relative', { day: published.toString() });
  switch (expression.kind) {
    case 'offset': {
      const day = published.add({ days: expression.days });
      return certain({ from: day, to: day }, 'day', null, why);
    }
    case 'unit':
      return resolveUnit(expression, published, context, why);
    case 'day-of-unit': {
      const calendar = ownCalendar(context.language);
      const month = published
        .withCalendar(CALENDAR_IDS[calendar])
        .with({ day: 1 })
        .add({ months: expression.shift });
      const day = dayOf(calendar, month.year, month.month, expression.day);
      return day && certain({ from: day, to: day }, 'day', calendar, why);
    }
    case 'weekday':
      return resolveWeekday(expression, published, context);
    case 'ago':
      return resolveAgo(expression, published, context, why);
  }
}

function resolveUnit(
  { unit, shift, calendar }: Omit<Extract<Expression, { kind: 'unit' }>, 'kind'>,
  published: Temporal.PlainDate,
  context: ResolveContext,
  why: Reason,
): Resolved | null {
  if (unit === 'day') {
    const day = published.add({ days: shift });
    return certain({ from: day, to: day }, 'day', null, why);
  }
  if (unit === 'week') {
    const from = weekStart(published, context.country, context.language).add({ days: 7 * shift });
    return certain({ from, to: from.add({ days: 6 }) }, 'week', null, why, { approximate: true });
  }
  const own = calendar ?? ownCalendar(context.language);
  const span = (calendar: Calendar): Days | null => {
    const here = published.withCalendar(CALENDAR_IDS[calendar]);
    if (unit === 'month') {
      const { year, month } = here.with({ day: 1 }).add({ months: shift });
      return monthsOf(calendar, year, month, month);
    }
    const length = unit === 'year' ? 1 : unit === 'decade' ? 10 : 100;
    const base = unit === 'century' ? 1 : 0;
    const first = Math.floor((here.year - base) / length) * length + base + shift * length;
    return yearsOf(calendar, first, first + length - 1);
  };
  const days = span(own);
  if (!days) return null;
  // Papers in Persian mean a Gregorian year at times, above all those that date themselves so.
  const other =
    !calendar && own === 'solar-hijri' && (unit === 'month' || unit === 'year') ? span('gregorian') : null;
  return certain(days, unit, own, why, { alternatives: other ? [spanOf(other)] : [] });
}

function resolveWeekday(
  { weekday, when, week, further = 0 }: Extract<Expression, { kind: 'weekday' }>,
  published: Temporal.PlainDate,
  { country, language }: ResolveContext,
): Resolved {
  const back = (published.dayOfWeek - weekday + 7) % 7;
  const ahead = (weekday - published.dayOfWeek + 7) % 7;
  const inWeek = (shift: number): Temporal.PlainDate => {
    const start = weekStart(published, country, language).add({ days: 7 * shift });
    return start.add({ days: (weekday - start.dayOfWeek + 7) % 7 });
  };
  const day =
    week !== undefined
      ? inWeek(week)
      : when === 'last'
        ? published.subtract({ days: (back || 7) + 7 * further })
        : when === 'next'
          ? published.add({ days: (ahead || 7) + 7 * further })
          : when === 'this'
            ? inWeek(0)
            : published.subtract({ days: back });
  const counted = { day: published.toString() };
  const why =
    further > 0
      ? reason('relative', counted)
      : reason(week === undefined ? `weekday-${when}` : 'weekday-of-week', counted);
  return certain({ from: day, to: day }, 'day', null, why);
}

function resolveAgo(
  { count, unit, loose }: Extract<Expression, { kind: 'ago' }>,
  published: Temporal.PlainDate,
  context: ResolveContext,
  why: Reason,
): Resolved | null {
  if (unit === 'day') {
    const day = published.add({ days: count });
    return certain({ from: day, to: day }, 'day', null, why, {
      approximate: loose === true || Math.abs(count) > 10,
    });
  }
  if (unit === 'week') {
    const middle = published.add({ days: 7 * count });
    const days = { from: middle.subtract({ days: 3 }), to: middle.add({ days: 3 }) };
    return certain(days, 'week', null, why, { approximate: true });
  }
  const shifted =
    unit === 'month' || unit === 'year'
      ? resolveUnit({ unit, shift: count }, published, context, why)
      : resolveUnit({ unit: 'year', shift: count * (unit === 'decade' ? 10 : 100) }, published, context, why);
  return shifted && { ...shifted, approximate: true, alternatives: [] };
}
