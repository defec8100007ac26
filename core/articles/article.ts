import type { Annotations } from '../annotate/annotation.ts';
import type { Reason } from '../reason.ts';

/** How the day of publication is known; `text` from what the article says of its own day, `given` when a caller named it. */
export type PublishedFrom =
  | 'json-ld'
  | 'meta'
  | 'time-element'
  | 'dateline'
  | 'url'
  | 'text'
  | 'given'
  | 'unknown';

/** Something on the page that is not the article. */
export interface LeftOut {
  readonly kind: string;
  /** UTF-16 code units of its text. */
  readonly chars: number;
}

/** What a page says of itself. Texts are as printed. */
export interface ArticleMeta {
  /** Canonical URL (`canonicalUrl`), or `urn:siyaq:<id>` where there is none. */
  readonly canonicalUrl: string;
  /** The address it was read at. */
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  /** ISO local day of publication, or null. */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom;
  /** ISO local day of the last change as the page tells it, where it is later; absent in older captures. */
  readonly updated?: string | null;
  /** Id in the outlet registry, or null. */
  readonly outlet: string | null;
  /** Address of the lead image, never fetched. */
  readonly image: string | null;
}

export interface TopicScore {
  readonly about: boolean;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** An article as it is handed to the archive to be saved. */
export interface ArticleToSave {
  readonly meta: ArticleMeta;
  /** The article's text: its blocks as printed, joined by a blank line. */
  readonly text: string;
  /** Sanitised reading view. */
  readonly html: string;
  /** The article's subtree as found on the page; kept compressed, never rendered. */
  readonly original: string;
  readonly leftOut: readonly LeftOut[];
  readonly annotations: Annotations;
  readonly topic: TopicScore;
  readonly lexiconVersion: string;
}

/** What became of a save, told only after the transaction has committed. */
export interface SaveOutcome {
  /** `new-version`: the address was saved before with another text. `already-saved`: with this very text. */
  readonly status: 'saved' | 'new-version' | 'already-saved';
  readonly articleId: string;
  readonly captureId: string;
  /** ISO instant of the save that holds this text. */
  readonly savedAt: string;
}
