import type { RawDate } from '../../core/articles/raw-meta.ts';
import type { Reason } from '../../core/reason.ts';
import type { PageAnnotations, PageReport } from '../../messages/protocol.ts';
import { KnownBlocks } from '../../page/block-spans.ts';
import { collectMeta } from '../../page/collect-meta.ts';
import { canonicalLink } from '../../page/declared-metas.ts';
import type { FoundArticle } from '../../page/found-article.ts';
import type { Corrections } from '../../settings/corrections.ts';
import type { PageSettings } from '../../settings/page-settings.ts';
import { askAnnotations, inParts } from './ask-annotations.ts';
import { examinePage, findNow } from './examine-page.ts';
import type { Highlighter, ReadAt } from './reader-api.ts';
import { Wishes, youSaid } from './wishes.ts';

/** Where we are. A fragment is a place on the page, not another page. */
const address = (): string => location.href.split('#', 1)[0] ?? '';

/** Whether it is the head that declares a day, as metadata or as JSON-LD. */
const ofHead = ({ from }: RawDate): boolean => /^[jm]/.test(from);

/** Reads the page, keeps its highlights right while it changes, and knows what there is to say of it. */
export class PageReader {
  /** Null until the background has brought it, before its first answer. */
  highlighter: Highlighter | null = null;
  readonly #blocks = new KnownBlocks();
  readonly #wishes = new Wishes();
  #state: PageReport['state'] = 'reading';
  #reasons: readonly Reason[] = [];
  #found: FoundArticle | null = null;
  #page: PageAnnotations | null = null;
  #address = '';
  /** Reading it, and whether the page has changed meanwhile. */
  #busy = false;
  #changed = false;
  /** The page took another address and stayed as it was. */
  #renamed = false;
  /** The article that was asked for last, and the address at which it was. */
  #known: (ReadAt & { text: string }) | null = null;
  /** The days that the head declares, and where they were first read. */
  #head = '';
  #headOf = '';
  /** Counts readings: an answer to an older one is not heard. */
  #turn = 0;

