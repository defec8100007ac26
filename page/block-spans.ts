import type { Annotations, DateMention, Mention } from '../core/annotate/annotation.ts';
import { BLOCK_BREAK, type FoundArticle } from './found-article.ts';

/**
 * What is known of each block by its text, so that an article that is drawn anew keeps its highlights without asking,
 * and only blocks that are new are sent again.
 */
interface BlockSpans {
  /** Where the block started in the text that its spans' offsets count in: they are moved when they are asked for. */
  readonly start: number;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
}

type Spans = Pick<Annotations, 'mentions' | 'dates'>;

const moved = <T extends { readonly start: number; readonly end: number }>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

/** Gives those of the next stretch; to be asked for one stretch after another. */
function parted<T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
): (start: number, end: number) => T[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return (start, end) => {
    const from = next;
    while ((sorted[next]?.start ?? end) < end) next += 1;
    return sorted.slice(from, next).filter((span) => span.start >= start && span.end <= end);
  };
}

export class KnownBlocks {
  readonly #known = new Map<string, BlockSpans>();

  clear(): void {
    this.#known.clear();
  }

  /** Remembers the spans of a text that is these blocks joined by a blank line. */
  learn(blocks: readonly string[], spans: Spans): void {
    const mentions = parted(spans.mentions);
    const dates = parted(spans.dates);
    let start = 0;
    for (const text of blocks) {
      const end = start + text.length;
      this.#known.set(text, { start, mentions: mentions(start, end), dates: dates(start, end) });
      start = end + BLOCK_BREAK.length;
    }
  }

  /** Texts of the article's blocks that are not known yet, each once. */
  unknownIn(found: FoundArticle): string[] {
    const texts = new Set(found.blocks.map((block) => block.text).filter((text) => !this.#known.has(text)));
    return [...texts];
  }

  /** The spans of an article's blocks, in its own offsets; blocks that are not known have none. */
  spansOf(blocks: FoundArticle['blocks']): { mentions: Mention[]; dates: DateMention[] } {
    const mentions: Mention[] = [];
    const dates: DateMention[] = [];
    for (const { text, start } of blocks) {
      const known = this.#known.get(text);
      if (!known) continue;
      const by = start - known.start;
      for (const mention of known.mentions) mentions.push(moved(mention, by));
      for (const date of known.dates) dates.push(moved(date, by));
    }
    return { mentions, dates };
  }
}
