// Builders for what is longer than a day and counted or divided: weeks and years beside the article's, parts, seasons,
// decades, centuries, and so many units ago.
import type { Calendar } from './calendars.ts';
import type { Expression, Part, Unit, YearRef } from './expression.ts';
import { relative } from './make.ts';
import { plausibleYear, printedYear } from './make-years.ts';
import type { Captures } from './rule.ts';

const UNITS: Readonly<Record<string, Unit>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

const PARTS: readonly Part[] = ['early', 'mid', 'late', 'end'];
const DIVISIBLE = new Set([
  'month',
  'year',
  'unit',
  'decade',
  'century',
  'season',
  'fraction',
  'decade-of-century',
]);

export function unit(c: Captures): Expression | null {
  const uni = c.item('uni')!;
  const name = UNITS[uni.tag ?? ''];
  return name ? unitOf(name, uni.value, c) : null;
}

function unitOf(name: Unit, shift: number, c: Captures): Expression {
  const calendar = c.item('era')?.calendar ?? c.item('uni')?.calendar;
  return calendar ? { kind: 'unit', unit: name, shift, calendar } : { kind: 'unit', unit: name, shift };
}

/** "The end of the year", which one left out: this one. Weeks end in weekends, which are none of this. */
function thisUnit(c: Captures): Expression | null {
  const name = UNITS[c.item('unit')!.tag ?? ''];
  return name === 'year' || name === 'month' ? unitOf(name, 0, c) : null;
}

export function partOfThis(c: Captures): Expression | null {
  const of = thisUnit(c);
  return of && { kind: 'part', part: PARTS[c.value('part')]!, of };
}

export function fractionOfThis(c: Captures): Expression | null {
  const of = thisUnit(c);
  const parts = c.item('frac')!.tag === '2' ? 2 : 4;
  return of && { kind: 'fraction', index: c.value('frac'), parts, of };
}

/** The first ten days of Muharram. */
export function tenDaysOfMonth(c: Captures): Expression | null {
  const month = c.item('month')!;
  const part = PARTS[c.value('ord') - 1];
  if (month.calendar !== 'lunar-hijri' || !part || part === 'end') return null;
  const of: Expression = {
    kind: 'month',
    month: month.value,
    calendar: month.calendar,
    year: { by: 'nearest' },
  };
  return { kind: 'part', part, of };
}

export function part(c: Captures): Expression | null {
  const of = c.expression!;
  if (!DIVISIBLE.has(of.kind) || (of.kind === 'unit' && of.unit === 'day')) return null;
  return { kind: 'part', part: PARTS[c.value('part')]!, of };
}

/** The first or the last day of a stretch. "The day, the first of September" is read elsewhere. */
export function edgeDay(c: Captures): Expression | null {
  const of = c.expression!;
  const edge = c.item('edge')!;
  if (!DIVISIBLE.has(of.kind) || (of.kind === 'unit' && of.unit === 'day')) return null;
  if (of.kind === 'month' && edge.tag === 'not-of-month') return null;
  return { kind: 'edge-day', edge: edge.value === 0 ? 'first' : 'last', of };
}

/** The first day of the new year, which is the nearest one. */
export function newYearsDay(own: Calendar): (c: Captures) => Expression | null {
  return (c) =>
    c.value('edge') === 0
      ? { kind: 'day', day: 1, month: 1, calendar: c.item('era')?.calendar ?? own, year: { by: 'nearest' } }
      : null;
}

/** First half, third quarter; `parts` is the item's tag. */
export function fraction(c: Captures): Expression | null {
  const of = c.expression!;
  const parts = c.item('frac')!.tag === '2' ? 2 : 4;
  const whole = of.kind === 'year' || of.kind === 'century' || (of.kind === 'unit' && of.unit !== 'week');
  if (!whole && !(parts === 2 && (of.kind === 'month' || of.kind === 'decade'))) return null;
  return { kind: 'fraction', index: c.value('frac'), parts, of };
}

export function season(hijri: Calendar): (c: Captures) => Expression | null {
  return (c) => {
    const uni = c.item('uni');
    if (uni && uni.tag !== 'year') return null;
    const calendar = c.item('era')?.calendar ?? (c.value('year') > 1600 ? 'gregorian' : hijri);
    const year: YearRef | null = uni
      ? { by: 'shift', shift: uni.value }
      : c.has('rel')
        ? relative(c)
        : printedYear(c, calendar);
    if (!year || year.by === 'nearest') return null;
    return { kind: 'season', season: c.value('season'), calendar, year };
  };
}

