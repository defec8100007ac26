import type { PackItem } from '../../components/own/PackReview.tsx';
import type { Actor, InterfaceLanguage } from '../../core/actors/actor.ts';
import { differenceOf } from '../../core/actors/claims.ts';
import { type Pack, type PackProblem, readPack } from '../../settings/own-actors/pack.ts';
import { actorName } from './actor-name.ts';
import type { Entries } from './use-own.ts';

/** Bytes; a pack of this size has more letters than any that is taken. */
const MOST_BYTES = 20_000_000;

export type ReadFile =
  | { readonly state: 'review'; readonly pack: Pack; readonly items: readonly PackItem[] }
  | { readonly state: 'refused'; readonly file: string; readonly problems: readonly PackProblem[] };

const entryOf = ({ own, lexicon }: Entries, id: string): { actor: Actor; yours: boolean } | null => {
  const yours = own.entries.find(({ actor }) => actor.id === id)?.actor;
  const actor = yours ?? lexicon.actorById.get(id);
  return actor ? { actor, yours: yours !== undefined } : null;
};

function itemOf(entries: Entries, actor: Actor, language: InterfaceLanguage): PackItem {
  const known = entryOf(entries, actor.id);
  const difference = differenceOf(known?.actor ?? null, actor);
  const same = known !== null && JSON.stringify(known.actor) === JSON.stringify(actor);
  const kind = same ? 'same' : known === null ? 'new' : known.yours ? 'changes-yours' : 'changes-ours';
  return { id: actor.id, name: actorName(actor, language), kind, difference };
}

/** A chosen file as a pack beside what there is, or why it is none. Never rejects. */
export async function readPackFile(
  file: File,
  entries: Entries,
  language: InterfaceLanguage,
): Promise<ReadFile> {
  const refused = (problems: readonly PackProblem[]): ReadFile => ({
    state: 'refused',
    file: file.name,
    problems,
  });
  const because = (code: string): ReadFile => refused([{ line: 1, code, field: '' }]);
  if (file.size > MOST_BYTES) return because('too-large');
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch (error) {
    console.error(error);
    return because('unreadable');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return because('encoding');
  }
  const read = readPack(text, (id) => entryOf(entries, id) !== null);
  if ('problems' in read) return refused(read.problems);
  return {
    state: 'review',
    pack: read.pack,
    items: read.pack.actors.map((one) => itemOf(entries, one, language)),
  };
}
