import { cutText } from '../text/cut-text.ts';

/** What the reader says of a saved article: never part of what was saved, and kept through later versions. */
export interface OwnWords {
  readonly tags: readonly string[];
  /** Empty where there is none. */
  readonly note: string;
  /** The title in the reader's own words, for citations. Empty where there is none. */
  readonly gloss: string;
}

/** The longest that is kept, in UTF-16 code units; of tags, their number. */
export const OWN_LIMITS = { tags: 50, tag: 80, note: 20_000, gloss: 500 } as const;

const line = (text: string, most: number): string =>
  cutText(text.replace(/\s+/gu, ' ').trim(), most).toWellFormed();

/** Tags as they are typed: commas of both scripts part them. */
export const tagsIn = (typed: string): string[] =>
  typed
    .split(/[,،]/u)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

/** Tags as they are kept: of one line each, none twice, none empty. */
export const tidyTags = (tags: readonly string[]): string[] => [
  ...new Set(tags.map((tag) => line(tag, OWN_LIMITS.tag)).filter((tag) => tag !== '')),
];

/** What is there of them as it is kept. */
export function tidyWords({ tags, note, gloss }: Partial<OwnWords>): Partial<OwnWords> {
  return {
    ...(tags && { tags: tidyTags(tags).slice(0, OWN_LIMITS.tags) }),
    ...(note !== undefined && { note: cutText(note, OWN_LIMITS.note).trimEnd().toWellFormed() }),
    ...(gloss !== undefined && { gloss: line(gloss, OWN_LIMITS.gloss) }),
  };
}

/** Tags of several sides, each once. */
export const joinTags = (...sides: readonly (readonly string[] | undefined)[]): string[] => [
  ...new Set(sides.flatMap((tags) => tags ?? [])),
];

/** What is added to tags and taken from them, whatever else is among them. */
export interface TagChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** The tags after a change. Where there are too many, those that are new don't come. */
export function changeTags(current: readonly string[], { add, remove }: TagChange): string[] {
  const kept = current.filter((tag) => !remove.includes(tag));
  const fresh = (tidyWords({ tags: add }).tags ?? []).filter((tag) => !kept.includes(tag));
  return [...kept, ...fresh.slice(0, Math.max(0, OWN_LIMITS.tags - kept.length))];
}

/** Whether tags are more, or longer, than is kept of them. */
export const tagsAreCut = (tags: readonly string[]): boolean =>
  new Set(tags).size > OWN_LIMITS.tags || tags.some((tag) => tag.length > OWN_LIMITS.tag);

export const ownWordsOf = ({
  tags,
  note = '',
  gloss = '',
}: {
  readonly tags: readonly string[];
  readonly note?: string | undefined;
  readonly gloss?: string | undefined;
}): OwnWords => ({ tags, note, gloss });
