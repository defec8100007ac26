import { buildTrie } from '../text/build-trie.ts';
import { contentHash } from '../text/content-hash.ts';
import type { Actor } from './actor.ts';
import { group, packForm, unpackForm } from './compile-lexicon.ts';
import { findGivenNames } from './given-names.ts';
import type { KnownNames, Lexicon } from './lexicon.ts';
import { surfaceForms } from './surface-forms.ts';

/** An entry of the reader's own. */
export interface OwnActor {
  readonly actor: Actor;
  /** Title of the pack that it came with; null where the reader wrote it. */
  readonly pack: string | null;
}

/**
 * The lexicon with a reader's own entries: new ones beside Siyaq's, and those of an id that Siyaq has in its place. Only
 * their names are compiled; they are found in a pass of their own behind Siyaq's, by the same rules and on the same
 * evidence.
 */
export function withOwnActors(lexicon: Lexicon, own: readonly OwnActor[]): Lexicon {
  if (own.length === 0) return lexicon;
  const actors = [...lexicon.actors];
  const indexOf = new Map(actors.map(({ id }, index) => [id, index]));
  const replaced = new Set<number>();
  const entries: (readonly [string, number])[] = [];
  for (const { actor } of own) {
    const known = indexOf.get(actor.id);
    const index = known ?? actors.length;
    if (known !== undefined) replaced.add(known);
    indexOf.set(actor.id, index);
    actors[index] = actor;
    for (const form of surfaceForms(actor)) entries.push([form.folded, packForm(index, form)]);
  }
  const names = group(entries);
  const meanings = [...names.values()].map((packed) => packed.map(unpackForm));
  const kept = lexicon.names.map(
    ({ trie, meaningsOf }): KnownNames => ({
      trie,
      meaningsOf: (phrase) => meaningsOf(phrase).filter((meaning) => !replaced.has(meaning.actor)),
    }),
  );
  const givenNames = new Map([...lexicon.givenNames].map(([name, ids]) => [name, new Set(ids)]));
  for (const [name, ids] of findGivenNames(own.map(({ actor }) => actor)))
    givenNames.set(name, new Set([...(givenNames.get(name) ?? []), ...ids]));
  return {
    ...lexicon,
    version: `${lexicon.version}+${contentHash(JSON.stringify(own))}`,
    actors,
    actorById: new Map(actors.map((actor) => [actor.id, actor])),
    names: [...kept, { trie: buildTrie([...names.keys()]), meaningsOf: (phrase) => meanings[phrase]! }],
    givenNames,
    own: new Map(own.map((one) => [one.actor.id, one])),
  };
}
