// One day printed twice is one mention: in two calendars, as "yesterday" and by its name, as "tomorrow" and by its
// weekday.
import type { DateRelation } from '../annotate/annotation.ts';
import type { Expression } from './expression.ts';
import type { Reader } from './reader.ts';
import { resolve } from './resolve.ts';
import { type Days, type ResolveContext, type Resolved, reason, spanOf } from './resolved.ts';
import type { Parsed } from './rule.ts';

/** One reading in the text with what became of it. */
export interface Found {
  readonly parsed: Parsed;
  readonly resolved: Resolved;
  readonly relation: DateRelation;
}

const LINKS: readonly RegExp[] = [
  /^(?:الموافق|الموافقه|الموافقل|معادل|مطابق|مصادف|المصادف|برابر|موافق)$/,
  /^(?:با|ل|لیوم|یوم)$/,
];

type Link = 'bracket' | 'words' | 'plain';

/** Whether only brackets, commas, dashes or "corresponding to" stand between two expressions; how, if so. */
function linkBetween(reader: Reader, a: Parsed, b: Parsed): Link | null {
  if (b.first - a.next > 4) return null;
  // "On 27 September, and yesterday …".
  if (reader.items(b.first)[0]?.clitic.startsWith('و')) return null;
  let kind: Link = 'plain';
  for (let at = a.next; at < b.first; at += 1) {
    const { text, kind: of } = reader.tokens[at]!;
    if (text === '(' || text === '[') kind = 'bracket';
    else if (of === 'word' && LINKS.some((link) => link.test(text))) kind = 'words';
    else if (!/^[،,\-/]$/.test(text)) return null;
  }
  return kind;
}

/** Days between two readings of one day, or of one run of days. */
function apart(a: Resolved, b: Resolved): number {
  if (!a.days || !b.days) return Number.POSITIVE_INFINITY;
  const [from, to] = [a.days.from.until(b.days.from).days, a.days.to.until(b.days.to).days];
  return Math.max(Math.abs(from), Math.abs(to));
}

const isLunar = (one: Resolved): boolean => one.calendar === 'lunar-hijri';

/** Umm al-Qura and a local sighting of the moon may differ by a day. */
const sameDay = (a: Resolved, b: Resolved): boolean => apart(a, b) <= (isLunar(a) !== isLunar(b) ? 1 : 0);

const leavesYearOpen = (expression: Expression): boolean =>
  (expression.kind === 'day' && expression.year.by === 'nearest') ||
  (expression.kind === 'range' && leavesYearOpen(expression.to));

type Base = Omit<ResolveContext, 'until'>;

/** Resolves again what leaves its year open, with the other reading's day instead of the page's. */
function settleYears(a: Found, b: Found, base: Base): [Resolved, Resolved] {
  const again = (one: Found, other: Resolved): Resolved =>
    leavesYearOpen(one.parsed.expression) && other.days
      ? (resolve(one.parsed.expression, { ...base, published: other.days.from, until: false }) ??
        one.resolved)
      : one.resolved;
  const [openA, openB] = [leavesYearOpen(a.parsed.expression), leavesYearOpen(b.parsed.expression)];
  if (openA === openB && a.resolved.days && b.resolved.days) return [a.resolved, b.resolved];
  const first = openA || !a.resolved.days ? again(a, b.resolved) : a.resolved;
  return [first, openB || !b.resolved.days ? again(b, first) : b.resolved];
}

/** What names one day becomes one. Two calendars that disagree stay two, each with the other's day as an alternative. */
export function joinCoreferent(reader: Reader, found: readonly Found[], base: Base): Found[] {
  const joined: Found[] = [];
  for (const one of found) {
    const last = joined.at(-1);
    const link = last ? linkBetween(reader, last.parsed, one.parsed) : null;
    const pair = last && link ? joinPair(reader, last, one, link, base) : null;
    if (pair) joined.splice(-1, 1, ...pair);
    else joined.push(one);
  }
  return joined;
}

/** From the first one to the last, with the bracket that closes behind it. */
function spanning(reader: Reader, a: Parsed, b: Parsed, link: Link): Parsed {
  const closing = reader.tokens[b.next];
  return closing?.text === ')' && link === 'bracket'
    ? { ...a, next: b.next + 1, end: closing.end }
    : { ...a, next: b.next, end: b.end };
}

/**
 * "Tomorrow, Monday": the weekday checks the day that was counted. Where they differ the page's day is off, as it is
 * around midnight, and the named weekday counts. Behind a comma more than a day apart they are two: "this morning, Monday …".
 */
