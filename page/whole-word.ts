/** Letters, marks, joiners and tatweel: what holds an Arabic-script word together. */
const INSIDE = /[\p{L}\p{M}\u0640\u200c\u200d]/u;
/** A clitic or an ending is short; further than this no word reaches. */
const MOST = 24;

/**
 * The written word, or words, around `[start, end)` of a text: half a ligature looks broken, so a name is painted with
 * the clitic that is attached to it. UTF-16 code units.
 */
export function wholeWord(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let from = start;
  while (from > 0 && start - from < MOST && INSIDE.test(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && to - end < MOST && INSIDE.test(text[to] ?? '')) to += 1;
  // A joiner at the very end prints nothing.
  while (to > end && /[\u200c\u200d]/.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}
