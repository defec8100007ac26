import { useState } from 'preact/hooks';
import type { ListedArticle } from '../../components/article-line.ts';
import type { Reason } from '../../core/reason.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';

export interface Removal {
  /** The article that was removed last, while its removal can be undone on the spot. */
  readonly removed: ListedArticle | null;
  /** The one that has just come back, to be told. */
  readonly restored: ListedArticle | null;
  readonly error: Reason | null;
  readonly remove: (article: ListedArticle) => Promise<void>;
  readonly undo: (article: ListedArticle) => Promise<void>;
  readonly dismiss: () => void;
}

type Shown = Pick<Removal, 'removed' | 'restored' | 'error'>;
const NOTHING: Shown = { removed: null, restored: null, error: null };

/** Removing with undo. `onChange` is called when the archive has changed. */
export function useRemoval(onChange: () => void): Removal {
  const [shown, setShown] = useState<Shown>(NOTHING);
  const act = async (done: ReturnType<typeof fromArchive<boolean>>, then: Partial<Shown>): Promise<void> => {
    const answer = await done;
    setShown(answer.state === 'failed' ? { ...NOTHING, error: answer.error } : { ...NOTHING, ...then });
    onChange();
  };
  return {
    ...shown,
    remove: (article) =>
      act(
        fromArchive((archive) => archive.remove(article.id, new Date().toISOString())),
        { removed: article },
      ),
    undo: (article) =>
      act(
        fromArchive((archive) => archive.undoRemove(article.id)),
        { restored: article },
      ),
    dismiss: () => setShown(NOTHING),
  };
}
