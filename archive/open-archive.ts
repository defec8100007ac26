import { BucketError } from '../core/search/posting-codec.ts';
import type { Archive, ArchiveOptions } from './archive.ts';
import {
  countArticles,
  deleteRemoved,
  listArticles,
  markRemoved,
  readCapture,
  removedArticles,
  saveArticle,
  savedState,
  toSavedArticle,
} from './article-store.ts';
import { connect } from './connection.ts';
import { flush, merge, rebuild, tend } from './index-writer.ts';
import { relatedArticles } from './related-articles.ts';
import type { ArchiveDb } from './schema.ts';
import { searchArticles } from './search-articles.ts';
import { writeLock } from './write-lock.ts';

export const ARCHIVE_NAME = 'siyaq';
const BLOCKED_AFTER_MS = 3_000;
/** Related articles are counted so far. */
const MOST_COUNTED = 50;

/** Opens the archive. Nothing is read before it is asked for; every failure is an `ArchiveError`. */
export function openArchive(options: ArchiveOptions = {}): Archive {
  const name = options.name ?? ARCHIVE_NAME;
  const connection = connect(name, options.blockedAfterMs ?? BLOCKED_AFTER_MS);
  const lock = options.lock ?? writeLock(name);
  const now = options.now ?? (() => performance.now());
  const read = connection.run;
  const write = <T>(work: (db: ArchiveDb) => Promise<T>): Promise<T> => lock(() => connection.run(work));
  /** The captures are the truth: a damaged index is made anew from them, and the question asked again. */
  const readIndex = async <T>(work: (db: ArchiveDb) => Promise<T>): Promise<T> =>
    read(async (db) => {
      try {
        return await work(db);
      } catch (error) {
        if (!(error instanceof BucketError)) throw error;
        await lock(() => rebuild(db));
        return await work(db);
      }
    });
  return {
    save: (article, savedAt) => write((db) => saveArticle(db, article, savedAt)),
    savedState: (canonicalUrl) => read((db) => savedState(db, canonicalUrl)),
    get: (id) =>
      read(async (db) => {
        const found = await db.get('articles', id);
        return found ? toSavedArticle(found) : null;
      }),
    capture: (captureId) => read((db) => readCapture(db, captureId)),
    list: (asked) => read((db) => listArticles(db, asked)),
    count: () => read(countArticles),
    remove: (id, removedAt) => write((db) => markRemoved(db, id, removedAt)),
    undoRemove: (id) => write((db) => markRemoved(db, id, null)),
    removed: () => read(removedArticles),
    emptyRemoved: (before) => write((db) => deleteRemoved(db, before)),
    search: (query, asked) => readIndex((db) => searchArticles(db, query, asked)),
    related: (subject, { limit }) => readIndex((db) => relatedArticles(db, subject, limit)),
    countRelated: async (subject) =>
      (await readIndex((db) => relatedArticles(db, subject, MOST_COUNTED))).length,
    flushIndex: () => write(flush),
    mergeIndex: ({ sliceMs }) => write((db) => merge(db, sliceMs, now)),
    tendIndex: ({ sliceMs }) => write((db) => tend(db, sliceMs, now)),
    rebuildIndex: () => write(rebuild),
    close: () => connection.close(),
  };
}
