import { fromArchive } from '../extension-pages/page-archive.ts';

/** Gives many articles one more tag, one after another: each is kept or not for itself, and the first that is not ends it. */
export const tagAll = (ids: readonly string[], tag: string): ReturnType<typeof fromArchive<void>> =>
  fromArchive(async (archive) => {
    for (const id of ids) {
      const article = await archive.get(id);
      if (!article || article.tags.includes(tag)) continue;
      await archive.keepOwnWords(id, { tags: [...article.tags, tag] });
    }
  });
