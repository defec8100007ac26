import { BucketError } from '../core/search/bytes.ts';
import { TERMS_VERSION } from '../core/search/index-terms.ts';
import { changeRows, rowOf } from './article-rows.ts';
import { metaOf, readMeta } from './index-meta.ts';
import { addToOld, changeMeta } from './index-writer.ts';
import {
  type ArchiveDb,
  type ArticleRecord,
  type CaptureRecord,
  EMPTY_INDEX,
  type FreshRecord,
  type IndexMeta,
  type RowRecord,
} from './schema.ts';
import { indexedText, toFeatures, toFresh } from './seal-capture.ts';
import { all, transact } from './transact.ts';

/**
 * Whatever becomes of the index, it is made anew from the captures: in steps, for a large archive takes minutes, in which
 * workers die and readers save. Broken off, it goes on behind the last whole step; what a step had written by then is written
 * again, which changes nothing. An article that is saved meanwhile is fresh, and may come to be indexed twice under one
 * number, which is once.
 */

/** Articles that are read at once. */
const AT_ONCE = 192;
/** Articles of one step, each of which rewrites nearly every bucket. */
export const REBUILD_STEP = 1_920;
/** Rows that are read at once. */
const ROWS_AT_ONCE = 1_024;
/** All that can be made anew from the captures. */
const MADE_ANEW = ['buckets', 'prefixes', 'fresh', 'features', 'rows', 'latestSaves'] as const;

export interface RebuildProgress {
  /** The index is whole. */
  readonly done: boolean;
  /** Articles indexed so far, of how many. */
  readonly indexed: number;
  readonly total: number;
}

/** Whether what was begun can be gone on with. */
const isBegun = ({ rebuilding, terms }: IndexMeta): boolean => rebuilding && terms === TERMS_VERSION;

/** Empties the index and says so in `meta`, so that nobody takes what is left of it for the whole. */
const clearIndex = (db: ArchiveDb, rebuilt?: IndexMeta['rebuilt']): Promise<void> =>
  transact(db, ['articles', 'meta', ...MADE_ANEW], 'relaxed', async (transaction) => {
    const meta = transaction.objectStore('meta');
    const { nextDoc } = await readMeta(meta, transaction.objectStore('articles'));
    await all([
      meta.put({ ...EMPTY_INDEX, nextDoc, rebuilding: true, rebuilt }, 'index'),
      ...MADE_ANEW.map((name) => transaction.objectStore(name).clear()),
    ]);
  });

/** Begins, unless it was begun already. */
export async function beginRebuild(db: ArchiveDb): Promise<void> {
  if (!isBegun(await metaOf(db))) await clearIndex(db);
}

const NOTHING: NonNullable<IndexMeta['rebuilt']> = { to: '', articles: 0 };

/** Goes on with what was begun, by one step; where nothing was, the index is whole already. */
export async function stepRebuild(db: ArchiveDb, step = REBUILD_STEP): Promise<RebuildProgress> {
  const [index, total] = await Promise.all([metaOf(db), db.count('articles')]);
  const { rebuilding, rebuilt = NOTHING } = index;
  if (!rebuilding) return { done: true, indexed: total, total };
  const ids = await db.getAllKeys('articles', IDBKeyRange.lowerBound(rebuilt.to, true), step);
  const to = ids.at(-1);
  if (to === undefined) {
    await writeRows(db);
    await changeMeta(db, { rebuilding: false, rebuilt: undefined });
    return { done: true, indexed: total, total };
  }
  try {
    const indexed = rebuilt.articles + (await indexArticles(db, ids));
    await changeMeta(db, { rebuilt: { ...rebuilt, to, articles: indexed } });
    return { done: false, indexed: Math.min(indexed, total), total };
  } catch (error) {
    if (!(error instanceof BucketError)) throw error;
    // What was written before is damaged, too. Once more, and no oftener: then the disk is.
    await clearIndex(db, rebuilt.again ? undefined : { ...NOTHING, again: true });
    if (rebuilt.again) throw error;
    return { done: false, indexed: 0, total };
  }
}

/** Begins and goes on to the end. The number of articles. */
export async function rebuild(
  db: ArchiveDb,
  step = REBUILD_STEP,
  tell?: (progress: RebuildProgress) => void,
): Promise<number> {
  await beginRebuild(db);
  for (;;) {
    const progress = await stepRebuild(db, step);
    if (progress.done) return progress.indexed;
    tell?.(progress);
  }
}

async function indexArticles(db: ArchiveDb, ids: readonly string[]): Promise<number> {
  const found: FreshRecord[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const read = await Promise.all(ids.slice(at, at + AT_ONCE).map((id) => readLatest(db, id)));
    const known = read.filter((one) => one !== null);
    await transact(db, ['features'], 'relaxed', (transaction) =>
      all(
        known.map(({ article, capture }) =>
          transaction.objectStore('features').put(toFeatures(capture, article), article.doc),
        ),
      ),
    );
    for (const { article, capture } of known)
      found.push({ doc: article.doc, ...toFresh(indexedText(capture, article)) });
  }
  // By document, for so they lie in the buckets.
  await addToOld(
    db,
    found.sort((a, b) => a.doc - b.doc),
  );
  return found.length;
}

async function readLatest(
  db: ArchiveDb,
  id: string,
): Promise<{ article: ArticleRecord; capture: CaptureRecord } | null> {
  const transaction = db.transaction(['articles', 'captures']);
  const article = await transaction.objectStore('articles').get(id);
  const latest = article?.captures.at(-1);
  const capture = latest && (await transaction.objectStore('captures').get(latest.id));
  return article && capture ? { article, capture } : null;
}

/** All rows anew, with an empty record where no article has a number of its stretch. */
async function writeRows(db: ArchiveDb): Promise<void> {
  const { nextDoc } = await metaOf(db);
  const rows = new Map<number, RowRecord | null>();
  for (let doc = 1; doc < nextDoc; doc += 1) rows.set(doc, null);
  for (let after = 0; ; ) {
    const range = IDBKeyRange.lowerBound(after, true);
    const articles = await db.getAllFromIndex('articles', 'byDoc', range, ROWS_AT_ONCE);
    for (const article of articles) rows.set(article.doc, rowOf(article));
    if (articles.length < ROWS_AT_ONCE) break;
    after = articles.at(-1)!.doc;
  }
  await transact(db, ['rows', 'latestSaves'], 'relaxed', (transaction) => changeRows(transaction, rows));
}
