import { inOrder } from '../core/overview/listed-row.ts';
import { actorTerm } from '../core/search/index-terms.ts';
import { toSavedArticle } from './article-store.ts';
import { readRowsOf } from './kept-rows.ts';
import { readPostings } from './postings.ts';
import type { ActorPage } from './questions.ts';
import type { ArchiveDb } from './schema.ts';

/** The kept articles that name an actor, by id, latest save first: numbers in the index change with every tag. */
async function idsNaming(db: ArchiveDb, actor: string): Promise<readonly string[]> {
  const term = actorTerm(actor);
  const docs = (await readPostings(db, [term])).list(term)?.docs ?? [];
  return inOrder(await readRowsOf(db, docs), 'saved').map(({ id }) => id);
}

/** The articles that name an actor, latest save first, a page of them. Throws `BucketError` where the index is damaged. */
export async function actorArticles(
  db: ArchiveDb,
  actor: string,
  { limit, before = null }: { readonly limit: number; readonly before?: ActorPage['next'] },
): Promise<ActorPage> {
  const ids = before ?? (await idsNaming(db, actor));
  const transaction = db.transaction(['articles', 'captures']);
  const found = await Promise.all(
    ids.slice(0, limit).map(async (id) => {
      const article = await transaction.objectStore('articles').get(id);
      const latest = article?.state === 'kept' ? article.captures.at(-1) : undefined;
      const capture = latest && (await transaction.objectStore('captures').get(latest.id));
      if (!article || !capture) return [];
      const { mentions, titled = [] } = capture.annotations;
      const own = mentions.filter((one) => one.actor === actor);
      // Saved with another text since the page before was read, it may name the actor no more.
      return own.length > 0 || titled.includes(actor)
        ? [{ article: toSavedArticle(article), mentions: own }]
        : [];
    }),
  );
  return { entries: found.flat(), next: ids.length > limit ? ids.slice(limit) : null };
}
