// Dates in digits: 2024/4/16, 16-4-2024, ۱۴۰۰/۰۵/۰۹. Right-to-left display can print the parts in either order, so
// the end that has four digits is the year. Versions, scores and phone numbers have no such end.

export type NumericReading =
  | {
      readonly kind: 'numdate';
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly short: boolean;
    }
  /** "10-12" before a month. */
  | { readonly kind: 'days'; readonly from: number; readonly to: number }
  /** "28-1", "3/2": a day and a month, which only the words before can say. */
  | { readonly kind: 'daymonth'; readonly day: number; readonly month: number }
  /** "2003-2011". */
  | { readonly kind: 'years'; readonly from: number; readonly to: number };

/** Reads a run of digits joined by `/ - .`; null if it cannot be a date. */
export function numericDate(cluster: string): NumericReading | null {
  if (cluster.length > 21) return null;
  const match = /^(\d{1,4})([/.-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(cluster);
  if (!match) return null;
  const [, a, separator, b, c] = match as unknown as [string, string, string, string, string?];
  if (c === undefined) return twoParts(a, b, separator);
  if (b.length > 2) return null;
  if (a.length === 4 && c.length <= 2) return inOrder(Number(a), Number(b), Number(c));
  if (c.length === 4 && a.length <= 2) return inOrder(Number(c), Number(b), Number(a));
  return separator === '/' ? withShortYear(a, b, c) : null;
}

/** Day and month of a run of digits that may be read so. */
export function dayAndMonth(cluster: string): NumericReading | null {
  const match = /^(\d{1,2})[/-](\d{1,2})$/.exec(cluster);
  const [day, month] = [Number(match?.[1]), Number(match?.[2])];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { kind: 'daymonth', day, month } : null;
}

/** A year of two digits, before the day as a rule; behind it where what stands there is no day. */
function withShortYear(a: string, b: string, c: string): NumericReading | null {
  const of = (year: string, day: string): NumericReading | null =>
    year.length === 2 && day.length <= 2
      ? { kind: 'numdate', year: Number(year), month: Number(b), day: Number(day), short: true }
      : null;
  const behind = Number(a) <= 31 && (Number(c) > 31 || (/^0\d$/.test(c) && !a.startsWith('0')));
  return behind ? of(c, a) : of(a, c);
}

/** Month and day; a month above 12 means that the two are swapped. */
function inOrder(year: number, month: number, day: number): NumericReading | null {
  const [m, d] = month > 12 && day <= 12 ? [day, month] : [month, day];
  if (year < 1000 || year > 2199 || m < 1 || m > 12 || d < 1 || d > 31) return null;
  return { kind: 'numdate', year, month: m, day: d, short: false };
}

function twoParts(a: string, b: string, separator: string): NumericReading | null {
  const [from, to] = [Number(a), Number(b)];
  if (separator === '.' || from >= to) return null;
  if (a.length <= 2 && b.length <= 2 && from >= 1 && to <= 31) return { kind: 'days', from, to };
  const plausible = (year: number) => (year >= 1300 && year <= 1499) || (year >= 1800 && year <= 2100);
  if (
    a.length === 4 &&
    b.length === 4 &&
    (separator === '-' || to === from + 1) &&
    plausible(from) &&
    plausible(to) &&
    to - from < 200
  )
    return { kind: 'years', from, to };
  return null;
}
