// What a caught pattern means: the builders that rules of all languages share. A builder returns null where the
// evidence is too thin for a word that usually means something else (مارس "practised", می, اسد, سرطان).
import type { Calendar } from './calendars.ts';
import type { Expression, Part, Unit, YearRef } from './expression.ts';
import type { Captures } from './rule.ts';

const UNITS: Readonly<Record<string, Unit>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/** Years that a date in this calendar can have in news; `sure` when an era is printed. */
export function plausibleYear(calendar: Calendar, year: number, sure: boolean): boolean {
  if (calendar === 'gregorian') return year >= (sure ? 500 : 1600) && year <= 2150;
  if (calendar === 'solar-hijri') return year >= (sure ? 1 : 1200) && year <= 1500;
  return year >= (sure ? 1 : 1000) && year <= 1550;
}

function printedYear(c: Captures, calendar: Calendar): YearRef | null {
  const era = c.item('era');
  if (era?.calendar && era.calendar !== calendar) return null;
  if (c.has('yy')) return { by: 'value', year: c.value('yy'), twoDigits: true };
  if (!c.has('year')) return { by: 'nearest' };
  const year = c.value('year');
  return plausibleYear(calendar, year, era !== undefined) ? { by: 'value', year } : null;
}

function relative(c: Captures): YearRef {
  const shift = c.value('rel');
  return { by: shift < 0 ? 'last' : shift > 0 ? 'next' : 'this' };
}

/** Whether the day and the month name together can only be a date. */
function soundDay(c: Captures, hasYear: boolean): boolean {
  const month = c.item('month')!;
  const tag = c.item('day')!.tag;
  if (month.weight === 0) return false;
  if (tag === 'card') return hasYear || month.weight === 3;
  if (tag === 'ord' && month.weight === 1 && month.calendar === 'gregorian')
    return hasYear || c.has('of') || c.has('mw');
  return true;
}

function day(c: Captures, year: YearRef, hasYear: boolean): Expression | null {
  const month = c.item('month')!;
  if (!soundDay(c, hasYear)) return null;
  return { kind: 'day', day: c.value('day'), month: month.value, calendar: month.calendar!, year };
}

/** 3 January 2020; the year may be missing. */
export function dayMonth(c: Captures): Expression | null {
  const year = printedYear(c, c.item('month')!.calendar!);
  return year && day(c, year, year.by === 'value');
}

/** 3 January last; 3 January next. */
export function dayMonthRel(c: Captures): Expression | null {
  return day(c, relative(c), true);
}

/** 3 January of last year, in the month's own calendar. */
export function dayMonthOfUnit(c: Captures): Expression | null {
  const uni = c.item('uni')!;
  return uni.tag === 'year' ? day(c, { by: 'shift', shift: uni.value }, true) : null;
}

/** January 2020, or January alone where something says that it is a month. */
export function monthYear(c: Captures): Expression | null {
  const month = c.item('month')!;
  const year = printedYear(c, month.calendar!);
  if (!year) return null;
  const enough =
    year.by === 'value' && !year.twoDigits
      ? (month.weight ?? 0) > 0
      : c.has('mw') || year.by === 'value'
        ? month.weight !== 0
        : c.evidence !== 'none' && (month.weight ?? 0) >= (c.evidence === 'nested' ? 1 : 2);
  return enough ? { kind: 'month', month: month.value, calendar: month.calendar!, year } : null;
}

export function monthRel(c: Captures): Expression | null {
  const month = c.item('month')!;
  if (month.weight === 0) return null;
  if (month.weight === 1 && !c.has('mw') && c.evidence === 'none' && month.calendar === 'solar-hijri')
    return null;
  return { kind: 'month', month: month.value, calendar: month.calendar!, year: relative(c) };
}

export function monthOfUnit(c: Captures): Expression | null {
  const [month, uni] = [c.item('month')!, c.item('uni')!];
  if (uni.tag !== 'year' || month.weight === 0) return null;
  const year: YearRef = { by: 'shift', shift: uni.value };
  return { kind: 'month', month: month.value, calendar: month.calendar!, year };
}

