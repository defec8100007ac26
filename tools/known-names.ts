import type { Lexicon } from '../core/actors/lexicon.ts';
import type { WordParam } from '../locales/texts.ts';

/** A reason names actors and events by id; people read their names. */
export const knownNames =
  (lexicon: Lexicon): WordParam =>
  (name, value) =>
    (name.startsWith('event')
      ? lexicon.eventById.get(value)?.title.en
      : lexicon.actorById.get(value)?.names.en[0]) ?? null;
