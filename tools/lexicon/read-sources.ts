import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Actor } from '../../core/actors/actor.ts';
import type { Office } from '../../core/actors/office.ts';
import type { Outlet } from '../../core/articles/outlet.ts';
import type { KnownEvent } from '../../core/events/event.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

function readAll<T>(folder: string): T[] {
  const path = join(root, 'assets', 'lexicon', folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(path, name), 'utf8')) as T[]);
}

const readJson = <T>(...path: string[]): T => JSON.parse(readFileSync(join(root, ...path), 'utf8')) as T;

/** `assets/lexicon/released-hosts.json`, written by `tools/record-release.ts`. */
export interface ReleasedHosts {
  /** Version of the last release. */
  readonly release: string;
  /** Hosts that it required, sorted. */
  readonly hosts: readonly string[];
}
export const RELEASED_HOSTS = join(root, 'assets', 'lexicon', 'released-hosts.json');

/** The invented outlet that plays one which came after the release. */
const LATER_SAMPLE = 'sample-later';

/** The hosts that the last release required; on demand those of the samples too, which are never released, but one. */
export function readReleasedHosts(options: { samples: boolean }): string[] {
  const { hosts } = JSON.parse(readFileSync(RELEASED_HOSTS, 'utf8')) as ReleasedHosts;
  const samples = options.samples ? readJson<Outlet[]>('samples', 'outlets.json') : [];
  return [...hosts, ...samples.filter(({ id }) => id !== LATER_SAMPLE).flatMap((outlet) => outlet.hosts)];
}

/** The lexicon as people edit it: every file of `assets/lexicon/`, and on demand the invented outlets of the samples. */
export function readLexiconSources(options: { samples: boolean }): {
  actors: Actor[];
  events: KnownEvent[];
  offices: Office[];
  outlets: Outlet[];
} {
  const outlets = readAll<Outlet>('outlets');
  if (options.samples) outlets.push(...readJson<Outlet[]>('samples', 'outlets.json'));
  const offices = readJson<Office[]>('assets', 'lexicon', 'offices.json');
  return { actors: readAll<Actor>('actors'), events: readAll<KnownEvent>('events'), offices, outlets };
}
