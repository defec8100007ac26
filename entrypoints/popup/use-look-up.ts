import { useRef, useState } from 'preact/hooks';
import type { LookUpHits } from '../../components/LookUp.tsx';
import { describeActor } from '../../core/actors/describe-actor.ts';
import type { Lexicon } from '../../core/actors/lexicon.ts';
import { lookUpActors } from '../../core/actors/look-up-actors.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';
import { nameResolver } from '../extension-pages/resolve-names.ts';

const SHOWN = 5;

/** Actors of the lexicon at once, articles of the archive as soon as they are found. */
export function useLookUp(lexicon: Lexicon | null): [hits: LookUpHits | null, ask: (query: string) => void] {
  const [hits, setHits] = useState<LookUpHits | null>(null);
  const latest = useRef('');
  const ask = async (query: string): Promise<void> => {
    latest.current = query;
    if (query.trim() === '') return setHits(null);
    const actors = lexicon
      ? lookUpActors(query, lexicon, SHOWN).flatMap(({ id }) => describeActor(lexicon, id, null, null) ?? [])
      : [];
    setHits({ query, actors, articles: null });
    const found = await fromArchive((archive) =>
      archive.search(query, { limit: SHOWN, ...nameResolver(lexicon) }),
    );
    if (latest.current === query)
      setHits({ query, actors, articles: found.state === 'ready' ? found.value : [] });
  };
  return [hits, (query) => void ask(query)];
}
