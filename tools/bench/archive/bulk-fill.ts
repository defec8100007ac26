import { articleOf } from '../../../archive/article-store.ts';
import { connect } from '../../../archive/connection.ts';
import { oldBucket, prefixKey } from '../../../archive/postings.ts';
import { type ArchiveDb, EMPTY_INDEX, type IndexMeta } from '../../../archive/schema.ts';
import { type SealedCapture, sealCapture } from '../../../archive/seal-capture.ts';
import { all, transact } from '../../../archive/transact.ts';
import type { ArticleToSave } from '../../../core/articles/article.ts';
import { addToBucket, type PostingList } from '../../../core/search/posting-codec.ts';

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
const IN_MEMORY = 20_000;
const BUCKETS_TOGETHER = 512;

type Gathered = Map<string, { readonly docs: number[]; readonly impacts: number[] }>;

function gather(into: Gathered, doc: number, { terms, impacts }: SealedCapture['fresh']): void {
  for (const [i, term] of terms.split('\n').entries()) {
    const known = into.get(term) ?? { docs: [], impacts: [] };
    known.docs.push(doc);
    known.impacts.push(impacts[i]!);
    into.set(term, known);
  }
}

/** The articles themselves. */
const writeArticles = (db: ArchiveDb, sealed: readonly SealedCapture[], into: Gathered): Promise<void> =>
  transact(db, ['articles', 'captures', 'originals', 'features', 'meta'], 'relaxed', async (transaction) => {
    const meta = transaction.objectStore('meta');
    const index: IndexMeta = (await meta.get('index')) ?? EMPTY_INDEX;
    let doc = index.nextDoc;
    const writes: Promise<unknown>[] = [];
    for (const { capture, original, features, fresh } of sealed) {
      writes.push(
        transaction.objectStore('articles').put(articleOf(capture, undefined, doc)),
        transaction.objectStore('captures').put(capture),
        transaction.objectStore('originals').put(original),
        transaction.objectStore('features').put(features, doc),
      );
      gather(into, doc, fresh);
      doc += 1;
    }
    await all([...writes, meta.put({ ...index, nextDoc: doc }, 'index')]);
  });

function groupBy<K extends string | number, V>(
  entries: Iterable<V>,
  keyOf: (value: V) => K | null,
): [K, V[]][] {
  const groups = new Map<K, V[]>();
  for (const value of entries) {
    const key = keyOf(value);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return [...groups];
}

async function writeIndex(db: ArchiveDb, gathered: Gathered): Promise<void> {
  const buckets = groupBy(gathered, ([term]) => oldBucket(term));
  for (let at = 0; at < buckets.length; at += BUCKETS_TOGETHER)
    await transact(db, ['buckets'], 'relaxed', async (transaction) => {
      const store = transaction.objectStore('buckets');
      const write = async ([key, entries]: (typeof buckets)[number]): Promise<void> => {
        const lists = entries.map(([term, { docs, impacts }]): [string, PostingList] => [
          term,
          { docs: Uint32Array.from(docs), impacts: Uint8Array.from(impacts) },
        ]);
        await store.put(addToBucket((await store.get(key)) ?? new Uint8Array(), new Map(lists)), key);
      };
      await all(buckets.slice(at, at + BUCKETS_TOGETHER).map(write));
    });
  const words = [...gathered.keys()].filter((term) => term.startsWith('w:')).map((term) => term.slice(2));
  await transact(db, ['prefixes'], 'relaxed', async (transaction) => {
    const store = transaction.objectStore('prefixes');
    await all(
      groupBy(words, prefixKey).map(async ([key, more]) => {
        const known = await store.get(key);
        await store.put([...new Set([...(known?.split('\n') ?? []), ...more])].sort().join('\n'), key);
      }),
    );
  });
}

/** `articles` are of addresses that the archive does not have. */
export async function bulkFill(name: string, articles: Iterable<Filling>): Promise<void> {
  const connection = connect(name, 3_000);
  await connection.run(async (db) => {
    let gathered: Gathered = new Map();
    let [waiting, held] = [[] as Filling[], 0];
    let written = Promise.resolve();
    // What is packed next need not wait for what is being written.
    const write = async (): Promise<void> => {
      held += waiting.length;
      const sealing = waiting.map(({ article, savedAt }) => sealCapture(article, savedAt));
      waiting = [];
      const sealed = await Promise.all(sealing);
      await written;
      written = writeArticles(db, sealed, gathered);
    };
    for (const one of articles) {
      waiting.push(one);
      if (waiting.length === TOGETHER) await write();
      if (held < IN_MEMORY) continue;
      await written;
      await writeIndex(db, gathered);
      [gathered, held] = [new Map(), 0];
    }
    await write();
    await written;
    await writeIndex(db, gathered);
  });
  connection.close();
}
