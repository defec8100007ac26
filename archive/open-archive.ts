import { BucketError } from '../core/search/bytes.ts';
import { actorArticles } from './actor-articles.ts';
import type { Archive, ArchiveOptions } from './archive.ts';
import { toArchiveError } from './archive-error.ts';
import { readRows } from './article-rows.ts';
import {
  countArticles,
  countSavedSince,
  isDamaged,
  listArticles,
  readArticle,
  readCapture,
  savedState,
  saveSealed,
} from './article-store.ts';
import { changeChannel } from './change-channel.ts';
import { connect } from './connection.ts';
import { countNamed } from './count-named.ts';
import { ensureRoom, ROOM_TO_ADD, ROOM_TO_READ } from './free-space.ts';
import { flush, MOST_FLUSHED, merge } from './index-writer.ts';
import { matchingDocuments } from './matching-documents.ts';
import { readWhole, restoreArticle } from './move-articles.ts';
import { countHeld, readOwn } from './own-record.ts';
import { changeTagsOf, keepOwnWords } from './own-words.ts';
import { beginRebuild, type RebuildProgress, rebuild, stepRebuild } from './rebuild-index.ts';
import { relatedArticles } from './related-articles.ts';
import { deleteRemoved, markRemoved, removedArticles, undoRemoval } from './removed-articles.ts';
import { renewing } from './renew-log.ts';
import type { ArchiveDb } from './schema.ts';
import { sealCapture } from './seal-capture.ts';
import { articlesOf, hitsOf, searchArticles } from './search-articles.ts';
import { tend } from './tend-index.ts';
import { addWanted, mergeWanted, readWanted, removeWanted, restoreWanted } from './wanted-store.ts';
import type { WholeArticle } from './whole-article.ts';
import { writeLock } from './write-lock.ts';

export const ARCHIVE_NAME = 'siyaq';
const BLOCKED_AFTER_MS = 3_000;
/** What a UTF-16 code unit of a text may take in a database, with its log and its index. */
const BYTES_A_CHAR = 8;
/** Related articles are counted so far. */
const MOST_COUNTED = 50;

const charsOf = ({ captures }: WholeArticle): number =>
  captures.reduce((sum, { text, html, original }) => sum + text.length + html.length + original.length, 0);

const isSome = (things: readonly unknown[]): boolean => things.length > 0;

