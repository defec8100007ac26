import type { Annotations } from '../core/annotate/annotation.ts';
import type { ArticleMeta, LeftOut, TopicScore } from '../core/articles/article.ts';

/** The part of a stored capture that the reader view shows; the archive's own type has more. */
export interface ShownCapture {
  readonly id: string;
  readonly savedAt: string;
  readonly meta: ArticleMeta;
  readonly text: string;
  readonly html: string;
  readonly leftOut: readonly LeftOut[];
  readonly annotations: Annotations;
  readonly topic: TopicScore;
  /** SHA-256 of the text in hex. */
  readonly hashes: { readonly text: string };
  readonly intact: boolean;
}
