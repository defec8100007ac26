/**
 * Annotations count in an article's text; the reading view holds the same blocks with other white space, and may lack
 * some. Blocks are found in the view in order, white space aside, and the spans inside them carried over.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Packed {
  readonly text: string;
  /** Offset in the original of each code unit. */
  readonly at: readonly number[];
}

function pack(text: string): Packed {
  let packed = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (/\s/u.test(char)) continue;
    packed += char;
    at.push(i);
  }
  return { text: packed, at };
}

/** The spans that could be carried from `text` to `view`, with their places there; in the order given. */
export function carrySpans<T extends Span>(
  text: string,
  view: string,
  spans: readonly T[],
): { span: T; start: number; end: number }[] {
  const target = pack(view);
  const carried: { span: T; start: number; end: number }[] = [];
  let cursor = 0;
  let offset = 0;
  for (const block of text.split('\n\n')) {
    const source = pack(block);
    const found = source.text ? target.text.indexOf(source.text, cursor) : -1;
    if (found >= 0) {
      const back = new Map(source.at.map((at, i) => [at + offset, i]));
      for (const span of spans) {
        const first = back.get(span.start);
        const last = back.get(span.end - 1);
        const start = first === undefined ? undefined : target.at[found + first];
        const end = last === undefined ? undefined : target.at[found + last];
        if (start !== undefined && end !== undefined) carried.push({ span, start, end: end + 1 });
      }
      cursor = found + source.text.length;
    }
    offset += block.length + 2;
  }
  return carried;
}
