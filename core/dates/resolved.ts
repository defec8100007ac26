// The shapes that resolving works with, and what all its parts share.
import type { DaySpan, Granularity } from '../annotate/annotation.ts';
import type { Reason } from '../reason.ts';
import { type Calendar, inCalendar } from './calendars.ts';

/** A run of days, both sides inclusive. */
export interface Days {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

export interface ResolveContext {
  /** The article's own day, or null where it is unknown. */
  readonly published: Temporal.PlainDate | null;
  readonly language: string | null;
  readonly country: string | null;
  /** Whether the text says "until": then an end is its last day. */
  readonly until: boolean;
}

export interface Resolved {
  /** Null: found, but it depends on a day that is not known. */
  readonly days: Days | null;
  readonly granularity: Granularity;
  /** Calendar of the printed form; null for expressions that name none. */
  readonly calendar: Calendar | null;
  /** Printed in more than one calendar. */
  readonly mixed?: true;
  readonly approximate: boolean;
  readonly alternatives: readonly DaySpan[];
  readonly reason: Reason;
}

export const reason = (code: string, params: Reason['params'] = {}): Reason => ({
  code: `date.${code}`,
  params,
});

export const spanOf = ({ from, to }: Days): DaySpan => ({ from: from.toString(), to: to.toString() });

export const certain = (
  days: Days | null,
  granularity: Granularity,
  calendar: Calendar | null,
  why: Reason,
  more: Partial<Resolved> = {},
): Resolved => ({ days, granularity, calendar, approximate: false, alternatives: [], reason: why, ...more });

/** The calendar in which a language counts its own months and years. */
export const ownCalendar = (language: string | null): Calendar =>
  language === 'fa' || language === 'prs' ? 'solar-hijri' : 'gregorian';

export const unknown = (granularity: Granularity, calendar: Calendar | null): Resolved =>
  certain(null, granularity, calendar, reason('no-page-day'));

/** Years ahead of an article that a year of two digits may still be. */
const AHEAD = 10;

/** Two-digit solar years: the latest that is no more than ten years ahead of the article's (of 1400, where that is not known). */
export function fullYear(short: number, published: Temporal.PlainDate | null): number {
  const latest = (published ? inCalendar(published, 'solar-hijri').year : 1400) + AHEAD;
  return latest - ((latest - short) % 100);
}
