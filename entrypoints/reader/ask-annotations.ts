import type { Mention } from '../../core/annotate/annotation.ts';
import type { RawMeta } from '../../core/articles/raw-meta.ts';
import { askBackground } from '../../messages/ask-background.ts';
import type { PageAnnotations, Result } from '../../messages/protocol.ts';
import { BLOCK_BREAK } from '../../page/found-article.ts';

/** So many characters are asked for at once: the answer to more would hold up the page that takes it in. */
const PART = 100_000;

/** Blocks in their order, parted where they are longer than that together. */
export function inParts(blocks: readonly string[]): string[][] {
  const parts: string[][] = [];
  let size = 0;
  for (const text of blocks) {
    size += text.length;
    if (parts.length === 0 || size > PART) {
      parts.push([]);
      size = text.length;
    }
    parts.at(-1)?.push(text);
  }
  return parts;
}

/** Who is named. By an office alone nobody is: that bears out no short form of a name. */
const namedIn = (mentions: readonly Mention[]): string[] => [
  ...new Set(mentions.filter((one) => one.by !== 'role').map((one) => one.actor)),
];

/** Asks for some of an article's blocks; `known`: what was found in the others so far. */
export const askAnnotations = (
  meta: RawMeta,
  blocks: readonly string[],
  known: readonly Mention[],
): Promise<Result<PageAnnotations>> =>
  askBackground('annotatePage', {
    meta,
    text: blocks.join(BLOCK_BREAK),
    knownActors: namedIn(known),
  });
