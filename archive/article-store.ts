import type { IDBPTransaction } from 'idb';
import type { SaveOutcome } from '../core/articles/article.ts';
import { joinTags, ownWordsOf } from '../core/articles/own-words.ts';
import { changedWords, keptWordsOf, type LivedWords, livedWordsOf } from '../core/articles/past-words.ts';
import { cutText } from '../core/text/cut-text.ts';
import { changeRows, rowOf } from './article-rows.ts';
import { readMeta, withNext } from './index-meta.ts';
import { noteChange } from './own-record.ts';
import type { ListOptions, ListPage } from './questions.ts';
import { asRecorded, nextRemoval } from './removals.ts';
import type { Capture, CaptureHashes, CaptureRef, SavedArticle, SavedState } from './saved-article.ts';
import type {
  ArchiveDb,
  ArchiveSchema,
  ArticleRecord,
  CaptureRecord,
  IndexMeta,
  RowRecord,
  WantedRecord,
} from './schema.ts';
import { gunzip, hashesOf, indexedText, type SealedCapture, toFeatures, toFresh } from './seal-capture.ts';
import { all, transact } from './transact.ts';
import { wantedFor } from './wanted-store.ts';

/** Articles and captures: what the reader saved. Every function is one transaction. */
const EXCERPT = 280;
export const WRITTEN = [
  'articles',
  'captures',
  'originals',
  'fresh',
  'features',
  'rows',
  'latestSaves',
  'wanted',
  'meta',
] as const;

