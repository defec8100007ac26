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

/** Events that the text names by one of their phrases, sorted. */
export function findNamedEvents(
  folded: Folded,
  language: ReadLanguage | null,
  lexicon: Lexicon,
): EventMention[] {
  return toEventMentions(folded, findToldEvents(folded, language, lexicon));
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
    const near = new Map<string, number>();
    for (let at = firstEndingBehind(mentions, date.start - PASSAGE); at < mentions.length; at += 1) {
      const { start, actor, tier } = mentions[at]!;
      if (start >= date.end + PASSAGE) break;
      near.set(actor, tier === 'state' ? 1 : 2);
    }
    const weigh = (event: KnownEvent): number =>
      event.actors.reduce((sum, actor) => sum + (near.get(actor) ?? 0), 0);
    return lexicon.events
      .filter((event) => day >= event.date && day <= (event.end ?? event.date))
      .filter((event) => weigh(event) >= ENOUGH)
      .map((event) => ({ event: event.id, start: date.start, end: date.end, text: date.text }));
  });
}
