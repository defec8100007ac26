import { isNewsDay } from '../articles/news-day.ts';
import type { ListedRow } from './listed-row.ts';

export type BinUnit = 'day' | 'week' | 'month';

/** A stretch of days with the articles that were published in it. */
export interface TimeBin {
  /** ISO day, inclusive. */
  readonly from: string;
  /** ISO day, exclusive. */
  readonly to: string;
  /** Articles by language; '' stands for an unknown one. */
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
}

export interface Timeline {
  readonly unit: BinUnit;
  /** In order, without gaps, from the first article to the last. */
  readonly bins: readonly TimeBin[];
  /** Articles whose day is unknown, or one that no news is from: they stand in no bin. */
  readonly undated: number;
}

/** What of a known event a timeline shows; days are ISO, `end` null for a single day. */
export interface DatedEvent {
  readonly id: string;
  readonly date: string;
  readonly end: string | null;
}

/** Weeks are read by eye up to about four years of them, days up to ten weeks. */
const MOST_WEEKS = 210;
const MOST_DAYS = 70;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function unitFor(first: Temporal.PlainDate, last: Temporal.PlainDate): BinUnit {
  const { days } = first.until(last, { largestUnit: 'days' });
  if (days < MOST_DAYS) return 'day';
  return days < MOST_WEEKS * 7 ? 'week' : 'month';
}

/** First day of the bin in which a day lies; `firstWeekday`: 1 Monday to 7 Sunday. */
function startOf(day: Temporal.PlainDate, unit: BinUnit, firstWeekday: number): Temporal.PlainDate {
  if (unit === 'day') return day;
  if (unit === 'month') return day.with({ day: 1 });
  return day.subtract({ days: (day.dayOfWeek - firstWeekday + 7) % 7 });
}

const NEXT = { day: { days: 1 }, week: { weeks: 1 }, month: { months: 1 } } as const;

type Counts = Record<string, number>;

/** Articles by day; a day that is none, or that no news is of, counts as unknown: a single one would make thousands of bins. */
function byDay(rows: Iterable<ListedRow>): { days: Map<string, Counts>; undated: number } {
  const days = new Map<string, Counts>();
  let undated = 0;
  for (const { published, language } of rows) {
    if (!DAY.test(published) || !isNewsDay(published)) {
      undated += 1;
      continue;
    }
    const counts = days.get(published) ?? {};
    const tag = language.split('-')[0] ?? '';
    counts[tag] = (counts[tag] ?? 0) + 1;
    days.set(published, counts);
  }
  return { days, undated };
}

/**
 * Articles over time: by day where they span some weeks, by week up to about four years, by month beyond. Weeks begin on
 * `firstWeekday` (ISO: 1 Monday to 7 Sunday).
 */
export function timelineOf(rows: Iterable<ListedRow>, firstWeekday: number): Timeline {
  const { days, undated } = byDay(rows);
  const printed = [...days.keys()].sort();
  const [first, last] = [printed[0], printed.at(-1)];
  if (first === undefined || last === undefined) return { unit: 'week', bins: [], undated };
  const [from, to] = [Temporal.PlainDate.from(first), Temporal.PlainDate.from(last)];
  const unit = unitFor(from, to);
  const bins: TimeBin[] = [];
  let at = 0;
  let start = startOf(from, unit, firstWeekday);
  while (Temporal.PlainDate.compare(start, to) <= 0) {
    const next = start.add(NEXT[unit]);
    const end = next.toString();
    const counts: Counts = {};
    let total = 0;
    for (; at < printed.length && printed[at]! < end; at++)
      for (const [tag, count] of Object.entries(days.get(printed[at]!)!)) {
        counts[tag] = (counts[tag] ?? 0) + count;
        total += count;
      }
    bins.push({ from: start.toString(), to: end, counts, total });
    start = next;
  }
  return { unit, bins, undated };
}

/** The events that touch the time of these bins, earliest first. */
export function eventsWithin<Event extends DatedEvent>(
  { bins }: Timeline,
  events: readonly Event[],
): readonly Event[] {
  const [first, last] = [bins[0], bins.at(-1)];
  if (!first || !last) return [];
  return events
    .filter(({ date, end }) => date < last.to && (end ?? date) >= first.from)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
