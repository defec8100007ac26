// From what was read to which days are meant. The article's own day settles what a text leaves open; where it is
// unknown, nothing is guessed.
import type { DaySpan, Granularity } from '../annotate/annotation.ts';
import type { Reason } from '../reason.ts';
import { CALENDAR_IDS, type Calendar, dayOf, inCalendar, monthsOf, yearsOf } from './calendars.ts';
import { divide, partOf } from './divide.ts';
import type { Expression } from './expression.ts';
import { resolveFeast } from './feasts.ts';
import { resolveRelative } from './relative.ts';
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
import { resolveDay, resolveMonth } from './yearless.ts';

/** @returns null where the calendar has no such day, or the expression is no date. */
export function resolve(expression: Expression, context: ResolveContext): Resolved | null {
  switch (expression.kind) {
    case 'no-date':
    case 'from-event':
    case 'anniversary':
    case 'day-of-named':
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
    case 'edge-day':
      return resolveEdgeDay(expression, context);
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
    case 'feast':
      return resolveFeast(expression, context);
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

function unitOf(expression: Expression): Granularity {
  return expression.kind === 'unit' || expression.kind === 'ago' ? expression.unit : 'day';
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

/** The same part of what else the whole may be: of a solar year, the Gregorian one. */
function ofOthers(
  { alternatives }: Resolved,
  of: Expression,
  calendar: Calendar,
  partOfDays: (days: Days, calendar: string) => Days,
): readonly DaySpan[] {
  const its = CALENDAR_IDS[of.kind === 'unit' ? 'gregorian' : calendar];
  return alternatives.flatMap(({ from, to }) =>
    from && to
      ? spanOf(partOfDays({ from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) }, its))
      : [],
  );
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
  if (part === 'end' && context.until) {
    const alternatives = whole.alternatives.map(({ to }) => ({ from: to, to }));
    return { ...whole, days: last, granularity: 'day', alternatives, reason: reason('last-day') };
  }
  const days = partOf(whole.days, part, CALENDAR_IDS[calendar]);
  const alternatives = ofOthers(whole, of, calendar, (other, id) => partOf(other, part, id));
  return { ...whole, days, granularity: 'part', approximate: true, alternatives, reason: reason('part') };
}

function resolveEdgeDay(
  { edge, of }: Extract<Expression, { kind: 'edge-day' }>,
  context: ResolveContext,
): Resolved | null {
  const whole = resolve(of, { ...context, until: false });
  if (!whole?.days) return whole && { ...whole, granularity: 'day' };
  const day = edge === 'first' ? whole.days.from : whole.days.to;
  const alternatives = whole.alternatives.map(({ from, to }) => {
    const other = edge === 'first' ? from : to;
    return { from: other, to: other };
  });
  return { ...whole, days: { from: day, to: day }, granularity: 'day', alternatives };
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
  const alternatives = ofOthers(whole, of, calendar, (other, id) => divide(other, index, parts, id));
  return { ...whole, days, granularity, alternatives, reason: reason('fraction') };
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
  const far = year.by === 'last' || year.by === 'next' ? (year.further ?? 0) : 0;
  const before = spans.filter(({ days }) => Temporal.PlainDate.compare(days.to, published) < 0).at(-1 - far);
  const after = spans.filter(({ days }) => Temporal.PlainDate.compare(days.from, published) > 0)[far];
  // A winter goes over the turn of the year.
  const around = spans.find(
    ({ days }) =>
      Temporal.PlainDate.compare(days.from, published) <= 0 &&
      Temporal.PlainDate.compare(days.to, published) >= 0,
  );
  const chosen = year.by === 'last' ? before : year.by === 'next' ? after : (around ?? { one: now });
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
