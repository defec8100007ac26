import { useEffect, useState } from 'preact/hooks';
import type { Capture, SavedArticle } from '../../archive/saved-article.ts';
import { LOADING, type Loadable } from '../../components/loadable.ts';
import type { RelatedArticle } from '../../components/Related.tsx';
import { featuresOf } from '../../core/related/features-of.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';

const SHOWN = 8;

/** An article with one of its captures, the latest where none is named; null where the archive has it not. */
type Opened = { readonly article: SavedArticle; readonly capture: Capture } | null;

export function useCapture(articleId: string, captureId: string | null, change: number): Loadable<Opened> {
  const [opened, setOpened] = useState<Loadable<Opened>>(LOADING);
  useEffect(() => {
    let wanted = true;
    void fromArchive(async (archive) => {
      const article = await archive.get(articleId);
      if (!article || article.removedAt) return null;
      const capture = await archive.capture(captureId ?? article.captures.at(-1)?.id ?? '');
      return capture && capture.articleId === articleId ? { article, capture } : null;
    }).then((found) => wanted && setOpened(found));
    return () => {
      wanted = false;
    };
  }, [articleId, captureId, change]);
  return opened;
}

/** Other saved articles on the story of a capture. */
export function useRelatedTo(capture: Capture | null): Loadable<readonly RelatedArticle[]> {
  const [related, setRelated] = useState<Loadable<readonly RelatedArticle[]>>(LOADING);
  useEffect(() => {
    if (!capture) return;
    const { articleId: id, text, annotations } = capture;
    const { title, published } = capture.meta;
    const subject = featuresOf({ id, title, text, published, annotations });
    void fromArchive((archive) => archive.related(subject, { limit: SHOWN })).then(setRelated);
  }, [capture?.id]);
  return related;
}
