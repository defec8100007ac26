import { changeRows, rowOf } from '../../../archive/article-rows.ts';
import { articleOf } from '../../../archive/article-store.ts';
import { connect } from '../../../archive/connection.ts';
import { addToOld } from '../../../archive/index-writer.ts';
import {
  type ArchiveDb,
  EMPTY_INDEX,
  type FreshRecord,
  type IndexMeta,
  type RowRecord,
} from '../../../archive/schema.ts';
import { type SealedCapture, sealCapture } from '../../../archive/seal-capture.ts';
import { all, transact } from '../../../archive/transact.ts';
import type { ArticleToSave } from '../../../core/articles/article.ts';

/**
 * Fills an archive as saving each article, flushing and merging would leave it (the tests compare the stores), in a tenth of
 * the time: many articles in one transaction, and each bucket of the index written once for many thousands of them.
 */
export interface Filling {
  readonly article: ArticleToSave;
  readonly savedAt: string;
}

/** Articles in one transaction, and articles whose postings are held in memory. */
const TOGETHER = 64;
const IN_MEMORY = 10_000;

/** The articles themselves. */
const writeArticles = (db: ArchiveDb, sealed: readonly SealedCapture[], into: FreshRecord[]): Promise<void> =>
  transact(
    db,
    ['articles', 'captures', 'originals', 'features', 'rows', 'latestSaves', 'meta'],
    'relaxed',
    async (transaction) => {
      const meta = transaction.objectStore('meta');
      const index: IndexMeta = (await meta.get('index')) ?? EMPTY_INDEX;
      let doc = index.nextDoc;
      const writes: Promise<unknown>[] = [];
      const rows = new Map<number, RowRecord | null>();
      for (const { capture, original, features, fresh } of sealed) {
        const article = articleOf(capture, undefined, doc);
        writes.push(
          transaction.objectStore('articles').put(article),
          transaction.objectStore('captures').put(capture),
          transaction.objectStore('originals').put(original),
          transaction.objectStore('features').put(features, doc),
        );
        rows.set(doc, rowOf(article));
        into.push({ doc, ...fresh });
        doc += 1;
      }
      await all([...writes, changeRows(transaction, rows), meta.put({ ...index, nextDoc: doc }, 'index')]);
    },
  );

/** While articles are there that the index has not: whoever asks makes it anew. */
const sayHalfMade = (db: ArchiveDb, rebuilding: boolean): Promise<void> =>
  transact(db, ['meta'], 'relaxed', async (transaction) => {
    const meta = transaction.objectStore('meta');
    await meta.put({ ...((await meta.get('index')) ?? EMPTY_INDEX), rebuilding }, 'index');
  });

/** `articles` are of addresses that the archive does not have. Broken off, it leaves an index that is made anew. */
export async function bulkFill(name: string, articles: Iterable<Filling>): Promise<void> {
  const connection = connect(name, 3_000);
  await connection.run(async (db) => {
    await sayHalfMade(db, true);
    let held: FreshRecord[] = [];
    let waiting: Filling[] = [];
    let written = Promise.resolve();
    // What is packed next need not wait for what is being written.
    const write = async (): Promise<void> => {
      const sealing = waiting.map(({ article, savedAt }) => sealCapture(article, savedAt));
      waiting = [];
      const sealed = await Promise.all(sealing);
      await written;
      written = writeArticles(db, sealed, held);
    };
    for (const one of articles) {
      waiting.push(one);
      if (waiting.length === TOGETHER) await write();
      if (held.length < IN_MEMORY) continue;
      await written;
      await addToOld(db, held);
      held = [];
    }
    await write();
    await written;
    await addToOld(db, held);
    await sayHalfMade(db, false);
  });
  connection.close();
}
