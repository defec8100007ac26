import type { ActorPage } from './archive.ts';
import { toSavedArticle } from './article-store.ts';
import { readPostings } from './postings.ts';
import type { ArchiveDb } from './schema.ts';

/** The articles that name an actor, latest save first, a page of them. Throws `BucketError` where the index is damaged. */
export async function actorArticles(
  db: ArchiveDb,
  actor: string,
  { limit, before = null }: { readonly limit: number; readonly before?: number | null },
): Promise<ActorPage> {
  const term = `a:${actor}`;
  const docs = [...((await readPostings(db, [term])).list(term)?.docs ?? [])]
    .filter((doc) => before === null || doc < before)
    .sort((a, b) => b - a);
  const asked = docs.slice(0, limit);
  const transaction = db.transaction(['articles', 'captures']);
  const byDoc = transaction.objectStore('articles').index('byDoc');
  const found = await Promise.all(
    asked.map(async (doc) => {
      const article = await byDoc.get(doc);
      const latest = article?.state === 'kept' ? article.captures.at(-1) : undefined;
      const capture = latest && (await transaction.objectStore('captures').get(latest.id));
      if (!article || !capture) return [];
      const mentions = capture.annotations.mentions.filter((one) => one.actor === actor);
      return [{ article: toSavedArticle(article), mentions }];
    }),
  );
  return { entries: found.flat(), next: docs.length > limit ? (asked.at(-1) ?? null) : null };
}
