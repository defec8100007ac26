import { useState } from 'preact/hooks';
import type { ArticleTags, Tagged } from '../../archive/archive.ts';
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

/** Tagging many at once, with undo. `onChange` is called when the archive has changed. */
export function useTagging(onChange: () => void, onFail: (error: Reason) => void): Tagging {
  const [done, setDone] = useState<TagDone | null>(null);
  const change = async (
    what: readonly ArticleTags[],
    tags: readonly string[],
    act: TagDone['act'],
    told: boolean,
  ): Promise<void> => {
    const answer = await tagAll(what, act);
    setDone(told && answer.state === 'ready' ? { act, tags, ...answer.value } : null);
    if (answer.state === 'failed') onFail(answer.error);
    onChange();
  };
  return {
    done,
    change: (ids, tags, act) =>
      change(
        ids.map((id) => ({ id, tags })),
        tags,
        act,
        true,
      ),
    undo: ({ changed, tags, act }) => change(changed, tags, act === 'add' ? 'remove' : 'add', false),
    dismiss: () => setDone(null),
  };
}
