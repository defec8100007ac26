import type { Lexicon } from '../../core/actors/lexicon.ts';
import { withOwnActors } from '../../core/actors/with-own.ts';
import { noOwnActors, type OwnActors } from '../../settings/own-actors/own-actors.ts';
import { readOwnActors, watchOwnActors } from '../../settings/own-actors/own-store.ts';
import { fetchLexicon } from './fetch-lexicon.ts';

async function readOwn(): Promise<OwnActors> {
  try {
    const own = await readOwnActors();
    if (own.damaged.length > 0) console.error('left out, for they are damaged', own.damaged);
    return own;
  } catch (error) {
    // Siyaq's own names are found all the same.
    console.error(error);
    return noOwnActors;
  }
}

let inUse: Promise<Lexicon> | null = null;

/** The lexicon of this build with the reader's own entries, made ready once, and anew after they have changed. */
export function lexiconInUse(): Promise<Lexicon> {
  inUse ??= Promise.all([fetchLexicon(), readOwn()])
    .then(([lexicon, own]) => withOwnActors(lexicon, own.entries))
    .catch((error) => {
      inUse = null;
      throw error;
    });
  return inUse;
}

watchOwnActors(() => {
  inUse = null;
});
