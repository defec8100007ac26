import type { DBSchema, IDBPDatabase } from 'idb';
import type { Annotations } from '../core/annotate/annotation.ts';
import type { ArticleMeta, LeftOut, TopicScore } from '../core/articles/article.ts';
import type { PastWords } from '../core/articles/past-words.ts';
import type { Wanted } from '../core/imports/wanted.ts';
import { TERMS_VERSION } from '../core/search/index-terms.ts';
import type { BucketRows } from './bucket-rows.ts';
import type { CaptureHashes, SavedArticle } from './saved-article.ts';
import type { StoredFeatures } from './stored-features.ts';

/**
 * The newest shape of the database. `articles`, `captures`, `originals` and `wanted` are the truth; all other stores can be made
 * anew from them, but for what `own-record.ts` keeps in `meta`. Every change here is a new file in `migrations/` and a new stored sample in the tests.
 */
export const NEWEST_VERSION = 4;

export interface ArticleRecord extends SavedArticle {
  /** Number of the latest capture in the index. A number is never used twice. */
  readonly doc: number;
  /** Part of the sort keys, because null cannot be one. */
  readonly state: 'kept' | 'removed';
  /** `meta.published`, or '' where it is null. */
  readonly publishedKey: string;
  /** Whether `captures` say when each was said again; absent in older records, whose versions know it alone. */
  readonly saysAgain?: true;
  /** How often it was removed and came back: odd while it is removed. Absent where it never was, and in older records. */
  readonly removals?: number;
  /** Of the reader's words; absent where none were ever changed. */
  readonly past?: PastWords;
}

/** A capture without its big parts, which are in `originals` under the same id. */
export interface CaptureRecord {
  readonly id: string;
  readonly articleId: string;
  readonly savedAt: string;
  /** When the page was last found to say this again, after another version had been saved. */
  readonly againAt?: string | undefined;
  readonly meta: ArticleMeta;
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
  readonly annotations: Annotations;
  readonly topic: TopicScore;
  readonly lexiconVersion: string;
  readonly hashes: CaptureHashes;
}

export interface OriginalRecord {
  readonly id: string;
  readonly html: string;
  /** gzip of the UTF-8 of the subtree as found. */
  readonly original: Uint8Array;
}

/**
 * What counting and putting in order need of every kept article, small enough that all of them are read at once: id,
 * `publishedKey`, `savedAt`, language and outlet ('' where there is none), then the tags.
 */
export type RowRecord = readonly [
  id: string,
  publishedKey: string,
  savedAt: string,
  language: string,
  outlet: string,
  ...tags: string[],
];

/** An address that the reader means to read and save. */
export interface WantedRecord extends Wanted {
  /** The canonical URL of the address. */
  readonly id: string;
  /** ISO instant. */
  readonly addedAt: string;
}

/** Terms of an article that waits for the next flush. */
export interface FreshRecord {
  readonly doc: number;
  /** Sorted, one a line: one string costs less to read than a thousand. */
  readonly terms: string;
  readonly impacts: Uint8Array;
  /** `hashTerm` of each term in the same order, so that none is read that is not asked for. Absent in older records. */
  readonly hashes?: Uint32Array;
}

/** Counters of the index, under the key `index` of `meta`. */
export interface IndexMeta {
  /** The number that the next article gets; 1 at first. */
  readonly nextDoc: number;
  /** Articles in the young buckets. */
  readonly young: number;
  /** While the index is made anew: false once it is whole. */
  readonly rebuilding: boolean;
  /**
   * How far that has come: the id of the last article that is in, how many are, and whether it was begun once more, because
   * the new index was damaged as well. Absent at first, and in the end.
   */
  readonly rebuilt?: { readonly to: string; readonly articles: number; readonly again?: boolean } | undefined;
  /** `TERMS_VERSION` of the terms in it; absent from the first indexes. */
  readonly terms?: number;
  /** The buckets that there are. */
  readonly buckets: BucketRows;
  /** Numbers of the fresh articles; absent from earlier indexes, until the next flush. */
  readonly fresh?: readonly number[];
}

export const EMPTY_INDEX: IndexMeta = {
  nextDoc: 1,
  young: 0,
  rebuilding: false,
  terms: TERMS_VERSION,
  buckets: new Uint8Array(),
  fresh: [],
};

/** Whether the index is whole, and of the terms that are asked for today. */
export const isInUse = ({ rebuilding, terms }: IndexMeta): boolean => !rebuilding && terms === TERMS_VERSION;

export interface ArchiveSchema extends DBSchema {
  articles: {
    key: string;
    value: ArticleRecord;
    indexes: {
      bySaved: [string, string, string];
      byPublished: [string, string, string];
      byDoc: number;
    };
  };
  captures: { key: string; value: CaptureRecord; indexes: { byArticle: string } };
  originals: { key: string; value: OriginalRecord };
  fresh: { key: number; value: FreshRecord };
  /** Old buckets under 0 to 8,191, young ones above. */
  buckets: { key: number; value: Uint8Array };
  /**
   * First three letters of a word -> the words that begin with them, sorted, one a line. `young:<n>`: words of the young
   * buckets, one a line in no order; those whose first letters have that hash.
   */
  prefixes: { key: string; value: string };
  features: { key: number; value: StoredFeatures };
  /** JSON of the rows of a stretch of documents, each behind its number: see `article-rows.ts`. */
  rows: { key: number; value: string };
  /**
   * Under the number of a record of rows, an instant after which none of its articles was saved: in the order of saves, few records need be
   * read. '' where it never had one; absent where it is not known.
   */
  latestSaves: { key: number; value: string };
  wanted: { key: string; value: WantedRecord };
  /** Empty, but for a moment: see `renew-log.ts`. */
  ballast: { key: number; value: Uint8Array };
  meta: { key: string; value: IndexMeta };
}

export type ArchiveDb = IDBPDatabase<ArchiveSchema>;

export const OLD_BUCKETS = 8_192;
export const YOUNG_BUCKETS = 512;
export const YOUNG_PREFIXES = 64;
