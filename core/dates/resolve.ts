// From what was read to which days are meant. The article's own day settles what a text leaves open; where it is
// unknown, nothing is guessed.
import type { Granularity } from '../annotate/annotation.ts';
import type { Reason } from '../reason.ts';
import { CALENDAR_IDS, type Calendar, dayOf, inCalendar, monthsOf, yearsOf } from './calendars.ts';
import { divide, partOf } from './divide.ts';
import type { Expression, Unit } from './expression.ts';
import {
  certain,
  type Days,
  fullYear,
  ownCalendar,
  type ResolveContext,
  type Resolved,
  reason,
  spanOf,
  unknown,
} from './resolved.ts';
import { weekStart } from './week.ts';
import { resolveDay, resolveMonth } from './yearless.ts';

/** @returns null where the calendar has no such day, or the expression is no date. */
export function resolve(expression: Expression, context: ResolveContext): Resolved | null {
  switch (expression.kind) {
    case 'no-date':
      return null;
    case 'day':
      return resolveDay(expression, context);
    case 'month':
      return resolveMonth(expression, context);
    case 'year':
      return resolveYear(expression, context);
    case 'hijri-day':
      return resolveHijri(expression, context);
    case 'part':
      return resolvePart(expression, context);
    case 'fraction':
      return resolveFraction(expression, context);
    case 'season':
      return resolveSeason(expression, context);
    case 'decade':
      return spanOfYears(expression.calendar, expression.first, expression.first + 9, 'decade');
    case 'century':
      return spanOfYears(expression.calendar, expression.first, expression.first + 99, 'century');
    case 'decade-of-century':
      return resolveDecadeOfCentury(expression, context);
    case 'range':
      return resolveRange(expression, context);
    case 'named-day': {
      const day = Temporal.PlainDate.from(expression.day);
      return certain({ from: day, to: day }, 'day', 'gregorian', reason('named-day'));
    }
    default:
      return context.published
        ? resolveRelative(expression, context.published, context)
        : unknown(unitOf(expression), null);
  }
}

const GRANULARITY: Readonly<Record<Unit, Granularity>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

function unitOf(expression: Expression): Granularity {
  return expression.kind === 'unit' || expression.kind === 'ago' ? GRANULARITY[expression.unit] : 'day';
}

function spanOfYears(
  calendar: Calendar,
  first: number,
  last: number,
  granularity: Granularity,
  why: Reason = reason('printed'),
): Resolved | null {
  const days = yearsOf(calendar, first, last);
  return days && certain(days, granularity, calendar, why);
}

function resolveYear(
  { calendar, year }: Extract<Expression, { kind: 'year' }>,
  { published }: ResolveContext,
): Resolved | null {
  if (year.by === 'value') {
    const full = year.twoDigits ? fullYear(year.year, published) : year.year;
    return spanOfYears(calendar, full, full, 'year', reason(year.twoDigits ? 'short-year' : 'printed', {}));
  }
  if (!published) return unknown('year', calendar);
  const shift = year.by === 'shift' ? year.shift : year.by === 'last' ? -1 : year.by === 'next' ? 1 : 0;
  const full = inCalendar(published, calendar).year + shift;
  return spanOfYears(calendar, full, full, 'year', reason('relative', { day: published.toString() }));
}

/** Days from the article's within which a Persian paper's bare numbers may be a lunar day: three years. */
const LUNAR_NEWS = 1100;
/** What other lunar readings are put back by: more than any solar year in news is away. */
const SOLAR_LEAD = 100_000;

/** 1445/7/14 is solar or lunar: the reading nearer to the article's day, or the language's own calendar. */
function resolveHijri(
  { year, month, day }: Extract<Expression, { kind: 'hijri-day' }>,
  { published, language }: ResolveContext,
): Resolved | null {
  const readings = (['solar-hijri', 'lunar-hijri'] as const).flatMap((calendar) => {
    const found = dayOf(calendar, year, month, day);
    return found ? [{ calendar, found }] : [];
  });
  const solar = language === 'fa' || language === 'prs';
  const distance = ({ calendar, found }: { calendar: Calendar; found: Temporal.PlainDate }): number => {
    if (!published) return (calendar === 'solar-hijri') === solar ? 0 : 1;
    const days = Math.abs(published.until(found).days);
    // Papers in Persian count in solar years; a lunar day must be about now to be believed there.
    return solar && calendar === 'lunar-hijri' && days > LUNAR_NEWS ? days + SOLAR_LEAD : days;
  };
  const [best, other] = readings.sort((a, b) => distance(a) - distance(b));
  if (!best) return null;
  const days = { from: best.found, to: best.found };
  return certain(days, 'day', best.calendar, reason('hijri-kind', { calendar: best.calendar }), {
    // A reading decades away is not left open by the text.
    alternatives: other && !published ? [{ from: other.found.toString(), to: other.found.toString() }] : [],
  });
}

