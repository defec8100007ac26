import * as v from 'valibot';
import type { Actor } from '../../core/actors/actor.ts';
import type { OwnActor } from '../../core/actors/with-own.ts';
import { ownActorSchema } from './actor-schema.ts';

/** The reader's own entries of the lexicon, sorted by id: written by themselves, or taken from packs. */
export interface OwnActors {
  readonly version: 1;
  readonly entries: readonly OwnActor[];
  /** What was stored and is no entry that this version can read: kept as it is, for one that can. */
  readonly damaged: readonly unknown[];
}

export const noOwnActors: OwnActors = { version: 1, entries: [], damaged: [] };

const entrySchema = v.object({ actor: ownActorSchema, pack: v.nullable(v.string()) });

/** From whatever is stored: what is damaged costs only itself, and is not lost. */
export function parseOwnActors(stored: unknown): OwnActors {
  const { entries, damaged } = Object(stored) as Partial<Record<string, unknown>>;
  const all: readonly unknown[] = [entries, damaged].flatMap((list) => (Array.isArray(list) ? list : []));
  const sound: OwnActor[] = [];
  const broken: unknown[] = [];
  for (const one of all) {
    const read = v.safeParse(entrySchema, one);
    if (read.success) sound.push(read.output);
    else broken.push(one);
  }
  return putOwn({ ...noOwnActors, damaged: broken }, sound);
}

/** With these entries, each in place of the one of its id. */
export function putOwn(own: OwnActors, put: readonly OwnActor[]): OwnActors {
  const byId = new Map([...own.entries, ...put].map((one) => [one.actor.id, one]));
  const entries = [...byId.values()].sort((a, b) => (a.actor.id < b.actor.id ? -1 : 1));
  return { ...own, entries };
}

export const removeOwn = (own: OwnActors, id: string): OwnActors => ({
  ...own,
  entries: own.entries.filter(({ actor }) => actor.id !== id),
});

/** An id that no actor has yet, from a name in Latin letters. */
export function freeId(name: string, isTaken: (id: string) => boolean): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['own'];
  const id = words.join('-').slice(0, 60).replace(/-$/, '');
  let free = id;
  for (let count = 2; isTaken(free); count += 1) free = `${id}-${count}`;
  return free;
}

/** An entry with nothing in it. */
export const blankActor: Actor = {
  id: '',
  type: 'person',
  subtype: 'own',
  tier: 'core',
  names: { en: [], ar: [], fa: [], prs: [] },
  roles: [],
  affiliations: [],
  summary: { en: '', ar: '', fa: '' },
  ambiguous: [],
  loaded: [],
  provenance: 'unsourced',
};
