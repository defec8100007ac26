import type { CardSubject } from '../../components/card-props.ts';
import type { InterfaceLanguage } from '../../core/actors/actor.ts';
import type { ActorCard } from '../../core/actors/actor-card.ts';
import type { HiddenActors } from '../../settings/hidden-actors.ts';

/** An actor whose highlights can be switched off, and what is off by now. */
export interface ToHide {
  readonly actor: string;
  /** Canonical URL of the article. */
  readonly page: string | null;
  readonly hidden: () => HiddenActors;
  /** Tells the page at once; the card's script stores it. */
  readonly onHidden: (hidden: HiddenActors) => void;
}

/** What the reader asks the card's script for; both run in the page's isolated world. */
export interface ShowCard {
  readonly subject: CardSubject;
  /** Box of the highlight in CSS pixels of the viewport; asked again whenever the page scrolls or is resized. */
  readonly anchor: () => Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'> | null;
  readonly pageLanguage: string | null;
  readonly outlet: Readonly<Record<InterfaceLanguage, string>> | null;
  /** Names for ids that a reason's parameters carry. */
  readonly names: Readonly<Record<string, ActorCard['name']>>;
  /** Opened by a key: the card takes the focus and gives it back. */
  readonly focus: boolean;
  readonly onActor: (id: string) => void;
  /** Absent where nothing is highlighted by the actor's name. */
  readonly toHide?: ToHide;
  readonly onClosed: () => void;
}

export interface CardApi {
  show(card: ShowCard): Promise<void>;
  close(): void;
  readonly isOpen: boolean;
  /** Whether a node is the card's own element on the page. */
  isHost(node: EventTarget | null): boolean;
}

declare global {
  /** Left by the card's script. */
  var siyaqCard: CardApi | undefined;
}
