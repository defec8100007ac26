import { isSetInIraq } from '../actors/evidence.ts';
import { findActors } from '../actors/find-actors.ts';
import { findRoles } from '../actors/find-roles.ts';
import type { Lexicon } from '../actors/lexicon.ts';
import { findDates } from '../dates/find-dates.ts';
import { findDatedEvents, findNamedEvents } from '../events/find-events.ts';
import { fold } from '../text/fold.ts';
import { identifyLanguage } from '../text/identify-language.ts';
import type { ReadLanguage } from '../text/language.ts';
import type { Annotations } from './annotation.ts';

export interface TextToAnnotate {
  /** As printed; all offsets go into it. */
  readonly text: string;
  /** Evidence only: nothing in it is annotated. */
  readonly title: string;
  /** ISO local day of publication, or null. */
  readonly published: string | null;
  /** ISO 3166-1 alpha-2 of the outlet's country, or null. */
  readonly country: string | null;
  /** Ids of actors already found on the page, where only a block of it is sent again. */
  readonly knownActors?: readonly string[];
}

const READ: ReadonlySet<string> = new Set(['ar', 'fa', 'prs'] satisfies ReadLanguage[]);
const isRead = (language: string | null): language is ReadLanguage => language !== null && READ.has(language);

/** From the text; a block of a few words is told with the help of the title. */
function languageOf(text: string, title: string): string | null {
  return identifyLanguage(text).language ?? identifyLanguage(`${title}\n${text}`).language;
}

/**
 * All that Siyaq says about one text. A text in a language that Siyaq does not read has no mentions and no dates; where
 * the language cannot be told, names of all three are looked for and dates are not.
 */
export function annotate(article: TextToAnnotate, lexicon: Lexicon): Annotations {
  const { text, title, published, country, knownActors = [] } = article;
  const language = languageOf(text, title);
  if (language !== null && !isRead(language)) return { language, mentions: [], dates: [], events: [] };
  const folded = fold(text);
  const names = findActors(folded, { language, title, published, country, knownActors }, lexicon);
  const dates = findDates(text, { language, published, country });
  const setInIraq = isSetInIraq(`${fold(title).text}\n${folded.text}`);
  const roles = findRoles(folded, { language, published, country, setInIraq }, names, dates, lexicon);
  const mentions = [...names, ...roles].sort((a, b) => a.start - b.start);
  const events = [
    ...findNamedEvents(folded, language, lexicon),
    ...findDatedEvents(mentions, dates, lexicon),
  ];
  events.sort((a, b) => a.start - b.start);
  return { language, mentions, dates, events: [...new Set(events.map((one) => one.event))] };
}
