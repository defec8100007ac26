import type { DateMention } from '../annotate/annotation.ts';
import { touching } from '../text/sorted-spans.ts';
import { type Anchor, anchorBehind, eventsAsDates, isFromEvent, resolveFromEvent } from './anchors.ts';
import { awayFrom } from './away-from.ts';
import type { Calendar } from './calendars.ts';
import { isAwaited } from './clause-time.ts';
import { completeYears } from './complete-years.ts';
import { type Found, joinCoreferent } from './coreferent.ts';
import { countedAfter, isTold } from './counted-after.ts';
import type { Expression } from './expression.ts';
import { GRAMMARS } from './grammars.ts';
import { listAt, yearsFrom } from './lists.ts';
import { isName } from './look-alikes.ts';
import { namedDay } from './named-days.ts';
import { inOrder, settleOpenYear } from './open-years.ts';
import { isAnnouncing, isDeclared, looksAhead } from './outlook.ts';
import { insideQuotes } from './quotes.ts';
import { Reader } from './reader.ts';
import { type Edge, relationBefore } from './relation.ts';
import { resolve } from './resolve.ts';
import { type ResolveContext, type Resolved, reason, spanOf } from './resolved.ts';
import type { Parsed } from './rule.ts';
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
  /** Known events that the text names: what "two days after" is counted from. Sorted by place. */
  readonly anchors?: readonly Anchor[];
}

/** Sorted by place, not overlapping. Offsets are UTF-16 code units. */
export function findDates(text: string, context: DateContext): DateMention[] {
  const grammar = GRAMMARS[context.language ?? ''];
  if (!grammar) return [];
  const reader = new Reader(tokenise(text), grammar);
  const published = context.published ? Temporal.PlainDate.from(context.published) : null;
  const { anchors = [] } = context;
  const base = { published, language: context.language, country: context.country };
  const found: Found[] = [];
  for (const read of completeYears(reader, [...expressionsOf(reader)])) {
    const anchor = isFromEvent(read.expression) ? anchorBehind(reader, read.next, anchors) : null;
    const parsed = anchor ? read : (awayFrom(reader, read) ?? read);
    const edge = relationBefore(reader, parsed);
    const expression = namedDay(reader, parsed, edge, published, context.country) ?? parsed.expression;
    const settled = { ...base, until: edge.relation === 'until' };
    const told = isTold(reader, parsed);
    const resolved =
      anchor && isFromEvent(expression)
        ? resolveFromEvent(expression, anchor, settled)
        : (countedAfter(expression, parsed.start, found, told, settled) ??
          (told ? null : byItself(reader, parsed, expression, edge, found, anchors, settled)));
    if (resolved)
      found.push({
        parsed,
        resolved: withNext(reader, parsed, resolved),
        relation: anchor ? 'on' : edge.relation,
      });
  }
  const quoted = insideQuotes(reader.tokens);
  const printed = joinCoreferent(reader, inOrder(reader, found, { ...base, until: false }), base).map((one) =>
    toMention(text, one, quoted),
  );
  const events = eventsAsDates(reader, anchors)
    .filter(({ start, end }) => !touching(printed, start, end))
    .map(({ start, end, relation, resolved }) => mention(text, { start, end, relation, resolved }));
  return [...printed, ...events].sort((a, b) => a.start - b.start);
}

/** What an expression means without a date or an event that it is counted from. */
function byItself(
  reader: Reader,
  parsed: Parsed,
  expression: Expression,
  edge: Edge,
  found: readonly Found[],
  anchors: readonly Anchor[],
  context: ResolveContext,
): Resolved | null {
  const open =
    expression === parsed.expression
      ? settleOpenYear(reader, parsed, edge, anchors, found.at(-1)?.parsed, context)
      : null;
  return open ?? resolve(expression, context);
}

/** A mention of what was resolved, as it stands in the text. */
function mention(
  text: string,
  one: { start: number; end: number; relation: DateMention['relation']; resolved: Resolved },
): DateMention {
  const { start, end, relation, resolved } = one;
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
    approximate: resolved.approximate,
    alternatives: resolved.alternatives,
    reason: resolved.reason,
  };
}

