import { isWordUnit } from '../text/fold.ts';

/** The words beside a place in a folded text; '' at a line's end, a full stop, a comma. Quotation marks are looked through. */
const BESIDE = /^[ "“”„«»‹›()]*$/;

/** The written word that ends before `at`. */
export function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && !isWordUnit(text.charCodeAt(end - 1))) end -= 1;
  if (!BESIDE.test(text.slice(end, at))) return '';
  let start = end;
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

/** The written word that starts behind `at`. */
export function wordAfter(text: string, at: number): string {
  let start = at;
  while (start < text.length && !isWordUnit(text.charCodeAt(start))) start += 1;
  if (!BESIDE.test(text.slice(at, start))) return '';
  let end = start;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end += 1;
  return text.slice(start, end);
}

/** The same with one word more, a space between them; '' where the second is missing. */
export function twoWordsAfter(text: string, at: number): string {
  const first = wordAfter(text, at);
  if (first === '') return '';
  const second = wordAfter(text, text.indexOf(first, at) + first.length);
  return second === '' ? '' : `${first} ${second}`;
}
