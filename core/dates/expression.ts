// What the rules of a language read in a text, before it is known which days are meant. The same for all languages;
// `resolve.ts` turns it into days.
import type { Calendar } from './calendars.ts';

/** How an expression says its year: printed, relative to the article's year, or not at all (then by nearness). */
export type YearRef =
  /** `lent`: printed at the other end of a stretch. `young`: «۰۴», which only a day near the article's bears out. */
  | {
      readonly by: 'value';
      readonly year: number;
      readonly twoDigits?: boolean;
      readonly lent?: true;
      readonly young?: true;
    }
  | { readonly by: 'shift'; readonly shift: number }
  /** `further`: years beyond the last or the next one. */
  | { readonly by: 'last' | 'next'; readonly further?: number }
  | { readonly by: 'nearest' | 'this' };

export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
export type Part = 'early' | 'mid' | 'late' | 'end';

export type Expression =
  | {
      readonly kind: 'day';
      readonly day: number;
      readonly month: number;
      readonly calendar: Calendar;
      readonly year: YearRef;
      readonly weekday?: number;
    }
  | { readonly kind: 'month'; readonly month: number; readonly calendar: Calendar; readonly year: YearRef }
  | { readonly kind: 'year'; readonly calendar: Calendar; readonly year: YearRef }
  /** Calendar unknown: "1445/7/14" may be solar or lunar; nearness decides. */
  | { readonly kind: 'hijri-day'; readonly year: number; readonly month: number; readonly day: number }
  /** `calendar` where the text says whose years it counts. */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly shift: number; readonly calendar?: Calendar }
  /** The 12th of this, the last or the next month. */
  | { readonly kind: 'day-of-unit'; readonly day: number; readonly shift: number }
  | { readonly kind: 'offset'; readonly days: number; readonly today: boolean }
  | {
      readonly kind: 'weekday';
      /** ISO, 1 Monday. */
      readonly weekday: number;
      readonly when: 'latest' | 'last' | 'next' | 'this';
      /** Weeks beyond the last or the next one: "Saturday before last". */
      readonly further?: number;
      /** "Friday of last week". */
      readonly week?: number;
    }
  | { readonly kind: 'part'; readonly part: Part; readonly of: Expression }
  | { readonly kind: 'fraction'; readonly index: number; readonly parts: 2 | 4; readonly of: Expression }
  | { readonly kind: 'season'; readonly season: number; readonly calendar: Calendar; readonly year: YearRef }
  | { readonly kind: 'decade'; readonly calendar: Calendar; readonly first: number }
  | { readonly kind: 'century'; readonly calendar: Calendar; readonly first: number }
  | { readonly kind: 'decade-of-century'; readonly index: number; readonly of: Expression }
  /**
   * `told`: "after three days", which is counted from now only where the text looks ahead. `loose`: the words behind it may be
   * what it is counted from.
   */
  | {
      readonly kind: 'ago';
      readonly count: number;
      readonly unit: Unit;
      readonly told?: true;
      readonly loose?: true;
    }
  /** A day that has become a name: the attacks of 11 September. ISO. */
  | { readonly kind: 'named-day'; readonly day: string }
  /** A feast's day in its own calendar, in a year that `counted` counts. */
  | {
      readonly kind: 'feast';
      readonly calendar: Calendar;
      readonly month: number;
      readonly day: number | 'friday';
      readonly year: YearRef;
      readonly counted: Calendar;
    }
  /** So long after (before, where negative) the event that is named behind it. */
  | { readonly kind: 'from-event'; readonly count: number; readonly unit: Unit }
  /** The nth anniversary of the event that is named behind it; null where it is not said which. */
  | { readonly kind: 'anniversary'; readonly years: number | null }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }
  /** Recognised so that nothing inside is taken for a date: durations, recurring days, names made of dates. */
  | { readonly kind: 'no-date' };
