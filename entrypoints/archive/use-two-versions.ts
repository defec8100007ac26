import { useEffect, useState } from 'preact/hooks';
import type { Capture, SavedArticle } from '../../archive/archive.ts';
import { LOADING, type Loadable } from '../../components/loadable.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';

interface TwoVersions {
  readonly article: SavedArticle;
  readonly before: Capture;
  readonly after: Capture;
}

/** A version of an article and the one before it; null where there are no two, or the article was removed. */
export function useTwoVersions(
  articleId: string,
  captureId: string,
  change: number,
): Loadable<TwoVersions | null> {
  const [found, setFound] = useState<Loadable<TwoVersions | null>>(LOADING);
  useEffect(() => {
    let wanted = true;
    void fromArchive(async (archive) => {
      const article = await archive.get(articleId);
      if (!article || article.removedAt) return null;
      const at = article.captures.findIndex(({ id }) => id === captureId);
      const earlier = article.captures[at - 1];
      if (!earlier) return null;
      const [before, after] = await Promise.all([archive.capture(earlier.id), archive.capture(captureId)]);
      return before && after ? { article, before, after } : null;
    }).then((value) => wanted && setFound(value));
    return () => {
      wanted = false;
    };
  }, [articleId, captureId, change]);
  return found;
}
