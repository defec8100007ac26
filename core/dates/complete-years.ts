// In "from 20 January to 5 February 2020" one side's year is the other's. Left to themselves, the yearless side would be
// the one nearest to the article's day.
import type { Expression } from './expression.ts';
import type { Reader } from './reader.ts';
import type { Parsed } from './rule.ts';

type Dated = Extract<Expression, { kind: 'day' | 'month' }>;

/** Little words that may stand beside "to" and "and" between the two sides. */
const BESIDE = ['dw', 'prep', 'mw', 'of'] as const;
const MOST_BETWEEN = 4;

/** Gives each side of a "to" or "and" that has no year the other side's, in their order. */
export function completeYears(reader: Reader, found: readonly Parsed[]): Parsed[] {
  const whole = [...found];
  for (let at = 1; at < whole.length; at += 1) {
    const [left, right] = [whole[at - 1]!, whole[at]!];
    const [a, b] = [left.expression, right.expression];
    if (!isDated(a) || !isDated(b) || a.calendar !== b.calendar || !joined(reader, left, right)) continue;
    if (isOpen(a) && b.year.by === 'value') {
      const year = b.year.year - (isLater(a, b) ? 1 : 0);
      whole[at - 1] = { ...left, expression: { ...a, year: { ...b.year, year, lent: true } } };
    } else if (isOpen(b) && a.year.by === 'value') {
      const year = a.year.year + (isLater(a, b) ? 1 : 0);
      whole[at] = { ...right, expression: { ...b, year: { ...a.year, year, lent: true } } };
    }
  }
  return whole;
}

const isDated = (one: Expression): one is Dated => one.kind === 'day' || one.kind === 'month';

/** A weekday finds its own year. */
const isOpen = (one: Dated): boolean =>
  one.year.by === 'nearest' && !(one.kind === 'day' && one.weekday !== undefined);

const isLater = (a: Dated, b: Dated): boolean =>
  a.month > b.month || (a.month === b.month && a.kind === 'day' && b.kind === 'day' && a.day > b.day);

/** "From … to …" or "between … and …". */
export function isStretch(reader: Reader, left: Parsed, right: Parsed): boolean {
  if (!joined(reader, left, right)) return false;
  if (reader.has(left.first - 1, 'between')) return true;
  for (let at = left.next; at < right.first; at += 1)
    if (reader.has(at, 'to') || reader.tokens[at]!.text === '-') return true;
  return false;
}

function joined(reader: Reader, left: Parsed, right: Parsed): boolean {
  if (right.first - left.next > MOST_BETWEEN) return false;
  let joins = reader.items(right.first)[0]?.clitic.startsWith('و') ?? false;
  for (let at = left.next; at < right.first; at += 1) {
    if (reader.has(at, 'to') || reader.has(at, 'and') || reader.tokens[at]!.text === '-') joins = true;
    else if (!BESIDE.some((kind) => reader.has(at, kind))) return false;
  }
  return joins;
}
