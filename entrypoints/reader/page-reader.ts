import type { Mention } from '../../core/annotate/annotation.ts';
import type { RawMeta } from '../../core/articles/raw-meta.ts';
import type { Reason } from '../../core/reason.ts';
import { askBackground } from '../../messages/ask-background.ts';
import type { PageAnnotations, PageReport } from '../../messages/protocol.ts';
import { KnownBlocks } from '../../page/block-spans.ts';
import { collectMeta } from '../../page/collect-meta.ts';
import { canonicalLink } from '../../page/declared-metas.ts';
import { BLOCK_BREAK, type FoundArticle } from '../../page/found-article.ts';
import type { Paintable, Painter } from '../../page/paint.ts';
import type { Corrections } from '../../settings/corrections.ts';
import { type HiddenActors, hiddenAs, nothingHidden } from '../../settings/hidden-actors.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ToHide } from '../card/card-api.ts';
import { examinePage, findNow } from './examine-page.ts';
import { Wishes, youSaid } from './wishes.ts';

/** Who is named. By an office alone nobody is: that bears out no short form of a name. */
const namedIn = (mentions: readonly Mention[]): string[] => [
  ...new Set(mentions.filter((one) => one.by !== 'role').map((one) => one.actor)),
];

/** Where we are. A fragment is a place on the page, not another page. */
const address = (): string => location.href.split('#', 1)[0] ?? '';

/** Reads the page, keeps its highlights right while it changes, and knows what there is to say of it. */
export class PageReader {
  /** Null until the background has brought what paints, before its first answer. */
  painter: Painter | null = null;
  readonly #blocks = new KnownBlocks();
  readonly #wishes = new Wishes();
  #hidden: HiddenActors = nothingHidden;
  #state: PageReport['state'] = 'reading';
  #reasons: readonly Reason[] = [];
  #found: FoundArticle | null = null;
  #page: PageAnnotations | null = null;
  /** What the reader went to though its kind is not highlighted: actors, and dates as printed. */
  readonly #asked = new Set<string>();
  #address = '';
  /** The page changed while it was read. */
  #changed = false;
  /** The page took another address and stayed as it was. */
  #renamed = false;
  /** Counts readings: an answer to an older one is not heard. */
  #turn = 0;

