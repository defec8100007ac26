import type { Outlet } from '../../core/articles/outlet.ts';

/** Match patterns of the manifest for the outlets' hosts, sorted, each once. */
export function hostPatterns(outlets: readonly Outlet[]): string[] {
  return [...new Set(outlets.flatMap((outlet) => outlet.hosts.map((host) => `*://${host}/*`)))].sort();
}
