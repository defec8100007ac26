import { useState } from 'preact/hooks';
import { type ListedArticle, titleOf } from '../../components/article-line.ts';
import type { Reason } from '../../core/reason.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';

/** Articles that went or came back together: one by its title, or several. */
export interface Removed {
  readonly ids: readonly string[];
  /** Of the only one; null where there are several. */
  readonly title: string | null;
}

export interface Removal {
  /** What was removed last, while its removal can be undone on the spot. */
  readonly removed: Removed | null;
  /** What has just come back, to be told. */
  readonly restored: Removed | null;
  readonly error: Reason | null;
  readonly remove: (what: Removed) => Promise<void>;
  readonly undo: (what: Removed) => Promise<void>;
  /** Another change of the archive that failed, told in the same place. */
  readonly fail: (error: Reason) => void;
  readonly dismiss: () => void;
}

/** One article, to be removed or brought back. */
export const oneOf = ({ id, meta }: Pick<ListedArticle, 'id' | 'meta'>): Removed => ({
  ids: [id],
  title: titleOf(meta),
});

type Shown = Pick<Removal, 'removed' | 'restored' | 'error'>;
const NOTHING: Shown = { removed: null, restored: null, error: null };

/** Removing with undo. `onChange` is called when the archive has changed. */
export function useRemoval(onChange: () => void): Removal {
  const [shown, setShown] = useState<Shown>(NOTHING);
  const act = async (done: ReturnType<typeof fromArchive<number>>, then: Partial<Shown>): Promise<void> => {
    const answer = await done;
    setShown(answer.state === 'failed' ? { ...NOTHING, error: answer.error } : { ...NOTHING, ...then });
    onChange();
  };
  return {
    ...shown,
    remove: (what) =>
      act(
        fromArchive((archive) => archive.remove(what.ids, new Date().toISOString())),
        { removed: what },
      ),
    undo: (what) =>
      act(
        fromArchive((archive) => archive.undoRemove(what.ids)),
        { restored: what },
      ),
    fail: (error) => setShown({ ...NOTHING, error }),
    dismiss: () => setShown(NOTHING),
  };
}
