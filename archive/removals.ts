import type { ArticleRecord } from './schema.ts';

/**
 * A restore brings, and takes nothing away: what is kept here stays kept, whatever became of it elsewhere. What was removed here
 * is back where it came back, or was saved, after that elsewhere: told by how often it went and came back, not by clocks. A
 * number is odd while the article is removed.
 */
export interface RemovalState {
  readonly removedAt: string | null;
  readonly removals?: number | undefined;
}

/** A number that says otherwise than the instant is one too few. */
const turnsOf = ({ removedAt, removals = 0 }: RemovalState): number =>
  (removals % 2 === 1) === (removedAt !== null) ? removals : removals + 1;

/** As it is from now on: removed at that instant, or not (null). Absent where it never was. */
export function nextRemoval(before: RemovalState | undefined, removedAt: string | null): RemovalState {
  return stateOf({ removedAt, removals: before ? turnsOf(before) : 0 });
}

/** The removal of an article that a backup has too. `since`: when the latest version of each came to stand for it. */
export function mergeRemovals(
  mine: RemovalState & { readonly since: string },
  theirs: RemovalState & { readonly since: string },
): RemovalState {
  if (mine.removedAt === null) return stateOf(mine);
  const [later, earlier] = turnsOf(theirs) > turnsOf(mine) ? [theirs, mine] : [mine, theirs];
  // Saved on the one side after it had been removed on the other: it is back, as on one side alone.
  const isBack = later.removedAt !== null && earlier.removedAt === null && earlier.since > later.removedAt;
  return isBack ? nextRemoval(later, null) : stateOf(later);
}

const stateOf = (state: RemovalState): RemovalState => {
  const turns = turnsOf(state);
  return { removedAt: state.removedAt, ...(turns > 0 ? { removals: turns } : {}) };
};

export const asRecorded = (state: RemovalState): Pick<ArticleRecord, 'removedAt' | 'removals' | 'state'> => ({
  removedAt: state.removedAt,
  ...(state.removals === undefined ? {} : { removals: state.removals }),
  state: state.removedAt === null ? 'kept' : 'removed',
});
