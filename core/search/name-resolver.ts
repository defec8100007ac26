import type { Lexicon } from '../actors/lexicon.ts';
import { lookUpActors, spellingsOf } from '../actors/look-up-actors.ts';
import { lookUpOutlets } from '../articles/look-up-outlets.ts';

/** What the names in a query mean, as far as somebody knows. */
export interface NameResolver {
  /** The actors that a name may mean, best first: `lookUpActors` over the lexicon. */
  readonly resolveActor?: (name: string) => readonly { readonly id: string; readonly score: number }[];
  /** The ids of the outlets that a name may mean: `lookUpOutlets` over the lexicon. */
  readonly resolveOutlet?: (name: string) => readonly string[];
  /** Whether this is the id of an actor or an outlet. */
  readonly isId?: (field: 'actor' | 'outlet', value: string) => boolean;
  /** Words that a Latin one may be a romanisation of: `spellingsOf` over the lexicon. */
  readonly spellings?: (latin: string) => readonly string[];
}

const MEANT = 8;

/** Lets a search understand names of actors and outlets by the lexicon, where that is there. */
export const nameResolver = (lexicon: Lexicon | null): NameResolver =>
  lexicon
    ? {
        isId: (field, value) =>
          field === 'actor' ? lexicon.actorById.has(value) : lexicon.outlets.some(({ id }) => id === value),
        spellings: (latin) => spellingsOf(latin, lexicon),
        resolveActor: (name) => lookUpActors(name, lexicon, MEANT),
        resolveOutlet: (name) => lookUpOutlets(name, lexicon.outlets),
      }
    : {};