function resolvePart(
  { part, of }: Extract<Expression, { kind: 'part' }>,
  context: ResolveContext,
): Resolved | null {
  const whole = resolve(of, { ...context, until: false });
  if (!whole) return null;
  if (!whole.days) return { ...whole, granularity: 'part' };
  const calendar = whole.calendar ?? ownCalendar(context.language);
  const last = { from: whole.days.to, to: whole.days.to };
  // "Until the end" names a day, "at the end" a stretch.
  if (part === 'end' && context.until)
    return { ...whole, days: last, granularity: 'day', reason: reason('last-day') };
  const days = partOf(whole.days, part, CALENDAR_IDS[calendar]);
  return { ...whole, days, granularity: 'part', approximate: true, reason: reason('part') };
}

function resolveFraction(
  { index, parts, of }: Extract<Expression, { kind: 'fraction' }>,
  context: ResolveContext,
): Resolved | null {
  const whole = resolve(of, { ...context, until: false });
  const granularity = parts === 2 ? 'half' : 'quarter';
  if (!whole?.days) return whole && { ...whole, granularity };
  const calendar = whole.calendar ?? ownCalendar(context.language);
  const days = divide(whole.days, index, parts, CALENDAR_IDS[calendar]);
  return { ...whole, days, granularity, reason: reason('fraction') };
}

/** Months of a season: exact quarters of the solar year; by weather in the Gregorian, winter beginning in December. */
function seasonDays(calendar: Calendar, season: number, year: number): Days | null {
  if (calendar !== 'gregorian') return monthsOf(calendar, year, season * 3 - 2, season * 3);
  if (season < 4) return monthsOf(calendar, year, season * 3, season * 3 + 2);
  const from = dayOf(calendar, year - 1, 12, 1);
  const end = monthsOf(calendar, year, 1, 2);
  return from && end && { from, to: end.to };
}

function resolveSeason(
  { season, calendar, year }: Extract<Expression, { kind: 'season' }>,
  { published }: ResolveContext,
): Resolved | null {
  const approximate = calendar === 'gregorian';
  const of = (one: number, why: Reason): Resolved | null => {
    const days = seasonDays(calendar, season, one);
    return days && certain(days, 'season', calendar, why, { approximate });
  };
  if (year.by === 'value')
    return of(year.twoDigits ? fullYear(year.year, published) : year.year, reason('printed'));
  if (!published) return unknown('season', calendar);
  const now = inCalendar(published, calendar).year;
  const why = reason('relative', { day: published.toString() });
  if (year.by === 'shift') return of(now + year.shift, why);
  const years = [now - 2, now - 1, now, now + 1, now + 2];
  const spans = years.flatMap((one) => {
    const days = seasonDays(calendar, season, one);
    return days ? [{ one, days }] : [];
  });
  const before = spans.filter(({ days }) => Temporal.PlainDate.compare(days.to, published) < 0).at(-1);
  const after = spans.find(({ days }) => Temporal.PlainDate.compare(days.from, published) > 0);
  const chosen = year.by === 'last' ? before : year.by === 'next' ? after : { one: now };
  return chosen ? of(chosen.one, why) : null;
}

function resolveDecadeOfCentury(
  { index, of }: Extract<Expression, { kind: 'decade-of-century' }>,
  context: ResolveContext,
): Resolved | null {
  const whole = resolve(of, context);
  if (!whole?.days) return whole && { ...whole, granularity: 'decade' };
  const calendar = whole.calendar ?? 'gregorian';
  const first = inCalendar(whole.days.from, calendar).year + (index - 1) * 10;
  return spanOfYears(calendar, first, first + 9, 'decade');
}

function resolveRange(
  { from, to }: Extract<Expression, { kind: 'range' }>,
  context: ResolveContext,
): Resolved | null {
  const [first, last] = [resolve(from, context), resolve(to, context)];
  if (!first || !last) return null;
  if (!first.days || !last.days) return { ...last, days: null };
  if (Temporal.PlainDate.compare(first.days.from, last.days.to) > 0) return null;
  const days = { from: first.days.from, to: last.days.to };
  return { ...last, days, approximate: first.approximate || last.approximate, alternatives: [] };
}

type Relative = Extract<Expression, { kind: 'unit' | 'day-of-unit' | 'offset' | 'weekday' | 'ago' }>;

function resolveRelative(
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
  return certain(days, GRANULARITY[unit], own, why, { alternatives: other ? [spanOf(other)] : [] });
}

function resolveWeekday(
  { weekday, when, week }: Extract<Expression, { kind: 'weekday' }>,
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
        ? published.subtract({ days: back || 7 })
        : when === 'next'
          ? published.add({ days: ahead || 7 })
          : when === 'this'
            ? inWeek(0)
            : published.subtract({ days: back });
  const why = reason(week === undefined ? `weekday-${when}` : 'weekday-of-week', {
    day: published.toString(),
  });
  return certain({ from: day, to: day }, 'day', null, why);
}

function resolveAgo(
  { count, unit }: Extract<Expression, { kind: 'ago' }>,
  published: Temporal.PlainDate,
  context: ResolveContext,
  why: Reason,
): Resolved | null {
  if (unit === 'day') {
    const day = published.add({ days: count });
    return certain({ from: day, to: day }, 'day', null, why, { approximate: Math.abs(count) > 10 });
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
