import type { Tagged } from '../../archive/archive.ts';
import { tendInSlices } from '../../archive/tend-in-slices.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';

/** Articles that are tagged together. */
const TOGETHER = 96;

/**
 * Gives many articles one more tag or takes one from them, some at a time: the first that fails ends it, and with those before
 * it is done.
 */
export const tagAll = (
  ids: readonly string[],
  tag: string,
  act: 'add' | 'remove',
): ReturnType<typeof fromArchive<Tagged>> =>
  fromArchive(async (archive) => {
    const changed: string[] = [];
    let full = 0;
    for (let at = 0; at < ids.length; at += TOGETHER) {
      const some = ids.slice(at, at + TOGETHER);
      const done = await (act === 'add' ? archive.addTag(some, tag) : archive.removeTag(some, tag));
      changed.push(...done.changed);
      full += done.full;
      // What changed is fresh, and that is read with every question. Of the last ones nobody waits for it.
      const tended = tendInSlices(archive);
      if (at + TOGETHER < ids.length) await tended;
    }
    return { changed, full };
  });
