// Lists of years and of days: «الأعوام 2019 و2020 و2021», «۳، ۴ و ۵ مهر». What follows one after the other is one stretch; years
// that do not are each their own.
import type { Calendar } from './calendars.ts';
import type { Expression } from './expression.ts';
import type { Reader } from './reader.ts';
import type { Parsed } from './rule.ts';

/** Of one list, at most. */
const MOST = 12;
/** Years that news lists. */
const YEARS: Readonly<Record<'gregorian' | 'hijri', readonly [number, number]>> = {
  gregorian: [1900, 2100],
  hijri: [1300, 1500],
};

interface Listed {
  readonly value: number;
  readonly first: number;
  readonly next: number;
}

/** Numbers of one kind with commas and "and" between them, as far as the last "and". */
function collect(reader: Reader, kind: 'day' | 'year', at: number): Listed[] {
  const found: Listed[] = [];
  let complete = 0;
  for (let here = at, joint = false; found.length < MOST; ) {
    const [item] = reader.candidates(kind, here);
    if (!item) break;
    joint ||= item.clitic.startsWith('و');
    found.push({ value: item.value, first: here, next: item.next });
    if (joint) complete = found.length;
    here = item.next;
    joint = false;
    const comma = reader.candidates('comma', here).length > 0;
    if (comma) here += 1;
    if (reader.tokens[here]?.text === 'و') {
      joint = true;
      here += 1;
    } else if (!comma && !reader.items(here)[0]?.clitic.startsWith('و')) break;
  }
  return found.slice(0, complete);
}

const follow = (values: readonly number[]): boolean =>
  values.every((value, at) => at === 0 || value === values[at - 1]! + 1);

const yearOf = (calendar: Calendar, year: number): Expression => ({
  kind: 'year',
  calendar,
  year: { by: 'value', year },
});

/** One stretch from the first to the last, or each by itself; `first` is the token with which the list begins. */
function asYears(
  reader: Reader,
  years: readonly Listed[],
  calendar: Calendar,
  first: number,
): Parsed[] | null {
  const [least, most] = YEARS[calendar === 'gregorian' ? 'gregorian' : 'hijri'];
  const fitting = years.findIndex(({ value }) => value < least || value > most);
  const listed = fitting < 0 ? years : years.slice(0, fitting);
  if (listed.length < 2) return null;
  const { start } = reader.tokens[first]!;
  const last = listed.at(-1)!;
  const [era] = reader.items(last.next).filter(({ kind }) => kind === 'era');
  const next = era?.next ?? last.next;
  const parsed = (expression: Expression, from: number, to: number, begin: number): Parsed => ({
    rule: 'list',
    expression,
    first: from,
    next: to,
    start: begin,
    end: reader.tokens[to - 1]!.end,
  });
  if (follow(listed.map(({ value }) => value))) {
    const stretch: Expression = {
      kind: 'range',
      from: yearOf(calendar, listed[0]!.value),
      to: yearOf(calendar, last.value),
    };
    return [parsed(stretch, first, next, start)];
  }
  return listed.map((one, at) => {
    const from = at === 0 ? first : one.first;
    const begin = at === 0 ? start : reader.tokens[one.first]!.start;
    return parsed(yearOf(calendar, one.value), from, one === last ? next : one.next, begin);
  });
}

/** The calendar of years that are printed without one, the language's own for those of Hijri centuries. */
function calendarOf(reader: Reader, year: number): Calendar {
  if (year > 1500) return 'gregorian';
  return reader.grammar.lexicon.clitics ? 'lunar-hijri' : 'solar-hijri';
}

/** A year that a rule has read, and those that are listed behind it: «خلال 2019 و2020». */
export function yearsFrom(reader: Reader, { expression, first, next }: Parsed): Parsed[] | null {
  if (expression.kind !== 'year' || expression.year.by !== 'value' || expression.year.twoDigits) return null;
  const at = next - 1;
  const years = collect(reader, 'year', at);
  return years[0]?.value === expression.year.year ? asYears(reader, years, expression.calendar, first) : null;
}

/** Three and more days of a month that follow each other. */
function daysAt(reader: Reader, first: number, at: number): Parsed[] | null {
  const days = collect(reader, 'day', at);
  const last = days.at(-1);
  if (!last || days.length < 3 || !follow(days.map(({ value }) => value))) return null;
  const whole = reader.parse(last.first);
  if (whole?.expression.kind !== 'day' || whole.expression.day !== last.value) return null;
  const from: Expression = { ...whole.expression, day: days[0]!.value };
  const expression: Expression = { kind: 'range', from, to: whole.expression };
  return [{ ...whole, rule: 'list', expression, first, start: reader.tokens[first]!.start }];
}

/** A list that begins at a token, or null. Years need "the years" before them here, or two "and"s would be enough for anything. */
export function listAt(reader: Reader, at: number): Parsed[] | null {
  if (reader.has(at, 'yws')) {
    const years = collect(reader, 'year', at + 1);
    const [first] = years;
    return first && years.length > 2 ? asYears(reader, years, calendarOf(reader, first.value), at) : null;
  }
  if (reader.has(at, 'dws')) return daysAt(reader, at, at + 1);
  const token = reader.tokens[at]!;
  return token.kind === 'number' || reader.has(at, 'ord') ? daysAt(reader, at, at) : null;
}
