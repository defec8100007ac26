import type { DateMention, DateRelation, DaySpan } from '../annotate/annotation.ts';
import { ARABIC } from './arabic.ts';
import type { Calendar } from './calendars.ts';
import { DARI } from './dari.ts';
import type { Expression } from './expression.ts';
import { PERSIAN } from './persian.ts';
import { insideQuotes } from './quotes.ts';
import { relationBefore } from './relation.ts';
import { resolve } from './resolve.ts';
import { type ResolveContext, type Resolved, reason } from './resolved.ts';
import { type Grammar, type Parsed, Reader } from './rule.ts';
import { tokenise } from './tokens.ts';

/**
 * Finds the date expressions of a text and says which days they mean. Two stages: rules of the text's language read
 * expressions, then the article's own day and the calendars resolve them.
 */
export interface DateContext {
  /** BCP 47 tag; dates are read in `ar`, `fa` and `prs` only. */
  readonly language: string | null;
  /** ISO local day of publication, or null: then what depends on it stays unresolved. */
  readonly published: string | null;
  /** ISO 3166-1 alpha-2 of the outlet's country, whose week counts; null where unknown. */
  readonly country: string | null;
}

const GRAMMARS: Readonly<Record<string, Grammar>> = { ar: ARABIC, fa: PERSIAN, prs: DARI };

/** One reading in the text with what became of it. */
interface Found {
  readonly parsed: Parsed;
  readonly resolved: Resolved;
  readonly relation: DateRelation;
}

/** Sorted by place, not overlapping. Offsets are UTF-16 code units. */
export function findDates(text: string, context: DateContext): DateMention[] {
  const grammar = GRAMMARS[context.language ?? ''];
  if (!grammar) return [];
  const reader = new Reader(tokenise(text), grammar);
  const published = context.published ? Temporal.PlainDate.from(context.published) : null;
  const base = { published, language: context.language, country: context.country };
  const found: Found[] = [];
  for (const parsed of expressionsOf(reader)) {
    const relation = relationBefore(reader, parsed);
    const resolved = resolve(parsed.expression, { ...base, until: relation === 'until' });
    if (resolved) found.push({ parsed, resolved, relation });
  }
  const quoted = insideQuotes(reader.tokens);
  return joinCoreferent(reader, found, base).map((one) => toMention(text, one, quoted));
}

/** The expressions in order, each the longest at its place, a weekday joined to the day that it names. */
function* expressionsOf(reader: Reader): Generator<Parsed> {
  for (let at = 0; at < reader.tokens.length; ) {
    const parsed = reader.parse(at);
    if (!parsed) {
      at += 1;
      continue;
    }
    const whole = joinWeekday(reader, parsed);
    if (!isName(reader, whole)) yield whole;
    at = whole.next;
  }
}