  get settings(): Settings {
    return this.#wishes.settings;
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
      declared: canonicalLink(document),
    };
  }

  /** The first reading, under the reader's settings and corrections. */
  async start(settings: Settings, hidden: HiddenActors, corrections: Corrections): Promise<void> {
    this.#wishes.settings = settings;
    this.#hidden = hidden;
    this.#wishes.correct(corrections, address());
    await this.read();
  }

  /** What the reader says of pages and sites, now. */
  setCorrections(corrections: Corrections): void {
    const changed = this.#wishes.correct(corrections, address());
    // What the background knew of this page may be taken back without that its address tells.
    if (this.#address && (changed || this.#page?.correction)) void this.read();
  }

  setSettings(settings: Settings): void {
    const { isOff } = this.#wishes;
    this.#wishes.settings = settings;
    if (this.#wishes.isOff !== isOff) void this.read();
    else void this.#paint();
  }

  /** What the reader switched off by name, now. */
  setHidden(hidden: HiddenActors): void {
    this.#hidden = hidden;
    void this.#paint();
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
    this.#wishes.pageOff = off;
    await this.read();
  }

  async readAnyway(): Promise<void> {
    this.#wishes.anyway = true;
    await this.read();
  }

  #settle(state: PageReport['state'], reasons: readonly Reason[] = []): void {
    this.#state = state;
    this.#reasons = reasons;
    if (state !== 'annotated') this.painter?.clear();
  }

  /** Starts from the beginning. Resolves when the page is understood, or turned away. */
  async read(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#address = address();
    this.#changed = false;
    this.#renamed = false;
    this.#page = null;
    this.#found = null;
    this.#asked.clear();
    this.#blocks.clear();
    this.#wishes.arriveAt(this.#address);
    const { isOff, left } = this.#wishes;
    if (isOff) return this.#settle('off-here');
    if (left) return this.#settle('not-ours', [youSaid(left)]);
    this.#settle('reading');
    const { found, refused } = await examinePage(document, this.#wishes.how);
    if (turn !== this.#turn) return;
    this.#found = found;
    if (refused || !found) {
      this.#settle(refused?.state ?? 'not-ours', refused?.reasons);
      return this.#lookAgain();
    }
    const answer = await askBackground('annotatePage', {
      meta: collectMeta(document, found),
      text: found.text,
      knownActors: [],
    });
    if (turn !== this.#turn) return;
    if (!answer.ok) this.#settle('failed', [answer.error]);
    else this.#understand(found, answer.value);
    await this.#lookAgain();
  }

  async #lookAgain(): Promise<void> {
    if (this.#changed) await this.look();
  }

  #understand(found: FoundArticle, page: PageAnnotations): void {
    const { correction, topic } = page;
    this.#page = page;
    this.#blocks.learn(
      found.blocks.map((block) => block.text),
      page.annotations,
    );
    if (this.#wishes.anyway || (correction ?? topic).about) {
      this.#settle('annotated');
      void this.#paint();
    } else this.#settle('not-ours', correction ? [youSaid(correction)] : topic.reasons);
  }

  /** Looks whether the page has changed; true where it has, and something was done about it. */
  async look(): Promise<boolean> {
    // Not before the settings are known: the reader may want nothing here.
    if (this.#address === '') return false;
    const moved = address() !== this.#address;
    if (this.#state === 'annotated') return this.#lookAtArticle(moved);
    if (moved) return this.#startOver();
    if (this.#state === 'off-here' || this.#wishes.left) return false;
    if (this.#state !== 'reading') return this.#lookForArticle();
    this.#changed = true;
    return false;
  }

  /** Another article: what was said of the page does not hold for it. */
  #startOver(): boolean {
    this.#wishes.forgetView();
    void this.read();
    return true;
  }

  /** A body that came late, or that says more than when it was turned away. */
  async #lookForArticle(): Promise<boolean> {
    const turn = this.#turn;
    const { refused, found } = await examinePage(document, this.#wishes.how);
    if (turn !== this.#turn || refused || !found || found.text === this.#found?.text) return false;
    // A clock in a text that is not about the mission must not wake the background each time.
    if (this.#page && !this.#isOther(found, this.#blocks.unknownIn(found))) return false;
    await this.read();
    return this.#state === 'annotated';
  }

  /** Mostly other words: another article. */
  #isOther({ blocks }: FoundArticle, unknown: readonly string[]): boolean {
    return unknown.length * 2 > blocks.length;
  }

  async #lookAtArticle(moved: boolean): Promise<boolean> {
    const turn = this.#turn;
    const restored = this.painter?.restore() ?? false;
    const found = await findNow(document);
    if (turn !== this.#turn) return true;
    const same = found.text === this.#found?.text;
    // A page that is read on without an end names itself after what comes into view: what it was read as still stands.
    if (moved && same) {
      this.#address = address();
      this.#renamed = true;
    } else if (moved) return this.#startOver();
    // In the midst of a redraw there may be no article at all.
    if (!found.isArticle && !this.#wishes.how.anyway) return restored;
    if (same && (this.painter?.isConnected ?? true)) return restored;
    const unknown = this.#blocks.unknownIn(found);
    const retitled = found.title !== this.#found?.title;
    const other = this.#isOther(found, unknown);
    if (other && this.#renamed) return this.#startOver();
    if (other || (retitled && unknown.length === 0)) void this.read();
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
    const { meta, actorNames } = answer.value;
    this.#page = {
      ...this.#page,
      // Its day is the whole article's.
      meta: { ...this.#page.meta, title: meta.title },
      actorNames: { ...this.#page.actorNames, ...actorNames },
    };
    this.#take(found);
  }

  #take(found: FoundArticle): void {
    if (!this.#page) return;
    this.#found = found;
    const annotations = { ...this.#page.annotations, ...this.#blocks.spansOf(found) };
    this.#page = { ...this.#page, annotations };
    void this.#paint();
  }

  async #paint(): Promise<void> {
    if (this.#state !== 'annotated' || !this.#found || !this.#page) return;
    const { mentions, dates } = this.#page.annotations;
    const { tiers, dates: withDates } = this.#wishes.settings;
    const { canonicalUrl } = this.#page.meta;
    const wanted = ({ tier, actor }: Mention): boolean =>
      this.#asked.has(actor) || (tiers[tier] && !hiddenAs(this.#hidden, actor, canonicalUrl));
    const spans: Paintable[] = [
      ...mentions.filter(wanted),
      ...dates.filter(({ text }) => withDates || this.#asked.has(text)),
    ];
    await this.painter?.paint(this.#found, spans);
  }

  /** Highlights what begins at an offset of the article's text, of whatever kind it is. */
  async bringOut(start: number): Promise<void> {
    const { mentions = [], dates = [] } = this.#page?.annotations ?? {};
    const mention = mentions.find((one) => one.start === start);
    const asked = mention?.actor ?? dates.find((one) => one.start === start)?.text;
    if (asked === undefined || this.painter?.painted.some(({ span }) => span.start === start)) return;
    this.#asked.add(asked);
    await this.#paint();
  }

  /** Where the article of this text was read, when the page has taken another's address since; null otherwise. */
  readAt(text: string): Pick<RawMeta, 'url' | 'declared'> | null {
    if (!this.#renamed || !this.#page || text !== this.#found?.text) return null;
    const { url, canonicalUrl } = this.#page.meta;
    return { url, declared: canonicalUrl };
  }

  /** The extension was updated or taken away: nothing of it stays on the page. */
  end(): void {
    this.#turn += 1;
    this.painter?.clear();
  }
}
