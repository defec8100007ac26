import type { LeftOut } from '../core/articles/article.ts';
import { isDateLine } from './date-lines.ts';
import { digits, type JunkKind } from './junk-words.ts';
import { closest } from './native.ts';
import { type Run, SUBHEADING } from './read-blocks.ts';

/** Whether nothing stands under a heading, or, behind a paragraph, under a label or a day. An item of a list is none of these. */
function dangles({ box, prose, text }: Run, behind: boolean): boolean {
  if (/[.!?؟»"”]\s*$/.test(text)) return false;
  const line = digits(text);
  return (
    SUBHEADING.test(box.tag) ||
    (!prose &&
      text.length < 30 &&
      behind &&
      (/^(?:0+|[^0:]+:?)$/.test(line) || isDateLine(text)) &&
      !closest(box.element, 'li,td,th,dd'))
  );
}

/** A heading or label with nothing under it was that of something left out. */
export function withoutTail(kept: Run[], left: (readonly [JunkKind, Run])[]): void {
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    if (!dangles(last, kept.length > 3 && kept.at(-2)?.prose === true)) break;
    left.push(['related', last]);
    kept.pop();
  }
}

/** Characters left out, by kind, in order of first appearance. */
export function tally(left: readonly (readonly [JunkKind, Run])[]): LeftOut[] {
  const chars = new Map<JunkKind, number>();
  for (const [kind, run] of left) chars.set(kind, (chars.get(kind) ?? 0) + run.text.length);
  return [...chars].map(([kind, sum]) => ({ kind, chars: sum }));
}
