import { contentHash } from '../text/content-hash.ts';
import { joinTags, OWN_LIMITS, type OwnWords, ownWordsOf } from './own-words.ts';

/**
 * What the reader's words on an article were before. Two archives that take each other's backups tell by it which of two
 * notes is the later state of the other, and which tag was taken off: no clock is asked. Where neither knows of the other's,
 * both stay.
 */
export interface PastWords {
  /** How often a tag that was ever taken off came or went: odd while it is there. */
  readonly tags: readonly (readonly [tag: string, turns: number])[];
  /** Marks of what the note was, latest last; of the title translated, too. */
  readonly notes: readonly string[];
  readonly glosses: readonly string[];
}

export interface LivedWords extends OwnWords {
  readonly past: PastWords;
}

export const NO_PAST: PastWords = { tags: [], notes: [], glosses: [] };

/** As articles have them: what is empty is left out. */
export interface KeptWords {
  readonly tags: readonly string[];
  readonly note?: string | undefined;
  readonly gloss?: string | undefined;
  readonly past?: PastWords | undefined;
}

export const livedWordsOf = (kept?: KeptWords): LivedWords => ({
  ...ownWordsOf(kept ?? { tags: [] }),
  past: kept?.past ?? NO_PAST,
});

export const keptWordsOf = ({ tags, note, gloss, past }: LivedWords) => ({
  tags,
  ...(note ? { note } : {}),
  ...(gloss ? { gloss } : {}),
  ...(past.tags.length + past.notes.length + past.glosses.length > 0 ? { past } : {}),
});

/** Words are kept as they are typed, and each state that was kept is one of them: an hour's typing. */
const MOST_MARKS = 200;

const capped = (marks: readonly string[]): readonly string[] => marks.slice(-MOST_MARKS);

const replaced = (marks: readonly string[], before: string, after: string): readonly string[] =>
  before === after || before === '' ? marks : capped([...marks, contentHash(before)]);

type Turns = ReadonlyMap<string, number>;

const turnsOf = ({ tags, past }: LivedWords): Turns =>
  new Map([...tags.map((tag) => [tag, 1] as const), ...past.tags]);

/** What never went is told by its being there. In one order, so that two who know the same have the same. */
const worthKeeping = (turns: Turns): PastWords['tags'] =>
  [...turns].filter(([, times]) => times > 1).sort(([one], [other]) => (one < other ? -1 : 1));

/** Words that were changed, with what is remembered of those before. */
export const changedWords = (before: LivedWords, after: OwnWords): LivedWords => ({
  ...ownWordsOf(after),
  past: pastAfter(before, after),
});

function pastAfter(before: LivedWords, after: OwnWords): PastWords {
  const turns = new Map(turnsOf(before));
  for (const tag of joinTags(before.tags, after.tags))
    if (before.tags.includes(tag) !== after.tags.includes(tag)) turns.set(tag, (turns.get(tag) ?? 0) + 1);
  return {
    tags: worthKeeping(turns),
    notes: replaced(before.past.notes, before.note, after.note),
    glosses: replaced(before.past.glosses, before.gloss, after.gloss),
  };
}

interface Lived {
  readonly text: string;
  readonly marks: readonly string[];
}

/** Which of two texts is an earlier state of the other, as far as both know; null where they were written apart. */
function laterOf(mine: Lived, theirs: Lived): string | null {
  // A text that was emptied is filled: to meet it again costs less than to lose it.
  if (theirs.text === '' || mine.text === theirs.text) return mine.text;
  if (mine.text === '') return theirs.text;
  const isMine = mine.marks.includes(contentHash(theirs.text));
  const isTheirs = theirs.marks.includes(contentHash(mine.text));
  // One that went back to what it said before has come a longer way.
  if (isMine && isTheirs && mine.marks.length !== theirs.marks.length)
    return mine.marks.length > theirs.marks.length ? mine.text : theirs.text;
  if (isMine !== isTheirs) return isMine ? mine.text : theirs.text;
  if (mine.text.includes(theirs.text)) return mine.text;
  return theirs.text.includes(mine.text) ? theirs.text : null;
}

function merged(mine: Lived, theirs: Lived, between: string, most: number): Lived {
  const later = laterOf(mine, theirs);
  const [one, other] = mine.marks.length >= theirs.marks.length ? [mine, theirs] : [theirs, mine];
  const known = new Set(one.marks);
  // Those of the longer way last, so that they are the ones that stay.
  const marks = [...other.marks.filter((mark) => !known.has(mark)), ...one.marks];
  if (later !== null) return { text: later, marks: capped(marks) };
  const both = [mine.text, theirs.text].sort();
  // More than is kept would be cut: each side keeps its own.
  if (both.join(between).length > most) return mine;
  return { text: both.join(between), marks: capped([...marks, ...both.map(contentHash)]) };
}

/**
 * The words of an article that is kept here and elsewhere. The same whichever side asks, and once as twice: a tag that one side
 * took off is off, the later state of a text stands, and of two that were written apart both.
 */
export function mergeWords(mine: LivedWords, theirs: LivedWords): LivedWords {
  const [ours, others] = [turnsOf(mine), turnsOf(theirs)];
  const turns = new Map(ours);
  for (const [tag, times] of others) turns.set(tag, Math.max(times, turns.get(tag) ?? 0));
  const tags = joinTags(mine.tags, theirs.tags).filter((tag) => (turns.get(tag) ?? 0) % 2 === 1);
  const note = merged(
    { text: mine.note, marks: mine.past.notes },
    { text: theirs.note, marks: theirs.past.notes },
    '\n\n',
    OWN_LIMITS.note,
  );
  const gloss = merged(
    { text: mine.gloss, marks: mine.past.glosses },
    { text: theirs.gloss, marks: theirs.past.glosses },
    ' / ',
    OWN_LIMITS.gloss,
  );
  const past = { tags: worthKeeping(turns), notes: note.marks, glosses: gloss.marks };
  return { tags, note: note.text, gloss: gloss.text, past };
}
