import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RunBuilder } from '../../page/run-builder.ts';

/** A text node, as far as the builder looks at it. */
const node = (data: string): Text => ({ data }) as unknown as Text;
const data = fc
  .array(fc.constantFrom('خبر', 'أول', ' ', '  ', '\n', '\t ', ' \n  ', '\u00a0', '.'), { maxLength: 8 })
  .map((parts) => parts.join(''));
/** Text nodes, and line breaks as null. */
const printed = fc.array(fc.oneof({ weight: 5, arbitrary: data }, fc.constant(null)), { maxLength: 8 });

/** What a browser prints of them in one run: the rule, spelt out. */
function asPrinted(parts: readonly (string | null)[]): string {
  let out = '';
  for (const part of parts) {
    if (part === null) {
      if (out && !out.endsWith('\n')) out = `${out.replace(/ $/, '')}\n`;
      continue;
    }
    for (const char of part) {
      const space = /[ \t\n\r\f]/.test(char);
      if (space && (out === '' || /[ \n]$/.test(out))) continue;
      out += space ? ' ' : char;
    }
  }
  return out.trimEnd();
}

describe('a run', () => {
  it('prints white space as a browser does, and knows where each stretch of it comes from', () => {
    fc.assert(
      fc.property(printed, (parts) => {
        const builder = new RunBuilder();
        for (const part of parts) {
          if (part === null) builder.breakLine();
          else builder.add(node(part), false, false);
        }
        const run = builder.take();
        const wanted = asPrinted(parts);
        expect(run?.text ?? '').toBe(wanted.trim() ? wanted : '');
        if (!run) return;
        let end = 0;
        for (const { node: from, offset, start, length } of run.spans) {
          expect(length).toBeGreaterThan(0);
          // Between two stretches stands nothing but a line break.
          expect(run.text.slice(end, start).replaceAll('\n', '')).toBe('');
          const stretch = from.data.slice(offset, offset + length).replace(/[\t\n\r\f]/g, ' ');
          expect(run.text.slice(start, start + length)).toBe(stretch);
          end = start + length;
        }
        expect(end).toBe(run.text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
