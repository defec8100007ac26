import type { IDBPTransaction } from 'idb';
import {
  changeTags,
  type OwnWords,
  ownWordsOf,
  type TagChange,
  tidyWords,
} from '../core/articles/own-words.ts';
import { changedWords, keptWordsOf, livedWordsOf } from '../core/articles/past-words.ts';
import type { ArticleTags, Tagged } from './archive.ts';
import { changeRows, rowOf } from './article-rows.ts';
import { rowsAfter, WRITTEN } from './article-store.ts';
import { readMeta, withNext } from './index-meta.ts';
import { noteChange } from './own-record.ts';
import type { ArchiveDb, ArchiveSchema, ArticleRecord } from './schema.ts';
import { indexedText, toFeatures, toFresh } from './seal-capture.ts';
import { all, transact } from './transact.ts';

const sameWords = (one: OwnWords, other: OwnWords): boolean =>
  JSON.stringify(ownWordsOf(one)) === JSON.stringify(ownWordsOf(other));

type Writing = IDBPTransaction<ArchiveSchema, typeof WRITTEN, 'readwrite'>;

/**
 * Writes the reader's words on an article. They are indexed under a new number, as a new version would be. Whether they are
 * others than before.
 */
export async function writeWords(
  transaction: Writing,
  before: ArticleRecord,
  own: OwnWords,
): Promise<boolean> {
  const articles = transaction.objectStore('articles');
  const { note: _note, gloss: _gloss, past: _past, ...rest } = before;
  const changed: ArticleRecord = { ...rest, ...keptWordsOf(changedWords(livedWordsOf(before), own)) };
  const latest = before.captures.at(-1);
  const capture = latest && (await transaction.objectStore('captures').get(latest.id));
  if (sameWords(ownWordsOf(before), own)) return false;
  if (!capture) {
    // Lost, so that nothing can be found in it; its tags are the reader's all the same.
    const rows = new Map([[changed.doc, rowOf(changed)]]);
    await all([articles.put(changed), changeRows(transaction, rows)]);
    return true;
  }
  const [features, index] = await Promise.all([
    transaction.objectStore('features').get(before.doc),
    readMeta(transaction.objectStore('meta'), articles),
  ]);
  const doc = index.nextDoc;
  const sameNotes = before.note === changed.note && before.gloss === changed.gloss;
  await all(
    (function* () {
      yield articles.put({ ...changed, doc });
      yield transaction.objectStore('fresh').put({ doc, ...toFresh(indexedText(capture, changed)) });
      yield transaction.objectStore('meta').put(withNext(index, before.doc), 'index');
      yield transaction
        .objectStore('features')
        .put(features && sameNotes ? features : toFeatures(capture, changed), doc);
      yield transaction.objectStore('fresh').delete(before.doc);
      yield transaction.objectStore('features').delete(before.doc);
      yield changeRows(transaction, rowsAfter({ ...changed, doc }, before));
    })(),
  );
  return true;
}

/**
 * Keeps what changed of the reader's words on an article, in one strict transaction; the others stay as they are. `change`: of
 * the tags, which others may have changed meanwhile. False where there is no such article.
 */
export const keepOwnWords = (
  db: ArchiveDb,
  id: string,
  words: Partial<OwnWords>,
  change: TagChange = { add: [], remove: [] },
): Promise<boolean> =>
  transact(db, WRITTEN, 'strict', async (transaction) => {
    const before = await transaction.objectStore('articles').get(id);
    if (!before) return false;
    const own = { ...ownWordsOf(before), ...tidyWords(words) };
    const tags = changeTags(own.tags, change);
    if (await writeWords(transaction, before, { ...own, tags })) await noteChange(transaction);
    return true;
  });

/** Gives articles tags or takes them from them, to each its own, all of them in one strict transaction. */
export const changeTagsOf = (
  db: ArchiveDb,
  what: readonly ArticleTags[],
  act: 'add' | 'remove',
): Promise<Tagged> =>
  transact(db, WRITTEN, 'strict', async (transaction) => {
    const changed: ArticleTags[] = [];
    let full = 0;
    for (const { id, tags: typed } of what) {
      const before = await transaction.objectStore('articles').get(id);
      if (!before) continue;
      const wanted = tidyWords({ tags: typed }).tags ?? [];
      const tags = changeTags(before.tags, { add: [], remove: [], [act]: wanted });
      if (act === 'add' && wanted.some((one) => !tags.includes(one))) full += 1;
      const moved = wanted.filter((one) => tags.includes(one) !== before.tags.includes(one));
      if (moved.length === 0) continue;
      await writeWords(transaction, before, { ...ownWordsOf(before), tags });
      changed.push({ id, tags: moved });
    }
    if (changed.length > 0) await noteChange(transaction);
    return { changed, full };
  });
