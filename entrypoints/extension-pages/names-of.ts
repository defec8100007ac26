import { localised } from '../../components/localised.ts';
import type { KnownNames } from '../../components/name-words.ts';
import type { InterfaceLanguage } from '../../core/actors/actor.ts';
import type { Lexicon } from '../../core/actors/lexicon.ts';
import type { ExportNames } from '../../core/export/exported-article.ts';

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

/** The same in one language, for what is written into files. */
export function exportNames(lexicon: Lexicon | null, language: InterfaceLanguage): ExportNames {
  const names = namesOf(lexicon);
  const inLanguage = (kind: keyof KnownNames) => (id: string) => {
    const found = names[kind](id);
    return found && (localised(found, language)?.text ?? null);
  };
  return { actor: inLanguage('actor'), event: inLanguage('event'), outlet: inLanguage('outlet') };
}
