import type { RawMeta } from '../../core/articles/raw-meta.ts';
import type { PageAnnotations } from '../../messages/protocol.ts';
import type { FoundArticle } from '../../page/found-article.ts';
import type { Painter } from '../../page/paint.ts';
import type { PageSettings } from '../../settings/page-settings.ts';
import type { PageReader } from './page-reader.ts';

export type Spans = Pick<PageAnnotations['annotations'], 'mentions' | 'dates'>;

/** An article, what is known of it, and what of that the reader's settings let be highlighted. */
export interface Highlighted {
  readonly found: FoundArticle;
  readonly page: PageAnnotations;
  readonly settings: PageSettings;
}

/** What paints and opens cards: a script of its own, which comes with a page's annotations. */
export interface Highlighter {
  readonly painter: Painter;
  readonly paint: (shown: Highlighted) => Promise<void>;
  /** More of the article that is painted; `shown` has them already. */
  readonly paintMore: (spans: Spans, shown: Highlighted) => Promise<void>;
  readonly clear: () => void;
  readonly closeCard: () => void;
  /** Whether a node is an element of ours on the page. */
  readonly isOwn: (node: Node) => boolean;
  readonly showMention: (start: number) => Promise<void>;
  readonly nextHighlight: (backwards: boolean) => Promise<void>;
  readonly end: () => void;
}

/** Where an article was read; `dates`, without the head's, only where the head stayed behind with the article before it. */
export type ReadAt = Pick<RawMeta, 'url' | 'declared'> & Partial<Pick<RawMeta, 'dates'>>;

/** The one reader of a page, known to the scripts that come after it into the page's isolated world. */
export interface RunningReader {
  readonly isAlive: () => boolean;
  readonly end: () => void;
  /** Where the article of this text was read, whatever address the page has taken since; null where it was not. */
  readonly readAt: (text: string) => ReadAt | null;
  /** Takes the first that is offered. */
  readonly attach: (make: (reader: PageReader) => Highlighter) => void;
}

declare global {
  /** Left by the content script. */
  var siyaqReader: RunningReader | undefined;
}
