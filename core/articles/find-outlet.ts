import type { Outlet } from './outlet.ts';

/** Whose page an address is: hosts as the registry writes them, narrowed by path prefixes where a host is shared. */
function addressOf(url: string): { host: string; path: string } | null {
  const match = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d*)?([^?#]*)/i.exec(url.trim());
  return match ? { host: (match[1] ?? '').toLowerCase(), path: match[2] || '/' } : null;
}

const under = (path: string, prefix: string): boolean =>
  path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);

/** First labels that say what a host is for, and not whose it is. */
const LABELS = ['www', 'm', 'mobile', 'amp'];
const LABELLED = new RegExp(`^(?:${LABELS.join('|')})\\.(?=[^.]+\\.[^.])`);

const bare = (host: string): string => host.replace(LABELLED, '');

/** A host of the registry under every label that leaves it the outlet's: `x.test`, `www.x.test`, `m.x.test` … */
export const spellingsOf = (host: string): string[] => [
  bare(host),
  ...LABELS.map((label) => `${label}.${bare(host)}`),
];

/** The longest of the outlet's path prefixes over an address; empty where its hosts are its own. */
export function pathOver(url: string, { paths = [] }: Outlet): string {
  const path = addressOf(url)?.path ?? '/';
  return paths.filter((prefix) => under(path, prefix)).sort((a, b) => b.length - a.length)[0] ?? '';
}

/** The outlet of an http(s) address, or null. The longest matching path prefix wins; then an exact host before a bare one. */
export function findOutlet(url: string, outlets: readonly Outlet[]): Outlet | null {
  const address = addressOf(url);
  if (!address) return null;
  let best: Outlet | null = null;
  let bestRank = 0;
  for (const outlet of outlets) {
    const exact = outlet.hosts.includes(address.host);
    if (!exact && !outlet.hosts.some((host) => bare(host) === bare(address.host))) continue;
    const prefixes = (outlet.paths ?? []).filter((prefix) => under(address.path, prefix));
    if (outlet.paths && prefixes.length === 0) continue;
    const rank = 1 + (exact ? 1 : 0) + 2 * Math.max(0, ...prefixes.map((prefix) => prefix.length));
    if (rank > bestRank) [best, bestRank] = [outlet, rank];
  }
  return best;
}
