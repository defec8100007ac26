import type { IDBPTransaction } from 'idb';
import {
  changeTags,
  type OwnWords,
  ownWordsOf,
  type TagChange,
  tidyWords,
} from '../core/articles/own-words.ts';
import type { Tagged } from './archive.ts';
import { changeRows } from './article-rows.ts';
import { rowsAfter, WRITTEN } from './article-store.ts';
import { type ArchiveDb, type ArchiveSchema, type ArticleRecord, EMPTY_INDEX } from './schema.ts';
import { indexedText, toFresh } from './seal-capture.ts';
import { all, transact } from './transact.ts';

const sameWords = (one: OwnWords, other: OwnWords): boolean =>
  JSON.stringify(ownWordsOf(one)) === JSON.stringify(ownWordsOf(other));

type Writing = IDBPTransaction<ArchiveSchema, typeof WRITTEN, 'readwrite'>;

/** Writes the reader's words on an article. They are indexed under a new number, as a new version would be. */
export async function writeWords(transaction: Writing, before: ArticleRecord, own: OwnWords): Promise<void> {
  const articles = transaction.objectStore('articles');
  const { tags, note, gloss } = own;
  const { note: _note, gloss: _gloss, ...rest } = before;
  const changed: ArticleRecord = { ...rest, tags, ...(note ? { note } : {}), ...(gloss ? { gloss } : {}) };
  const latest = before.captures.at(-1);
  const capture = latest && (await transaction.objectStore('captures').get(latest.id));
  if (sameWords(ownWordsOf(before), own) || !capture) {
    await articles.put(changed);
    return;
  }
  const [features, index = EMPTY_INDEX] = await Promise.all([
    transaction.objectStore('features').get(before.doc),
    transaction.objectStore('meta').get('index'),
  ]);
  const doc = index.nextDoc;
  await all(
    (function* () {
      yield articles.put({ ...changed, doc });
      yield transaction.objectStore('fresh').put({ doc, ...toFresh(indexedText(capture, changed)) });
      yield transaction.objectStore('meta').put({ ...index, nextDoc: doc + 1 }, 'index');
      if (features) yield transaction.objectStore('features').put(features, doc);
      yield transaction.objectStore('fresh').delete(before.doc);
      yield transaction.objectStore('features').delete(before.doc);
      yield changeRows(transaction.objectStore('rows'), rowsAfter({ ...changed, doc }, before));
    })(),
  );
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
    await writeWords(transaction, before, { ...own, tags: changeTags(own.tags, change) });
    return true;
  });

/** Gives articles one more tag, or takes one from them: all of them in one strict transaction. */
export const changeTag = (
  db: ArchiveDb,
  ids: readonly string[],
  tag: string,
  act: 'add' | 'remove',
): Promise<Tagged> =>
  transact(db, WRITTEN, 'strict', async (transaction) => {
    const typed = tidyWords({ tags: [tag] }).tags ?? [];
    const change: TagChange = { add: [], remove: [], [act]: typed };
    const changed: string[] = [];
    let full = 0;
    for (const id of ids) {
      const before = await transaction.objectStore('articles').get(id);
      if (!before || typed.every((one) => before.tags.includes(one) === (act === 'add'))) continue;
      const tags = changeTags(before.tags, change);
      if (tags.length === before.tags.length) full += 1;
      else {
        await writeWords(transaction, before, { ...ownWordsOf(before), tags });
        changed.push(id);
      }
    }
    return { changed, full };
  });
