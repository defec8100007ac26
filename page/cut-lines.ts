import { type JunkKind, labelOf, sectionOf } from './junk-words.ts';
import { closest } from './native.ts';
import type { Run } from './read-blocks.ts';
import type { NodeSpan } from './run-builder.ts';

/** A line that ends so is over; what a link says by itself is the article's where it ends so, too. */
const OVER = /[.؟?!:»"]\s*$/;

/**
 * A text whose lines are parted by single `<br>` is one run: of its lines, those that send the reader to another article, a
 * button or a list are left out, as paragraphs of their own would be.
 */
export function cutLines(run: Run, left: (readonly [JunkKind, Run])[]): void {
  if (!run.linkChars || !run.text.includes('\n')) return;
  const spans: NodeSpan[] = [];
  let [at, next, text, over] = [0, 0, '', true];
  for (const line of run.text.split('\n')) {
    const from = next;
    while ((run.spans[next]?.start ?? Infinity) < at + line.length) next += 1;
    const its = run.spans.slice(from, next);
    const isLink = its.every(({ node }) => !node.data.trim()[1] || closest(node.parentElement, 'a'));
    const away = isLink ? over && !OVER.test(line) : (labelOf(line) ?? sectionOf(line)) === 'related';
    if (away) left.push(['related', { ...run, text: line }]);
    else {
      if (text) text += '\n';
      for (const span of its) span.start += text.length - at;
      spans.push(...its);
      text += line;
      over = OVER.test(line);
    }
    at += line.length + 1;
  }
  if (text.length < run.text.length) Object.assign(run, { text, spans, linkChars: 0 });
}
