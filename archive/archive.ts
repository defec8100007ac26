import type { ArticleToSave, SaveOutcome } from '../core/articles/article.ts';
import type { OwnWords, TagChange } from '../core/articles/own-words.ts';
import type { Wanted } from '../core/imports/wanted.ts';
import type { ArticleFeatures } from '../core/related/article-features.ts';
import type { ArticleRow } from './article-rows.ts';
import type { Restored } from './move-articles.ts';
import type {
  ActorPage,
  ListOptions,
  ListPage,
  Matching,
  MatchOptions,
  QueryOptions,
  RelatedHit,
  SearchHit,
  SearchOptions,
} from './questions.ts';
import type { BrowserSession } from './renew-log.ts';
import type { Capture, SavedArticle, SavedState } from './saved-article.ts';
import type { WantedRecord } from './schema.ts';
import type { WantedOutcome } from './wanted-store.ts';
import type { WholeArticle } from './whole-article.ts';

/**
 * The reader's archive as the rest of the extension sees it. `openArchive` of `open-archive.ts` makes one; every failure
 * is an `ArchiveError`. Instants are ISO strings in UTC, days ISO local days, offsets UTF-16 code units.
 */
export interface Archive {
  /**
   * Keeps an article in one strict transaction and resolves only after it has committed. `savedAt` is the instant of the
   * save. The same text again is `already-saved` (with the instant of that save); where
   * another text was saved in between, it is the latest again; where what was kept is damaged, the new copy takes its place,
   * with its own instant (`saved`) unless it is the same to the letter. Another text is a `new-version`. An
   * article that was removed and is saved again is back, with its earlier captures.
   */
  save(article: ArticleToSave, savedAt: string): Promise<SaveOutcome>;
  /** The latest save of an address (`canonicalUrl`), or null where it is not in the archive or was removed. */
  savedState(canonicalUrl: string): Promise<SavedState | null>;
  /** One article by id, null where there is none. Removed articles are found too (`removedAt` says so). */
  get(id: string): Promise<SavedArticle | null>;
  /** One capture with everything that was kept of it. Decompresses, and checks all hashes. */
  capture(captureId: string): Promise<Capture | null>;
  /** A page of articles, newest first; pass the `next` of one page as `before` for the following one. */
  list(options: ListOptions): Promise<ListPage>;
  /** Articles in the archive, removed ones not counted. */
  count(): Promise<number>;
  /**
   * Keeps what the reader says of an article; tags are searched from then on. What is not named stays as it is. `change`:
   * of tags, whichever there are by now. False where there is no such article.
   */
  keepOwnWords(id: string, words: Partial<OwnWords>, change?: TagChange): Promise<boolean>;
  /** Gives each of these articles its tags, or takes them from it: all of them, or none where that fails. */
  changeTags(what: readonly ArticleTags[], act: 'add' | 'remove'): Promise<Tagged>;
  /** Hides articles everywhere, all at once; nothing is deleted. The ids of those that were there to hide. */
  remove(ids: readonly string[], removedAt: string): Promise<readonly string[]>;
  /** Takes removed articles back. The ids of those that came back. */
  undoRemove(ids: readonly string[]): Promise<readonly string[]>;
  /** The removed articles, latest removal first. */
  removed(): Promise<readonly SavedArticle[]>;
  /**
   * Deletes these removed articles for good: those that are still removed, and were so at that instant. How many that was. Only
   * ever called by the reader's act, with what the reader was shown.
   */
  emptyRemoved(shown: readonly Pick<SavedArticle, 'id' | 'removedAt'>[]): Promise<number>;
  /** Best first. Never throws on a strange query; an empty one finds nothing. */
  search(query: string, options: SearchOptions): Promise<readonly SearchHit[]>;
  /** A small row of every kept article, by its number in the index. */
  rows(): Promise<ReadonlyMap<number, ArticleRow>>;
  /** All the articles that a query finds. `rows`: what `rows()` gave. */
  matching(query: string, rows: ReadonlyMap<number, ArticleRow>, options: MatchOptions): Promise<Matching>;
  /** Articles by their numbers, in this order; those that are no more are left out. */
  articles(docs: readonly number[]): Promise<readonly SavedArticle[]>;
  /** These articles as hits of a query, in this order; those that are no more are left out. */
  hits(query: string, docs: readonly number[], options: QueryOptions): Promise<readonly SearchHit[]>;
  /** In how many of these articles each actor or event is named; who is named in none is absent. */
  countNamed(
    docs: ReadonlySet<number>,
    asked: { readonly actors: readonly string[]; readonly events: readonly string[] },
  ): Promise<{ readonly actors: ReadonlyMap<string, number>; readonly events: ReadonlyMap<string, number> }>;
  /**
   * The articles that name an actor (an id of the lexicon) with what they call it, latest save first. `before`: the
   * `next` of the page before.
   */
  onActor(
    actor: string,
    options: { readonly limit: number; readonly before?: ActorPage['next'] },
  ): Promise<ActorPage>;
  /** Archived articles on the same story, best first, the subject itself left out. */
  related(subject: ArticleFeatures, options: { readonly limit: number }): Promise<readonly RelatedHit[]>;
  /** How many archived articles are on the same story; at most 50. Throws `damaged` rather than wait for a rebuild. */
  countRelated(subject: ArticleFeatures): Promise<number>;
  /** Moves the fresh articles' terms into the young buckets, some hundred in a transaction. The number of articles moved. */
  flushIndex(): Promise<number>;
  /** Moves young buckets into the old ones for about `sliceMs`. Interrupted anywhere, nothing is lost or doubled. */
  mergeIndex(options: { readonly sliceMs: number }): Promise<IndexProgress>;
  /**
   * What should run when idle: flushes when enough is fresh, then merges when enough is young; a step of making the index
   * anew where that was begun, or is due.
   */
  tendIndex(options: { readonly sliceMs: number }): Promise<IndexProgress>;
  /** Makes the index anew from the stored captures, which are the truth. The number of articles indexed. */
  rebuildIndex(): Promise<number>;
  /**
   * Articles with everything kept of them, removed ones too; one at a time in memory. For backups and exports. `ids`: only
   * these, in this order; what is not there is passed over. `onLost` is told of articles of which a version is lost, or all.
   */
  everything(ids?: readonly string[], onLost?: (id: string) => void): AsyncIterable<WholeArticle>;
  /** How many `everything()` gives. */
  countEverything(): Promise<number>;
  /** The same, and how many the reader has deleted for good: what else is missing, the browser has lost. */
  countHeld(): Promise<HeldCount>;
  /** Puts a checked article back, whole or not at all; what is there already stays. */
  restore(article: WholeArticle): Promise<Restored>;
  /** Keeps addresses to read; those that are kept already, or whose article is, stay as they are. */
  addWanted(found: readonly Wanted[], addedAt: string): Promise<WantedOutcome>;
  /** The addresses to read, latest added first. */
  wanted(): Promise<readonly WantedRecord[]>;
  countWanted(): Promise<number>;
  /** Those that were there, so that they can be put back. */
  removeWanted(ids: readonly string[]): Promise<readonly WantedRecord[]>;
  /** Puts addresses back that were removed; what is there already stays. How many were missing. */
  restoreWanted(records: readonly WantedRecord[]): Promise<number>;
  /** Takes in addresses of a backup: those that were taken off here since stay off. How many came or changed. */
  mergeWanted(records: readonly WantedRecord[]): Promise<number>;
  /** Articles whose latest save is later than an instant. */
  countSavedSince(instant: string): Promise<number>;
  /** When the reader last changed words, addresses to read or removals; null where that never was. */
  ownChangedAt(): Promise<string | null>;
  close(): void;
}

