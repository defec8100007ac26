import { spellingsOf } from './find-outlet.ts';
import type { Outlet } from './outlet.ts';

const wholeHost = (host: string): string => `*://${host}/*`;

/**
 * Match patterns for `host_permissions`: the outlets' hosts, sorted, each once. Browsers ignore a path there and report
 * what was granted without it, so none is written: what is granted can then be compared with what was asked for.
 */
export function hostPatterns(outlets: readonly Outlet[]): string[] {
  return [...new Set(outlets.flatMap((outlet) => outlet.hosts.map(wholeHost)))].sort();
}

/**
 * Match patterns for the content script, sorted, each once. Of a host that carries several languages only the paths of
 * ours: `*://www.bbc.com/arabic/*`, and the bare `/arabic`, which such a site may leave without loading a new page.
 */
export function pagePatterns(outlets: readonly Outlet[]): string[] {
  const whole = new Set(hostPatterns(outlets.filter((outlet) => !outlet.paths)));
  const parts = outlets.flatMap(({ hosts, paths = [] }) =>
    hosts
      .filter((host) => !whole.has(wholeHost(host)))
      .flatMap((host) => paths.flatMap((path) => [`*://${host}${path}`, `*://${host}${path}/*`])),
  );
  return [...new Set([...whole, ...parts])].sort();
}

/**
 * Match patterns for an outlet's pages on hosts that the manifest does not require, given its patterns for whole hosts: on
 * those that came later, and on the mobile or AMP host of each, which is the outlet's for `findOutlet` and in no list.
 */
export function unrequiredPatterns(outlet: Outlet, required: ReadonlySet<string>): string[] {
  const hosts = outlet.hosts.flatMap(spellingsOf).filter((host) => !required.has(wholeHost(host)));
  return pagePatterns([{ ...outlet, hosts }]);
}

/** The build's script with the rules of an outlet that has some; a path in the extension. */
export const rulesFile = ({ id }: Outlet): string => `rules/${id}.js`;

export interface ManifestHosts {
  /** For `host_permissions`: hosts that the last release required already. */
  readonly required: readonly string[];
  /** For `optional_host_permissions`: hosts that came later, which the reader is asked for. */
  readonly optional: readonly string[];
  /** For the content script: what `required` lets it run on. */
  readonly pages: readonly string[];
}

/**
 * What the manifest asks for, given the hosts that the last release required. An update that asks for one more would
 * switch Siyaq off in Chrome until the reader agrees again: `docs/decisions/0017-outlets.md`.
 */
export function manifestHosts(outlets: readonly Outlet[], released: readonly string[]): ManifestHosts {
  const known = new Set(released);
  const keep = (wanted: (host: string) => boolean): Outlet[] =>
    outlets.map((outlet) => ({ ...outlet, hosts: outlet.hosts.filter(wanted) }));
  const required = keep((host) => known.has(host));
  return {
    required: hostPatterns(required),
    optional: hostPatterns(keep((host) => !known.has(host))),
    pages: pagePatterns(required),
  };
}
