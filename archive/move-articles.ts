import type { IDBPTransaction } from 'idb';
import { keptWordsOf, livedWordsOf, mergeWords } from '../core/articles/past-words.ts';
import { changeRows } from './article-rows.ts';
import { articleOf, readCapture, refOf, rowsAfter, standsSince, WRITTEN, withTags } from './article-store.ts';
import { readMeta, withNext } from './index-meta.ts';
import { noteChange } from './own-record.ts';
import { asRecorded, mergeRemovals, type RemovalState } from './removals.ts';
import type {
  ArchiveDb,
  ArchiveSchema,
  ArticleRecord,
  CaptureRecord,
  IndexMeta,
  OriginalRecord,
  WantedRecord,
} from './schema.ts';
import { gunzip, gzip, indexedText, toFeatures, toFresh } from './seal-capture.ts';
import { all, transact } from './transact.ts';
import { wantedFor } from './wanted-store.ts';
import { intactParts, type WholeArticle, type WholeCapture } from './whole-article.ts';

/** Articles on their way out of the archive and back: whole, one at a time, so that no more than one is in memory. */

/** What became of an article that came from elsewhere. */
export type Restored = 'added' | 'merged' | 'present';

/** A part that can't be read any more leaves as it is known: its hash says so when it comes back. */
const readable = (bytes: Uint8Array): Promise<string> => gunzip(bytes).catch(() => '');

async function wholeCapture(db: ArchiveDb, id: string): Promise<WholeCapture | null> {
  const transaction = db.transaction(['captures', 'originals']);
  const [capture, big] = await Promise.all([
    transaction.objectStore('captures').get(id),
    transaction.objectStore('originals').get(id),
  ]);
  if (!capture) return null;
  const { id: _id, articleId: _articleId, ...rest } = capture;
  const original = big ? await readable(big.original) : '';
  return { ...rest, html: big?.html ?? '', original } as WholeCapture;
}

/** One article with all its captures; null where there is none, or nothing left of it. `onLost`: a version is lost. */
export async function readWhole(
  db: ArchiveDb,
  id: string,
  onLost?: (id: string) => void,
): Promise<WholeArticle | null> {
  const article = await db.get('articles', id);
  if (!article) return null;
  const captures: WholeCapture[] = [];
  for (const ref of article.captures) {
    const capture = await wholeCapture(db, ref.id);
    if (capture) captures.push(capture);
  }
  // Deleted for good meanwhile, it is not lost.
  if (captures.length < article.captures.length && (await db.getKey('articles', id)) !== undefined)
    onLost?.(id);
  if (captures.length === 0) return null;
  const { firstSavedAt, removedAt, removals } = article;
  const words = keptWordsOf(livedWordsOf(article));
  const removal = { removedAt, ...(removals === undefined ? {} : { removals }) };
  return { id, firstSavedAt, ...removal, ...words, captures };
}

const captureId = (articleId: string, { hashes }: WholeCapture): string =>
  `${articleId}#sha256-${hashes.text}`;

interface Sealed {
  readonly capture: CaptureRecord;
  readonly original: OriginalRecord;
}

async function seal(articleId: string, whole: WholeCapture): Promise<Sealed> {
  const { html, original, ...rest } = whole;
  const id = captureId(articleId, whole);
  return {
    capture: { ...(rest as Omit<CaptureRecord, 'id' | 'articleId'>), id, articleId },
    original: { id, html, original: await gzip(original) },
  };
}

/** What the archive lacks of an article. */
interface Missing {
  /** Versions that are not there, or are damaged there and not in the backup. */
  readonly captures: readonly WholeCapture[];
  /** Versions that are there, and were said later than is known here: when, by their ids. */
  readonly said: ReadonlyMap<string, string>;
  /** Whether another one may be the latest after it: else they stay in their order, which a clock that went back has made. */
  readonly isOrdered: boolean;
}

/** A whole copy of a version that is damaged here; it stands for the article for as long as the damaged one did. */
function mendedBy(whole: WholeCapture, kept: Pick<CaptureRecord, 'againAt' | 'savedAt'>): WholeCapture {
  const since = standsSince(kept);
  return since > standsSince(whole) ? { ...whole, againAt: since } : whole;
}

async function missingOf(
  db: ArchiveDb,
  whole: WholeArticle,
  before: ArticleRecord | undefined,
): Promise<Missing> {
  const said = new Map<string, string>();
  if (!before) return { captures: whole.captures, said, isOrdered: true };
  const idOf = (capture: WholeCapture): string => captureId(whole.id, capture);
  const refs = new Set(before.captures.map(({ id }) => id));
  const last = whole.captures.reduce((one, next) => (standsSince(next) >= standsSince(one) ? next : one));
  const known = await db.get('captures', idOf(last));
  // The latest here, saved later there and not said again, has had nothing in between: it stays as it is.
  const isLater =
    standsSince(last) > before.savedAt &&
    (known === undefined || standsSince(last) > standsSince(known)) &&
    (idOf(last) !== before.captures.at(-1)?.id || last.againAt !== undefined);
  const isOrdered = isLater || !whole.captures.every((capture) => refs.has(idOf(capture)));
  const captures: WholeCapture[] = [];
  for (const capture of whole.captures) {
    const id = idOf(capture);
    const kept = refs.has(id) ? await readCapture(db, id) : null;
    if (!kept) captures.push(capture);
    else if (!kept.intact && (await intactParts(capture)).all) captures.push(mendedBy(capture, kept));
    else if (isOrdered && standsSince(capture) > standsSince(kept)) said.set(id, standsSince(capture));
  }
  return { captures, said, isOrdered };
}

