import type { DateMention, Mention } from '../core/annotate/annotation.ts';
import type { FoundArticle } from './found-article.ts';
import { type PageRange, rangeAt } from './offsets.ts';
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

const registry = (): HighlightRegistry | null => globalThis.CSS?.highlights ?? null;

export class Painter {
  #painted: readonly Painted[] = [];
  /** Ours, by name: Firefox lets a content script read nothing back from the registry. */
  readonly #highlights = new Map<string, Highlight>();

  /** Sorted by place. */
  get painted(): readonly Painted[] {
    return this.#painted;
  }

  /** What an earlier painted span is now that the article may have been drawn anew; null where it is gone. */
  successor({ span, start }: Painted): Painted | null {
    return this.#painted.find((one) => one.start === start && one.span.text === span.text) ?? null;
  }

  /** Replaces what is painted. Spans whose text the page no longer prints are left out. */
  paint(found: FoundArticle, spans: readonly Paintable[]): void {
    const painted: Painted[] = [];
    for (const span of spans) {
      const { start, end } = wholeWord(found.text, span.start, span.end);
      const range = rangeAt(found, start, end);
      if (range) painted.push({ span, range, start, end });
    }
    this.#painted = painted.sort((a, b) => a.start - b.start);
    this.#register();
  }

  clear(): void {
    this.#painted = [];
    this.#register();
  }

  /** Puts back what a script of the page has taken away. True where something was missing. */
  restore(): boolean {
    const known = registry();
    const missing = [...this.#highlights].some(([name, highlight]) => known?.get(name) !== highlight);
    if (missing) this.#register();
    return missing;
  }

  #register(): void {
    const known = registry();
    if (!known) return;
    const byName = new Map<string, StaticRange[]>();
    for (const { span, range } of this.#painted) {
      const { startContainer, startOffset, endContainer, endOffset } = range;
      const list = byName.get(nameOf(span)) ?? [];
      list.push(new StaticRange({ startContainer, startOffset, endContainer, endOffset }));
      byName.set(nameOf(span), list);
    }
    // Under the same name there may be another's by now: of the extension's next version.
    for (const [name, highlight] of this.#highlights) if (known.get(name) === highlight) known.delete(name);
    this.#highlights.clear();
    for (const [name, ranges] of byName) {
      const highlight = new Highlight();
      for (const range of ranges) highlight.add(range);
      // A name inside a longer date, or the other way round: the date lies on top.
      highlight.priority = name === NAMES.date ? 1 : 0;
      this.#highlights.set(name, highlight);
      known.set(name, highlight);
    }
  }
}
