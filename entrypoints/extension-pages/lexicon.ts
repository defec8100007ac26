import type { KnownNames } from '../../components/name-words.ts';
import { type Lexicon, loadLexicon } from '../../core/actors/lexicon.ts';

let loading: Promise<Lexicon> | null = null;

/** The lexicon of this build, read once a page. A failed reading is tried again by the next call. */
export function pageLexicon(): Promise<Lexicon> {
  loading ??= fetch('/lexicon.json')
    .then((response) => response.json())
    .then(loadLexicon)
    .catch((error) => {
      loading = null;
      throw error;
    });
  return loading;
}

/** Its names by id; nothing is known while `lexicon` is null. */
export function namesOf(lexicon: Lexicon | null): KnownNames {
  return {
    actor: (id) => {
      const names = lexicon?.actorById.get(id)?.names;
      return names ? { en: names.en[0] ?? id, ar: names.ar[0] ?? '', fa: names.fa[0] ?? '' } : null;
    },
    event: (id) => lexicon?.eventById.get(id)?.title ?? null,
    outlet: (id) => lexicon?.outlets.find((one) => one.id === id)?.names ?? null,
  };
}