function withWeekday(a: Found, b: Found, link: Link, { published }: Base): Resolved | null {
  const offset = [a, b].find(({ parsed }) => parsed.expression.kind === 'offset');
  const named = [a, b].find(({ parsed }) => parsed.expression.kind === 'weekday')?.parsed.expression;
  if (!offset || named?.kind !== 'weekday' || named.when !== 'latest' || named.week !== undefined)
    return null;
  if (!offset.resolved.days || !published) return offset.resolved;
  const counted = offset.resolved.days.from;
  // An article is written some days before the page's day, or just after midnight, not later.
  const off = ((named.weekday - counted.dayOfWeek + 12) % 7) - 5;
  if (off === 0) return offset.resolved;
  const parted = link === 'plain' && a.parsed.next !== b.parsed.first;
  if (parted && Math.abs(off) > 1) return null;
  const day = counted.add({ days: off });
  return {
    ...offset.resolved,
    days: { from: day, to: day },
    alternatives: [spanOf(offset.resolved.days)],
    reason: reason('weekday-settles', { day: published.toString() }),
  };
}

/** Days by which a page's own day may be off, where a comma parts what it counts from the day that is printed. */
const OFF = 7;

/**
 * "Today, Wednesday, 16 March 2016": the printed day counts, whatever the page says of its own. Behind a comma another clause
 * may begin: "on 20 March 2003, today …".
 */
function offsetAndDay(a: Found, b: Found, link: Link): Resolved | null {
  const day = [a, b].find(({ parsed }) => parsed.expression.kind === 'day');
  const offset = [a, b].find(({ parsed }) => parsed.expression.kind === 'offset');
  if (!day?.resolved.days || !offset) return null;
  const leads = offset === a;
  const sure = link !== 'plain' || !offset.resolved.days || (leads && a.parsed.next === b.parsed.first);
  return sure || apart(day.resolved, offset.resolved) <= (leads ? OFF : 1)
    ? { ...day.resolved, alternatives: [] }
    : null;
}

const PRINTED_DAYS: ReadonlySet<string> = new Set(['day', 'hijri-day', 'feast', 'named-day']);

/** "3/1/2020 (Friday)", "3 January 2020, Friday": the weekday belongs to the day where it fits, in brackets always. */
function dayAndWeekday(a: Found, b: Found, link: Link): Resolved | null {
  const named = b.parsed.expression;
  if (named.kind !== 'weekday' || named.when !== 'latest' || named.week !== undefined) return null;
  if (!PRINTED_DAYS.has(a.parsed.expression.kind) || !a.resolved.days) return null;
  if (a.resolved.days.from.dayOfWeek === named.weekday) return { ...a.resolved, alternatives: [] };
  return link === 'bracket' ? { ...a.resolved, reason: reason('weekday-differs') } : null;
}

function joinPair(reader: Reader, a: Found, b: Found, link: Link, base: Base): Found[] | null {
  const dayLike = (one: Found): boolean => one.resolved.granularity === 'day';
  if (!dayLike(a) || !dayLike(b)) return null;
  const counted = withWeekday(a, b, link, base);
  if (counted)
    return [{ parsed: spanning(reader, a.parsed, b.parsed, link), resolved: counted, relation: a.relation }];
  const printed = offsetAndDay(a, b, link) ?? dayAndWeekday(a, b, link);
  if (printed)
    return [{ parsed: spanning(reader, a.parsed, b.parsed, link), resolved: printed, relation: a.relation }];
  const [first, second] = settleYears(a, b, base);
  if (!first.days || !second.days) return null;
  const calendars = [first.calendar, second.calendar];
  const twice = calendars[0] !== calendars[1];
  if (sameDay(first, second)) {
    const better = first.calendar === null || isLunar(first) ? second : first;
    const both = calendars.every((calendar) => calendar !== null) && twice;
    const resolved: Resolved = both
      ? { ...better, mixed: true, reason: reason('two-calendars'), alternatives: [] }
      : { ...better, alternatives: [] };
    return [{ parsed: spanning(reader, a.parsed, b.parsed, link), resolved, relation: a.relation }];
  }
  if (!twice || link === 'plain' || calendars.includes(null)) return null;
  const differ = (one: Found, own: Resolved, its: Days): Found => ({
    ...one,
    resolved: { ...own, alternatives: [spanOf(its)], reason: reason('two-calendars-differ') },
  });
  return [differ(a, first, second.days), differ(b, second, first.days)];
}
