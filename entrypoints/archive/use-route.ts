import { useCallback, useEffect, useState } from 'preact/hooks';
import { type ArchiveRoute, parseRoute, searchHash } from '../extension-pages/archive-route.ts';

interface Followed {
  readonly route: ArchiveRoute;
  /** Leads to the list with a query, without a new entry in the history: a query that is being typed is one place. */
  readonly search: (query: string) => void;
}

/** The view that the address names, followed as it changes. */
export function useRoute(): Followed {
  const [first] = useState(() => location.hash);
  const [route, setRoute] = useState(() => parseRoute(first));
  useEffect(() => {
    const follow = (): void => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    // Between the first look and this moment nobody listened.
    if (location.hash !== first) follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  const search = useCallback((query: string): void => {
    const hash = searchHash(query);
    if (location.hash !== hash) history.replaceState(null, '', hash);
    // Nothing tells of an address that was replaced.
    setRoute({ view: 'home', query });
  }, []);
  return { route, search };
}
