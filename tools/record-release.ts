import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { RELEASED_HOSTS, type ReleasedHosts, readLexiconSources } from './lexicon/read-sources.ts';

/**
 * The hosts that a release requires, given those of the one before: none is ever added, for whoever has that one would
 * have to agree again; one that left the registry is gone for good. The first release requires all.
 */
export function releasedHosts(registry: readonly string[], before: readonly string[] | null): string[] {
  const known = new Set(before ?? registry);
  return [...new Set(registry.filter((host) => known.has(host)))].sort();
}

/** `node tools/run.mjs record-release VERSION`, when a release is made. Exit status 2 on wrong use. */
export async function main([version]: readonly string[]): Promise<number> {
  if (!version || !/^\d+(?:\.\d+){1,3}$/.test(version)) {
    process.stderr.write('usage: record-release VERSION\n');
    return 2;
  }
  const before = existsSync(RELEASED_HOSTS)
    ? (JSON.parse(readFileSync(RELEASED_HOSTS, 'utf8')) as ReleasedHosts).hosts
    : null;
  const { outlets } = readLexiconSources({ samples: false });
  const registry = outlets.flatMap((outlet) => outlet.hosts);
  const hosts = releasedHosts(registry, before);
  writeFileSync(RELEASED_HOSTS, `${JSON.stringify({ release: version, hosts }, null, 2)}\n`);
  process.stdout.write(`${hosts.length} hosts required, ${new Set(registry).size - hosts.length} optional\n`);
  return 0;
}
