// Days that have become names of what happened on them. Without a year, only the word before tells them from this
// year's: هجمات 11 سبتمبر, حملات ۱۱ سپتامبر.
import type { Expression } from './expression.ts';
import type { Reader } from './reader.ts';
import type { Parsed } from './rule.ts';

const NAMED: readonly { readonly month: number; readonly day: number; readonly of: string }[] = [
  { month: 9, day: 11, of: '2001-09-11' },
  { month: 10, day: 7, of: '2023-10-07' },
];

/** The day that an attack is named after, or null where the expression is no such name. */
export function namedDay(
  reader: Reader,
  { expression, first }: Parsed,
  published: Temporal.PlainDate | null,
): Expression | null {
  if (expression.kind !== 'day' || expression.calendar !== 'gregorian') return null;
  if (expression.year.by !== 'nearest' || expression.weekday !== undefined) return null;
  if (!reader.has(first - 1, 'attacks')) return null;
  const named = NAMED.find(({ month, day }) => month === expression.month && day === expression.day);
  const past = named && (!published || Temporal.PlainDate.compare(published, named.of) > 0);
  return past ? { kind: 'named-day', day: named.of } : null;
}