function byFrequency(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** When a capture was last what the page said: the one of which this is latest stands for the article. */
export const standsSince = ({ againAt, savedAt }: Pick<CaptureRecord, 'againAt' | 'savedAt'>): string =>
  againAt ?? savedAt;

/** As the article's record names a version. */
export const refOf = ({ id, savedAt, againAt }: CaptureRecord): CaptureRef => ({
  id,
  savedAt,
  ...(againAt ? { againAt } : {}),
});

/** The record of an article whose latest capture this is. */
export function articleOf(
  capture: CaptureRecord,
  earlier: ArticleRecord | undefined,
  doc: number,
  words: LivedWords = livedWordsOf(earlier),
): ArticleRecord {
  const { annotations, articleId: id, meta } = capture;
  const others = earlier?.captures.filter((ref) => ref.id !== capture.id) ?? [];
  return {
    id,
    doc,
    meta,
    ...asRecorded(nextRemoval(earlier, null)),
    publishedKey: meta.published ?? '',
    language: annotations.language,
    about: capture.topic.about,
    actors: byFrequency(annotations.mentions.map(({ actor }) => actor)),
    events: annotations.events,
    excerpt: cutText(capture.text, EXCERPT),
    firstSavedAt: earlier?.firstSavedAt ?? capture.savedAt,
    savedAt: standsSince(capture),
    captures: [...others, refOf(capture)],
    ...(!earlier || earlier.saysAgain ? { saysAgain: true } : {}),
    ...keptWordsOf(words),
  };
}

/** The record as the rest of the extension sees it. */
export function toSavedArticle(record: ArticleRecord): SavedArticle {
  const { doc: _d, state: _s, publishedKey: _k, past: _p, removals: _r, saysAgain: _a, ...article } = record;
  return article;
}

/** One article with the moments at which the page went back to a version of it: in older records only the versions know them. */
export async function readArticle(db: ArchiveDb, id: string): Promise<SavedArticle | null> {
  const found = await db.get('articles', id);
  if (!found) return null;
  const article = toSavedArticle(found);
  if (found.saysAgain || article.captures.length < 2) return article;
  const captures = await db.getAllFromIndex('captures', 'byArticle', id);
  const again = new Map(captures.map((capture) => [capture.id, capture.againAt]));
  const refs = article.captures.map((ref) => {
    const againAt = again.get(ref.id);
    return againAt ? { ...ref, againAt } : ref;
  });
  return { ...article, captures: refs };
}

/** The words of an article with the tags of what was to be read of it. */
export const withTags = (words: LivedWords, wanted: readonly WantedRecord[]): LivedWords =>
  changedWords(words, {
    ...ownWordsOf(words),
    tags: joinTags(words.tags, ...wanted.map(({ tags }) => tags)),
  });

/** The rows that change where an article takes the place of an earlier state of it. */
export const rowsAfter = (
  article: ArticleRecord,
  earlier: ArticleRecord | undefined,
): ReadonlyMap<number, RowRecord | null> =>
  new Map([...(earlier ? [[earlier.doc, null] as const] : []), [article.doc, rowOf(article)]]);

/** What is written of a save; of a text that is known, its original is there already. */
type Saving = Omit<SealedCapture, 'original'> & Partial<Pick<SealedCapture, 'original'>>;

const asSaving = (capture: CaptureRecord): Saving => ({
  capture,
  features: toFeatures(capture),
  fresh: toFresh(indexedText(capture, { tags: [] })),
});

/** An earlier text that the page has again: it stands for the article from now on, and stays as it was first saved. */
const saidAgain = (known: CaptureRecord, againAt: string): CaptureRecord => ({ ...known, againAt });

/** The writes of a save, each asked for when the one before it was: the first that throws ends the transaction. */
function* writesOf(
  transaction: IDBPTransaction<ArchiveSchema, typeof WRITTEN, 'readwrite'>,
  { capture, original, features, fresh }: Saving,
  earlier: ArticleRecord | undefined,
  wanted: readonly WantedRecord[],
  index: IndexMeta,
): Generator<Promise<unknown>> {
  const store = <Name extends (typeof WRITTEN)[number]>(name: Name) => transaction.objectStore(name);
  const doc = index.nextDoc;
  const article = articleOf(capture, earlier, doc, withTags(livedWordsOf(earlier), wanted));
  const notes = article.note || article.gloss;
  const own = article.tags.length > 0 || notes;
  const found = own ? toFresh(indexedText(capture, article)) : fresh;
  yield store('articles').put(article);
  yield store('captures').put(capture);
  if (original) yield store('originals').put(original);
  yield store('fresh').put({ doc, ...found });
  yield store('features').put(notes ? toFeatures(capture, article) : features, doc);
  yield store('meta').put(withNext(index, earlier?.doc), 'index');
  if (earlier) {
    yield store('fresh').delete(earlier.doc);
    yield store('features').delete(earlier.doc);
  }
  yield changeRows(transaction, rowsAfter(article, earlier));
  for (const { id } of wanted) yield store('wanted').delete(id);
}

/** Whether a version is here, and is not what was saved: a whole copy takes its place. */
export const isDamaged = async (db: ArchiveDb, captureId: string): Promise<boolean> =>
  (await readCapture(db, captureId))?.intact === false;

const sameHashes = (one: CaptureHashes, other: CaptureHashes): boolean =>
  one.text === other.text && one.html === other.html && one.original === other.original;

/**
 * A new copy of a version that is damaged here. Where all of it has the hashes of the first save, it is what was saved then;
 * else it is evidence of its own moment only.
 */
const mended = (sealed: SealedCapture, { hashes, savedAt, againAt }: CaptureRecord): SealedCapture =>
  sameHashes(sealed.capture.hashes, hashes)
    ? { ...sealed, capture: { ...sealed.capture, savedAt, againAt } }
    : sealed;

/**
 * One strict transaction: all of a capture, or nothing. Resolves after the commit. An address that was meant to be read is
 * not wanted any more, and leaves its tags. `damaged`: the version that is here is not what was saved, and is replaced.
 */
export const saveSealed = (db: ArchiveDb, sealed: SealedCapture, damaged = false): Promise<SaveOutcome> =>
  transact(db, WRITTEN, 'strict', async (transaction) => {
    const { capture } = sealed;
    const articles = transaction.objectStore('articles');
    const [earlier, known, wanted, index] = await Promise.all([
      articles.get(capture.articleId),
      transaction.objectStore('captures').get(capture.id),
      wantedFor(transaction.objectStore('wanted'), capture.articleId, [capture.meta.url]),
      readMeta(transaction.objectStore('meta'), articles),
    ]);
    const outcome = { articleId: capture.articleId, captureId: capture.id };
    if (earlier && known && !damaged) {
      const isLatest = earlier.captures.at(-1)?.id === known.id;
      const stands = isLatest ? known : saidAgain(known, capture.savedAt);
      if (!isLatest || wanted.length > 0)
        await all(writesOf(transaction, asSaving(stands), earlier, wanted, index));
      else if (earlier.state === 'removed') await changeStates(transaction, [earlier], null);
      // No instant of a save tells of it.
      if (earlier.state === 'removed' || wanted.length > 0) await noteChange(transaction);
      return { status: 'already-saved', ...outcome, savedAt: known.savedAt };
    }
    const whole = known ? mended(sealed, known) : sealed;
    await all(writesOf(transaction, whole, earlier, wanted, index));
    const { savedAt } = whole.capture;
    if (known) return { status: whole === sealed ? 'saved' : 'already-saved', ...outcome, savedAt };
    return { status: earlier ? 'new-version' : 'saved', ...outcome, savedAt };
  });

export async function savedState(db: ArchiveDb, canonicalUrl: string): Promise<SavedState | null> {
  const article = await db.get('articles', canonicalUrl);
  const latest = article?.captures.at(-1);
  if (!article || !latest || article.state === 'removed') return null;
  const versions = article.captures.length;
  return { articleId: article.id, captureId: latest.id, savedAt: latest.savedAt, versions };
}

export async function readCapture(
  db: ArchiveDb,
  id: string,
): Promise<(Capture & Pick<CaptureRecord, 'againAt'>) | null> {
  const transaction = db.transaction(['captures', 'originals']);
  const [capture, big] = await Promise.all([
    transaction.objectStore('captures').get(id),
    transaction.objectStore('originals').get(id),
  ]);
  if (!capture) return null;
  const html = big?.html ?? '';
  let original = '';
  let readable = big !== undefined;
  if (big) {
    try {
      original = await gunzip(big.original);
    } catch {
      readable = false;
    }
  }
  const hashes = await hashesOf({ text: capture.text, html, original });
  const { hashes: kept } = capture;
  const intact =
    readable && hashes.text === kept.text && hashes.html === kept.html && hashes.original === kept.original;
  return { ...capture, html, original, intact };
}

const ORDERS = { saved: 'bySaved', published: 'byPublished' } as const;

function parseCursor(cursor: string): [string, string] {
  const [key, id] = JSON.parse(cursor) as [unknown, unknown];
  if (typeof key !== 'string' || typeof id !== 'string') throw new TypeError('not a cursor of this list');
  return [key, id];
}

export async function listArticles(db: ArchiveDb, options: ListOptions): Promise<ListPage> {
  const { before, limit, order } = options;
  const low = ['kept'] as unknown as [string, string, string];
  // An array sorts after any string.
  const high = (before ? ['kept', ...parseCursor(before)] : ['kept', []]) as unknown as [
    string,
    string,
    string,
  ];
  const range = IDBKeyRange.bound(low, high, false, true);
  const articles: ArticleRecord[] = [];
  let cursor = await db.transaction('articles').store.index(ORDERS[order]).openCursor(range, 'prev');
  while (cursor && articles.length <= limit) {
    articles.push(cursor.value);
    cursor = await cursor.continue();
  }
  const page = articles.slice(0, limit);
  const last = page.at(-1);
  const key = last && (order === 'saved' ? last.savedAt : last.publishedKey);
  return {
    articles: page.map(toSavedArticle),
    next: last && articles.length > limit ? JSON.stringify([key, last.id]) : null,
  };
}

export const stateRange = (state: string): IDBKeyRange => IDBKeyRange.bound([state], [state, []]);

export const countArticles = (db: ArchiveDb): Promise<number> =>
  db.countFromIndex('articles', 'bySaved', stateRange('kept'));

/** Kept articles whose latest save is later than an instant. */
export const countSavedSince = (db: ArchiveDb, instant: string): Promise<number> =>
  db.countFromIndex('articles', 'bySaved', IDBKeyRange.bound(['kept', instant, []], ['kept', []]));

/** Removes articles (`removedAt`) or takes them back (null); their rows go and come with them. */
export async function changeStates(
  transaction: Pick<
    IDBPTransaction<ArchiveSchema, ['articles', 'rows', 'latestSaves'], 'readwrite'>,
    'objectStore'
  >,
  articles: readonly ArticleRecord[],
  removedAt: string | null,
): Promise<void> {
  const changed = articles.map(
    (article): ArticleRecord => ({ ...article, ...asRecorded(nextRemoval(article, removedAt)) }),
  );
  await all([
    ...changed.map((article) => transaction.objectStore('articles').put(article)),
    changeRows(transaction, new Map(changed.map((one) => [one.doc, rowOf(one)]))),
  ]);
}
