import type { Token } from './tokens.ts';

const OPENS = /^[«“„‹]$/;
const CLOSES = /^[»”›]$/;

/** Tells of a token's index whether it stands inside quotation marks. A line's end closes what was left open. */
export function insideQuotes(tokens: readonly Token[]): (index: number) => boolean {
  const inside = new Uint8Array(tokens.length);
  let depth = 0;
  let straight = false;
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind === 'line') {
      depth = 0;
      straight = false;
    } else if (kind === 'punct') {
      // The upper quotation mark opens in some papers what the same mark closes.
      if (OPENS.test(text)) depth += 1;
      else if (CLOSES.test(text)) depth = Math.max(0, depth - 1);
      else if (text === '"') straight = !straight;
    }
    inside[index] = depth > 0 || straight ? 1 : 0;
  }
  return (index) => inside[index] === 1;
}

/** The two marks of a pair, opening and closing. */
export const QUOTED = /^["«“„‹]["»”›]$/;

/** Whether tokens are all that stands between two marks, without a space: `"a" today "b"` has none around "today". */
export function enclosed(tokens: readonly Token[], first: number, next: number, marks: RegExp): boolean {
  const [open, close] = [tokens[first - 1], tokens[next]];
  if (!open || !close || !marks.test(open.text + close.text)) return false;
  return open.end === tokens[first]!.start && close.start === tokens[next - 1]!.end;
}
