import type { Lexicon } from '../actors/lexicon.ts';
import type { DateMention, DaySpan } from '../annotate/annotation.ts';
import type { KnownEvent } from './event.ts';

/** What the card of a date says of a known event. */
export type EventCard = Pick<KnownEvent, 'id' | 'date' | 'end' | 'title' | 'summary' | 'provenance'>;

/** What is asked of the events: the days that a date means, and the event that it was counted from, if one was. */
export interface DateInQuestion extends DaySpan {
  readonly event: string | null;
}

/** What to ask of a date that was found. */
export function inQuestion({ from, to, reason }: DateMention): DateInQuestion {
  const { event } = reason.params;
  return { from, to, event: typeof event === 'string' ? event : null };
}

/** More than any day has; what one message may carry is bounded. */
const MOST = 6;

/**
 * The known events of a date: the one that it is counted from first, then those of that very day, where it is one day.
 * A stretch of days names no event by itself.
 */
export function describeEvents(lexicon: Lexicon, { from, to, event }: DateInQuestion): EventCard[] {
  const named = event === null ? undefined : lexicon.eventById.get(event);
  const ofDay =
    from !== null && from === to
      ? lexicon.events.filter(
          ({ date, end }) => date === from || (end !== null && date <= from && from <= end),
        )
      : [];
  // What began or ended on that day before what merely went on.
  const sorted = [...ofDay].sort((a, b) => Number(b.date === from) - Number(a.date === from));
  return [...new Set([...(named ? [named] : []), ...sorted])]
    .slice(0, MOST)
    .map(({ id, date, end, title, summary, provenance }) => ({ id, date, end, title, summary, provenance }));
}
