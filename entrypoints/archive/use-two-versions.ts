import { useEffect, useState } from 'preact/hooks';
import type { Capture } from '../../archive/saved-article.ts';
import { LOADING, type Loadable } from '../../components/loadable.ts';
import { isAgain, momentBefore, versionMoments } from '../../core/articles/version-moments.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';

interface TwoVersions {
  readonly before: Capture;
  readonly after: Capture;
  /** When the page said so. */
  readonly saidAt: { readonly before: string; readonly after: string };
}

type Found = Loadable<TwoVersions | null>;

const keyOf = ({ id, intact }: Capture): string => `${id} ${intact}`;

/** Whether the same is compared: the archive changes, and seldom these. */
function isSame(one: Found, other: Found): boolean {
  const [two, next] = [one, other].map((found) => (found.state === 'ready' ? found.value : null));
  if (!two || !next) return false;
  return (
    keyOf(two.before) === keyOf(next.before) &&
    keyOf(two.after) === keyOf(next.after) &&
    two.saidAt.before === next.saidAt.before &&
    two.saidAt.after === next.saidAt.after
  );
}

/** A version of an article and what the page said before it; null where there are no two, or the article was removed. */
export function useTwoVersions(
  asked: { readonly articleId: string; readonly captureId: string; readonly again: boolean },
  change: number,
): Found {
  const { articleId, captureId, again } = asked;
  const [found, setFound] = useState<Found>(LOADING);
  useEffect(() => {
    let wanted = true;
    void fromArchive(async (archive) => {
      const article = await archive.get(articleId);
      if (!article || article.removedAt) return null;
      const moments = versionMoments(article.captures);
      const moment = moments.find((one) => one.captureId === captureId && isAgain(one) === again);
      const earlier = moment && momentBefore(moments, moment);
      if (!earlier) return null;
      const [before, after] = await Promise.all([
        archive.capture(earlier.captureId),
        archive.capture(captureId),
      ]);
      const saidAt = { before: earlier.at, after: moment.at };
      return before && after ? { before, after, saidAt } : null;
    }).then((next) => wanted && setFound((now) => (isSame(now, next) ? now : next)));
    return () => {
      wanted = false;
    };
  }, [articleId, captureId, again, change]);
  return found;
}
