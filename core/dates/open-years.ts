// A date without its year that what stands around it settles: nothing has been going on "since" a day that is yet to come,
// an event that is named beside its own day is of one year only, and a stretch begins before it ends.
import { type Anchor, anchorFrom } from './anchors.ts';
import { inCalendar } from './calendars.ts';
import { coming } from './coming.ts';
import { isStretch } from './complete-years.ts';
import type { Found } from './coreferent.ts';
import type { Expression } from './expression.ts';
import { foldWord } from './fold-dates.ts';
import { inYear, leavesYearOpen } from './inner-year.ts';
import { looksAhead, sentenceAround } from './outlook.ts';
import type { Reader } from './reader.ts';
import type { Edge } from './relation.ts';
import { resolve } from './resolve.ts';
import { type ResolveContext, type Resolved, reason, spanOf } from './resolved.ts';
import type { Parsed } from './rule.ts';

const isAfter = (a: Temporal.PlainDate, b: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(a, b) > 0;

/** Years back in which a weekday, or a leap day, finds its own. */
const YEARS_BACK = 6;

/** The latest one that has begun by the article's day, or null. */
function latest(
  expression: Expression,
  context: ResolveContext,
  published: Temporal.PlainDate,
): Resolved | null {
  const weekday = expression.kind === 'day' ? expression.weekday : undefined;
  let first: Resolved | null = null;
  for (let back = 0; back <= YEARS_BACK; back += 1) {
    const found = resolve(inYear(expression, { by: 'shift', shift: -back }), context);
    if (!found?.days || isAfter(found.days.from, published)) continue;
    const last = { ...found, alternatives: [], reason: reason('last-before', { day: published.toString() }) };
    if (weekday === undefined || found.days.from.dayOfWeek === weekday) return last;
    first ??= last;
  }
  return first;
}

/** Verbs with which Persian announces what begins "from" a day: its present says both. */
const ANNOUNCED: ReadonlySet<string> = new Set(
  'می‌شود می‌شوند می‌گردد می‌گردند می‌کند می‌کنند شود شوند می‌رود می‌روند می‌گیرد'.split(' ').map(foldWord),
);

function isAnnounced(reader: Reader, first: number, next: number): boolean {
  const [, to] = sentenceAround(reader, first, next);
  return reader.tokens.slice(next, to).some(({ text }) => ANNOUNCED.has(text));
}

/** Days ahead within which something is as well said to begin "from" or "after" a day that is to come. */
const SOON = 45;

const UNTIL_NOW: ReadonlySet<string> = new Set(
  (
    'حتى الآن|إلى الآن|لغاية الآن|حتى الان|حتى اليوم|إلى اليوم|لغاية اليوم|حتى يومنا|إلى يومنا|حتى هذا|إلى هذا|حتى هذه|إلى هذه|' +
    'حتى اللحظة|إلى اللحظة|حتى الساعة|حتى تاريخه|تاکنون|تا کنون|تا اکنون|تا امروز|تا الان|تا حالا|تا حال|تا به|تا این|به اینسو|به این‌سو|' +
    'به این سو|به این طرف|به اینطرف|بدینسو|بدین‌سو|بدین سو|بدین طرف'
  )
    .split('|')
    .map((words) => words.split(' ').map(foldWord).join(' ')),
);
const LONGEST = 3;
const JOINT = /^و(?=حت|ال|لغا)/;

/** "… until now", right behind a token. */
export function goesOnUntilNow({ tokens }: Reader, next: number): boolean {
  let words = '';
  for (let at = next; at < next + LONGEST && tokens[at]?.kind === 'word'; at += 1) {
    const { text } = tokens[at]!;
    words = words === '' ? text.replace(JOINT, '') : `${words} ${text}`;
    if (UNTIL_NOW.has(words)) return true;
  }
  return false;
}

/**
 * What begins a stretch has begun: a day that would be ahead is last year's behind "since" and before "until now". "From" and
 * "after" may look ahead. What then comes soon stays, with last year's beside it; what is further off is last year's, with
 * the coming one beside it.
 */
function begun(
  reader: Reader,
  { expression, first, next }: Parsed,
  { relation, ahead }: Edge,
  context: ResolveContext,
): Resolved | null {
  const { published } = context;
  const untilNow = goesOnUntilNow(reader, next);
  if (!published || !(relation === 'since' || relation === 'after' || untilNow)) return null;
  const nearest = resolve(expression, context);
  if (!nearest?.days || !isAfter(nearest.days.from, published)) return null;
  const last = latest(expression, context, published);
  if (!last?.days || !ahead || untilNow) return last;
  // "From the 11th to the 16th" has its own end.
  if (expression.kind === 'range' || reader.has(next, 'to') || looksAhead(reader, first, next)) return null;
  const soon = published.until(nearest.days.from).days <= SOON || isAnnounced(reader, first, next);
  return !soon
    ? { ...last, alternatives: [spanOf(nearest.days)] }
    : { ...nearest, alternatives: [spanOf(last.days)] };
}

/** Tokens between a day and the event that it is the day of, at most. */
const BESIDE = 8;

function isDayOf({ from }: Anchor, { month, day, calendar }: Extract<Expression, { kind: 'day' }>): boolean {
  const its = inCalendar(Temporal.PlainDate.from(from), calendar);
  return its.month === month && its.day === day;
}

/** The day of an event that the sentence names beside it: "the killing of … on 3 January". Its anniversary is another's day. */
function ofEvent(
  reader: Reader,
  { expression, first, next }: Parsed,
  anchors: readonly Anchor[],
): Resolved | null {
  if (expression.kind !== 'day' || anchors.length === 0) return null;
  const [from, to] = sentenceAround(reader, first, next);
  const near = reader.tokens.slice(Math.max(from, first - BESIDE), Math.min(to, next + BESIDE));
  const [start, end] = [near[0]!.start, near.at(-1)!.end];
  let named: Anchor | undefined = anchorFrom(anchors, start);
  while (named && named.start < end && !isDayOf(named, expression))
    named = anchorFrom(anchors, named.start + 1);
  if (!named || named.start >= end) return null;
  for (let at = from; at < to; at += 1) if (reader.has(at, 'anniv')) return null;
  const day = Temporal.PlainDate.from(named.from);
  return {
    days: { from: day, to: day },
    granularity: 'day',
    calendar: expression.calendar,
    approximate: false,
    alternatives: [],
    reason: reason('event', { event: named.event, day: named.from }),
  };
}

/**
 * What the text around a date without its year makes of it, or null where that leaves it to the article's day. `before` is
 * the date before it, whose stretch it may end.
 */
export function settleOpenYear(
  reader: Reader,
  parsed: Parsed,
  edge: Edge,
  anchors: readonly Anchor[],
  before: Parsed | undefined,
  context: ResolveContext,
): Resolved | null {
  const { expression } = parsed;
  if (!leavesYearOpen(expression)) return null;
  const endsStretch = before !== undefined && isStretch(reader, before, parsed);
  return (
    ofEvent(reader, parsed, anchors) ??
    begun(reader, parsed, edge, context) ??
    (endsStretch ? null : coming(reader, parsed, edge, context)) ??
    inOneYear(expression, context)
  );
}

/** "From March to September": each side by itself may be of another year, and then in no order. */
function inOneYear(expression: Expression, context: ResolveContext): Resolved | null {
  if (expression.kind !== 'range' || !context.published || resolve(expression, context)) return null;
  const began = latest(expression, context, context.published);
  if (!began?.days || !isAfter(began.days.to, context.published)) return began;
  const ended = resolve(inYear(expression, { by: 'shift', shift: -1 }), context);
  return ended?.days ? { ...ended, alternatives: [spanOf(began.days)], reason: began.reason } : began;
}

/** A day or month without its year, so many years from the one that was taken. */
function moved({ parsed, resolved }: Found, years: number, context: ResolveContext): Resolved | null {
  const { expression } = parsed;
  if ((expression.kind !== 'day' && expression.kind !== 'month') || !resolved.days) return null;
  if (!leavesYearOpen(expression)) return null;
  const year = inCalendar(resolved.days.from, expression.calendar).year + years;
  const found = resolve(inYear(expression, { by: 'value', year }), context);
  return found && { ...found, alternatives: [], reason: resolved.reason };
}

/**
 * "From 17 October to 4 February": the year nearest to the article's day may be the later one for the first side, and the
 * earlier one for the second. News looks back, unless the stretch begins soon or the sentence looks ahead.
 */
export function inOrder(reader: Reader, found: readonly Found[], context: ResolveContext): Found[] {
  const ordered = [...found];
  const { published } = context;
  if (!published) return ordered;
  for (let at = 1; at < ordered.length; at += 1) {
    const [a, b] = [ordered[at - 1]!, ordered[at]!];
    if (!a.resolved.days || !b.resolved.days || !isAfter(a.resolved.days.from, b.resolved.days.from))
      continue;
    if (!isStretch(reader, a.parsed, b.parsed)) continue;
    const coming =
      published.until(a.resolved.days.from).days <= SOON || looksAhead(reader, a.parsed.first, b.parsed.next);
    const [earlier, later] = [moved(a, -1, context), moved(b, 1, context)];
    if (coming && later) ordered[at] = { ...b, resolved: later };
    else if (earlier) ordered[at - 1] = { ...a, resolved: earlier };
  }
  return ordered;
}
