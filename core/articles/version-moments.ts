/** A moment at which a page was found to say what a version says. ISO instants. */
export interface VersionMoment {
  readonly captureId: string;
  readonly at: string;
  /** When the version was first saved: the same moment, unless the page went back to it. */
  readonly savedAt: string;
}

interface Ref {
  readonly id: string;
  readonly savedAt: string;
  readonly againAt?: string | undefined;
}

export const isAgain = ({ at, savedAt }: VersionMoment): boolean => at !== savedAt;

/**
 * What a page said, from first to last. `refs`: its versions, by what it said last. A version that it went back to is there
 * twice: when it was first saved, and when it was last said again. Others stay in their order, whatever the clock said.
 */
export function versionMoments(refs: readonly Ref[]): VersionMoment[] {
  const moments = refs.map(({ id, savedAt, againAt }) => ({
    captureId: id,
    at: againAt ?? savedAt,
    savedAt,
  }));
  for (const last of moments.filter(isAgain)) {
    const first = { ...last, at: last.savedAt };
    const later = moments.findIndex(({ at }) => at > first.at);
    // By a clock that was set back since, none is later: it stood before what the page went back from.
    moments.splice(later < 0 ? Math.max(0, moments.indexOf(last) - 1) : later, 0, first);
  }
  return moments;
}

/** What the page said before that moment; null where it had said nothing else. */
export const momentBefore = (
  moments: readonly VersionMoment[],
  moment: VersionMoment,
): VersionMoment | null =>
  moments.slice(0, moments.indexOf(moment)).findLast(({ captureId }) => captureId !== moment.captureId) ??
  null;
