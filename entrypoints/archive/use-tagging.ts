import { useState } from 'preact/hooks';
import type { Tagged } from '../../archive/archive.ts';
import type { Reason } from '../../core/reason.ts';
import { tagAll } from './tag-all.ts';

/** Tags that were added to many articles, or taken from them. */
export interface TagDone extends Tagged {
  readonly act: 'add' | 'remove';
  readonly tags: readonly string[];
}

export interface Tagging {
  /** What was done last, to be told, while it can be undone on the spot. */
  readonly done: TagDone | null;
  readonly change: (ids: readonly string[], tags: readonly string[], act: TagDone['act']) => Promise<void>;
  readonly undo: (done: TagDone) => Promise<void>;
  readonly dismiss: () => void;
}

/**
 * Tagging many at once, with undo: of a part, too, where the rest failed. `onChange` is called when the archive has changed.
 */
export function useTagging(onChange: () => void, onFail: (error: Reason) => void): Tagging {
  const [done, setDone] = useState<TagDone | null>(null);
  const tell = (told: TagDone | null, error: Reason | null): void => {
    setDone(told);
    if (error) onFail(error);
    onChange();
  };
  return {
    done,
    change: async (ids, tags, act) => {
      const { error, ...tagged } = await tagAll(
        ids.map((id) => ({ id, tags })),
        act,
      );
      tell(error && tagged.changed.length === 0 ? null : { act, tags, ...tagged }, error);
    },
    undo: async (before) => {
      const { changed, error } = await tagAll(before.changed, before.act === 'add' ? 'remove' : 'add');
      const undone = new Set(changed.map(({ id }) => id));
      const left = before.changed.filter(({ id }) => !undone.has(id));
      tell(error ? { ...before, changed: left } : null, error);
    },
    dismiss: () => setDone(null),
  };
}
