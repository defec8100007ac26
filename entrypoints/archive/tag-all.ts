import type { ArticleTags, Tagged } from '../../archive/archive.ts';
import { tendInSlices } from '../../archive/tend-in-slices.ts';
import type { Reason } from '../../core/reason.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';

/** Articles that are tagged together. */
const TOGETHER = 96;

/** What became of all; `error`: why it ended before, with what had changed by then. */
export interface TaggedAll extends Tagged {
  readonly error: Reason | null;
}

/** Gives many articles more tags or takes some from them, some articles at a time: the first that fails ends it. */
export async function tagAll(what: readonly ArticleTags[], act: 'add' | 'remove'): Promise<TaggedAll> {
  const changed: ArticleTags[] = [];
  let full = 0;
  for (let at = 0; at < what.length; at += TOGETHER) {
    const done = await fromArchive(async (archive) => {
      const tagged = await archive.changeTags(what.slice(at, at + TOGETHER), act);
      // What changed is fresh, and that is read with every question. Of the last ones nobody waits for it.
      const tended = tendInSlices(archive);
      if (at + TOGETHER < what.length) await tended;
      return tagged;
    });
    if (done.state === 'failed') return { changed, full, error: done.error };
    if (done.state !== 'ready') break;
    changed.push(...done.value.changed);
    full += done.value.full;
  }
  return { changed, full, error: null };
}
