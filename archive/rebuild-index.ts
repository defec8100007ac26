import { TERMS_VERSION } from '../core/search/index-terms.ts';
import { changeRows, rowOf } from './article-rows.ts';
import { addToOld, changeMeta } from './index-writer.ts';
import {
  type ArchiveDb,
  type ArticleRecord,
  type CaptureRecord,
  EMPTY_INDEX,
  type FreshRecord,
  type RowRecord,
} from './schema.ts';
import { indexedText, toFeatures, toFresh } from './seal-capture.ts';
import { all, transact } from './transact.ts';

/** Articles that a rebuild reads at once, and those whose postings it holds before it writes them. */
const REBUILD = { read: 192, held: 1_920 } as const;
/** All that can be made anew from the captures. */
const MADE_ANEW = ['buckets', 'prefixes', 'fresh', 'features', 'rows'] as const;

/** Empties the index and says so in `meta`, so that nobody takes what is left of it for the whole. */
const clearIndex = (db: ArchiveDb): Promise<void> =>
  transact(db, ['meta', ...MADE_ANEW], 'relaxed', async (transaction) => {
    const meta = transaction.objectStore('meta');
    const index = (await meta.get('index')) ?? EMPTY_INDEX;
    await all([
      meta.put(
        { ...index, young: 0, rebuilding: true, terms: TERMS_VERSION, buckets: EMPTY_INDEX.buckets },
        'index',
      ),
      ...MADE_ANEW.map((name) => transaction.objectStore(name).clear()),
    ]);
  });

/** Makes the index anew from the captures. Broken off, it is begun again by whoever reads or tends the index next. */
export async function rebuild(db: ArchiveDb): Promise<number> {
  await clearIndex(db);
  const ids = await db.getAllKeys('articles');
  let indexed = 0;
  let held: FreshRecord[] = [];
  const rows = new Map<number, RowRecord | null>();
  for (let at = 0; at < ids.length; at += REBUILD.read) {
    const batch = await Promise.all(ids.slice(at, at + REBUILD.read).map((id) => readLatest(db, id)));
    const known = batch.filter((one) => one !== null);
    await transact(db, ['features'], 'relaxed', (transaction) =>
      all(
        known.map(({ article, capture }) =>
          transaction.objectStore('features').put(toFeatures(capture), article.doc),
        ),
      ),
    );
    for (const { article } of known) rows.set(article.doc, rowOf(article));
    for (const { article, capture } of known)
      held.push({ doc: article.doc, ...toFresh(indexedText(capture, article)) });
    indexed += known.length;
    if (held.length < REBUILD.held && at + REBUILD.read < ids.length) continue;
    // By document, for so they lie in the buckets.
    await addToOld(
      db,
      held.sort((a, b) => a.doc - b.doc),
    );
    held = [];
  }
  await writeRows(db, rows);
  await changeMeta(db, { rebuilding: false });
  return indexed;
}

/** All rows anew, with an empty record where no article has a number of its stretch. */
const writeRows = (db: ArchiveDb, rows: ReadonlyMap<number, RowRecord | null>): Promise<void> =>
  transact(db, ['rows', 'meta'], 'relaxed', async (transaction) => {
    const { nextDoc } = (await transaction.objectStore('meta').get('index')) ?? EMPTY_INDEX;
    const all = new Map(rows);
    for (let doc = nextDoc - 1; doc > 0; doc -= 1) if (!all.has(doc)) all.set(doc, null);
    await changeRows(transaction.objectStore('rows'), all);
  });

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
