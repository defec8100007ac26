import type { ActorCard } from '../core/actors/actor-card.ts';
import type { Annotations } from '../core/annotate/annotation.ts';
import type { ArticleMeta, LeftOut, SaveOutcome, TopicScore } from '../core/articles/article.ts';
import type { Outlet } from '../core/articles/outlet.ts';
import type { RawMeta } from '../core/articles/raw-meta.ts';
import type { DateInQuestion, EventCard } from '../core/events/describe-events.ts';
import type { Reason } from '../core/reason.ts';

/** Every reply is one of these two; an error is a code that the interface words. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Reason };

/** The article's own facts, as the page shows them, sent with its text. */
export interface PageText {
  readonly meta: RawMeta;
  /** The blocks' texts joined by a blank line; offsets of the reply count in it. */
  readonly text: string;
  /** For a block that is sent again alone: the ids of actors that the page is already known to name. */
  readonly knownActors: readonly string[];
}

/** What the archive holds on a page's story; shown by the toolbar's popup only, never on the page. */
export interface Held {
  /** ISO instant of the latest save of this address, or null. */
  readonly savedAt: string | null;
  readonly related: number;
}

export interface PageAnnotations {
  /** What `PageText.meta` was understood as. */
  readonly meta: ArticleMeta;
  readonly annotations: Annotations;
  readonly topic: TopicScore;
  /** What the reader said of the page or its site; wins over `topic.about`. */
  readonly correction: { readonly about: boolean; readonly by: 'pages' | 'sites' } | null;
  readonly outlet: Pick<Outlet, 'id' | 'names' | 'country' | 'language'> | null;
  readonly held: Held;
  /** Formal names of the actors mentioned, by id: enough for lists and screen readers without another message. */
  readonly actorNames: Readonly<Record<string, ActorCard['name']>>;
}

/** What the content script knows of the page it is on; the popup's first question. */
export interface PageReport {
  readonly state:
    | 'reading' /* still at work */
    | 'annotated'
    | 'not-ours' /* the gate, or the topic, turned it away; see `reasons` */
    | 'not-an-article'
    | 'off-here' /* switched off for the page or the site */
    | 'failed';
  readonly reasons: readonly Reason[];
  readonly meta: ArticleMeta | null;
  readonly leftOut: readonly LeftOut[];
  readonly page: PageAnnotations | null;
  /** Text that the annotations' offsets count in. */
  readonly text: string;
  /** The page's own word for its address, as written; null where it has none. */
  readonly declared: string | null;
}

/** Messages to the background. Name -> parameters and reply (inside a `Result`). */
export interface BackgroundMessages {
  annotatePage: { params: PageText; reply: PageAnnotations };
  /** Injects the card into the sender's frame if it is not there yet, and describes the actors or the date's events. */
  openCard: {
    params: {
      actors: readonly string[];
      day: string | null;
      term: string | null;
      /** Where the card is a date's. */
      date: DateInQuestion | null;
    };
    reply: { cards: readonly ActorCard[]; events: readonly EventCard[] };
  };
  /** From an extension page: extract, check, annotate and store the article in the tab. `allowPrivate`: the reader said so. */
  saveArticle: { params: { tabId: number; allowPrivate: boolean }; reply: SaveOutcome };
  /** From an extension page, after the reader's click: run the content script in the tab now. */
  activateTab: { params: { tabId: number }; reply: null };
  /** From the offscreen page, where there is one: the backup that was due is ready under an address of its own. */
  keepBackup: { params: MadeBackup; reply: null };
  /** From the archive page: what the reader wrote since the last backup may make one due, as a save does. */
  backUpWords: { params: null; reply: null };
}

/** A backup that waits to be written into the downloads; `url` is a blob's, null where it could not be made. */
export interface MadeBackup {
  readonly url: string | null;
  /** Why there is none: `not-read` where that is not said. */
  readonly failed?: 'not-read' | 'not-written';
  /** ISO instant at which it was begun. */
  readonly madeAt: string;
  readonly articles: number;
  /** Articles of which a part can't be read any more. */
  readonly incomplete: number;
}

/** Messages to the content script of a tab. */
export interface PageMessages {
  describePage: { params: null; reply: PageReport };
  /** Off or on again, for this page view only. */
  setPageOff: { params: { off: boolean }; reply: null };
  /** Annotate although gate or topic turned the page away: the reader asked. */
  readAnyway: { params: null; reply: null };
  /** Scroll to a mention or date and open its card; offsets into `PageReport.text`. */
  showMention: { params: { start: number }; reply: null };
  nextHighlight: { params: { backwards: boolean }; reply: null };
}
