import { tendInSlices } from '../../archive/tend-in-slices.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';

/** Articles that are tagged together. */
const TOGETHER = 96;

/**
 * Gives many articles more tags, some at a time: the first that fails ends it, and those before have them. `full`: those
 * that have as many tags as are kept.
 */
export const tagAll = (
  ids: readonly string[],
  tags: readonly string[],
): ReturnType<typeof fromArchive<{ readonly full: number }>> =>
  fromArchive(async (archive) => {
    let full = 0;
    for (let at = 0; at < ids.length; at += TOGETHER) {
      full += (await archive.addTags(ids.slice(at, at + TOGETHER), tags)).full;
      // What changed is fresh, and that is read with every question. Of the last ones nobody waits for it.
      const tended = tendInSlices(archive);
      if (at + TOGETHER < ids.length) await tended;
    }
    return { full };
  });
