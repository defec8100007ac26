import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Listing, ListOrder } from '../../components/ArchiveHome.tsx';
import { LOADING, type Loadable } from '../../components/loadable.ts';
import type { Lexicon } from '../../core/actors/lexicon.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';
import { nameResolver } from '../extension-pages/resolve-names.ts';

const PAGE = 25;
const HITS = 100;

interface Answer {
  readonly listing: Listing;
  readonly next: string | null;
}

/** A page of the archive in its order; `earlier` are the entries before it. */
const listed = (
  order: ListOrder,
  earlier: Listing | null,
  before: string | null,
): Promise<Loadable<Answer>> =>
  fromArchive(async (archive) => {
    const [page, total] = await Promise.all([
      archive.list({ limit: PAGE, order, ...(before ? { before } : {}) }),
      archive.count(),
    ]);
    const entries = [
      ...(earlier?.entries ?? []),
      ...page.articles.map((article) => ({ article, snippet: null })),
    ];
    return { listing: { query: '', entries, total, hasMore: page.next !== null }, next: page.next };
  });

const searched = (query: string, lexicon: Lexicon | null): Promise<Loadable<Answer>> =>
  fromArchive(async (archive) => {
    const entries = await archive.search(query, { limit: HITS, ...nameResolver(lexicon) });
    return { listing: { query, entries, total: entries.length, hasMore: false }, next: null };
  });

/** The list, or the hits of a query; `refresh` reads it again, an answer that came too late is dropped. */
export function useListing(
  query: string,
  order: ListOrder,
  lexicon: Lexicon | null,
): { listing: Loadable<Listing>; refresh: () => void; more: () => void } {
  const [listing, setListing] = useState<Loadable<Listing>>(LOADING);
  const next = useRef<string | null>(null);
  const turn = useRef(0);
  const show = useCallback(async (asked: Promise<Loadable<Answer>>): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    const answer = await asked;
    if (mine !== turn.current) return;
    if (answer.state !== 'ready') return setListing(answer);
    next.current = answer.value.next;
    setListing({ state: 'ready', value: answer.value.listing });
  }, []);
  const refresh = useCallback((): void => {
    void show(query.trim() === '' ? listed(order, null, null) : searched(query, lexicon));
  }, [query, order, lexicon, show]);
  useEffect(refresh, [refresh]);
  const more = (): void => {
    if (listing.state === 'ready' && next.current) void show(listed(order, listing.value, next.current));
  };
  return { listing, refresh, more };
}
