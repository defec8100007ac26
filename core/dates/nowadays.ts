// Where "today" is no day: "the world of today" is that of our time.
import type { Reader } from './reader.ts';
import type { Parsed } from './rule.ts';

/** Behind "in", "of" or "than" it is nowadays, but not with a part of the day: من فجر اليوم. */
export function isNowadays(reader: Reader, { first, next, expression }: Parsed): boolean {
  if (expression.kind !== 'offset' || !expression.today || reader.has(first, 'dw')) return false;
  // "Earlier today", "from today, Monday, on".
  return reader.has(first - 1, 'nottoday') && !reader.has(first - 2, 'hour') && !reader.has(next, 'wd');
}
