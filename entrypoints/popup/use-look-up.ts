import { useEffect, useRef, useState } from 'preact/hooks';
import type { LookUpHits } from '../../components/LookUp.tsx';
import { describeActor } from '../../core/actors/describe-actor.ts';
import type { Lexicon } from '../../core/actors/lexicon.ts';
import { askedActors } from '../../core/search/asked-actors.ts';
import { nameResolver } from '../../core/search/name-resolver.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';

const SHOWN = 5;

/** Actors of the lexicon at once, articles of the archive as soon as they are found. */
export function useLookUp(lexicon: Lexicon | null): [hits: LookUpHits | null, ask: (query: string) => void] {
  const [hits, setHits] = useState<LookUpHits | null>(null);
  const latest = useRef('');
  const ask = async (query: string): Promise<void> => {
    latest.current = query;
    if (query.trim() === '') return setHits(null);
    const actors = lexicon
      ? askedActors(query, lexicon, SHOWN).flatMap(({ id }) => describeActor(lexicon, id, null, null) ?? [])
      : [];
    setHits({ query, actors, articles: null, error: null });
    const found = await fromArchive((archive) =>
      archive.search(query, { limit: SHOWN, ...nameResolver(lexicon) }),
    );
    if (latest.current !== query) return;
    const articles = found.state === 'ready' ? found.value : null;
    setHits({ query, actors, articles, error: found.state === 'failed' ? found.error : null });
  };
  // Who types before the lexicon is there is answered by it as well.
  useEffect(() => void ask(latest.current), [lexicon]);
  return [hits, (query) => void ask(query)];
}
