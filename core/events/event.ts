import type { InterfaceLanguage, Provenance } from '../actors/actor.ts';
import type { ReadLanguage } from '../text/language.ts';

/** One entry of `assets/lexicon/events/*.json`: something that happened on known days. */
export interface KnownEvent {
  readonly id: string;
  /** ISO day of the (first) day, local to the event. */
  readonly date: string;
  /** ISO day of the last day, or null for a single day. */
  readonly end: string | null;
  readonly title: Readonly<Record<InterfaceLanguage, string>>;
  /** One neutral sentence in each interface language. */
  readonly summary: Readonly<Record<InterfaceLanguage, string>>;
  /** Ids of actors. */
  readonly actors: readonly string[];
  /** Phrases by which articles name the event. */
  readonly forms?: Readonly<Partial<Record<ReadLanguage, readonly string[]>>>;
  /** Ids of actors whose death this was: "the killing of" one of them names the event, whatever titles stand between. */
  readonly deathOf?: readonly string[];
  readonly certainty: 'certain' | 'probable' | 'uncertain';
  readonly dateNote?: string;
  readonly provenance: Provenance;
}
