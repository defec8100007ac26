import { readBits } from '../actors/compile-lexicon.ts';
import type { ToldEvent } from '../actors/evidence.ts';
import type { Lexicon } from '../actors/lexicon.ts';
import type { DateMention, Mention, Span } from '../annotate/annotation.ts';
import { findPhrases } from '../text/find-phrases.ts';
import type { Folded } from '../text/fold.ts';
import type { ReadLanguage } from '../text/language.ts';
import { firstEndingBehind, keepLongest } from '../text/sorted-spans.ts';
import type { KnownEvent } from './event.ts';

/** A known event that a text tells of, and where: UTF-16 code units into the text, `[start, end)`. */
export interface EventMention extends Span {
  /** Id of the event. */
  readonly event: string;
}

/** Events that the text names by one of their phrases, sorted, the longest phrase first where they overlap: folded units. */
export function findToldEvents(folded: Folded, language: ReadLanguage | null, lexicon: Lexicon): ToldEvent[] {
  const read = readBits(language);
  const found = findPhrases(folded, lexicon.eventNames, language).flatMap(({ phrase, start, end }) =>
    (lexicon.eventMeanings[phrase] ?? []).flatMap(([event, languages]) => {
      const known = lexicon.events[event];
      if (!known || (languages & read) === 0) return [];
      return [{ event: known.id, actors: known.actors, start, end }];
    }),
  );
  return keepLongest(found);
}

/** The same as mentions. */
export function toEventMentions(folded: Folded, told: readonly ToldEvent[]): EventMention[] {
  return told.map(({ event, start, end }) => {
    const from = folded.rawStart(start);
    const to = folded.rawEnd(end - 1);
    return { event, start: from, end: to, text: folded.raw.slice(from, to) };
  });
}

/** Words for a death, as outlets print them, with up to three titles behind: ترور سردار سپهبد حاج قاسم سلیمانی. */
const DEATH =
  /(?<![\p{L}\p{M}])[ولب]{0,2}((?:اغتيال|مقتل|استشهاد|تصفية|قتل|ترور|شهادت|کشته[ \u200c]?شدن)(?:[ \u200c]+[\p{L}\p{M}]+){0,3}[ \u200c]+)$/u;
/** The longest such run, in UTF-16 units. */
const RUN = 60;

/** Events that the text names as somebody's death. */
export function findDeaths(text: string, mentions: readonly Mention[], lexicon: Lexicon): EventMention[] {
  return mentions.flatMap(({ actor, start, end }) => {
    const known = lexicon.events.find(({ deathOf }) => deathOf?.includes(actor));
    const before = known ? DEATH.exec(text.slice(Math.max(0, start - RUN), start)) : null;
    if (!known || !before) return [];
    const from = start - before[1]!.length;
    return [{ event: known.id, start: from, end, text: text.slice(from, end) }];
  });
}

/** How far from its date an event's actors may stand, in UTF-16 units either way. */
const PASSAGE = 200;
/** A day and one actor fit many things; a day and two of an event's actors fit the event. States count half. */
const ENOUGH = 3;
/** Of persons and states by a counted day ("today"): a president and his country are in all news of that day. */
const ENOUGH_OF_PERSONS = 4;

/** Whether so many of an event's actors are named near its day. */
function fits(
  { actors }: KnownEvent,
  { calendar }: DateMention,
  near: ReadonlyMap<string, Mention>,
): boolean {
  const found = actors.flatMap((actor) => near.get(actor) ?? []);
  const sum = found.reduce((total, { tier }) => total + (tier === 'state' ? 1 : 2), 0);
  const persons = found.every(({ type, tier }) => type === 'person' || tier === 'state');
  return sum >= (persons && calendar === 'none' ? ENOUGH_OF_PERSONS : ENOUGH);
}

/** Events that a text tells of without their name: their very day is printed, and enough of their actors stand by it. */
export function findDatedEvents(
  mentions: readonly Mention[],
  dates: readonly DateMention[],
  lexicon: Lexicon,
): EventMention[] {
  return dates.flatMap((date) => {
    if (date.granularity !== 'day' || date.from === null || date.from !== date.to) return [];
    if (date.alternatives.length > 0) return [];
    const day = date.from;
    const near = new Map<string, Mention>();
    for (let at = firstEndingBehind(mentions, date.start - PASSAGE); at < mentions.length; at += 1) {
      const mention = mentions[at]!;
      if (mention.start >= date.end + PASSAGE) break;
      near.set(mention.actor, mention);
    }
    return lexicon.events
      .filter((event) => day >= event.date && day <= (event.end ?? event.date))
      .filter((event) => fits(event, date, near))
      .map((event) => ({ event: event.id, start: date.start, end: date.end, text: date.text }));
  });
}

/** Where an article says what it is about, in UTF-16 units. */
const LEAD = 500;
/** Above what a printed day needs, for the day of publication stands for whatever happened on it. */
const ENOUGH_TODAY = 4;

const WORTH_OF_ITS_OWN = 2;
/** What an actor says of an event that an article was published with: persons, states and collectives are in much of a day's news. */
const worthToday = ({ type, tier }: Mention): number =>
  tier === 'core' && type !== 'person' ? WORTH_OF_ITS_OWN : 1;

/**
 * Ids of events of the day of publication or the day before, of which an article tells without their name or their day: enough of
 * their actors are in its title or lead.
 */
export function findEventsOfToday(
  titled: readonly Mention[],
  mentions: readonly Mention[],
  published: string | null,
  lexicon: Lexicon,
): string[] {
  if (published === null) return [];
  const before = Temporal.PlainDate.from(published).subtract({ days: 1 }).toString();
  const today = lexicon.events.filter(({ date }) => date === published || date === before);
  if (today.length === 0) return [];
  const lead = [...titled, ...mentions.filter(({ start }) => start < LEAD)];
  const near = new Map(lead.map((mention) => [mention.actor, worthToday(mention)]));
  return today
    .filter(({ actors }) => {
      const worth = actors.map((id) => near.get(id) ?? 0);
      // Two heads of government and their countries are in a day's other news as well.
      return worth.includes(WORTH_OF_ITS_OWN) && worth.reduce((sum, one) => sum + one, 0) >= ENOUGH_TODAY;
    })
    .map(({ id }) => id);
}
