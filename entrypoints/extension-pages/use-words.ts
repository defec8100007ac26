import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OutletName } from '../../components/article-line.ts';
import { localised } from '../../components/localised.ts';
import { nameWords } from '../../components/name-words.ts';
import type { Lexicon } from '../../core/actors/lexicon.ts';
import type { Texts, WordParam } from '../../locales/texts.ts';
import { namesOf, pageLexicon } from './lexicon.ts';

export interface Words {
  /** Null until it is there; a page works without it, with ids for names. */
  readonly lexicon: Lexicon | null;
  readonly word: WordParam;
  readonly outletName: OutletName;
}

/** The lexicon, and its names in the interface's language. */
export function useWords(texts: Texts): Words {
  const [lexicon, setLexicon] = useState<Lexicon | null>(null);
  useEffect(() => {
    pageLexicon().then(setLexicon, (error) => console.error('lexicon.json', error));
  }, []);
  return useMemo(() => {
    const names = namesOf(lexicon);
    const outletName: OutletName = (id) => {
      const found = names.outlet(id);
      return found && (localised(found, texts.language)?.text ?? null);
    };
    return { lexicon, word: nameWords(texts, names), outletName };
  }, [lexicon, texts]);
}
