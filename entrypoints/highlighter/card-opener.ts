import type { CardSubject } from '../../components/card-props.ts';
import { type DateInQuestion, inQuestion } from '../../core/events/describe-events.ts';
import { askBackground } from '../../messages/ask-background.ts';
import type { Painted } from '../../page/paint.ts';
import { boxesOf } from '../../page/point-at.ts';
import type { CardApi } from '../card/card-api.ts';
import type { PageReader } from '../reader/page-reader.ts';
import type { Highlights } from './highlights.ts';

interface Opening {
  readonly focus?: boolean;
  readonly line?: number;
}

/** Opens the card of a painted span. Its script is loaded by the background on first use, and left in this world. */
export class CardOpener {
  readonly #reader: PageReader;
  readonly #highlights: Highlights;
  /** The span whose card is open, or on its way. */
  #current: Painted | null = null;

  constructor(reader: PageReader, highlights: Highlights) {
    this.#reader = reader;
    this.#highlights = highlights;
  }

  get current(): Painted | null {
    return this.#current;
  }

  get #card(): CardApi | undefined {
    return globalThis.siyaqCard;
  }

  get isOpen(): boolean {
    return this.#card?.isOpen ?? false;
  }

  isHost(node: EventTarget | null): boolean {
    return this.#card?.isHost(node) ?? false;
  }

  close(): void {
    this.#current = null;
    this.#card?.close();
  }

  /** `focus`: opened by a key, and the focus goes there. `line`: which of the span's lines was pointed at, from 0. */
  async open(painted: Painted, { focus = false, line = 0 }: Opening): Promise<void> {
    this.#current = painted;
    const { span } = painted;
    const printed = this.#highlights.textOf(painted);
    const named = 'actor' in span;
    const answer = await (named
      ? this.#ask([span.actor, ...span.alternatives], span.text)
      : this.#ask([], null, inQuestion(span)));
    if (!answer || this.#current !== painted) return;
    const [card, ...alternatives] = answer.cards;
    const subject: CardSubject | undefined = named
      ? card && { kind: 'actor', mention: { ...span, printed }, card, alternatives }
      : { kind: 'date', date: span, day: this.#day, events: answer.events };
    if (subject) await this.#show(subject, painted, { focus, line });
  }

  get #day(): string | null {
    return this.#reader.page?.meta.published ?? null;
  }

  async #ask(actors: readonly string[], term: string | null = null, date: DateInQuestion | null = null) {
    const answer = await askBackground('openCard', { actors, day: this.#day, term, date });
    return answer.ok ? answer.value : null;
  }

  async #show(subject: CardSubject, painted: Painted, opening: Required<Opening>): Promise<void> {
    const { page } = this.#reader;
    await this.#card?.show({
      subject,
      anchor: () => {
        const boxes = boxesOf(this.#highlights.painter.successor(painted) ?? painted);
        return boxes[opening.line] ?? boxes[0] ?? null;
      },
      pageLanguage: page?.annotations.language ?? null,
      outlet: page?.outlet?.names ?? null,
      names: page?.actorNames ?? {},
      focus: opening.focus,
      onActor: (id) => void this.#follow(id, painted, opening),
      ...(subject.kind === 'actor' && subject.mention
        ? { toHide: this.#highlights.toHide(subject.card.id) }
        : {}),
      onClosed: () => {
        if (this.#current === painted) this.#current = null;
      },
    });
  }

  /** Another actor in the same card: an affiliation, or whom the name may mean as well. */
  async #follow(id: string, painted: Painted, opening: Required<Opening>): Promise<void> {
    const card = (await this.#ask([id]))?.cards[0];
    if (card && this.#current === painted)
      await this.#show({ kind: 'actor', mention: null, card, alternatives: [] }, painted, opening);
  }
}
