import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OutletName } from '../../components/article-line.ts';
import { localised } from '../../components/localised.ts';
import { nameWords } from '../../components/name-words.ts';
import type { KnownOutlet } from '../../components/OutletFacts.tsx';
import type { Lexicon } from '../../core/actors/lexicon.ts';
import type { Texts, WordParam } from '../../locales/texts.ts';
import { watchOwnActors } from '../../settings/own-actors/own-store.ts';
import { lexiconInUse } from '../lexicon/lexicon-in-use.ts';
import { namesOf } from './names-of.ts';

export interface Words {
  /** Null until it is there; a page works without it, with ids for names. */
  readonly lexicon: Lexicon | null;
  /** The lexicon is there, or will not come: what names ids need not wait any longer. */
  readonly ready: boolean;
  readonly word: WordParam;
  readonly outletName: OutletName;
  /** The outlet of that id; null where it is in no list, or no id is given. */
  readonly knownOutlet: (id: string | null | undefined) => KnownOutlet | null;
}

/** The lexicon, and its names in the interface's language. */
export function useWords(texts: Texts): Words {
  const [lexicon, setLexicon] = useState<Lexicon | null>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const read = (): void =>
      void lexiconInUse()
        .then(setLexicon, (error) => console.error('lexicon.json', error))
        .finally(() => setReady(true));
    read();
    return watchOwnActors(read);
  }, []);
  return useMemo(() => {
    const names = namesOf(lexicon);
    const outletName: OutletName = (id) => {
      const found = names.outlet(id);
      return found && (localised(found, texts.language)?.text ?? null);
    };
    const knownOutlet: Words['knownOutlet'] = (id) => lexicon?.outlets.find((one) => one.id === id) ?? null;
    return { lexicon, ready, word: nameWords(texts, names), outletName, knownOutlet };
  }, [lexicon, ready, texts]);
}
