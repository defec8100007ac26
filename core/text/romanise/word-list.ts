import { withoutMarks } from './letters.ts';

/** What a word is in a sentence, as far as its neighbours and what is joined to it depend on it. */
export type Kind = 'particle' | 'verb' | 'noun' | 'adjective' | 'name';

export interface Listed {
  readonly latin: string;
  readonly kind: Kind;
}

export interface WordList {
  /** Word, as it is spelled without marks, to its romanisation. Words of a phrase are parted by a space. */
  readonly entries: ReadonlyMap<string, Listed>;
  /** The word as it is spelled, else as the only word that differs from it in hamzah seats and in yehs and kafs alone. */
  find(word: string): Listed | undefined;
}

const spelled = (word: string): string => withoutMarks(word).replaceAll('\u200C', '');

/** One spelling of a word for looking it up: hamzah seats and the two yehs and kafs are one. */
export const lookedUp = (word: string): string =>
  spelled(word).replace(/[أإٱ]/g, 'ا').replace(/[يى]/g, 'ی').replace(/ك/g, 'ک');

const parsed = (list: string): [string, string][] =>
  list
    .trim()
    .split(/\s+/)
    .map((entry) => entry.replaceAll('_', ' ').split('=') as [string, string]);

/** @throws where one spelling is given two romanisations or two kinds. */
export function wordList(lists: Readonly<Record<Kind, string>>): WordList {
  const entries = new Map<string, Listed>();
  const folded = new Map<string, Listed | null>();
  for (const kind of Object.keys(lists) as Kind[])
    for (const [word, latin] of parsed(lists[kind])) {
      const [key, before] = [spelled(word), entries.get(spelled(word))];
      if (!latin || (before && (before.latin !== latin || before.kind !== kind)))
        throw new Error(`${word} is both ${before?.latin} (${before?.kind}) and ${latin} (${kind})`);
      entries.set(key, { latin, kind });
      const other = folded.get(lookedUp(key));
      folded.set(lookedUp(key), other === undefined || other?.latin === latin ? { latin, kind } : null);
    }
  return {
    entries,
    find: (word) => entries.get(spelled(word)) ?? folded.get(lookedUp(word)) ?? undefined,
  };
}
