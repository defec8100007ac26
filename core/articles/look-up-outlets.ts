import { foldPhrase } from '../text/fold.ts';
import type { Outlet } from './outlet.ts';

const bare = (name: string): string =>
  foldPhrase(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Ids of the outlets of which the words typed are a name, a part of one, or a part of the id or of a host. */
export function lookUpOutlets(typed: string, outlets: readonly Outlet[]): string[] {
  const wanted = ` ${bare(typed)}`;
  if (wanted === ' ') return [];
  return outlets
    .filter(({ id, names, hosts }) =>
      [id, ...Object.values(names), ...hosts].some((name) => ` ${bare(name)}`.includes(wanted)),
    )
    .map(({ id }) => id);
}