/** Runs `work` while no other tab, worker or window of this archive writes. */
export type ArchiveLock = <T>(work: () => Promise<T>) => Promise<T>;

export interface ArchiveOptions {
  /** Name of the database; another one in tests. */
  readonly name?: string;
  /** Web Lock `siyaq-archive-write` by default; where there are no Web Locks, a queue inside this process. */
  readonly lock?: ArchiveLock;
  /** Milliseconds to wait for other tabs to let go of an older schema before `blocked` is thrown; 3,000 by default. */
  readonly blockedAfterMs?: number;
  /** Where it is given, the browser's log of the database is renewed at the first write of a session: see `renew-log.ts`. */
  readonly session?: BrowserSession;
  /** Articles that a rebuild of the index takes in before it lets go of the lock; 1,920 by default. */
  readonly rebuildStep?: number;
  /** A monotonic clock in milliseconds for slices of work. */
  readonly now?: () => number;
  /** Told after another page, worker or window has changed what is kept: articles, their words, addresses to read. */
  readonly onChange?: () => void;
  /** Told when the search index is found damaged, and what comes of it. The articles are whole all the while. */
  readonly onIndex?: (news: IndexNews, progress?: IndexingProgress) => void;
}

/** `failed`: it could not be made anew now; whoever asks the index next tries again. */
export type IndexNews = 'rebuilding' | 'rebuilt' | 'failed';

/** Articles that are in the new index so far, of how many; told with `rebuilding` from the first step on. */
export interface IndexingProgress {
  readonly indexed: number;
  readonly total: number;
}

/** Tags of an article, not all that it has. */
export interface ArticleTags {
  readonly id: string;
  readonly tags: readonly string[];
}

/** What became of articles that were to have more tags, or fewer. */
export interface Tagged {
  /** Those that changed, each with the tags that came or went. */
  readonly changed: readonly ArticleTags[];
  /** They have as many tags as are kept, and lack some of these. */
  readonly full: number;
}

export interface HeldCount {
  readonly articles: number;
  readonly deleted: number;
}

export interface IndexProgress {
  /** False while there is more to do. */
  readonly done: boolean;
  readonly moved: number;
  /** The index is being made anew: there is an end to it, however many steps it takes. */
  readonly rebuilding?: boolean;
}
