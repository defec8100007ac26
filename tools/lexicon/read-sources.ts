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

/** The lexicon as people edit it: every file of `assets/lexicon/`, and on demand the invented outlets of the samples. */
export function readLexiconSources(options: { samples: boolean }): {
  actors: Actor[];
  events: KnownEvent[];
  offices: Office[];
  outlets: Outlet[];
} {
  const outlets = readAll<Outlet>('outlets');
  if (options.samples)
    outlets.push(...(JSON.parse(readFileSync(join(root, 'samples', 'outlets.json'), 'utf8')) as Outlet[]));
  const offices = JSON.parse(
    readFileSync(join(root, 'assets', 'lexicon', 'offices.json'), 'utf8'),
  ) as Office[];
  return { actors: readAll<Actor>('actors'), events: readAll<KnownEvent>('events'), offices, outlets };
}
