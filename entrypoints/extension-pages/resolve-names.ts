import type { QueryOptions } from '../../archive/archive.ts';
import type { Lexicon } from '../../core/actors/lexicon.ts';
import { lookUpActors, spellingsOf } from '../../core/actors/look-up-actors.ts';
import { lookUpOutlets } from '../../core/articles/look-up-outlets.ts';

const MEANT = 8;

/** Lets a search understand names of actors and outlets by the lexicon, where that is there. */
export const nameResolver = (lexicon: Lexicon | null): QueryOptions =>
  lexicon
    ? {
        isId: (field, value) =>
          field === 'actor' ? lexicon.actorById.has(value) : lexicon.outlets.some(({ id }) => id === value),
        spellings: (latin) => spellingsOf(latin, lexicon),
        resolveActor: (name) => lookUpActors(name, lexicon, MEANT),
        resolveOutlet: (name) => lookUpOutlets(name, lexicon.outlets),
      }
    : {};
