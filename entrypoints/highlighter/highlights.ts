import type { Mention } from '../../core/annotate/annotation.ts';
import { type Paintable, type Painted, Painter } from '../../page/paint.ts';
import { type HiddenActors, hiddenAs, nothingHidden } from '../../settings/hidden-actors.ts';
import { readHidden } from '../../settings/hidden-store.ts';
import type { ToHide } from '../card/card-api.ts';
import type { Highlighted, Spans } from '../reader/reader-api.ts';

/** What of an article's annotations is highlighted: by the settings, by name, and by where the reader went. */
export class Highlights {
  readonly painter = new Painter();
  #hidden: HiddenActors = nothingHidden;
  readonly #ready = readHidden().then((hidden) => {
    this.#hidden = hidden;
  });
  #shown: Highlighted | null = null;
  /** What the reader went to though its kind is not highlighted: actors, and dates as printed. */
  readonly #asked = new Set<string>();

  async paint(shown: Highlighted): Promise<void> {
    this.#shown = shown;
    await this.#ready;
    if (this.#shown === shown) await this.painter.paint(shown.found, this.#wanted(shown.page.annotations));
  }

  /** More of the article that is painted. */
  async paintMore(spans: Spans, shown: Highlighted): Promise<void> {
    this.#shown = shown;
    await this.#ready;
    if (this.#shown === shown) await this.painter.paintMore(this.#wanted(spans));
  }

  clear(): void {
    this.#shown = null;
    this.#asked.clear();
    this.painter.clear();
  }

  /** What the reader switched off by name, now. */
  setHidden(hidden: HiddenActors): void {
    this.#hidden = hidden;
    if (this.#shown) void this.paint(this.#shown);
  }

  /** For the card of an actor: its highlights can be switched off there. */
  toHide(actor: string): ToHide {
    return {
      actor,
      page: this.#shown?.page.meta.canonicalUrl ?? null,
      hidden: () => this.#hidden,
      onHidden: (hidden) => {
        this.#asked.delete(actor);
        this.setHidden(hidden);
      },
    };
  }

  /** The whole written words that are painted. */
  textOf({ span, start, end }: Painted): string {
    return this.#shown?.found.text.slice(start, end) ?? span.text;
  }

  /** Highlights what begins at an offset of the article's text, of whatever kind it is. */
  async bringOut(start: number): Promise<void> {
    const { mentions = [], dates = [] } = this.#shown?.page.annotations ?? {};
    const mention = mentions.find((one) => one.start === start);
    const asked = mention?.actor ?? dates.find((one) => one.start === start)?.text;
    if (asked === undefined || this.painter.painted.some(({ span }) => span.start === start)) return;
    this.#asked.add(asked);
    if (this.#shown) await this.paint(this.#shown);
  }

  #wanted({ mentions, dates }: Spans): Paintable[] {
    const { settings, page } = this.#shown as Highlighted;
    const wanted = ({ tier, actor }: Mention): boolean =>
      this.#asked.has(actor) ||
      (settings.tiers[tier] && !hiddenAs(this.#hidden, actor, page.meta.canonicalUrl));
    return [
      ...mentions.filter(wanted),
      ...dates.filter(({ text }) => settings.dates || this.#asked.has(text)),
    ];
  }
}
