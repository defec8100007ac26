import type { Outlet } from '../articles/outlet.ts';
import type { KnownEvent } from '../events/event.ts';
import type { PhraseTrie } from '../text/phrase-trie.ts';
import { decodeLists, decodeTrie } from '../text/trie-transport.ts';
import type { Actor } from './actor.ts';
import { type CompiledLexicon, type FormMeaning, unpackForm } from './compile-lexicon.ts';
import type { Office } from './office.ts';

/** The lexicon in use. */
export interface Lexicon {
  readonly version: string;
  readonly actors: readonly Actor[];
  readonly events: readonly KnownEvent[];
  readonly outlets: readonly Outlet[];
  readonly actorById: ReadonlyMap<string, Actor>;
  readonly eventById: ReadonlyMap<string, KnownEvent>;
  readonly names: PhraseTrie;
  /** What a phrase of `names` may mean. */
  readonly meaningsOf: (phrase: number) => FormMeaning[];
  readonly eventNames: PhraseTrie;
  readonly eventMeanings: CompiledLexicon['eventMeanings'];
  readonly offices: readonly Office[];
  readonly officeNames: PhraseTrie;
  readonly officeMeanings: CompiledLexicon['officeMeanings'];
}

/** Makes the compiled lexicon ready. Throws a TypeError on anything that `compileLexicon` did not write. */
export function loadLexicon(compiled: unknown): Lexicon {
  const read = compiled as CompiledLexicon;
  const { version, actors, events, outlets, names, meanings } = read;
  if (typeof version !== 'string' || !Array.isArray(actors) || typeof meanings?.numbers !== 'string')
    throw new TypeError('not a compiled lexicon');
  const meaningsOf = decodeLists(meanings);
  return {
    version,
    actors,
    events,
    outlets,
    actorById: new Map((actors as readonly Actor[]).map((actor) => [actor.id, actor])),
    eventById: new Map(events.map((event) => [event.id, event])),
    names: decodeTrie(names),
    meaningsOf: (phrase) => Array.from(meaningsOf(phrase), unpackForm),
    eventNames: decodeTrie(read.eventNames),
    eventMeanings: read.eventMeanings,
    offices: read.offices,
    officeNames: decodeTrie(read.officeNames),
    officeMeanings: read.officeMeanings,
  };
}