/** "Wednesday, 7 April": one expression. */
function joinWeekday(reader: Reader, parsed: Parsed): Parsed {
  const { expression } = parsed;
  if (expression.kind !== 'weekday' || expression.when !== 'latest' || expression.week !== undefined)
    return parsed;
  const separator = reader.tokens[parsed.next];
  const at = separator && /^[،,(-]$/.test(separator.text) ? parsed.next + 1 : parsed.next;
  const day = reader.parse(at);
  if (day?.expression.kind !== 'day') return parsed;
  const closed = separator?.text === '(' && reader.tokens[day.next]?.text === ')';
  return {
    rule: day.rule,
    expression: { ...day.expression, weekday: expression.weekday },
    first: parsed.first,
    next: day.next + (closed ? 1 : 0),
    start: parsed.start,
    end: closed ? reader.tokens[day.next]!.end : day.end,
  };
}

/** Squares, uprisings and prayers are named after days: ساحة 17 تشرين, نماز جمعه. "Today" may mean "nowadays". */
function isName(reader: Reader, { expression, first }: Parsed): boolean {
  const before = (kind: string): boolean => reader.has(first - 1, kind);
  if (expression.kind === 'no-date') return true;
  if (expression.kind === 'offset' && expression.today) return before('nottoday');
  const bare =
    (expression.kind === 'day' && expression.year.by === 'nearest' && expression.weekday === undefined) ||
    (expression.kind === 'weekday' && expression.when === 'latest');
  return bare && (before('namehead') || before('attacks'));
}

const LINKS: readonly RegExp[] = [
  /^(?:الموافق|الموافقه|الموافقل|معادل|مطابق|مصادف|المصادف|برابر|موافق)$/,
  /^(?:با|ل|لیوم|یوم)$/,
];

/** Whether only brackets, commas, dashes or "corresponding to" stand between two expressions; how, if so. */
function linkBetween(reader: Reader, a: Parsed, b: Parsed): 'bracket' | 'words' | 'plain' | null {
  if (b.first - a.next > 4) return null;
  let kind: 'bracket' | 'words' | 'plain' = 'plain';
  for (let at = a.next; at < b.first; at += 1) {
    const { text, kind: of } = reader.tokens[at]!;
    if (text === '(' || text === '[') kind = 'bracket';
    else if (of === 'word' && LINKS.some((link) => link.test(text))) kind = 'words';
    else if (!/^[،,\-/]$/.test(text)) return null;
  }
  return kind;
}

const isDay = (resolved: Resolved): boolean =>
  resolved.days !== null && Temporal.PlainDate.compare(resolved.days.from, resolved.days.to) === 0;

/** Days between two readings of one day. */
const apart = (a: Resolved, b: Resolved): number =>
  a.days && b.days ? Math.abs(a.days.from.until(b.days.from).days) : Number.POSITIVE_INFINITY;

const isLunar = (one: Resolved): boolean => one.calendar === 'lunar-hijri';

/** Umm al-Qura and a local sighting of the moon may differ by a day. */
const sameDay = (a: Resolved, b: Resolved): boolean => apart(a, b) <= (isLunar(a) !== isLunar(b) ? 1 : 0);

const leavesYearOpen = (expression: Expression): boolean =>
  expression.kind === 'day' && expression.year.by === 'nearest';

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

/**
 * One day printed twice (in two calendars, as "yesterday" and by its name) is one mention. Two calendars that disagree
 * stay two, and each keeps the other's day as an alternative.
 */
function joinCoreferent(reader: Reader, found: readonly Found[], base: Base): Found[] {
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

function joinPair(
  reader: Reader,
  a: Found,
  b: Found,
  link: 'bracket' | 'words' | 'plain',
  base: Base,
): Found[] | null {
  const dayLike = (one: Found): boolean => one.resolved.granularity === 'day';
  if (!dayLike(a) || !dayLike(b)) return null;
  const [first, second] = settleYears(a, b, base);
  if (!isDay(first) || !isDay(second)) return null;
  const calendars = [first.calendar, second.calendar];
  const twice = calendars[0] !== calendars[1];
  if (sameDay(first, second)) {
    const better = first.calendar === null || isLunar(first) ? second : first;
    const closes = reader.tokens[b.parsed.next]?.text === ')' && link === 'bracket';
    const next = b.parsed.next + (closes ? 1 : 0);
    const parsed = { ...a.parsed, next, end: closes ? reader.tokens[b.parsed.next]!.end : b.parsed.end };
    const both = calendars.every((calendar) => calendar !== null) && twice;
    const resolved: Resolved = both
      ? { ...better, mixed: true, reason: reason('two-calendars'), alternatives: [] }
      : { ...better, alternatives: [] };
    return [{ parsed, resolved, relation: a.relation }];
  }
  if (!twice || link === 'plain' || calendars.includes(null)) return null;
  const other = (one: Resolved): DaySpan => {
    const day = one.days!.from.toString();
    return { from: day, to: day };
  };
  const differ = (one: Found, own: Resolved, its: Resolved): Found => ({
    ...one,
    resolved: { ...own, alternatives: [other(its)], reason: reason('two-calendars-differ') },
  });
  return [differ(a, first, second), differ(b, second, first)];
}

function toMention(
  text: string,
  { parsed, resolved, relation }: Found,
  quoted: (token: number) => boolean,
): DateMention {
  const { start, end, expression, first } = parsed;
  // Who is quoted said "today" on another day than this, perhaps.
  const said = (expression.kind === 'offset' || expression.kind === 'weekday') && quoted(first);
  const calendar: Calendar | 'mixed' | 'none' = resolved.mixed ? 'mixed' : (resolved.calendar ?? 'none');
  return {
    start,
    end,
    text: text.slice(start, end),
    from: resolved.days?.from.toString() ?? null,
    to: resolved.days?.to.toString() ?? null,
    granularity: resolved.granularity,
    calendar,
    relation,
    approximate: resolved.approximate || said,
    alternatives: resolved.alternatives,
    reason: said ? reason('in-quotation', { day: resolved.days?.from.toString() ?? '' }) : resolved.reason,
  };
}
