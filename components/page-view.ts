import type { ActorCard } from '../core/actors/actor-card.ts';
import type { DateMention, Mention } from '../core/annotate/annotation.ts';
import type { ArticleMeta, LeftOut, TopicScore } from '../core/articles/article.ts';
import type { Reason } from '../core/reason.ts';
import type { Stranger } from './NoAccess.tsx';

/** What the popup says of the tab it was opened on. */
export type PageView =
  | { readonly kind: 'reading' }
  /** The browser's own pages and the stores: closed to every extension. */
  | { readonly kind: 'restricted' }
  | { readonly kind: 'no-access'; readonly site: Stranger; readonly declined: boolean }
  | { readonly kind: 'not-ours'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'not-an-article'; readonly reasons: readonly Reason[] }
  /** `host`: the site, where all of it is off; null where the page alone is. */
  | { readonly kind: 'off'; readonly host: string | null }
  | { readonly kind: 'failed'; readonly error: Reason }
  | { readonly kind: 'article'; readonly article: ReadArticle };

/** An article that was read, as the popup shows it. */
export interface ReadArticle {
  readonly meta: ArticleMeta;
  readonly language: string | null;
  readonly topic: TopicScore;
  /** What a copy will not have. */
  readonly leftOut: readonly LeftOut[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  /** The outlet's names; null where it is in no list. */
  readonly outlet: ActorCard['name'] | null;
  /** Formal names by actor id. */
  readonly names: Readonly<Record<string, ActorCard['name']>>;
}