/** Opens the archive. Nothing is read before it is asked for; every failure is an `ArchiveError`. */
export function openArchive(options: ArchiveOptions = {}): Archive {
  const name = options.name ?? ARCHIVE_NAME;
  const connection = connect(name, options.blockedAfterMs ?? BLOCKED_AFTER_MS);
  const lock = options.lock ?? writeLock(name);
  const now = options.now ?? (() => performance.now());
  const renew = renewing(options.session);
  const changes = changeChannel(name, options.onChange);
  const write = <T>(work: (db: ArchiveDb) => Promise<T>, room = ROOM_TO_READ): Promise<T> =>
    lock(() =>
      connection.run(async (db) => {
        await renew(db);
        return await work(db);
      }, room),
    );
  const add = <T>(work: (db: ArchiveDb) => Promise<T>, chars = 0): Promise<T> =>
    write(work, ROOM_TO_ADD + BYTES_A_CHAR * chars);
  /** Others are told once it is on the disk, where it has changed something. */
  const changing = async <T>(done: Promise<T>, isChange = (_value: T): boolean => true): Promise<T> => {
    const value = await done;
    if (isChange(value)) changes.tell();
    return value;
  };
  const telling = async <T>(heal: () => Promise<T>): Promise<T> => {
    options.onIndex?.('rebuilding');
    try {
      const value = await heal();
      options.onIndex?.('rebuilt');
      return value;
    } catch (error) {
      options.onIndex?.('failed');
      throw error;
    }
  };
  const tell = ({ indexed, total }: RebuildProgress): void =>
    options.onIndex?.('rebuilding', { indexed, total });
  /** Whether tending has begun to make the index anew, and did not yet say that it is whole. */
  let making = false;
  /** Within the lock. The captures are the truth: a damaged index is made anew from them, and the work done again. */
  const healing =
    <T>(work: (db: ArchiveDb) => Promise<T>) =>
    async (db: ArchiveDb): Promise<T> => {
      try {
        return await work(db);
      } catch (error) {
        if (!(error instanceof BucketError)) throw error;
        return await telling(async () => {
          await ensureRoom(ROOM_TO_ADD);
          await rebuild(db, options.rebuildStep, tell);
          return await work(db);
        });
      }
    };
  /**
   * Whoever meets a damaged index waits for the lock and asks again: another tab may have healed it meanwhile. The lock is
   * let go between two steps, so that saves get through; another tab that waits for the same takes the next step.
   */
  const healed = async <T>(db: ArchiveDb, work: (db: ArchiveDb) => Promise<T>): Promise<T> => {
    for (let begun = false; ; begun = true) {
      const answer = await lock(async () => {
        try {
          return { value: await work(db) };
        } catch (error) {
          if (!(error instanceof BucketError)) throw error;
          await ensureRoom(ROOM_TO_ADD);
          if (!begun) await beginRebuild(db);
          const progress = await stepRebuild(db, options.rebuildStep);
          tell(progress);
          return progress.done ? { value: await work(db) } : null;
        }
      });
      if (answer) return answer.value;
    }
  };
  const readIndex = <T>(work: (db: ArchiveDb) => Promise<T>): Promise<T> =>
    connection.run(async (db) => {
      try {
        return await work(db);
      } catch (error) {
        if (!(error instanceof BucketError)) throw error;
        return await telling(() => healed(db, work));
      }
    });
  return {
    async save(article, savedAt) {
      const sealed = await sealCapture(article, savedAt).catch((error: unknown) => {
        throw toArchiveError(error);
      });
      const { text, html, original } = article;
      return await changing(
        add(
          async (db) => {
            const outcome = await saveSealed(db, sealed);
            const isKnown = outcome.status === 'already-saved';
            return isKnown && (await isDamaged(db, outcome.captureId))
              ? saveSealed(db, sealed, true)
              : outcome;
          },
          text.length + html.length + original.length,
        ),
      );
    },
    savedState: (canonicalUrl) => connection.run((db) => savedState(db, canonicalUrl)),
    get: (id) => connection.run((db) => readArticle(db, id)),
    capture: (captureId) => connection.run((db) => readCapture(db, captureId)),
    list: (asked) => connection.run((db) => listArticles(db, asked)),
    count: () => connection.run(countArticles),
    keepOwnWords: (id, words, change) =>
      changing(
        add((db) => keepOwnWords(db, id, words, change)),
        Boolean,
      ),
    changeTags: (what, act) =>
      changing(
        add((db) => changeTagsOf(db, what, act)),
        ({ changed }) => changed.length > 0,
      ),
    remove: (ids, removedAt) =>
      changing(
        write((db) => markRemoved(db, ids, removedAt)),
        isSome,
      ),
    undoRemove: (ids) =>
      changing(
        write((db) => undoRemoval(db, ids)),
        isSome,
      ),
    removed: () => connection.run(removedArticles),
    emptyRemoved: (shown) =>
      changing(
        write((db) => deleteRemoved(db, shown)),
        Boolean,
      ),
    search: (query, asked) => readIndex((db) => searchArticles(db, query, asked)),
    rows: () => readIndex(readRows),
    matching: (query, rows, asked) => readIndex((db) => matchingDocuments(db, query, rows, asked)),
    articles: (docs) => connection.run((db) => articlesOf(db, docs)),
    hits: (query, docs, asked) => readIndex((db) => hitsOf(db, query, docs, asked)),
    countNamed: (docs, asked) => readIndex((db) => countNamed(db, docs, asked)),
    onActor: (actor, asked) => readIndex((db) => actorArticles(db, actor, asked)),
    related: (subject, { limit }) => readIndex((db) => relatedArticles(db, subject, limit)),
    // Not `readIndex`: it is asked while a page is read, which must not wait for a rebuild.
    countRelated: (subject) =>
      connection.run(async (db) => (await relatedArticles(db, subject, MOST_COUNTED)).length),
    async flushIndex() {
      for (let all = 0; ; ) {
        const moved = await add(healing(flush));
        all += moved;
        if (moved < MOST_FLUSHED) return all;
      }
    },
    mergeIndex: ({ sliceMs }) => add(healing((db) => merge(db, sliceMs, now))),
    tendIndex: ({ sliceMs }) =>
      add(async (db) => {
        const onRebuild = (progress: RebuildProgress): void => {
          making = true;
          tell(progress);
        };
        try {
          const progress = await tend(db, { sliceMs, now, rebuildStep: options.rebuildStep, onRebuild });
          if (making && progress.done) {
            making = false;
            options.onIndex?.('rebuilt');
          }
          return progress;
        } catch (error) {
          if (error instanceof BucketError) options.onIndex?.('failed');
          throw error;
        }
      }),
    rebuildIndex: () => add((db) => rebuild(db, options.rebuildStep)),
    async *everything(asked, onLost) {
      // Not within `run`: a connection that is lost between two articles is opened anew for the next one.
      // In the order of saves, so that what is put back elsewhere is numbered in that order.
      const ids = asked ?? (await connection.run((db) => db.getAllKeysFromIndex('articles', 'bySaved')));
      for (const id of ids) {
        const article = await connection.run((db) => readWhole(db, id, onLost));
        if (article) yield article;
      }
    },
    countEverything: () => connection.run((db) => db.count('articles')),
    countHeld: () => connection.run(countHeld),
    restore: (article) =>
      changing(
        add((db) => restoreArticle(db, article), charsOf(article)),
        (as) => as !== 'present',
      ),
    addWanted: (found, addedAt) => changing(add((db) => addWanted(db, found, addedAt))),
    wanted: () => connection.run(readWanted),
    countWanted: () => connection.run((db) => db.count('wanted')),
    removeWanted: (ids) =>
      changing(
        write((db) => removeWanted(db, ids)),
        isSome,
      ),
    restoreWanted: (records) =>
      changing(
        add((db) => restoreWanted(db, records)),
        Boolean,
      ),
    mergeWanted: (records) =>
      changing(
        add((db) => mergeWanted(db, records)),
        Boolean,
      ),
    countSavedSince: (instant) => connection.run((db) => countSavedSince(db, instant)),
    ownChangedAt: () => connection.run(async (db) => (await readOwn(db.transaction('meta'))).changedAt),
    close() {
      changes.close();
      connection.close();
    },
  };
}
