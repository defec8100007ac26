import type { FoundPhrase } from '../text/find-phrases.ts';
import type { Folded } from '../text/fold.ts';
import type { ReadLanguage } from '../text/language.ts';
import type { Actor } from './actor.ts';
import type { FormMeaning } from './compile-lexicon.ts';
import type { ToldEvent } from './evidence.ts';
import type { KnownNames } from './lexicon.ts';

/** What is known of an article beside its text. */
export interface ActorContext {
  /** Null where it could not be told: then forms of every language count. */
  readonly language: ReadLanguage | null;
  readonly title: string;
  /** ISO day, or null. */
  readonly published: string | null;
  /** ISO 3166-1 alpha-2 of the outlet's country, or null. */
  readonly country: string | null;
  /** Ids already found on the page, where only a block of it is read. */
  readonly knownActors: readonly string[];
  /** The events that a text names by their phrases, sorted, in folded units; nobody looked where absent. */
  readonly eventsIn?: (folded: Folded) => readonly ToldEvent[];
}

/** One thing that one candidate may mean. */
export interface Reading {
  /** Whose phrase the candidate is. */
  readonly names: KnownNames;
  readonly candidate: FoundPhrase;
  readonly actor: Actor;
  readonly meaning: FormMeaning;
  readonly folded: Folded;
  readonly inTitle: boolean;
}
