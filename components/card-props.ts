import type { ActorCard } from '../core/actors/actor-card.ts';
import type { DateMention, Mention } from '../core/annotate/annotation.ts';
import type { EventCard } from '../core/events/describe-events.ts';
import type { Texts, WordParam } from '../locales/texts.ts';
import type { HidingProps } from './Hiding.tsx';

/** A mention as a card shows it. */
export interface PrintedMention extends Pick<Mention, 'text' | 'by' | 'certainty' | 'reason'> {
  /** The whole written words around it: a clitic may have eaten the name's first letter (للتحالف). */
  readonly printed: string;
}

/** What a card is about, and what it needs to say it. The page, the popup and the archive all show the same card. */
export type CardSubject =
  | {
      readonly kind: 'actor';
      /** The wording on the page; null for an actor that was looked up. */
      readonly mention: PrintedMention | null;
      readonly card: ActorCard;
      /** Cards of `Mention.alternatives`, as far as they are known. */
      readonly alternatives: readonly ActorCard[];
    }
  | {
      readonly kind: 'date';
      readonly date: DateMention;
      /** ISO day of the article, or null. */
      readonly day: string | null;
      /** Known events of the date. */
      readonly events: readonly EventCard[];
    };

export interface CardProps {
  readonly texts: Texts;
  readonly subject: CardSubject;
  /** BCP 47 of the article, for `lang` on what is printed; null where unknown. */
  readonly pageLanguage: string | null;
  /** The outlet's name in the interface's language, to attribute its wording; null where unknown. */
  readonly outlet: string | null;
  /** ISO day of reading: tells an office of that day from one that is held still. */
  readonly today: string;
  readonly appearance: 'system' | 'light' | 'dark';
  /** Names for ids that a reason's parameters carry. */
  readonly word?: WordParam;
  readonly onClose: () => void;
  /** An alternative or an affiliation was chosen. Without it they are plain text. */
  readonly onActor?: (id: string) => void;
  /** Address of all that was saved on an actor; absent on strangers' pages, which must not learn of the archive. */
  readonly actorLink?: (id: string) => string;
  /** Switching the highlights of the actor off and on; absent where it was looked up. */
  readonly hiding?: HidingProps;
}
