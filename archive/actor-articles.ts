import { inOrder } from '../core/overview/listed-row.ts';
import { actorTerm } from '../core/search/index-terms.ts';
import type { ArticleRow } from './article-rows.ts';
import { toSavedArticle } from './article-store.ts';
import { latestRowsOf, readRowsOf } from './kept-rows.ts';
import { readPostings } from './postings.ts';
import type { ActorPage, ActorPlace, Place } from './questions.ts';
import type { ArchiveDb } from './schema.ts';

/** Numbers in the index change with every tag, so that the order of saves is not theirs. */
async function docsNaming(db: ArchiveDb, actor: string): Promise<Iterable<number>> {
  const term = actorTerm(actor);
  return (await readPostings(db, [term])).list(term)?.docs ?? [];
}

const isBehind = ({ savedAt, id }: ArticleRow, place: Place): boolean =>
  savedAt < place.savedAt || (savedAt === place.savedAt && id < place.id);

const idsOf = (rows: readonly ArticleRow[]): string[] => rows.map(({ id }) => id);

/**
 * The articles of a page by id, latest save first, and where the next one begins. The first page reads little. Who goes on
 * goes through all, most often: they are put in order once.
 */
async function idsNaming(
  db: ArchiveDb,
  actor: string,
  limit: number,
  place: ActorPlace | null,
): Promise<{ ids: readonly string[]; next: ActorPlace | null }> {
  if (place === null) {
    const rows = await latestRowsOf(db, await docsNaming(db, actor), limit + 1);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      ids: idsOf(rows.slice(0, limit)),
      next: last ? { savedAt: last.savedAt, id: last.id } : null,
    };
  }
  const ids =
    'savedAt' in place
      ? idsOf(
          inOrder(
            (await readRowsOf(db, await docsNaming(db, actor))).filter((row) => isBehind(row, place)),
            'saved',
          ),
        )
      : place;
  return { ids: ids.slice(0, limit), next: ids.length > limit ? ids.slice(limit) : null };
}

/** The articles that name an actor, latest save first, a page of them. Throws `BucketError` where the index is damaged. */
export async function actorArticles(
  db: ArchiveDb,
  actor: string,
  { limit, before = null }: { readonly limit: number; readonly before?: ActorPage['next'] },
): Promise<ActorPage> {
  const { ids, next } = await idsNaming(db, actor, limit, before);
  const transaction = db.transaction(['articles', 'captures']);
  const found = await Promise.all(
    ids.map(async (id) => {
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
  return { entries: found.flat(), next };
}
