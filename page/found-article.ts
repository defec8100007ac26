import type { LeftOut } from '../core/articles/article.ts';
import type { OutletRules } from '../core/articles/outlet.ts';
import type { Reason } from '../core/reason.ts';
import type { NodeSpan } from './run-builder.ts';

/** What `findArticle` decides; annotation, painting and the save all use this one answer. Offsets are UTF-16 units. */

/** One paragraph, heading or list item of the article. */
export interface FoundBlock {
  /** The nearest block-level element; several blocks may share it where line breaks part them. */
  readonly element: Element;
  /** As printed, white space as a browser prints it. */
  readonly text: string;
  /** Where it starts in the article's text. */
  readonly start: number;
  /** Parts of Text nodes in order; `start` counts in the article's text. */
  readonly nodes: readonly NodeSpan[];
}

export interface FoundArticle {
  readonly isArticle: boolean;
  /** Why it is none; null where it is one. */
  readonly reason: Reason | null;
  /** The smallest element that holds every block; null where nothing was found. */
  readonly root: Element | null;
  readonly blocks: readonly FoundBlock[];
  /** As printed by the page's headline, or as declared where it prints none. May be empty. */
  readonly title: string;
  readonly titleElement: Element | null;
  /** Whether the page's head tells of another article that it shows: `FoundTitle.astray`. */
  readonly astray?: boolean | undefined;
  readonly leftOut: readonly LeftOut[];
  /** The blocks' texts joined by a blank line. */
  readonly text: string;
  /** The outlet's, by which it was found. */
  readonly rules: OutletRules;
}

/** Between two blocks of `FoundArticle.text`. */
export const BLOCK_BREAK = '\n\n';
