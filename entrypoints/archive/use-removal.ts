import { useState } from 'preact/hooks';
import type { Archive } from '../../archive/archive.ts';
import type { SavedArticle } from '../../archive/saved-article.ts';
import { titleOf } from '../../components/article-line.ts';
import type { Reason } from '../../core/reason.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';

/** Articles that went or came back together: one by its title, or several. */
export interface Removed {
  readonly ids: readonly string[];
  /** Of the only one, or its address; null where there are several. */
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
export const oneOf = ({ id, meta }: Pick<SavedArticle, 'id' | 'meta'>): Removed => ({
  ids: [id],
  title: titleOf(meta),
});

type Shown = Pick<Removal, 'removed' | 'restored' | 'error'>;
const GONE: Reason = { code: 'archive.gone', params: {} };
const NOTHING: Shown = { removed: null, restored: null, error: null };

/** Removing with undo. `onChange` is called when the archive has changed. */
export function useRemoval(onChange: () => void): Removal {
  const [shown, setShown] = useState<Shown>(NOTHING);
  const act = async (change: (archive: Archive) => Promise<Partial<Shown>>): Promise<void> => {
    const done = await fromArchive(change);
    if (done.state === 'failed') setShown({ ...NOTHING, error: done.error });
    else if (done.state === 'ready') setShown({ ...NOTHING, ...done.value });
    onChange();
  };
  return {
    ...shown,
    remove: (what) =>
      act(async (archive) => {
        const ids = await archive.remove(what.ids, new Date().toISOString());
        // Another tab may have removed some before: they are not this one's to bring back.
        return { removed: ids.length > 0 ? { ...what, ids } : null };
      }),
    undo: (what) =>
      act(async (archive) => {
        const ids = await archive.undoRemove(what.ids);
        if (ids.length > 0) return { restored: { ...what, ids } };
        const found = await archive.get(what.ids[0] ?? '');
        return found?.removedAt === null ? { restored: what } : { error: GONE };
      }),
    fail: (error) => setShown({ ...NOTHING, error }),
    dismiss: () => setShown(NOTHING),
  };
}
