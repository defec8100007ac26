import type { ArticleMeta, ArticleToSave } from '../core/articles/article.ts';

/** What the archive gives of an article: as lists show it, and one capture with everything that was kept of it. */

export interface CaptureRef {
  readonly id: string;
  readonly savedAt: string;
  /** When the page was last found to say this again, after another version had been saved. Of older records told by `get` alone. */
  readonly againAt?: string | undefined;
}

/** An article in lists: everything but its texts. */
export interface SavedArticle {
  /** The canonical URL, or `urn:siyaq:<id>`. */
  readonly id: string;
  readonly meta: ArticleMeta;
  /** BCP 47, of the latest capture. */
  readonly language: string | null;
  readonly about: boolean;
  /** Ids of the actors named, most often named first. */
  readonly actors: readonly string[];
  readonly events: readonly string[];
  /** The beginning of the text as printed, at most 280 code units. */
  readonly excerpt: string;
  readonly firstSavedAt: string;
  readonly savedAt: string;
  /** What the page said last is last. */
  readonly captures: readonly CaptureRef[];
  /** The reader's own, as the note and the gloss of the title are. */
  readonly tags: readonly string[];
  readonly note?: string;
  readonly gloss?: string;
  readonly removedAt: string | null;
}

export interface SavedState {
  readonly articleId: string;
  readonly captureId: string;
  readonly savedAt: string;
  readonly versions: number;
}

/** SHA-256 in lower-case hex: of the UTF-8 of `text` and `html`, and of the UTF-8 of `original` before compression. */
export interface CaptureHashes {
  readonly text: string;
  readonly html: string;
  readonly original: string;
}

/**
 * What was saved, as it was: whoever renders `html` sanitises it again. `original` is empty where it could not be
 * decompressed.
 */
export interface Capture extends ArticleToSave {
  readonly id: string;
  readonly articleId: string;
  readonly savedAt: string;
  readonly hashes: CaptureHashes;
  /** All three parts still have the hashes of the day they were saved. */
  readonly intact: boolean;
}
