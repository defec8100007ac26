import type { ActorType, Tier } from '../actors/actor.ts';
import type { Reason } from '../reason.ts';

/** All offsets here are UTF-16 code units into the text that was annotated, `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`, as printed. */
  readonly text: string;
}

/** A known actor named in a text. The span is the name itself, without attached clitics. */
export interface Mention extends Span {
  /** Id of the actor. */
  readonly actor: string;
  readonly type: ActorType;
  readonly tier: Tier;
  readonly by: 'name' | 'surname' | 'role' | 'loaded';
  /** 0 to 1. */
  readonly certainty: number;
  /** Ids of other actors that it may name. */
  readonly alternatives: readonly string[];
  readonly reason: Reason;
}

export type Granularity =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'part'
  | 'season'
  | 'decade'
  | 'century';
export type DateCalendar = 'gregorian' | 'solar-hijri' | 'lunar-hijri' | 'mixed' | 'none';
export type DateRelation = 'on' | 'since' | 'until' | 'before' | 'after';

/** An inclusive run of days, as ISO Gregorian dates; an open side is null. */
export interface DaySpan {
  readonly from: string | null;
  readonly to: string | null;
}

/** A date expression. Both sides null: found, but not resolvable (the reason says why). */
export interface DateMention extends Span, DaySpan {
  readonly granularity: Granularity;
  /** The calendar of the printed form; `none` for relative expressions. */
  readonly calendar: DateCalendar;
  readonly relation: DateRelation;
  readonly approximate: boolean;
  /** Other readings that the text leaves open. */
  readonly alternatives: readonly DaySpan[];
  readonly reason: Reason;
}

/** All that Siyaq says about one text. Mentions do not overlap mentions; dates do not overlap dates. Both are sorted. */
export interface Annotations {
  /** BCP 47 tag, or null where the text is too short or in no language that could be told. */
  readonly language: string | null;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  /** Ids of known events, in order of first appearance. */
  readonly events: readonly string[];
  /** Ids of the actors that the title names. Absent from what was saved before titles were looked at. */
  readonly titled?: readonly string[] | undefined;
}
