import type { Outlet } from '../articles/outlet.ts';
import type { KnownEvent } from '../events/event.ts';
import type { PhraseTrie } from '../text/phrase-trie.ts';
import { decodeLists, decodeTrie } from '../text/trie-transport.ts';
import type { Actor } from './actor.ts';
import { type CompiledLexicon, type FormMeaning, unpackForm } from './compile-lexicon.ts';
import type { Office } from './office.ts';

/** Names of actors, and what they may mean. */
export interface KnownNames {
  readonly trie: PhraseTrie;
  /** What a phrase of the trie may mean. */
  readonly meaningsOf: (phrase: number) => readonly FormMeaning[];
}

/** The lexicon in use. */
export interface Lexicon {
  readonly version: string;
  readonly actors: readonly Actor[];
  readonly events: readonly KnownEvent[];
  readonly outlets: readonly Outlet[];
  readonly actorById: ReadonlyMap<string, Actor>;
  readonly eventById: ReadonlyMap<string, KnownEvent>;
  readonly names: readonly KnownNames[];
  /** Folded given name -> ids of the actors who bear it; common ones with nobody. */
  readonly givenNames: ReadonlyMap<string, ReadonlySet<string>>;
  readonly eventNames: PhraseTrie;
  readonly eventMeanings: CompiledLexicon['eventMeanings'];
  readonly offices: readonly Office[];
  readonly officeNames: PhraseTrie;
  readonly officeMeanings: CompiledLexicon['officeMeanings'];
  /** The reader's own among the actors, by id. */
  readonly own: ReadonlyMap<string, { readonly pack: string | null }>;
}

/**
 * Makes the compiled lexicon ready: `numbers` is the file beside it, which is read in place. Throws a TypeError or a
 * RangeError on anything that `compileLexicon` did not write.
 */
export function loadLexicon(compiled: unknown, numbers: ArrayBuffer): Lexicon {
  const read = compiled as CompiledLexicon;
  const { version, actors, events, outlets, givenNames } = read;
  if (typeof version !== 'string' || !Array.isArray(actors) || !Array.isArray(read.meanings?.first))
    throw new TypeError('not a compiled lexicon');
  const meaningsOf = decodeLists(read.meanings, numbers);
  return {
    version,
    actors,
    events,
    outlets,
    actorById: new Map((actors as readonly Actor[]).map((actor) => [actor.id, actor])),
    eventById: new Map(events.map((event) => [event.id, event])),
    names: [
      {
        trie: decodeTrie(read.names, numbers),
        meaningsOf: (phrase) => Array.from(meaningsOf(phrase), unpackForm),
      },
    ],
    givenNames: new Map(givenNames.map(([name, ids]) => [name, new Set(ids)])),
    eventNames: decodeTrie(read.eventNames, numbers),
    eventMeanings: read.eventMeanings,
    offices: read.offices,
    officeNames: decodeTrie(read.officeNames, numbers),
    officeMeanings: read.officeMeanings,
    own: new Map(),
  };
}
