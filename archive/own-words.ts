import { type OwnWords, ownWordsOf, tidyWords } from '../core/articles/own-words.ts';
import { changeRows } from './article-rows.ts';
import { rowsAfter, WRITTEN } from './article-store.ts';
import { type ArchiveDb, type ArticleRecord, EMPTY_INDEX } from './schema.ts';
import { indexedText, toFresh } from './seal-capture.ts';
import { all, transact } from './transact.ts';

const sameWords = (one: OwnWords, other: OwnWords): boolean =>
  JSON.stringify(ownWordsOf(one)) === JSON.stringify(ownWordsOf(other));

/**
 * Keeps what changed of the reader's words on an article, in one strict transaction; the others stay as they are. They are
 * indexed under a new number, as a new version would be. False where there is no such article.
 */
export const keepOwnWords = (db: ArchiveDb, id: string, words: Partial<OwnWords>): Promise<boolean> =>
  transact(db, WRITTEN, 'strict', async (transaction) => {
    const articles = transaction.objectStore('articles');
    const [before, index = EMPTY_INDEX] = await Promise.all([
      articles.get(id),
      transaction.objectStore('meta').get('index'),
    ]);
    if (!before) return false;
    const own = { ...ownWordsOf(before), ...tidyWords(words) };
    const { tags, note, gloss } = own;
    const { note: _note, gloss: _gloss, ...rest } = before;
    const changed: ArticleRecord = { ...rest, tags, ...(note ? { note } : {}), ...(gloss ? { gloss } : {}) };
    const latest = before.captures.at(-1);
    const capture = latest && (await transaction.objectStore('captures').get(latest.id));
    if (sameWords(ownWordsOf(before), own) || !capture) {
      await articles.put(changed);
      return true;
    }
    const features = await transaction.objectStore('features').get(before.doc);
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
    return true;
  });
