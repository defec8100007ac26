import { isSetInIraq } from '../actors/evidence.ts';
import { findActors } from '../actors/find-actors.ts';
import { findRoles } from '../actors/find-roles.ts';
import type { Lexicon } from '../actors/lexicon.ts';
import { isOfIraq } from '../actors/of-iraq.ts';
import type { Anchor } from '../dates/anchors.ts';
import { findDates } from '../dates/find-dates.ts';
import { type EventMention, findDatedEvents, findDeaths, findNamedEvents } from '../events/find-events.ts';
import { type Folded, fold } from '../text/fold.ts';
import { languageOfArticle } from '../text/identify-language.ts';
import { isRead, type ReadLanguage } from '../text/language.ts';
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
  language: ReadLanguage | null,
  names: readonly Mention[],
  lexicon: Lexicon,
): EventMention[] {
  const phrases = findNamedEvents(folded, language, lexicon);
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

/** Ids of the actors that a title names, with all that the text names as evidence. */
function namedInTitle(
  article: TextToAnnotate,
  language: ReadLanguage | null,
  names: readonly Mention[],
  lexicon: Lexicon,
): string[] {
  const { title, published, country, knownActors = [] } = article;
  const known = [...knownActors, ...names.map(({ actor }) => actor)];
  const found = findActors(
    fold(title),
    { language, title: '', published, country, knownActors: known },
    lexicon,
  );
  return [...new Set(found.map(({ actor }) => actor))];
}

/**
 * All that Siyaq says about one text. A text in a language that Siyaq does not read has no mentions and no dates; where
 * the language cannot be told, names of all three are looked for and dates are not.
 */
export function annotate(article: TextToAnnotate, lexicon: Lexicon): Annotations {
  const { text, title, published, country, knownActors = [] } = article;
  const language = languageOfArticle(article);
  if (language !== null && !isRead(language)) return { language, mentions: [], dates: [], events: [] };
  const folded = fold(text);
  const names = findActors(folded, { language, title, published, country, knownActors }, lexicon);
  const named = namedEvents(folded, language, names, lexicon);
  const anchors = anchorsOf(named, names, lexicon);
  const dates = findDates(text, { language, published, country, anchors });
  const titled = namedInTitle(article, language, names, lexicon);
  const ofIraq = [...titled, ...names.map(({ actor }) => actor)].filter((id) =>
    isOfIraq(lexicon, id, published),
  );
  const setInIraq = isSetInIraq(`${fold(title).text}\n${folded.text}`, ofIraq.length);
  const roles = findRoles(folded, { language, published, country, setInIraq }, names, dates, lexicon);
  const mentions = [...names, ...roles].sort((a, b) => a.start - b.start);
  const events = [...named, ...findDatedEvents(mentions, dates, lexicon)];
  events.sort((a, b) => a.start - b.start);
  return { language, mentions, dates, events: [...new Set(events.map((one) => one.event))], titled };
}