/** Year with the word "year", an era, or a telling preposition. */
export function yearAlone(hijri: Calendar): (c: Captures) => Expression | null {
  return (c) => {
    const value = c.value('year');
    const calendar = c.item('era')?.calendar ?? (value >= 1300 && value < 1500 ? hijri : 'gregorian');
    if (!plausibleYear(calendar, value, c.has('era') || c.has('yw'))) return null;
    if (!c.has('era') && !c.has('yw') && (value < 1300 || value > 2100 || (value >= 1500 && value < 1800)))
      return null;
    return { kind: 'year', calendar, year: { by: 'value', year: value } };
  };
}

/** The same, but only when a preposition or "early/late" stands before. */
export function yearWithEvidence(hijri: Calendar): (c: Captures) => Expression | null {
  const make = yearAlone(hijri);
  return (c) =>
    (c.evidence !== 'none' && c.value('year') % 100 !== 0) || c.evidence === 'nested' ? make(c) : null;
}

export function shortYear(c: Captures): Expression | null {
  return {
    kind: 'year',
    calendar: 'solar-hijri',
    year: { by: 'value', year: c.value('yy'), twoDigits: true },
  };
}

export function years(hijri: Calendar): (c: Captures) => Expression | null {
  return (c) => {
    const [first, last] =
      c.numeric?.kind === 'years' ? [c.numeric.from, c.numeric.to] : [c.value('year'), c.value('year2')];
    const calendar = c.item('era')?.calendar ?? (first >= 1300 && first < 1500 ? hijri : 'gregorian');
    if (!(first < last) || !plausibleYear(calendar, first, true) || !plausibleYear(calendar, last, true))
      return null;
    const year = (value: number): Expression => ({
      kind: 'year',
      calendar,
      year: { by: 'value', year: value },
    });
    return { kind: 'range', from: year(first), to: year(last) };
  };
}

/** سال‌های ۸۲ تا ۸۵. */
export function shortYears(c: Captures): Expression | null {
  const [first, last] = [c.value('yy'), c.value('yy2')];
  const year = (value: number): Expression => ({
    kind: 'year',
    calendar: 'solar-hijri',
    year: { by: 'value', year: value, twoDigits: true },
  });
  return first < last ? { kind: 'range', from: year(first), to: year(last) } : null;
}

export function unit(c: Captures): Expression | null {
  const uni = c.item('uni')!;
  const name = UNITS[uni.tag ?? ''];
  return name ? unitOf(name, uni.value, c) : null;
}

function unitOf(name: Unit, shift: number, c: Captures): Expression {
  const calendar = c.item('era')?.calendar;
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

/** "The 12th of the current", a month understood. */
export function dayOfCurrent(c: Captures): Expression | null {
  if (c.value('rel') !== 0 || (c.item('day')!.tag !== 'digits' && !c.has('of'))) return null;
  return { kind: 'day-of-unit', day: c.value('day'), shift: 0 };
}

/** The 12th of this month. Digits with "last" would be "the last 12 months". */
export function dayOfUnit(c: Captures): Expression | null {
  const uni = c.item('uni')!;
  if (uni.tag !== 'month') return null;
  if (uni.value !== 0 && c.item('day')!.tag !== 'ord' && !c.has('of')) return null;
  return { kind: 'day-of-unit', day: c.value('day'), shift: uni.value };
}

export function offset(c: Captures): Expression {
  const item = c.item('offset')!;
  return { kind: 'offset', days: item.value, today: item.tag === 'today' };
}

export function weekday(c: Captures): Expression {
  const rel = c.has('rel') ? c.value('rel') : Number.NaN;
  const when = rel < 0 ? 'last' : rel > 0 ? 'next' : c.has('this') || rel === 0 ? 'this' : 'latest';
  return { kind: 'weekday', weekday: c.value('wd'), when };
}

export function weekdayOfWeek(c: Captures): Expression | null {
  const uni = c.item('uni')!;
  return uni.tag === 'week'
    ? { kind: 'weekday', weekday: c.value('wd'), when: 'latest', week: uni.value }
    : null;
}

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

export function part(c: Captures): Expression | null {
  const of = c.expression!;
  if (!DIVISIBLE.has(of.kind) || (of.kind === 'unit' && of.unit === 'day')) return null;
  return { kind: 'part', part: PARTS[c.value('part')]!, of };
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
    const unitItem = dual ?? c.item('unitn')!;
    const count = dual ? 2 : c.has('num') ? c.value('num') : 1;
    const name = UNITS[unitItem.tag ?? ''];
    if (!name || !(count >= 1) || count > 300) return null;
    return { kind: 'ago', count: count * sign, unit: name };
  };
}

