import { useState } from 'preact/hooks';
import type { Tagged } from '../../archive/archive.ts';
import type { Reason } from '../../core/reason.ts';
import { tagAll } from './tag-all.ts';

/** A tag that was added to many articles, or taken from them. */
export interface TagDone extends Tagged {
  readonly act: 'add' | 'remove';
  readonly tag: string;
}

export interface Tagging {
  /** What was done last, to be told, while it can be undone on the spot. */
  readonly done: TagDone | null;
  readonly change: (ids: readonly string[], tag: string, act: TagDone['act']) => Promise<void>;
  readonly undo: (done: TagDone) => Promise<void>;
  readonly dismiss: () => void;
}

/** Tagging many at once, with undo. `onChange` is called when the archive has changed. */
export function useTagging(onChange: () => void, onFail: (error: Reason) => void): Tagging {
  const [done, setDone] = useState<TagDone | null>(null);
  const change = async (
    ids: readonly string[],
    tag: string,
    act: TagDone['act'],
    told: boolean,
  ): Promise<void> => {
    const answer = await tagAll(ids, tag, act);
    setDone(told && answer.state === 'ready' ? { act, tag, ...answer.value } : null);
    if (answer.state === 'failed') onFail(answer.error);
    onChange();
  };
  return {
    done,
    change: (ids, tag, act) => change(ids, tag, act, true),
    undo: ({ changed, tag, act }) => change(changed, tag, act === 'add' ? 'remove' : 'add', false),
    dismiss: () => setDone(null),
  };
}