/** Whether an article is removed once a backup was put back. */
function removalAfter(whole: WholeArticle, before: ArticleRecord | undefined): RemovalState {
  if (!before) return whole;
  const since = whole.captures.map(standsSince).toSorted().at(-1) ?? '';
  return mergeRemovals({ ...before, since: before.savedAt }, { ...whole, since });
}

interface Writes {
  readonly article: ArticleRecord;
  readonly sealed: readonly Sealed[];
  /** Versions that are there, with the moment when they were last said. */
  readonly again: readonly CaptureRecord[];
  readonly latest: CaptureRecord;
  readonly index: IndexMeta;
  readonly earlier: ArticleRecord | undefined;
  /** The addresses to read that this article makes needless. */
  readonly wanted: readonly WantedRecord[];
}

/** Each asked for when the one before it was: the first that throws ends the transaction. */
function* writesOf(
  transaction: IDBPTransaction<ArchiveSchema, typeof WRITTEN, 'readwrite'>,
  { article, sealed, again, latest, index, earlier, wanted }: Writes,
): Generator<Promise<unknown>> {
  const store = <Name extends (typeof WRITTEN)[number]>(name: Name) => transaction.objectStore(name);
  const { doc } = article;
  yield store('articles').put(article);
  for (const { capture, original } of sealed) {
    yield store('captures').put(capture);
    yield store('originals').put(original);
  }
  for (const capture of again) yield store('captures').put(capture);
  yield store('fresh').put({ doc, ...toFresh(indexedText(latest, article)) });
  yield store('features').put(toFeatures(latest, article), doc);
  yield store('meta').put(withNext(index, earlier?.doc), 'index');
  if (earlier) {
    yield store('fresh').delete(earlier.doc);
    yield store('features').delete(earlier.doc);
  }
  yield changeRows(transaction, rowsAfter(article, earlier));
  for (const { id } of wanted) yield store('wanted').delete(id);
}

/**
 * Puts an article back, in one strict transaction: what is there already stays as it is, what is missing is added, and
 * the latest capture of both is the article's; where it is kept, its address is not to be read any more, and leaves its tags.
 * Twice is once. The caller has checked the hashes.
 */
export async function restoreArticle(db: ArchiveDb, whole: WholeArticle): Promise<Restored> {
  const before = await db.get('articles', whole.id);
  const missing = await missingOf(db, whole, before);
  const [mine, theirs] = [livedWordsOf(before), livedWordsOf(whole)];
  const newWords = JSON.stringify(mergeWords(mine, theirs)) !== JSON.stringify(mine);
  const urls = whole.captures.map(({ meta }) => meta.url);
  const removal = removalAfter(whole, before);
  const isTurned =
    before !== undefined && removal.removals !== undefined && removal.removals !== before.removals;
  const isToRead =
    before &&
    removal.removedAt === null &&
    (await wantedFor(db.transaction('wanted').store, whole.id, urls)).length > 0;
  const isThere = missing.captures.length === 0 && missing.said.size === 0;
  const isEarlier = before !== undefined && whole.firstSavedAt < before.firstSavedAt;
  if (before && isThere && !newWords && !isToRead && !isEarlier && !isTurned) return 'present';
  const sealed = await Promise.all(missing.captures.map((capture) => seal(whole.id, capture)));
  return await transact(db, WRITTEN, 'strict', async (transaction) => {
    const articles = transaction.objectStore('articles');
    const captures = transaction.objectStore('captures');
    const [earlier, toRead, index] = await Promise.all([
      articles.get(whole.id),
      wantedFor(transaction.objectStore('wanted'), whole.id, urls),
      readMeta(transaction.objectStore('meta'), articles),
    ]);
    const refs = new Map(earlier?.captures.map((ref) => [ref.id, ref]));
    for (const { capture } of sealed) refs.set(capture.id, { id: capture.id, savedAt: capture.savedAt });
    // A version that is named here and lost is named no longer, or it would stand for the article.
    const records = await Promise.all(
      [...refs.keys()].map(
        async (id) => sealed.find(({ capture }) => capture.id === id)?.capture ?? (await captures.get(id)),
      ),
    );
    const again: CaptureRecord[] = [];
    const there = records.flatMap((record) => {
      const againAt = record && missing.said.get(record.id);
      if (!record || !againAt || againAt <= standsSince(record)) return record ? [record] : [];
      again.push({ ...record, againAt });
      return [{ ...record, againAt }];
    });
    // As they came where nothing is there: a clock that went back is no reason to put another version in front.
    if (earlier && missing.isOrdered)
      there.sort((a, b) => (standsSince(a) < standsSince(b) ? -1 : standsSince(a) > standsSince(b) ? 1 : 0));
    const latest = there.at(-1);
    if (!latest) throw new DOMException(`no version of ${whole.id}`, 'NotReadableError');
    const doc = index.nextDoc;
    const firstSavedAt = [whole.firstSavedAt, ...(earlier ? [earlier.firstSavedAt] : [])].sort()[0]!;
    const removal = removalAfter(whole, earlier);
    const wanted = removal.removedAt === null ? toRead : [];
    const words = withTags(mergeWords(livedWordsOf(earlier), theirs), wanted);
    const article: ArticleRecord = {
      ...articleOf(latest, undefined, doc, words),
      firstSavedAt,
      captures: there.map(refOf),
      ...asRecorded(removal),
    };
    await all(writesOf(transaction, { article, sealed, again, latest, index, earlier, wanted }));
    // What came in may be older than the last backup, and is in none.
    await noteChange(transaction);
    return earlier ? 'merged' : 'added';
  });
}
