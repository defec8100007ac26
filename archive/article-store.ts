import type { IDBPTransaction } from 'idb';
import type { ArticleToSave, SaveOutcome } from '../core/articles/article.ts';
import type { Capture, ListOptions, ListPage, SavedArticle, SavedState } from './archive.ts';
import {
  type ArchiveDb,
  type ArchiveSchema,
  type ArticleRecord,
  type CaptureRecord,
  EMPTY_INDEX,
} from './schema.ts';
import { gunzip, hashesOf, indexedText, type SealedCapture, sealCapture, toFresh } from './seal-capture.ts';

/** Articles and captures: what the reader saved. Every function is one transaction. */
const EXCERPT = 280;
const WRITTEN = ['articles', 'captures', 'originals', 'fresh', 'features', 'meta'] as const;

const STRICT = { durability: 'strict' } as const;

function byFrequency(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** A text's beginning, not ending inside a surrogate pair. */
const excerptOf = (text: string): string => text.slice(0, EXCERPT).replace(/[\uD800-\uDBFF]$/, '');

function articleOf(capture: CaptureRecord, earlier: ArticleRecord | undefined, doc: number): ArticleRecord {
  const { annotations, articleId: id, meta, savedAt } = capture;
  return {
    id,
    doc,
    meta,
    state: 'kept',
    removedAt: null,
    publishedKey: meta.published ?? '',
    language: annotations.language,
    about: capture.topic.about,
    actors: byFrequency(annotations.mentions.map(({ actor }) => actor)),
    events: annotations.events,
    excerpt: excerptOf(capture.text),
    firstSavedAt: earlier?.firstSavedAt ?? savedAt,
    savedAt,
    captures: [...(earlier?.captures ?? []), { id: capture.id, savedAt }],
    tags: earlier?.tags ?? [],
  };
}

/** The record as the rest of the extension sees it. */
export function toSavedArticle(record: ArticleRecord): SavedArticle {
  const { doc: _doc, state: _state, publishedKey: _key, ...article } = record;
  return article;
}

/** Everything that a save writes, asked for in one go. Throws, or rejects, where one of the writes fails. */
async function writeAll(
  transaction: IDBPTransaction<ArchiveSchema, typeof WRITTEN, 'readwrite'>,
  { capture, original, features, fresh }: SealedCapture,
): Promise<SaveOutcome> {
  const store = <Name extends (typeof WRITTEN)[number]>(name: Name) => transaction.objectStore(name);
  const [earlier, known, index = EMPTY_INDEX] = await Promise.all([
    store('articles').get(capture.articleId),
    store('captures').get(capture.id),
    store('meta').get('index'),
  ]);
  const outcome = { articleId: capture.articleId, captureId: capture.id };
  if (earlier && known) {
    if (earlier.state === 'removed')
      await store('articles').put({ ...earlier, state: 'kept', removedAt: null });
    return { status: 'already-saved', ...outcome, savedAt: known.savedAt };
  }
  const doc = index.nextDoc;
  const tagged = earlier?.tags.length ? toFresh(indexedText(capture, earlier.tags)) : fresh;
  const writes: Promise<unknown>[] = [];
  const write = (request: Promise<unknown>): void => {
    // Listened to from the start: a later write may throw before anybody waits for this one.
    request.catch(() => undefined);
    writes.push(request);
  };
  write(store('articles').put(articleOf(capture, earlier, doc)));
  write(store('captures').put(capture));
  write(store('originals').put(original));
  write(store('fresh').put({ doc, ...tagged }));
  write(store('features').put(features, doc));
  write(store('meta').put({ ...index, nextDoc: doc + 1 }, 'index'));
  if (earlier) {
    write(store('fresh').delete(earlier.doc));
    write(store('features').delete(earlier.doc));
  }
  await Promise.all(writes);
  return { status: earlier ? 'new-version' : 'saved', ...outcome, savedAt: capture.savedAt };
}

/** One strict transaction: all of a capture, or nothing. Resolves after the commit. */
async function writeSealed(db: ArchiveDb, sealed: SealedCapture): Promise<SaveOutcome> {
  const transaction = db.transaction(WRITTEN, 'readwrite', STRICT);
  const { done } = transaction;
  done.catch(() => undefined);
  try {
    const outcome = await writeAll(transaction, sealed);
    await done;
    return outcome;
  } catch (error) {
    // A write that throws at once does not end the transaction: what was asked for before it would be committed.
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    await done.catch(() => undefined);
    throw error;
  }
}

/** Saves one article. All the slow work is done before the transaction opens, and it resolves after the commit. */
export async function saveArticle(
  db: ArchiveDb,
  article: ArticleToSave,
  savedAt: string,
): Promise<SaveOutcome> {
  return await writeSealed(db, await sealCapture(article, savedAt));
}

export async function savedState(db: ArchiveDb, canonicalUrl: string): Promise<SavedState | null> {
  const article = await db.get('articles', canonicalUrl);
  const latest = article?.captures.at(-1);
  if (!article || !latest || article.state === 'removed') return null;
  const versions = article.captures.length;
  return { articleId: article.id, captureId: latest.id, savedAt: latest.savedAt, versions };
}

export async function readCapture(db: ArchiveDb, id: string): Promise<Capture | null> {
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

const stateRange = (state: string): IDBKeyRange => IDBKeyRange.bound([state], [state, []]);

export const countArticles = (db: ArchiveDb): Promise<number> =>
  db.countFromIndex('articles', 'bySaved', stateRange('kept'));

/** Marks an article removed (`removedAt`) or kept (null). False where there is no such article in the other state. */
export async function markRemoved(db: ArchiveDb, id: string, removedAt: string | null): Promise<boolean> {
  const transaction = db.transaction('articles', 'readwrite', STRICT);
  const article = await transaction.store.get(id);
  const state = removedAt === null ? 'kept' : 'removed';
  const changes = article !== undefined && article.state !== state;
  if (changes) await transaction.store.put({ ...article, state, removedAt });
  await transaction.done;
  return changes;
}

export async function removedArticles(db: ArchiveDb): Promise<SavedArticle[]> {
  const found = await db.getAllFromIndex('articles', 'bySaved', stateRange('removed'));
  return found.map(toSavedArticle).sort((a, b) => ((a.removedAt ?? '') < (b.removedAt ?? '') ? 1 : -1));
}

/** Deletes what was removed before an instant, with all its captures. Its postings lead nowhere from then on. */
export async function deleteRemoved(db: ArchiveDb, before: string): Promise<number> {
  const transaction = db.transaction(WRITTEN, 'readwrite', STRICT);
  const articles = transaction.objectStore('articles');
  const found = await articles.index('bySaved').getAll(stateRange('removed'));
  const old = found.filter(({ removedAt }) => removedAt !== null && removedAt < before);
  for (const article of old) {
    const ids = await transaction.objectStore('captures').index('byArticle').getAllKeys(article.id);
    await Promise.all([
      ...ids.flatMap((id) => [
        transaction.objectStore('captures').delete(id),
        transaction.objectStore('originals').delete(id),
      ]),
      transaction.objectStore('fresh').delete(article.doc),
      transaction.objectStore('features').delete(article.doc),
      articles.delete(article.id),
    ]);
  }
  await transaction.done;
  return old.length;
}
