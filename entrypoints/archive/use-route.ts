import { useEffect, useState } from 'preact/hooks';
import { type ArchiveRoute, parseRoute } from '../extension-pages/archive-route.ts';

/** The view that the address names, followed as it changes. */
export function useRoute(): ArchiveRoute {
  const [first] = useState(() => location.hash);
  const [route, setRoute] = useState(() => parseRoute(first));
  useEffect(() => {
    const follow = (): void => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    // Between the first look and this moment nobody listened.
    if (location.hash !== first) follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

/** Changes the address without a new entry in the history: a query that is being typed is one place. */
export function replaceHash(hash: string): void {
  if (location.hash !== hash) history.replaceState(null, '', hash);
}
