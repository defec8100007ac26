import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../../components/Card.tsx';
import { nameWords } from '../../components/name-words.ts';
import { loadTexts, pickLanguage, type Texts } from '../../locales/texts.ts';
import type { Settings } from '../../settings/settings.ts';
import { readSettings } from '../../settings/settings-store.ts';
import type { CardApi, ShowCard } from './card-api.ts';
import { type CardHost, makeHost } from './card-host.ts';
import { hidingOf } from './hiding.ts';
import { MARGIN, placeCard, roomFor } from './place-card.ts';

/** The card on a page. Loaded by the background when the first one is asked for. */
class PageCard implements CardApi {
  readonly #host: CardHost = makeHost();
  #shown: ShowCard | null = null;
  /** The card that was last asked for: a pointer may be gone before its words are loaded. */
  #wanted: ShowCard | null = null;
  #focused: Element | null = null;
  #appearance: Settings['appearance'] = 'system';

  get isOpen(): boolean {
    return this.#shown !== null;
  }

  isHost(node: EventTarget | null): boolean {
    return node === this.#host.element;
  }

  async show(card: ShowCard): Promise<void> {
    this.#wanted = card;
    const { language, appearance } = await readSettings();
    const texts = await loadTexts(pickLanguage(language, navigator.languages));
    if (this.#wanted !== card) return;
    if (card.focus && !this.#shown) this.#focused = document.activeElement;
    this.#shown = card;
    this.#appearance = appearance;
    this.#draw(card, texts, false);
    this.#host.show();
    this.#place();
    addEventListener('scroll', this.#place, { passive: true, capture: true });
    addEventListener('resize', this.#place, { passive: true });
    if (card.focus) this.#host.root.querySelector<HTMLElement>('.sq-close')?.focus({ preventScroll: true });
  }

  #draw(card: ShowCard, texts: Texts, unkept: boolean): void {
    const again = (notKept: boolean): void => {
      if (this.#shown === card) this.#draw(card, texts, notKept);
    };
    const names = { actor: (id: string) => card.names[id] ?? null, event: () => null, outlet: () => null };
    render(
      <Card
        texts={texts}
        subject={card.subject}
        pageLanguage={card.pageLanguage}
        outlet={card.outlet?.[texts.language] ?? null}
        today={Temporal.Now.plainDateISO().toString()}
        appearance={this.#appearance}
        word={nameWords(texts, names)}
        onClose={() => this.close()}
        onActor={card.onActor}
        {...(card.toHide ? { hiding: hidingOf(card.toHide, unkept, again) } : {})}
      />,
      this.#host.root,
    );
  }

  close(): void {
    const shown = this.#shown;
    this.#wanted = null;
    if (!shown) return;
    this.#shown = null;
    removeEventListener('scroll', this.#place, { capture: true });
    removeEventListener('resize', this.#place);
    render(null, this.#host.root);
    this.#host.hide();
    if (this.#focused instanceof HTMLElement) this.#focused.focus({ preventScroll: true });
    this.#focused = null;
    shown.onClosed();
  }

  readonly #place = (): void => {
    const anchor = this.#shown?.anchor();
    if (!anchor) return;
    const { element, root } = this.#host;
    // Without the page's scroll bar, which `100vw` would count in.
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    element.style.setProperty('max-width', `${viewport.width - 2 * MARGIN}px`, 'important');
    root.style.setProperty('--sq-room', `${Math.floor(roomFor(anchor, viewport))}px`);
    const { width, height } = root.getBoundingClientRect();
    const rtl = /^(?:ar|fa|prs)\b/.test(this.#shown?.pageLanguage ?? 'ar');
    const { left, top } = placeCard(anchor, { width, height }, viewport, rtl);
    element.style.setProperty('left', `${Math.round(left)}px`, 'important');
    element.style.setProperty('top', `${Math.round(top)}px`, 'important');
  };
}

export default defineUnlistedScript(() => {
  globalThis.siyaqCard ??= new PageCard();
});
