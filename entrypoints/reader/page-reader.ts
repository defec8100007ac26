import type { Mention } from '../../core/annotate/annotation.ts';
import type { Reason } from '../../core/reason.ts';
import { askBackground } from '../../messages/ask-background.ts';
import type { PageAnnotations, PageReport } from '../../messages/protocol.ts';
import { KnownBlocks } from '../../page/block-spans.ts';
import { collectMeta } from '../../page/collect-meta.ts';
import { findArticle } from '../../page/find-article.ts';
import { BLOCK_BREAK, type FoundArticle } from '../../page/found-article.ts';
import { type Paintable, Painter } from '../../page/paint.ts';
import { type HiddenActors, hiddenAs, nothingHidden } from '../../settings/hidden-actors.ts';
import { defaultSettings, type Settings } from '../../settings/settings.ts';
import type { ToHide } from '../card/card-api.ts';
import { examinePage } from './examine-page.ts';

/** Who is named. By an office alone nobody is: that bears out no short form of a name. */
const namedIn = (mentions: readonly Mention[]): string[] => [
  ...new Set(mentions.filter((one) => one.by !== 'role').map((one) => one.actor)),
];

/** Where we are. A fragment is a place on the page, not another page. */
const address = (): string => location.href.split('#', 1)[0] ?? '';

/** Reads the page, keeps its highlights right while it changes, and knows what there is to say of it. */
export class PageReader {
  readonly painter = new Painter();
  readonly #blocks = new KnownBlocks();
  #settings: Settings = defaultSettings;
  #hidden: HiddenActors = nothingHidden;
  #state: PageReport['state'] = 'reading';
  #reasons: readonly Reason[] = [];
  #found: FoundArticle | null = null;
  #page: PageAnnotations | null = null;
  #pageOff = false;
  #anyway = false;
  /** What the reader went to though its kind is not highlighted: actors, and dates as printed. */
  readonly #asked = new Set<string>();
  #address = '';
  /** The page changed while it was read. */
  #changed = false;
  /** Counts readings: an answer to an older one is not heard. */
  #turn = 0;

  get settings(): Settings {
    return this.#settings;
  }

  get page(): PageAnnotations | null {
    return this.#page;
  }

  report(): PageReport {
    return {
      state: this.#state,
      reasons: this.#reasons,
      meta: this.#page?.meta ?? null,
      leftOut: this.#found?.leftOut ?? [],
      page: this.#page,
      text: this.#found?.text ?? '',
    };
  }

  /** The first reading, under the reader's settings. */
  async start(settings: Settings): Promise<void> {
    this.#settings = settings;
    await this.read();
  }

  setSettings(settings: Settings): void {
    const wasOff = this.#isOff();
    this.#settings = settings;
    if (this.#isOff() !== wasOff) void this.read();
    else this.#paint();
  }

  /** What the reader switched off by name, now. */
  setHidden(hidden: HiddenActors): void {
    this.#hidden = hidden;
    this.#paint();
  }

  /** For the card of an actor: its highlights can be switched off there. */
  toHide(actor: string): ToHide {
    return {
      actor,
      page: this.#page?.meta.canonicalUrl ?? null,
      hidden: () => this.#hidden,
      onHidden: (hidden) => {
        this.#asked.delete(actor);
        this.setHidden(hidden);
      },
    };
  }

  async setPageOff(off: boolean): Promise<void> {
    this.#pageOff = off;
    await this.read();
  }

  async readAnyway(): Promise<void> {
    this.#anyway = true;
    await this.read();
  }

  #isOff(): boolean {
    return this.#pageOff || this.#settings.offHosts.includes(location.hostname);
  }