/** الستينيات, دهه ۶۰: the item's value or the number is the decade. */
export function decade(hijri: Calendar): (c: Captures) => Expression | null {
  return (c) => {
    const era = c.item('era')?.calendar;
    if (c.has('decade'))
      return { kind: 'decade', calendar: era ?? 'gregorian', first: 1900 + c.value('decade') };
    const value = c.has('year') ? c.value('year') : c.value('num');
    if (value % 10 !== 0 || Number.isNaN(value)) return null;
    if (value >= 1000) {
      const calendar = era ?? (value < 1600 ? hijri : 'gregorian');
      return plausibleYear(calendar, value, true) ? { kind: 'decade', calendar, first: value } : null;
    }
    if (value < 20 || value > 90) return null;
    const calendar = era ?? hijri;
    return { kind: 'decade', calendar, first: (calendar === 'gregorian' ? 1900 : 1300) + value };
  };
}

/** The 19th century: 1801 to 1900. */
export function century(c: Captures): Expression | null {
  const number = c.has('ord') ? c.value('ord') : c.value('num');
  const calendar = c.item('era')?.calendar ?? 'gregorian';
  const [least, most] = calendar === 'gregorian' ? [5, 22] : [1, 15];
  if (!(number >= least && number <= most)) return null;
  return { kind: 'century', calendar, first: (number - 1) * 100 + 1 };
}

export function decadeOfCentury(c: Captures): Expression | null {
  const of = c.expression!;
  if (of.kind !== 'century' && !(of.kind === 'unit' && of.unit === 'century')) return null;
  return c.value('ord') <= 10 ? { kind: 'decade-of-century', index: c.value('ord'), of } : null;
}

/** العقد الأول من الألفية: its first decade begins with 2001. */
export function decadeOfMillennium(c: Captures): Expression | null {
  const first = c.value('millennium') + (c.value('ord') - 1) * 10;
  return c.value('ord') <= 10 ? { kind: 'decade', calendar: 'gregorian', first } : null;
}

/** الستينيات من القرن الماضي. */
export function decadeInCentury(c: Captures): Expression | null {
  const of = c.expression!;
  if (of.kind === 'unit' && of.unit === 'century') {
    return { kind: 'decade', calendar: 'gregorian', first: 2000 + 100 * of.shift + c.value('decade') };
  }
  return of.kind === 'century'
    ? { kind: 'decade', calendar: of.calendar, first: of.first - 1 + c.value('decade') }
    : null;
}

/** Three weeks ago (`sign` -1), in two years (+1). */
export function ago(sign: 1 | -1): (c: Captures) => Expression | null {
  return (c) => {
    const dual = c.item('dualunit');
    const unitItem = dual ?? c.item('unitn') ?? c.item('oneunit')!;
    const count = dual ? 2 : c.has('num') ? c.value('num') : 1;
    const name = UNITS[unitItem.tag ?? ''];
    if (!name || !(count >= 1) || count > 300) return null;
    return { kind: 'ago', count: count * sign, unit: name };
  };
}

/** "After three days", whatever they are counted from. */
export function later(c: Captures): Expression | null {
  const counted = ago(1)(c);
  return counted?.kind === 'ago' ? { ...counted, told: 'perhaps' } : null;
}

/** "The next day", of what has been told. */
export function nextDay(): Expression {
  return { kind: 'ago', count: 1, unit: 'day', told: 'always' };
}

/** The first week of September: its days 1 to 7. */
export function weekOfMonth(c: Captures): Expression | null {
  const [week, month] = [c.value('ord'), c.item('month')!];
  const year = printedYear(c, month.calendar!);
  if (!year || !(week >= 1 && week <= 4) || month.weight === 0) return null;
  const day = (one: number): Expression => ({
    kind: 'day',
    day: one,
    month: month.value,
    calendar: month.calendar!,
    year,
  });
  return { kind: 'range', from: day(week * 7 - 6), to: day(week * 7) };
}

/** "This winter". */
export function thisSeason(calendar: Calendar): (c: Captures) => Expression {
  return (c) => ({ kind: 'season', season: c.value('season'), calendar, year: { by: 'this' } });
}

/** Two days after, three years before, with the event behind it. */
export function fromEvent(sign: 1 | -1): (c: Captures) => Expression | null {
  return (c) => {
    const counted = ago(sign)(c);
    if (counted?.kind !== 'ago') return null;
    return { kind: 'from-event', count: counted.count, unit: counted.unit, about: c.has('about') };
  };
}

/** The fourth anniversary; an anniversary. */
export function anniversary(c: Captures): Expression {
  const count = c.has('num') ? c.value('num') : c.value('ord');
  return { kind: 'anniversary', years: Number.isNaN(count) ? null : count };
}