  get settings(): PageSettings {
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
  async start(settings: PageSettings, corrections: Corrections): Promise<void> {
    this.#wishes.settings = settings;
    this.#wishes.correct(corrections, address());
    await this.read();
  }

  /** What the reader says of pages and sites, now. */
  setCorrections(corrections: Corrections): void {
    const changed = this.#wishes.correct(corrections, address());
    // What the background knew of this page may be taken back without that its address tells.
    if (this.#address && (changed || this.#page?.correction)) void this.read();
  }

  setSettings(settings: PageSettings): void {
    const { isOff } = this.#wishes;
    this.#wishes.settings = settings;
    if (this.#wishes.isOff !== isOff) void this.read();
    else this.#paint();
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
    if (state !== 'annotated') this.highlighter?.clear();
  }

  /** Starts from the beginning. Resolves when the page is understood, or turned away. */
  async read(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#busy = true;
    this.#changed = false;
    await this.#readOnce(turn);
    if (turn !== this.#turn) return;
    this.#busy = false;
    if (this.#changed) await this.look();
  }

  async #readOnce(turn: number): Promise<void> {
    this.#address = address();
    this.#renamed = false;
    this.#page = null;
    this.#found = null;
    this.#blocks.clear();
    this.#wishes.arriveAt(this.#address);
    const { isOff, left } = this.#wishes;
    if (isOff) return this.#settle('off-here');
    if (left) return this.#settle('not-ours', [youSaid(left)]);
    this.#settle('reading');
    const { found, refused } = await examinePage(document, this.#wishes.how);
    if (turn !== this.#turn) return;
    this.#found = found;
    if (refused || !found) return this.#settle(refused?.state ?? 'not-ours', refused?.reasons);
    const [first = [], ...more] = inParts(found.blocks.map((block) => block.text));
    const answer = await this.#ask(found, first);
    if (turn !== this.#turn) return;
    if (!answer.ok) return this.#settle('failed', [answer.error]);
    this.#understand(first, answer.value);
    if (this.#state === 'annotated') await this.#readMore(found, first.length, more, turn);
  }

  #ask(found: FoundArticle, blocks: readonly string[]) {
    const now = collectMeta(document, found);
    const { dates } = now;
    const meta = { ...now, ...this.readAt(found.text) };
    const { url, declared } = meta;
    const path = url.split('?', 1)[0]!;
    const head = dates
      .filter(ofHead)
      .map(({ value }) => value)
      .join();
    if (this.#head !== head) this.#headOf = path;
    this.#head = head;
    // Another article at another address, and a head that did not go along, or its canonical link alone.
    const told = this.#headOf !== path && { dates: dates.filter((date) => !ofHead(date)) };
    if (this.#known?.url.split('?', 1)[0] !== path && this.#known?.declared === declared)
      meta.declared = null;
    this.#known = { text: found.text, url, declared: meta.declared, ...told };
    return askAnnotations({ ...meta, ...told }, blocks, this.#page?.annotations.mentions ?? []);
  }

  /** The further parts of a very long article, from a block on, each with the actors found before it. */
  async #readMore(
    found: FoundArticle,
    from: number,
    parts: readonly (readonly string[])[],
    turn: number,
  ): Promise<void> {
    let at = from;
    for (const part of parts) {
      const answer = await this.#ask(found, part);
      if (turn !== this.#turn || !answer.ok || !this.#page) return;
      this.#blocks.learn(part, answer.value.annotations);
      const spans = this.#blocks.spansOf(found.blocks.slice(at, at + part.length));
      at += part.length;
      const { annotations, actorNames } = this.#page;
      this.#page = {
        ...this.#page,
        annotations: {
          ...annotations,
          mentions: [...annotations.mentions, ...spans.mentions],
          dates: [...annotations.dates, ...spans.dates],
        },
        actorNames: { ...actorNames, ...answer.value.actorNames },
      };
      void this.highlighter?.paintMore(spans, { found, page: this.#page, settings: this.settings });
    }
  }

  #understand(blocks: readonly string[], page: PageAnnotations): void {
    const { correction, topic } = page;
    this.#page = page;
    this.#blocks.learn(blocks, page.annotations);
    if (this.#wishes.anyway || (correction ?? topic).about) {
      this.#settle('annotated');
      this.#paint();
    } else this.#settle('not-ours', correction ? [youSaid(correction)] : topic.reasons);
  }

  /** Looks whether the page has changed; true where it has, and something was done about it. */
  async look(): Promise<boolean> {
    // Not before the settings are known: the reader may want nothing here.
    if (this.#address === '') return false;
    const moved = address() !== this.#address;
    const isRead = this.#state === 'annotated' && !this.#busy;
    if (moved && !isRead) return this.#startOver();
    if (this.#busy) {
      this.#changed = true;
      return false;
    }
    if (isRead) return this.#lookAtArticle(moved);
    return this.#state !== 'off-here' && !this.#wishes.left && this.#lookForArticle();
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
    const restored = this.highlighter?.painter.restore() ?? false;
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
    if (same && (this.highlighter?.painter.isConnected ?? true)) return restored;
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
    for (const part of inParts(unknown)) {
      const answer = await this.#ask(found, part);
      if (turn !== this.#turn || !answer.ok || !this.#page) return;
      this.#blocks.learn(part, answer.value.annotations);
      const { meta, actorNames } = answer.value;
      this.#page = {
        ...this.#page,
        // Its day is the whole article's.
        meta: { ...this.#page.meta, title: meta.title },
        actorNames: { ...this.#page.actorNames, ...actorNames },
      };
    }
    this.#take(found);
  }

  #take(found: FoundArticle): void {
    if (!this.#page) return;
    this.#found = found;
    if (this.#known) this.#known.text = found.text;
    const annotations = { ...this.#page.annotations, ...this.#blocks.spansOf(found.blocks) };
    this.#page = { ...this.#page, annotations };
    this.#paint();
  }

  #paint(): void {
    const [found, page, settings] = [this.#found, this.#page, this.settings];
    if (this.#state === 'annotated' && found && page) void this.highlighter?.paint({ found, page, settings });
  }

  /** Where the article of this text was read, whatever address the page has taken since; null where it was not. */
  readAt(text: string): ReadAt | null {
    const { text: own, ...place } = this.#known ?? {};
    return text === own ? (place as ReadAt) : null;
  }

  /** The extension was updated or taken away: nothing of it stays on the page. */
  end(): void {
    this.#turn += 1;
    this.highlighter?.clear();
  }
}
