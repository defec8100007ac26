import { joinTags, ownWordsOf } from '../core/articles/own-words.ts';
import { changeStates, stateRange, toSavedArticle, WRITTEN } from './article-store.ts';
import { readMeta, withoutFresh } from './index-meta.ts';
import { noteChange, noteDeleted } from './own-record.ts';
import { writeWords } from './own-words.ts';
import type { SavedArticle } from './saved-article.ts';
import type { ArchiveDb, ArticleRecord } from './schema.ts';
import { all, transact } from './transact.ts';
import { wantedFor } from './wanted-store.ts';

/** What the reader removed: hidden, taken back, and deleted for good. */

/** Those of these articles that are in a state, each once. */
async function inState(
  articles: { get(id: string): Promise<ArticleRecord | undefined> },
  ids: readonly string[],
  state: ArticleRecord['state'],
): Promise<ArticleRecord[]> {
  const found = await Promise.all([...new Set(ids)].map((id) => articles.get(id)));
  return found.filter((article) => article !== undefined && article.state === state) as ArticleRecord[];
}

const idsOf = (articles: readonly ArticleRecord[]): string[] => articles.map(({ id }) => id);

/** Removes articles, all in one transaction. Those that were there to remove. */
export const markRemoved = (db: ArchiveDb, ids: readonly string[], removedAt: string): Promise<string[]> =>
  transact(db, ['articles', 'rows', 'latestSaves', 'meta'], 'strict', async (transaction) => {
    const kept = await inState(transaction.objectStore('articles'), ids, 'kept');
    await changeStates(transaction, kept, removedAt);
    if (kept.length > 0) await noteChange(transaction);
    return idsOf(kept);
  });

/** Takes articles back, all in one transaction; what was to be read of them meanwhile is not any more, and leaves its tags. Those that came back. */
export const undoRemoval = (db: ArchiveDb, ids: readonly string[]): Promise<string[]> =>
  transact(db, WRITTEN, 'strict', async (transaction) => {
    const removed = await inState(transaction.objectStore('articles'), ids, 'removed');
    await changeStates(transaction, removed, null);
    const wanted = transaction.objectStore('wanted');
    for (const { id, meta } of removed) {
      const found = await wantedFor(wanted, id, [meta.url]);
      const article = found.length > 0 && (await transaction.objectStore('articles').get(id));
      if (!article) continue;
      const tags = joinTags(article.tags, ...found.map((one) => one.tags));
      await writeWords(transaction, article, { ...ownWordsOf(article), tags });
      await all(found.map((one) => wanted.delete(one.id)));
    }
    if (removed.length > 0) await noteChange(transaction);
    return idsOf(removed);
  });

export async function removedArticles(db: ArchiveDb): Promise<SavedArticle[]> {
  const found = await db.getAllFromIndex('articles', 'bySaved', stateRange('removed'));
  return found.map(toSavedArticle).sort((a, b) => ((a.removedAt ?? '') < (b.removedAt ?? '') ? 1 : -1));
}

/**
 * Deletes what is removed still as it was shown, with all its captures: another tab, or a restore, may have brought more meanwhile.
 * Its postings lead nowhere from then on.
 */
export const deleteRemoved = (
  db: ArchiveDb,
  shown: readonly Pick<SavedArticle, 'id' | 'removedAt'>[],
): Promise<number> =>
  transact(db, WRITTEN, 'strict', async (transaction) => {
    const articles = transaction.objectStore('articles');
    const captures = transaction.objectStore('captures');
    const when = new Map(shown.map(({ id, removedAt }) => [id, removedAt]));
    const found = await inState(articles, [...when.keys()], 'removed');
    const meant = found.filter(({ id, removedAt }) => removedAt === when.get(id));
    if (meant.length === 0) return 0;
    const meta = transaction.objectStore('meta');
    const docs = new Set(meant.map(({ doc }) => doc));
    const index = withoutFresh(await readMeta(meta, articles), (doc) => docs.has(doc));
    await meta.put(index, 'index');
    for (const article of meant) {
      const ids = await captures.index('byArticle').getAllKeys(article.id);
      await all([
        ...ids.flatMap((id) => [captures.delete(id), transaction.objectStore('originals').delete(id)]),
        transaction.objectStore('fresh').delete(article.doc),
        transaction.objectStore('features').delete(article.doc),
        articles.delete(article.id),
      ]);
    }
    await noteDeleted(transaction, meant.length);
    return meant.length;
  });
