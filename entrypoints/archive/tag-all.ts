import type { ArticleTags, Tagged } from '../../archive/archive.ts';
import { tendInSlices } from '../../archive/tend-in-slices.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';

/** Articles that are tagged together. */
const TOGETHER = 96;

/**
 * Gives many articles more tags or takes some from them, some articles at a time: the first that fails ends it, and with those
 * before it is done.
 */
export const tagAll = (
  what: readonly ArticleTags[],
  act: 'add' | 'remove',
): ReturnType<typeof fromArchive<Tagged>> =>
  fromArchive(async (archive) => {
    const changed: ArticleTags[] = [];
    let full = 0;
    for (let at = 0; at < what.length; at += TOGETHER) {
      const done = await archive.changeTags(what.slice(at, at + TOGETHER), act);
      changed.push(...done.changed);
      full += done.full;
      // What changed is fresh, and that is read with every question. Of the last ones nobody waits for it.
      const tended = tendInSlices(archive);
      if (at + TOGETHER < what.length) await tended;
    }
    return { changed, full };
  });
