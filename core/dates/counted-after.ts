// "… in 2001. After 13 years it seems": counted from the date that the text has just named, where that leads to the
// article's own time; else what is told would lie as far in the future as it lies in the past. "Freed after three days" is
// counted from the day before it, or from none.
import { dayOf, inCalendar } from './calendars.ts';
import { timeOf } from './clause-time.ts';
import type { Found } from './coreferent.ts';
import type { Expression } from './expression.ts';
import { isAnnouncing } from './outlook.ts';
import type { Reader } from './reader.ts';
import { resolve } from './resolve.ts';
import { certain, type ResolveContext, type Resolved, reason } from './resolved.ts';
import type { Parsed } from './rule.ts';

/** UTF-16 units from the date that is counted from to the count, at most: a sentence or two. */
const REACH = 220;

type Ago = Extract<Expression, { kind: 'ago' }>;

/** Before 9 منه, where it is a day and not nine tons of it. */
const isOnADay = (reader: Reader, first: number): boolean =>
  ['prep', 'to', 'and'].some((kind) => reader.has(first - 1, kind));

/** Whether it is told from another day than the article's: "after three days" in a sentence that does not look ahead, "the next day". */
export function isTold(reader: Reader, { expression, first, next }: Parsed): boolean {
  if (expression.kind === 'day-of-named')
    return reader.has(first, 'dw') || reader.has(first, 'wd') || isOnADay(reader, first);
  if (expression.kind !== 'ago' || !expression.told) return false;
  return expression.told === 'always' || timeOf(reader, first, next, isAnnouncing) !== 'to-come';
}

const countedFrom = (
  expression: Ago,
  since: Temporal.PlainDate,
  context: ResolveContext,
): Resolved | null => {
  const counted = resolve(expression, { ...context, published: since });
  return counted && { ...counted, reason: reason('counted-from-date', { day: since.toString() }) };
};

/** Years from a date just before that lead to the article's year or the last one. */
function yearsAfter(
  expression: Ago,
  start: number,
  found: readonly Found[],
  context: ResolveContext,
): Resolved | null {
  const { published } = context;
  if (!published || expression.unit !== 'year' || expression.count < 1) return null;
  for (const { parsed, resolved } of found.toReversed()) {
    if (start - parsed.end > REACH) return null;
    const since = resolved.days;
    const now = since && since.from.year + expression.count;
    if (since && (now === published.year || now === published.year - 1))
      return countedFrom(expression, since.from, context);
  }
  return null;
}

/** @returns null where no date just before it is what is counted from; `told` as `isTold` says. */
export function countedAfter(
  expression: Expression,
  start: number,
  found: readonly Found[],
  told: boolean,
  context: ResolveContext,
): Resolved | null {
  if (expression.kind !== 'ago' && expression.kind !== 'day-of-named') return null;
  const years = expression.kind === 'ago' ? yearsAfter(expression, start, found, context) : null;
  const last = found.at(-1);
  if (years || !told || !last || start - last.parsed.end > REACH) return years;
  const { days, granularity } = last.resolved;
  if (!days || granularity !== 'day') return null;
  return expression.kind === 'ago'
    ? countedFrom(expression, days.from, context)
    : ofItsMonth(expression.day, last.resolved);
}

/** Another day of the month of one that was named. */
function ofItsMonth(day: number, { days, calendar }: Resolved): Resolved | null {
  const its = calendar ?? 'gregorian';
  const { year, month } = inCalendar(days!.from, its);
  const found = dayOf(its, year, month, day);
  const why = reason('counted-from-date', { day: days!.from.toString() });
  return found && certain({ from: found, to: found }, 'day', its, why);
}