/**
 * A bare weekday that a verb of the future speaks of, or that is declared a day of mourning, is the coming one; elsewhere in a
 * sentence that looks ahead it may be. The other is given beside it.
 */
function withNext(reader: Reader, { expression, first, next }: Parsed, resolved: Resolved): Resolved {
  const bare = expression.kind === 'weekday' && expression.when === 'latest' && expression.week === undefined;
  if (!bare || !resolved.days) return resolved;
  const awaited = isDeclared(reader, next) || isAwaited(reader, first, next);
  // Headlines announce in the present: "al-Sudani visits Washington on Thursday".
  const open = looksAhead(reader, first, next) || isAwaited(reader, first, next, isAnnouncing);
  if (!awaited && !open) return resolved;
  const latest = resolved.days;
  const day = latest.from.add({ days: 7 });
  const coming = { from: day, to: day };
  const { params } = resolved.reason;
  // On the day itself it may be today as well.
  if (awaited && latest.from.toString() !== params.day)
    return {
      ...resolved,
      days: coming,
      alternatives: [spanOf(latest)],
      reason: reason('first-after', params),
    };
  return { ...resolved, alternatives: [spanOf(coming)], reason: reason('weekday-open', params) };
}

/** The expressions in order, each the longest at its place, a weekday joined to the day that it names. */
function* expressionsOf(reader: Reader): Generator<Parsed> {
  for (let at = 0; at < reader.tokens.length; ) {
    const list = listAt(reader, at);
    if (list) {
      yield* list;
      at = list.at(-1)!.next;
      continue;
    }
    const parsed = reader.parse(at);
    if (!parsed) {
      at += 1;
      continue;
    }
    const listed = yearsFrom(reader, parsed);
    const whole = joinWeekday(reader, parsed);
    if (listed) yield* listed;
    else if (!isName(reader, whole)) yield whole;
    at = listed?.at(-1)?.next ?? whole.next;
  }
}

/** "Wednesday, 7 April", "(Wednesday) 7 April", "7 April (Wednesday)": one expression. */
function joinWeekday(reader: Reader, parsed: Parsed): Parsed {
  const { expression } = parsed;
  if (expression.kind === 'day') return withWeekdayBehind(reader, parsed);
  if (expression.kind !== 'weekday' || expression.when === 'this' || expression.week !== undefined)
    return parsed;
  const separator = reader.tokens[parsed.next];
  const opening = reader.tokens[parsed.first - 1];
  const bracketed = separator?.text === ')' && opening?.text === '(';
  const separated = separator && (bracketed || /^[،,(-]$/.test(separator.text));
  const day = reader.parse(separated ? parsed.next + 1 : parsed.next);
  if (day?.expression.kind !== 'day') return parsed;
  const closed = separator?.text === '(' && reader.tokens[day.next]?.text === ')';
  return {
    rule: day.rule,
    expression: { ...day.expression, weekday: expression.weekday },
    first: bracketed ? parsed.first - 1 : parsed.first,
    next: day.next + (closed ? 1 : 0),
    start: bracketed ? opening.start : parsed.start,
    end: closed ? reader.tokens[day.next]!.end : day.end,
  };
}

function withWeekdayBehind(reader: Reader, parsed: Parsed): Parsed {
  const { expression, next } = parsed;
  if (expression.kind !== 'day' || expression.weekday !== undefined || reader.tokens[next]?.text !== '(')
    return parsed;
  const named = reader.parse(next + 1);
  const closing = named && reader.tokens[named.next];
  if (named?.expression.kind !== 'weekday' || closing?.text !== ')') return parsed;
  const { weekday, when, week } = named.expression;
  return when === 'latest' && week === undefined
    ? { ...parsed, expression: { ...expression, weekday }, next: named.next + 1, end: closing.end }
    : parsed;
}

function toMention(
  text: string,
  { parsed, resolved, relation }: Found,
  quoted: (token: number) => boolean,
): DateMention {
  const { start, end, expression, first } = parsed;
  // Who is quoted said "today" on another day than this, perhaps.
  const said = (expression.kind === 'offset' || expression.kind === 'weekday') && quoted(first);
  const plain = mention(text, { start, end, relation, resolved });
  if (!said) return plain;
  return { ...plain, approximate: true, reason: reason('in-quotation', { day: plain.from ?? '' }) };
}
