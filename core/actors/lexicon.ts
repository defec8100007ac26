import type { Outlet } from '../articles/outlet.ts';
import type { KnownEvent } from '../events/event.ts';
import { fromBase64 } from '../text/base64.ts';
import type { PhraseTrie } from '../text/phrase-trie.ts';
import type { Actor } from './actor.ts';
import { type CompiledLexicon, type CompiledTrie, type FormMeaning, unpackForm } from './compile-lexicon.ts';
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
  /** Phrase of `names` -> what it may mean. */
  readonly meanings: readonly (readonly FormMeaning[])[];
  readonly eventNames: PhraseTrie;
  readonly eventMeanings: CompiledLexicon['eventMeanings'];
  readonly offices: readonly Office[];
  readonly officeNames: PhraseTrie;
  readonly officeMeanings: CompiledLexicon['officeMeanings'];
}

function decode(compiled: CompiledTrie): PhraseTrie {
  const bytes = (text: string): ArrayBuffer => fromBase64(text).buffer as ArrayBuffer;
  return {
    firstEdge: new Uint32Array(bytes(compiled.firstEdge)),
    units: new Uint16Array(bytes(compiled.units)),
    targets: new Uint32Array(bytes(compiled.targets)),
    phrases: new Uint32Array(bytes(compiled.phrases)),
  };
}

/** Makes the compiled lexicon ready. Throws a TypeError on anything that `compileLexicon` did not write. */
export function loadLexicon(compiled: unknown): Lexicon {
  const read = compiled as CompiledLexicon;
  const { version, actors, events, outlets, names, meanings } = read;
  if (typeof version !== 'string' || !Array.isArray(actors) || !Array.isArray(meanings))
    throw new TypeError('not a compiled lexicon');
  return {
    version,
    actors,
    events,
    outlets,
    actorById: new Map((actors as readonly Actor[]).map((actor) => [actor.id, actor])),
    eventById: new Map(events.map((event) => [event.id, event])),
    names: decode(names),
    meanings: (meanings as CompiledLexicon['meanings']).map((forms) => forms.map(unpackForm)),
    eventNames: decode(read.eventNames),
    eventMeanings: read.eventMeanings,
    offices: read.offices,
    officeNames: decode(read.officeNames),
    officeMeanings: read.officeMeanings,
  };
}
