// Dates that are counted from something that happened: "two days after the killing of …", "the fourth anniversary of …",
// "since the fall of Mosul". Which event the text names is found elsewhere and passed in with its days.
import type { DateRelation } from '../annotate/annotation.ts';
import { firstEndingBehind } from '../text/sorted-spans.ts';
import { CALENDAR_IDS } from './calendars.ts';
import type { Expression } from './expression.ts';
import { foldWord } from './fold-dates.ts';
import type { Reader } from './reader.ts';
import { resolve } from './resolve.ts';
import { certain, type Days, ownCalendar, type ResolveContext, type Resolved, reason } from './resolved.ts';

/** A known event where a text names it. Offsets are UTF-16 code units into the text, `[start, end)`; days are ISO. */
export interface Anchor {
  readonly event: string;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

export type FromEvent = Extract<Expression, { kind: 'from-event' | 'anniversary' }>;
export const isFromEvent = (one: Expression): one is FromEvent =>
  one.kind === 'from-event' || one.kind === 'anniversary';

/** "After two days of *the crime of* the killing": words that may stand between the count and the event's name. */
const MOST_BETWEEN = 3;

/** The event that is named right behind a token, or null. */
export function anchorBehind(reader: Reader, next: number, anchors: readonly Anchor[]): Anchor | null {
  for (let at = next; at <= next + MOST_BETWEEN; at += 1) {
    const token = reader.tokens[at];
    if (!token || token.kind === 'line' || /^[.،,؛!؟]$/.test(token.text)) return null;
    const found = anchorFrom(anchors, token.start);
    if (found && found.start < token.end) return found;
  }
  return null;
}

/** The first anchor that begins at or behind a place; anchors are sorted. */
export function anchorFrom(anchors: readonly Anchor[], place: number): Anchor | undefined {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (anchors[middle]!.start >= place) high = middle;
    else low = middle + 1;
  }
  return anchors[low];
}

const daysOf = ({ from, to }: Anchor): Days => ({
  from: Temporal.PlainDate.from(from),
  to: Temporal.PlainDate.from(to),
});

const params = ({ event, from }: Anchor): Resolved['reason']['params'] => ({ event, day: from });

/** The days so long after (from its last day) or before (its first day) an event, or of its anniversary. */
export function resolveFromEvent(
  expression: FromEvent,
  anchor: Anchor,
  context: ResolveContext,
): Resolved | null {
  const days = daysOf(anchor);
  if (expression.kind === 'anniversary') return resolveAnniversary(expression.years, anchor, context);
  const { count, unit } = expression;
  const published = count < 0 ? days.from : days.to;
  const counted = resolve({ kind: 'ago', count, unit }, { ...context, published });
  if (!counted?.days) return null;
  // About nine years after, in an article that was written before: nobody could say when.
  const now = context.published;
  if (expression.about && now && Temporal.PlainDate.compare(counted.days.from, now) > 0) return null;
  return {
    ...counted,
    approximate: counted.approximate || expression.about,
    reason: reason('counted-from-event', params(anchor)),
  };
}

/** In the calendar in which the text's language keeps its days. Without a number it is the one nearest to the article. */
function resolveAnniversary(
  years: number | null,
  anchor: Anchor,
  { published, language }: ResolveContext,
): Resolved | null {
  const calendar = ownCalendar(language);
  const first = Temporal.PlainDate.from(anchor.from).withCalendar(CALENDAR_IDS[calendar]);
  const after = (count: number): Temporal.PlainDate => first.add({ years: count }).withCalendar('iso8601');
  let count = years;
  if (count === null) {
    if (!published) return certain(null, 'day', calendar, reason('no-page-day'));
    const now = published.withCalendar(CALENDAR_IDS[calendar]).year - first.year;
    const distance = (one: number): number => Math.abs(published.until(after(one)).days);
    count = [now, now - 1, now + 1].sort((a, b) => distance(a) - distance(b))[0]!;
  }
  if (count < 1) return null;
  const day = after(count);
  return certain({ from: day, to: day }, 'day', null, reason('anniversary', params(anchor)));
}

const relations = (relation: DateRelation, forms: string): readonly (readonly [string, DateRelation])[] =>
  forms.split('|').map((form) => [form.split(' ').map(foldWord).join(' '), relation]);

/** Fewer than before a printed date: از and تا before an event usually mean something else. */
const BEFORE_EVENTS: ReadonlyMap<string, DateRelation> = new Map([
  ...relations('since', 'منذ|ومنذ|از زمان|از هنگام|از آغاز'),
  ...relations('before', 'قبل|قبيل|وقبل|وقبيل|عشية|پیش از|قبل از'),
  ...relations('after', 'بعد|وبعد|عقب|وعقب|إثر|غداة|پس از|بعد از|در پی|متعاقب'),
]);
/** منذ عملية …, پس از ماجرای …. */
const FILLERS: ReadonlySet<string> = new Set(
  'عملية|حادثة|جريمة|معركة|بدء|انطلاق|اندلاع|أحداث|ماجرای|عملیات|حادثه|واقعه|وقوع|جریان'
    .split('|')
    .map(foldWord),
);

/** An event as a date: the word before it, and the name as far as no actor is named in it. */
export interface EventDate {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly relation: DateRelation;
  readonly resolved: Resolved;
}

/** Events that stand behind "since", "before" or "after". */
export function eventsAsDates(reader: Reader, anchors: readonly Anchor[]): EventDate[] {
  const { tokens } = reader;
  return anchors.flatMap((anchor) => {
    const at = firstEndingBehind(tokens, anchor.start);
    const before = tokens[at] && tokens[at].start <= anchor.start ? relationBefore(reader, at) : null;
    if (!before) return [];
    const first = tokens[before.first]!;
    let next = before.next;
    while (next < tokens.length && tokens[next]!.end <= anchor.end) next += 1;
    const days = daysOf(anchor);
    const resolved = certain(days, 'day', null, reason('event', params(anchor)));
    return [
      {
        start: first.start,
        end: tokens[next - 1]!.end,
        first: before.first,
        relation: before.relation,
        resolved,
      },
    ];
  });
}

function relationBefore(
  reader: Reader,
  at: number,
): { first: number; next: number; relation: DateRelation } | null {
  const { tokens } = reader;
  const next = FILLERS.has(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  for (const length of [2, 1]) {
    const run = tokens.slice(Math.max(0, next - length), next);
    if (run.length < length || run.some(({ kind }) => kind !== 'word')) continue;
    const relation = BEFORE_EVENTS.get(run.map(({ text }) => text).join(' '));
    if (relation) return { first: next - length, next, relation };
  }
  return null;
}
