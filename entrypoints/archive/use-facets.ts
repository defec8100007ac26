import { useEffect, useState } from 'preact/hooks';
import { FACETS, type Facet, type FacetCounts } from '../../components/Facets.tsx';
import type { Lexicon } from '../../core/actors/lexicon.ts';
import { countRows, type FacetCount, ranked } from '../../core/overview/facets.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';
import { withoutFacet } from './facet-queries.ts';
import { type Found, findRows } from './use-found.ts';
import type { Rows } from './use-rows.ts';

/** Counting waits until nobody types. */
const PAUSE_MS = 120;

async function countOne(facet: Facet, found: Found, lexicon: Lexicon | null): Promise<readonly FacetCount[]> {
  if (facet !== 'actor' && facet !== 'event') return countRows(found.rows, facet);
  if (!lexicon) return [];
  const docs = new Set(found.rows.map(({ doc }) => doc));
  const asked =
    facet === 'actor'
      ? { actors: lexicon.actors.filter(({ tier }) => tier === 'core').map(({ id }) => id), events: [] }
      : { actors: [], events: lexicon.events.map(({ id }) => id) };
  const counted = await fromArchive((archive) => archive.countNamed(docs, asked));
  if (counted.state !== 'ready') return [];
  return ranked(facet === 'actor' ? counted.value.actors : counted.value.events);
}

/** Counts of what was found, by facet; each facet among the articles found without what is asked of that facet. */
export function useFacets(found: Found | null, rows: Rows | null, lexicon: Lexicon | null): FacetCounts {
  const [counts, setCounts] = useState<FacetCounts>({});
  useEffect(() => {
    if (!found || !rows) return;
    let late = false;
    const count = async (): Promise<void> => {
      const all: Partial<Record<Facet, readonly FacetCount[]>> = {};
      for (const facet of FACETS) {
        const query = withoutFacet(found.query, facet);
        const among =
          query === found.query
            ? found
            : await findRows(query, rows, lexicon).then((one) => (one.state === 'ready' ? one.value : found));
        if (late) return;
        all[facet] = await countOne(facet, among, lexicon);
        if (late) return;
      }
      setCounts(all);
    };
    const timer = setTimeout(() => void count(), PAUSE_MS);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [found, rows, lexicon]);
  return counts;
}
