import type { DateMention, Mention } from '../core/annotate/annotation.ts';
import type { FoundArticle } from './found-article.ts';
import { type PageRange, rangeAt } from './offsets.ts';
import { inSlices, type Steps } from './slices.ts';
import { wholeWord } from './whole-word.ts';

/**
 * Paints spans of an article with the CSS Custom Highlight API: one Highlight a type, of `StaticRange`s, which cost the
 * page nothing when it changes. The page's scripts can see the registry, so names say nothing and ranges only what was
 * painted. Their styles are in `entrypoints/highlights.css`.
 */
export type Paintable = Mention | DateMention;

/** Registered names by type; the page's scripts can read them. */
const NAMES = {
  person: 'sq-person',
  organisation: 'sq-organisation',
  place: 'sq-place',
  agreement: 'sq-agreement',
  operation: 'sq-operation',
  date: 'sq-date',
} as const;

const nameOf = (span: Paintable): string => NAMES['actor' in span ? span.type : 'date'];

/** A span with where it is drawn, as whole written words. */
export interface Painted {
  readonly span: Paintable;
  readonly range: PageRange;
  /** Offsets of the painted words in the article's text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

type Placed = Pick<FoundArticle, 'text' | 'blocks'>;

/** So many spans are looked up in the page in one step. */
const STEP = 1_000;
/**
 * Highlights at once. Chromium goes through all of them, some 10 µs each, in every frame in which anything of the page has
 * changed: of more than these, only those around the view are there.
 */
const MOST_SHOWN = 400;
/** Of those, so many stand before the view at least. */
const MARGIN = 100;
const SCROLL_MS = 60;

const registry = (): HighlightRegistry | null => globalThis.CSS?.highlights ?? null;

export class Painter {
  #painted: readonly Painted[] = [];
  /** Counts paintings: an older one stops. */
  #painting = 0;
  #found: Placed = { text: '', blocks: [] };
  /** What the registry has. */
  #shown: readonly Painted[] = [];
  #scrolled: ReturnType<typeof setTimeout> | undefined;
  #waiting: Paintable[] = [];
  /** Ours, by name: Firefox lets a content script read nothing back from the registry. */
  readonly #highlights = new Map<string, Highlight>();

  /** Sorted by place. */
  get painted(): readonly Painted[] {
    return this.#painted;
  }

  /** Whether the page still shows all that is painted. */
  get isConnected(): boolean {
    return this.#painted.every(({ range }) => range.startContainer.isConnected);
  }

  /** What an earlier painted span is now that the article may have been drawn anew; null where it is gone. */
  successor({ span, start }: Painted): Painted | null {
    return this.#painted.find((one) => one.start === start && one.span.text === span.text) ?? null;
  }

  /**
   * Replaces what is painted: what stands in view first. Resolves when all of it is, or another painting has begun. Spans
   * whose text the page no longer prints are left out.
   */
  paint(found: FoundArticle, spans: readonly Paintable[]): Promise<void> {
    const seen = spans.length > MOST_SHOWN ? inView(found.blocks) : null;
    const near = (span: Paintable): boolean => !seen || (span.start < seen.end && span.end > seen.start);
    this.#found = found;
    this.#waiting = [...spans.filter(near), ...spans.filter((span) => !near(span))];
    this.#painted = [];
    return this.#place();
  }

  /** Paints more of the same article. */
  paintMore(spans: readonly Paintable[]): Promise<void> {
    this.#waiting.push(...spans);
    return this.#place();
  }

  clear(): void {
    this.#painting += 1;
    this.#waiting = [];
    this.#painted = [];
    this.#show();
  }

  /** Puts back what a script of the page has taken away. True where something was missing. */
  restore(): boolean {
    const known = registry();
    let missing = false;
    for (const [name, highlight] of this.#highlights)
      if (known?.get(name) !== highlight) {
        known?.set(name, highlight);
        missing = true;
      }
    return missing;
  }

  #place(): Promise<void> {
    this.#painting += 1;
    return inSlices(this.#steps(this.#painting));
  }

  *#steps(painting: number): Steps<void> {
    while (painting === this.#painting) {
      const placed = this.#waiting.splice(0, STEP).flatMap((span) => placeOf(this.#found, span) ?? []);
      this.#painted = [...this.#painted, ...placed].sort((a, b) => a.start - b.start);
      this.#show();
      if (this.#waiting.length === 0) return;
      yield;
    }
  }

  /** All that is painted, or of very many those around the view. */
  get #wanted(): readonly Painted[] {
    if (this.#painted.length <= MOST_SHOWN) return this.#painted;
    const view = inView(this.#found.blocks)?.start ?? 0;
    const first = this.#painted.findIndex(({ end }) => end >= view);
    const from = Math.max(0, Math.floor((first < 0 ? this.#painted.length : first) / MARGIN) - 1) * MARGIN;
    return this.#painted.slice(from, from + MOST_SHOWN);
  }

  /** Registers what is to be seen now, where that is not what is registered. */
  readonly #show = (): void => {
    const wanted = this.#wanted;
    const many = wanted.length < this.#painted.length;
    const listen = many ? document.addEventListener : document.removeEventListener;
    listen.call(document, 'scroll', this.#onScroll, { capture: true, passive: true } as EventListenerOptions);
    if (wanted.length === this.#shown.length && wanted.every((one, i) => one === this.#shown[i])) return;
    this.#shown = wanted;
    this.#unregister();
    for (const { span, range } of wanted) this.#highlightOf(nameOf(span))?.add(new StaticRange(range));
  };

  readonly #onScroll = (): void => {
    this.#scrolled ??= setTimeout(() => {
      this.#scrolled = undefined;
      this.#show();
    }, SCROLL_MS);
  };

  #highlightOf(name: string): Highlight | null {
    const known = registry();
    if (!known) return null;
    const own = this.#highlights.get(name);
    if (own) return own;
    const highlight = new Highlight();
    // A name inside a longer date, or the other way round: the date lies on top.
    highlight.priority = name === NAMES.date ? 1 : 0;
    this.#highlights.set(name, highlight);
    known.set(name, highlight);
    return highlight;
  }

  #unregister(): void {
    const known = registry();
    // Under the same name there may be another's by now: of the extension's next version.
    for (const [name, highlight] of this.#highlights) if (known?.get(name) === highlight) known.delete(name);
    this.#highlights.clear();
  }
}

/** Null where the page prints its text no more. */
function placeOf({ text, blocks }: Placed, span: Paintable): Painted | null {
  const { start, end } = wholeWord(text, span.start, span.end);
  const range = rangeAt({ blocks }, start, end);
  return range && { span, range, start, end };
}

/** The part of an article's text that is in view, as far as its blocks tell; null where none is. UTF-16 units. */
function inView(blocks: FoundArticle['blocks']): { start: number; end: number } | null {
  const bottom = blocks[0]?.element.ownerDocument.documentElement.clientHeight ?? 0;
  const below = (limit: number): number => {
    let [low, high] = [0, blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const { bottom: its = 0 } = blocks[middle]?.element.getBoundingClientRect() ?? {};
      if (its > limit) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const first = blocks[below(0)];
  const last = blocks[Math.min(below(bottom), blocks.length - 1)];
  return first && last ? { start: first.start, end: last.start + last.text.length } : null;
}
