import { joinTags, ownWordsOf } from '../core/articles/own-words.ts';
import type { SavedArticle } from './archive.ts';
import { changeStates, stateRange, toSavedArticle, WRITTEN } from './article-store.ts';
import { readMeta, withoutFresh } from './index-meta.ts';
import { writeWords } from './own-words.ts';
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

/** Removes articles, all in one transaction. How many were there to remove. */
export const markRemoved = (db: ArchiveDb, ids: readonly string[], removedAt: string): Promise<number> =>
  transact(db, ['articles', 'rows'], 'strict', async (transaction) => {
    const kept = await inState(transaction.objectStore('articles'), ids, 'kept');
    await changeStates(transaction, kept, removedAt);
    return kept.length;
  });

/** Takes articles back, all in one transaction; what was to be read of them meanwhile is not any more, and leaves its tags. */
export const undoRemoval = (db: ArchiveDb, ids: readonly string[]): Promise<number> =>
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
    return removed.length;
  });

export async function removedArticles(db: ArchiveDb): Promise<SavedArticle[]> {
  const found = await db.getAllFromIndex('articles', 'bySaved', stateRange('removed'));
  return found.map(toSavedArticle).sort((a, b) => ((a.removedAt ?? '') < (b.removedAt ?? '') ? 1 : -1));
}

/** Deletes what was removed before an instant, with all its captures. Its postings lead nowhere from then on. */
export const deleteRemoved = (db: ArchiveDb, before: string): Promise<number> =>
  transact(db, WRITTEN, 'strict', async (transaction) => {
    const articles = transaction.objectStore('articles');
    const captures = transaction.objectStore('captures');
    const found = await articles.index('bySaved').getAll(stateRange('removed'));
    const old = found.filter(({ removedAt }) => removedAt !== null && removedAt < before);
    if (old.length === 0) return 0;
    const meta = transaction.objectStore('meta');
    const docs = new Set(old.map(({ doc }) => doc));
    await meta.put(
      withoutFresh(await readMeta(meta, articles), (doc) => docs.has(doc)),
      'index',
    );
    for (const article of old) {
      const ids = await captures.index('byArticle').getAllKeys(article.id);
      await all([
        ...ids.flatMap((id) => [captures.delete(id), transaction.objectStore('originals').delete(id)]),
        transaction.objectStore('fresh').delete(article.doc),
        transaction.objectStore('features').delete(article.doc),
        articles.delete(article.id),
      ]);
    }
    return old.length;
  });