  #settle(state: PageReport['state'], reasons: readonly Reason[] = []): void {
    this.#state = state;
    this.#reasons = reasons;
    if (state !== 'annotated') this.painter.clear();
  }

  /** Starts from the beginning. Resolves when the page is understood, or turned away. */
  async read(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#address = address();
    this.#changed = false;
    this.#page = null;
    this.#found = null;
    this.#asked.clear();
    this.#blocks.clear();
    if (this.#isOff()) return this.#settle('off-here');
    this.#settle('reading');
    const { found, refused } = examinePage(document, this.#anyway);
    this.#found = found;
    if (refused || !found) return this.#settle(refused?.state ?? 'not-ours', refused?.reasons);
    const answer = await askBackground('annotatePage', {
      meta: collectMeta(document, found),
      text: found.text,
      knownActors: [],
    });
    if (turn !== this.#turn) return;
    if (!answer.ok) this.#settle('failed', [answer.error]);
    else if (answer.value.topic.about || this.#anyway) this.#understand(found, answer.value);
    else this.#turnAway(answer.value);
    if (this.#changed) this.look();
  }

  #turnAway(page: PageAnnotations): void {
    this.#page = page;
    this.#settle('not-ours', page.topic.reasons);
  }

  #understand(found: FoundArticle, page: PageAnnotations): void {
    this.#page = page;
    this.#blocks.learn(
      found.blocks.map((block) => block.text),
      page.annotations,
    );
    this.#settle('annotated');
    this.#paint();
  }

  /** Looks whether the page has changed; true where it has, and something was done about it. */
  look(): boolean {
    // Not before the settings are known: the reader may want nothing here.
    if (this.#address === '') return false;
    if (address() !== this.#address) {
      this.#pageOff = false;
      this.#anyway = false;
      void this.read();
      return true;
    }
    if (this.#state === 'off-here') return false;
    if (this.#state === 'reading') {
      this.#changed = true;
      return false;
    }
    return this.#state === 'annotated' ? this.#lookAtArticle() : this.#lookForArticle();
  }

  /** A body that came late. */
  #lookForArticle(): boolean {
    const { refused, found } = examinePage(document, this.#anyway);
    if (refused || found?.text === this.#found?.text) return false;
    void this.read();
    return true;
  }

  #lookAtArticle(): boolean {
    const restored = this.painter.restore();
    const found = findArticle(document, { url: location.href });
    // In the midst of a redraw there may be no article at all.
    if (!found.isArticle && !this.#anyway) return restored;
    const same = found.text === this.#found?.text;
    if (same && this.painter.painted.every(({ range }) => range.startContainer.isConnected)) return restored;
    const unknown = this.#blocks.unknownIn(found);
    // Another headline, or mostly other words: another article.
    const other = found.title !== this.#found?.title || unknown.length * 2 > found.blocks.length;
    if (other) void this.read();
    else if (unknown.length > 0) void this.#readBlocks(found, unknown);
    else this.#take(found);
    return true;
  }

  /** Asks for the blocks that are new, and only for them. */
  async #readBlocks(found: FoundArticle, unknown: readonly string[]): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    // What is known stays painted meanwhile.
    this.#take(found);
    const answer = await askBackground('annotatePage', {
      meta: collectMeta(document, found),
      text: unknown.join(BLOCK_BREAK),
      knownActors: namedIn(this.#page?.annotations.mentions ?? []),
    });
    if (turn !== this.#turn || !answer.ok || !this.#page) return;
    this.#blocks.learn(unknown, answer.value.annotations);
    const actorNames = { ...this.#page.actorNames, ...answer.value.actorNames };
    this.#page = { ...this.#page, actorNames };
    this.#take(found);
  }

  #take(found: FoundArticle): void {
    if (!this.#page) return;
    this.#found = found;
    const annotations = { ...this.#page.annotations, ...this.#blocks.spansOf(found) };
    this.#page = { ...this.#page, annotations };
    this.#paint();
  }

  #paint(): void {
    if (this.#state !== 'annotated' || !this.#found || !this.#page) return;
    const { mentions, dates } = this.#page.annotations;
    const { tiers, dates: withDates } = this.#settings;
    const { canonicalUrl } = this.#page.meta;
    const wanted = ({ tier, actor }: Mention): boolean =>
      this.#asked.has(actor) || (tiers[tier] && !hiddenAs(this.#hidden, actor, canonicalUrl));
    const spans: Paintable[] = [
      ...mentions.filter(wanted),
      ...dates.filter(({ text }) => withDates || this.#asked.has(text)),
    ];
    this.painter.paint(this.#found, spans);
  }

  /** Highlights what begins at an offset of the article's text, of whatever kind it is. */
  bringOut(start: number): void {
    const { mentions = [], dates = [] } = this.#page?.annotations ?? {};
    const mention = mentions.find((one) => one.start === start);
    const asked = mention?.actor ?? dates.find((one) => one.start === start)?.text;
    if (asked === undefined || this.painter.painted.some(({ span }) => span.start === start)) return;
    this.#asked.add(asked);
    this.#paint();
  }

  /** The extension was updated or taken away: nothing of it stays on the page. */
  end(): void {
    this.#turn += 1;
    this.painter.clear();
  }
}