/** 3 to 12 September: the right side completes the left. */
export function dayRange(c: Captures): Expression | null {
  const to = c.expression!;
  const [first, last] =
    c.numeric?.kind === 'days' ? [c.numeric.from, c.numeric.to] : [c.value('day'), Number.NaN];
  if (to.kind === 'day' && Number.isNaN(last)) {
    return first < to.day ? { kind: 'range', from: { ...to, day: first }, to } : null;
  }
  if (to.kind === 'day-of-unit' && Number.isNaN(last)) {
    return first < to.day ? { kind: 'range', from: { ...to, day: first }, to } : null;
  }
  if (to.kind !== 'month' || Number.isNaN(last)) return null;
  const day = (value: number): Expression => ({ ...to, kind: 'day', day: value });
  return { kind: 'range', from: day(first), to: day(last) };
}

/** 7 and 8 July, the 17th and the 26th only after "between": else they are two days, not a stretch. */
export function dayPair(c: Captures): Expression | null {
  const range = dayRange(c);
  const to = c.expression!;
  const follows = (to.kind === 'day' || to.kind === 'day-of-unit') && to.day === c.value('day') + 1;
  return follows || c.evidence === 'between' ? range : null;
}

/** January and February 2020: months that follow each other. */
export function monthPair(c: Captures): Expression | null {
  const to = c.expression!;
  const first = to.kind === 'range' ? to.from : to;
  const follows = first.kind === 'month' && first.month === c.value('month') + 1;
  const told =
    c.has('mws') || c.evidence === 'nested' || (first.kind === 'month' && first.year.by === 'value');
  if (!follows || !told || c.item('month')!.calendar !== first.calendar) return null;
  return {
    kind: 'range',
    from: { ...first, month: c.value('month') },
    to: to.kind === 'range' ? to.to : to,
  };
}

/** January to March 2020. */
export function monthRange(c: Captures): Expression | null {
  const to = c.expression!;
  const month = c.item('month')!;
  if (to.kind !== 'month' || to.calendar !== month.calendar || to.month === month.value) return null;
  const earlier = to.month < month.value;
  const year: YearRef = earlier && to.year.by === 'value' ? { by: 'value', year: to.year.year - 1 } : to.year;
  return { kind: 'range', from: { ...to, month: month.value, year }, to };
}

export function numeric(hijri: Calendar): (c: Captures) => Expression | null {
  return (c) => {
    const n = c.numeric;
    if (n?.kind !== 'numdate') return null;
    const era = c.item('era')?.calendar;
    if (n.short) {
      const sound = hijri === 'solar-hijri' && n.year >= 50;
      const year: YearRef = { by: 'value', year: n.year, twoDigits: true };
      return sound ? { kind: 'day', calendar: hijri, year, month: n.month, day: n.day } : null;
    }
    if (!era && n.year < 1500) return { kind: 'hijri-day', year: n.year, month: n.month, day: n.day };
    const calendar = era ?? 'gregorian';
    if (!plausibleYear(calendar, n.year, true)) return null;
    return { kind: 'day', calendar, year: { by: 'value', year: n.year }, month: n.month, day: n.day };
  };
}

export function noDate(): Expression {
  return { kind: 'no-date' };
}
