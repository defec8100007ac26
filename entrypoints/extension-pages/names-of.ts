import type { KnownNames } from '../../components/name-words.ts';
import type { Lexicon } from '../../core/actors/lexicon.ts';

/** The lexicon's names by id; nothing is known while it is null. */
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
