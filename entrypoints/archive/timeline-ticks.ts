import { formatGregorian } from '../../core/dates/format-day.ts';
import type { BinUnit, Timeline } from '../../core/overview/timeline.ts';
import type { Texts } from '../../locales/texts.ts';

const DAY_MS = 86_400_000;
/** One day alone would be a wall, not a bar. */
const FEWEST_DAYS = 7;
/** Room for the name of a day or a month, in CSS pixels. */
export const TICK_WIDTH = 120;

export const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

export const later = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY_MS);

/** First day of the drawing and the day after its last one: as many days as the bins have, and some about them where those are few. */
export function domainOf({ unit, bins }: Timeline): readonly [Date, Date] {
  const [from, to] = [toDate(bins[0]!.from), toDate(bins.at(-1)!.to)];
  const missing = unit === 'day' ? Math.max(0, FEWEST_DAYS - bins.length) : 0;
  return [later(from, -Math.ceil(missing / 2)), later(to, Math.floor(missing / 2))];
}

/** Where days are named: in the middle of their bars, each once, as many as there is room for. */
export function dayTicks(timeline: Timeline, width: number): readonly Date[] {
  const [from, to] = domainOf(timeline);
  const days = Math.round((to.getTime() - from.getTime()) / DAY_MS);
  const step = Math.ceil(days / Math.max(1, Math.floor(width / TICK_WIDTH)));
  return Array.from({ length: Math.ceil(days / step) }, (_, at) => later(from, at * step + 0.5));
}

/** A drawing runs from left to right, in whatever direction its words are read: so they say it themselves. */
const isolated = (text: string, { direction }: Texts): string =>
  `${direction === 'rtl' ? '\u2067' : '\u2066'}${text}\u2069`;

/** Names a year by its first day, a month by its own, unless days are what is named. */
export const tickText =
  (texts: Texts, unit: BinUnit) =>
  (date: Date): string => {
    const [month, day] = [date.getUTCMonth(), date.getUTCDate()];
    const name = formatGregorian(date, texts.language, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(unit === 'day' || month !== 0 || day !== 1 ? { month: 'short' } : {}),
      ...(unit === 'day' || day !== 1 ? { day: 'numeric' } : {}),
    });
    return isolated(name, texts);
  };
