import type { SearchOptions } from '../../archive/archive.ts';
import type { Lexicon } from '../../core/actors/lexicon.ts';
import { lookUpActors } from '../../core/actors/look-up-actors.ts';

const MEANT = 8;

/** Lets a search understand names by the lexicon, where that is there. */
export const actorResolver = (lexicon: Lexicon | null): Pick<SearchOptions, 'resolveActor'> =>
  lexicon ? { resolveActor: (name) => lookUpActors(name, lexicon, MEANT) } : {};
