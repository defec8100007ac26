import type { Mention } from '../core/annotate/annotation.ts';
import type { Reason } from '../core/reason.ts';
import type { NameResolver } from '../core/search/name-resolver.ts';
import type { Snippet } from '../core/search/snippet.ts';
import type { SavedArticle } from './saved-article.ts';

/** What the archive may be asked for, and how it answers. */

export interface ListOptions {
  /** `next` of the page before; absent for the first page. */
  readonly before?: string;
  readonly limit: number;
  /** By instant of the latest save, or by day of publication (undated ones last). */
  readonly order: 'saved' | 'published';
}

export interface ListPage {
  readonly articles: readonly SavedArticle[];
  /** Cursor for the following page, or null at the end. */
  readonly next: string | null;
}

/** What a query's names are understood by. */
export type QueryOptions = NameResolver;

export interface SearchOptions extends QueryOptions {
  readonly limit: number;
  /** Looks at every article that may match, however long that takes: for an export, which must leave none out. */
  readonly all?: boolean;
}

export interface MatchOptions extends QueryOptions {
  /** As of a search. */
  readonly all?: boolean;
}

/** All that a query finds. */
export interface Matching {
  /** Numbers of articles, best first. */
  readonly docs: readonly number[];
  /**
   * Articles with the words of a phrase that were not looked through for it: of the best 2,000 alone that can be done while
   * somebody types. They are not among `docs`, though some may belong there.
   */
  readonly passedOver: number;
  /** Words with a beginning that is asked for, or not wanted, which were not looked for: no more than 200 of one beginning are. */
  readonly wordsPassedOver: number;
}

export interface SearchHit {
  readonly article: SavedArticle;
  /** Comparable within one search only. */
  readonly score: number;
  /** From the text, as printed, with the places of the matched words. */
  readonly snippet: Snippet;
}

export interface ActorPage {
  readonly entries: readonly {
    readonly article: SavedArticle;
    /** Those of the actor in the latest capture; none where its title alone names the actor. */
    readonly mentions: readonly Mention[];
  }[];
  /** Null at the end. */
  readonly next: ActorPlace | null;
}

/** Where the pages on an actor go on: behind an article, or, once all were put in order, with these ids. */
export type ActorPlace = Place | readonly string[];

/** An article's place in the order of saves. */
export interface Place {
  /** ISO instant. */
  readonly savedAt: string;
  readonly id: string;
}

export interface RelatedHit {
  readonly article: SavedArticle;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}
