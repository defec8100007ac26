import { useEffect, useState } from 'preact/hooks';
import type { Capture, SavedArticle } from '../../archive/saved-article.ts';
import { LOADING, type Loadable } from '../../components/loadable.ts';
import { isAgain, momentBefore, versionMoments } from '../../core/articles/version-moments.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';

interface TwoVersions {
  readonly article: SavedArticle;
  readonly before: Capture;
  readonly after: Capture;
  /** When the page said so. */
  readonly saidAt: { readonly before: string; readonly after: string };
}

/** A version of an article and what the page said before it; null where there are no two, or the article was removed. */
export function useTwoVersions(
  asked: { readonly articleId: string; readonly captureId: string; readonly again: boolean },
  change: number,
): Loadable<TwoVersions | null> {
  const { articleId, captureId, again } = asked;
  const [found, setFound] = useState<Loadable<TwoVersions | null>>(LOADING);
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
      return before && after ? { article, before, after, saidAt } : null;
    }).then((value) => wanted && setFound(value));
    return () => {
      wanted = false;
    };
  }, [articleId, captureId, again, change]);
  return found;
}
