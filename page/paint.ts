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

/** So many spans are painted in one step, and without a look at what is in view. */
const FEW = 500;

const registry = (): HighlightRegistry | null => globalThis.CSS?.highlights ?? null;

export class Painter {
  #painted: readonly Painted[] = [];
  /** Counts paintings: an older one stops. */
  #painting = 0;
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
   * Replaces what is painted: what stands in view first, all else in slices. Resolves when all of it is, or another
   * painting has begun. Spans whose text the page no longer prints are left out.
   */
  async paint(found: FoundArticle, spans: readonly Paintable[]): Promise<void> {
    this.#painting += 1;
    await inSlices(this.#steps(found, spans, this.#painting));
  }

  clear(): void {
    this.#painting += 1;
    this.#painted = [];
    this.#unregister();
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

  *#steps(found: FoundArticle, spans: readonly Paintable[], painting: number): Steps<void> {
    const seen = spans.length > FEW ? inView(found) : null;
    const near = (span: Paintable): boolean => !seen || (span.start < seen.end && span.end > seen.start);
    const waiting = [...spans.filter(near), ...spans.filter((span) => !near(span))];
    let placed: Painted[] = [];
    this.#unregister();
    this.#painted = [];
    for (let next = waiting.splice(0, FEW); next.length > 0; next = waiting.splice(0, FEW)) {
      placed.push(...next.flatMap((span) => placeOf(found, span) ?? []));
      // After each addition the browser goes through all there are: they come in few lots, each as large as all before.
      if (placed.length >= this.#painted.length || waiting.length === 0) {
        this.#add(placed);
        placed = [];
      }
      yield;
      if (painting !== this.#painting) return;
    }
  }

  #add(placed: readonly Painted[]): void {
    for (const { span, range } of placed) this.#highlightOf(nameOf(span))?.add(new StaticRange(range));
    this.#painted = [...this.#painted, ...placed].sort((a, b) => a.start - b.start);
  }

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
function placeOf(found: FoundArticle, span: Paintable): Painted | null {
  const { start, end } = wholeWord(found.text, span.start, span.end);
  const range = rangeAt(found, start, end);
  return range && { span, range, start, end };
}

/** The part of an article's text that is in view, as far as its blocks tell; null where none is. UTF-16 units. */
function inView({ blocks }: FoundArticle): { start: number; end: number } | null {
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
