// What a caught pattern means: the builders that rules of all languages share. A builder returns null where the
// evidence is too thin for a word that usually means something else (مارس "practised", می, اسد, سرطان).
import type { Calendar } from './calendars.ts';
import type { Expression, YearRef } from './expression.ts';
import { plausibleYear, printedYear } from './make-years.ts';
import type { Captures } from './rule.ts';

/** "Before last" and "after next" go one further. */
const further = (shift: number): { further?: number } =>
  Math.abs(shift) > 1 ? { further: Math.abs(shift) - 1 } : {};

export function relative(c: Captures): YearRef {
  const shift = c.value('rel');
  return shift === 0 ? { by: 'this' } : { by: shift < 0 ? 'last' : 'next', ...further(shift) };
}

/** Whether the day and the month name together can only be a date. */
function soundDay(c: Captures, hasYear: boolean): boolean {
  const month = c.item('month')!;
  const tag = c.item('day')!.tag;
  if (month.weight === 0 || (month.tag === 'needs-year' && !hasYear)) return false;
  if (month.tag === 'particle' && !hasYear && !c.has('of') && !c.has('mw')) return false;
  if (tag === 'card') return hasYear || month.weight === 3;
  if (tag === 'ord' && month.weight === 1 && month.calendar === 'gregorian')
    return hasYear || c.has('of') || c.has('mw') || month.tag === 'after-ordinal';
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

/** فاتح ماي: the first, which is said of months alone. */
export function firstOfMonth(c: Captures): Expression | null {
  const { value, calendar, weight, tag } = c.item('month')!;
  const year = printedYear(c, calendar!);
  // مارس is a verb as well: "Fatih practised …".
  if (tag === 'after-preposition' && c.evidence === 'none' && year?.by !== 'value') return null;
  return year && weight !== 0 ? { kind: 'day', day: 1, month: value, calendar: calendar!, year } : null;
}

/** Years that news prints behind a comma: other numbers there are counts. */
const PRINTED: Readonly<Record<Calendar, readonly [first: number, last: number]>> = {
  gregorian: [1900, 2100],
  'solar-hijri': [1300, 1450],
  'lunar-hijri': [1350, 1500],
};

/** 27 September, 2024; September 27, 2024. */
export function dayCommaYear(c: Captures): Expression | null {
  const [first, last] = PRINTED[c.item('month')!.calendar!];
  return c.value('year') >= first && c.value('year') <= last ? dayMonth(c) : null;
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
  if (!year || (month.tag === 'needs-year' && year.by !== 'value')) return null;
  const enough =
    year.by === 'value' && !year.twoDigits
      ? (month.weight ?? 0) > 0
      : c.has('mw') || year.by === 'value'
        ? month.weight !== 0
        : month.tag === 'named-month' ||
          (c.evidence !== 'none' &&
            (month.weight ?? 0) >= (c.evidence === 'nested' || month.tag === 'after-preposition' ? 1 : 2));
  return enough ? { kind: 'month', month: month.value, calendar: month.calendar!, year } : null;
}

export function monthRel(c: Captures): Expression | null {
  const month = c.item('month')!;
  if (month.weight === 0 || month.tag === 'needs-year') return null;
  if (month.weight === 1 && !c.has('mw') && c.evidence === 'none' && month.calendar === 'solar-hijri')
    return null;
  return { kind: 'month', month: month.value, calendar: month.calendar!, year: relative(c) };
}

export function monthOfUnit(c: Captures): Expression | null {
  const [month, uni] = [c.item('month')!, c.item('uni')!];
  if (uni.tag !== 'year' || month.weight === 0 || month.tag === 'needs-year') return null;
  const year: YearRef = { by: 'shift', shift: uni.value };
  return { kind: 'month', month: month.value, calendar: month.calendar!, year };
}

/** "The 12th of the current", a month understood. */
export function dayOfCurrent(c: Captures): Expression | null {
  if (c.value('rel') !== 0 || (c.item('day')!.tag !== 'digits' && !c.has('of'))) return null;
  return { kind: 'day-of-unit', day: c.value('day'), shift: 0 };
}

/** 9 منه, in digits or with the article. */
export function dayOfNamed(c: Captures): Expression | null {
  return c.item('day')!.tag === 'card' ? null : { kind: 'day-of-named', day: c.value('day') };
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
  const passed = c.item('wd')!.tag === 'passed';
  const rel = c.has('rel') ? c.value('rel') : passed ? -1 : Number.NaN;
  const when = rel < 0 ? 'last' : rel > 0 ? 'next' : c.has('this') || rel === 0 ? 'this' : 'latest';
  return { kind: 'weekday', weekday: c.value('wd'), when, ...further(rel) };
}

export function weekdayOfWeek(c: Captures): Expression | null {
  const uni = c.item('uni')!;
  return uni.tag === 'week'
    ? { kind: 'weekday', weekday: c.value('wd'), when: 'latest', week: uni.value }
    : null;
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
      const young = n.year <= 9;
      const sound = hijri === 'solar-hijri' && (n.year >= 50 || young);
      const year: YearRef = { by: 'value', year: n.year, twoDigits: true, ...(young ? { young } : {}) };
      return sound ? { kind: 'day', calendar: hijri, year, month: n.month, day: n.day } : null;
    }
    if (!era && n.year < 1500) return { kind: 'hijri-day', year: n.year, month: n.month, day: n.day };
    const calendar = era ?? 'gregorian';
    if (!plausibleYear(calendar, n.year, true)) return null;
    return { kind: 'day', calendar, year: { by: 'value', year: n.year }, month: n.month, day: n.day };
  };
}

/** يوم 28-1: day and month behind "the day", the year left out. */
export function dayAndMonth(c: Captures): Expression | null {
  const n = c.numeric;
  return n?.kind === 'daymonth'
    ? { kind: 'day', day: n.day, month: n.month, calendar: 'gregorian', year: { by: 'nearest' } }
    : null;
}

export function noDate(): Expression {
  return { kind: 'no-date' };
}
