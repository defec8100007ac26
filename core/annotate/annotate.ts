import { isSetInIraq, type ToldEvent } from '../actors/evidence.ts';
import { findActors } from '../actors/find-actors.ts';
import { findRoles } from '../actors/find-roles.ts';
import type { Lexicon } from '../actors/lexicon.ts';
import { timesOfIraq } from '../actors/of-iraq.ts';
import type { ActorContext } from '../actors/reading.ts';
import type { Anchor } from '../dates/anchors.ts';
import { findDates } from '../dates/find-dates.ts';
import {
  type EventMention,
  findDatedEvents,
  findDeaths,
  findEventsOfToday,
  findToldEvents,
  toEventMentions,
} from '../events/find-events.ts';
import { type Folded, fold } from '../text/fold.ts';
import { languageOfArticle } from '../text/identify-language.ts';
import { isRead } from '../text/language.ts';
import { touching } from '../text/sorted-spans.ts';
import type { Annotations, Mention } from './annotation.ts';

export interface TextToAnnotate {
  /** As printed; all offsets go into it. */
  readonly text: string;
  /** Evidence, and what it names is told; nothing in it is annotated. */
  readonly title: string;
  /** ISO local day of publication, or null. */
  readonly published: string | null;
  /** ISO 3166-1 alpha-2 of the outlet's country, or null. */
  readonly country: string | null;
  /** Ids of actors already found on the page, where only a block of it is sent again. */
  readonly knownActors?: readonly string[];
}

/** Events by their phrases, and by whose death they were where no phrase already covers it. */
function namedEvents(
  folded: Folded,
  told: readonly ToldEvent[],
  names: readonly Mention[],
  lexicon: Lexicon,
): EventMention[] {
  const phrases = toEventMentions(folded, told);
  const deaths = findDeaths(folded.raw, names, lexicon).filter(
    ({ start, end }) => !touching(phrases, start, end),
  );
  return [...phrases, ...deaths].sort((a, b) => a.start - b.start);
}

/**
 * Named events as what dates are counted from. An event's name ends, for this, where an actor's name begins in it: "after
 * the killing of" is the date's, the name behind it is the actor's.
 */
function anchorsOf(named: readonly EventMention[], actors: readonly Mention[], lexicon: Lexicon): Anchor[] {
  return named.flatMap(({ event, start, end }) => {
    const known = lexicon.events.find(({ id }) => id === event);
    if (!known) return [];
    const cut = touching(actors, start, end)?.start ?? end;
    return [{ event, start, end: Math.max(start, cut), from: known.date, to: known.end ?? known.date }];
  });
}

/** The actors that a title names, with all that the text names as evidence. */
function namedInTitle(
  title: Folded,
  context: ActorContext,
  names: readonly Mention[],
  lexicon: Lexicon,
): Mention[] {
  const knownActors = [...context.knownActors, ...names.map(({ actor }) => actor)];
  return findActors(title, { ...context, title: '', knownActors }, lexicon);
}

/**
 * All that Siyaq says about one text. A text in a language that Siyaq does not read has no mentions and no dates; where
 * the language cannot be told, names of all three are looked for and dates are not.
 */
export function annotate(article: TextToAnnotate, lexicon: Lexicon): Annotations {
  const { text, title, published, country, knownActors = [] } = article;
  const language = languageOfArticle(article);
  if (language !== null && !isRead(language)) return { language, mentions: [], dates: [], events: [] };
  const [folded, heading] = [fold(text), fold(title)];
  const told = findToldEvents(folded, language, lexicon);
  const toldInTitle = findToldEvents(heading, language, lexicon);
  const eventsIn = (one: Folded): ToldEvent[] =>
    one === folded ? told : one === heading ? toldInTitle : findToldEvents(one, language, lexicon);
  const context = { language, title, published, country, knownActors, eventsIn };
  const names = findActors(folded, context, lexicon);
  const named = namedEvents(folded, told, names, lexicon);
  const anchors = anchorsOf(named, names, lexicon);
  const dates = findDates(text, { language, published, country, anchors });
  const inTitle = namedInTitle(heading, context, names, lexicon);
  const titled = [...new Set(inTitle.map(({ actor }) => actor))];
  const times = new Map<string, number>();
  for (const id of [...titled, ...names.map(({ actor }) => actor)]) times.set(id, (times.get(id) ?? 0) + 1);
  const setInIraq = isSetInIraq(
    `${heading.text}\n${folded.text}`,
    timesOfIraq(lexicon, times, { published, country }),
  );
  const roles = findRoles(folded, { language, published, country, setInIraq }, names, dates, lexicon);
  const mentions = [...names, ...roles].sort((a, b) => a.start - b.start);
  const events = [...named, ...findDatedEvents(mentions, dates, lexicon)];
  events.sort((a, b) => a.start - b.start);
  // A block that is sent again by itself is not where an article says what it is about.
  const ofToday = knownActors.length === 0 ? findEventsOfToday(inTitle, mentions, published, lexicon) : [];
  const all = [...[...toldInTitle, ...events].map(({ event }) => event), ...ofToday];
  return { language, mentions, dates, events: [...new Set(all)], titled };
}
