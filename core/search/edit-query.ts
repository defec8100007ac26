import { QUOTATION_MARKS, tagKey } from '../articles/tag-key.ts';
import { type Piece, piecesOf, type QueryField, readable } from './parse-query.ts';

/** Changes of a query by other means than typing. The rest of it stays as it was typed. */

/** Inclusive first day and exclusive last one, ISO; a query's `after:` and `before:`. */
export interface Time {
  readonly after: string | null;
  readonly before: string | null;
}

function without(query: string, unwanted: (piece: Piece) => boolean): string {
  const text = readable(query);
  let kept = '';
  let at = 0;
  for (const piece of piecesOf(text)) {
    if (!unwanted(piece)) continue;
    kept += text.slice(at, piece.start);
    at = piece.end;
  }
  return (kept + text.slice(at)).replace(/\s+/gu, ' ').trim();
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** Quotation marks would end the value; what reads it does not look at them. A tag that is chosen is meant as a whole. */
function written(field: QueryField, value: string): string {
  const plain = value.replace(QUOTATION_MARKS, ' ').replace(/\s+/gu, ' ').trim();
  return field !== 'tag' && /^[\p{L}\p{N}_.-]+$/u.test(plain) ? `${field}:${plain}` : `${field}:"${plain}"`;
}

const isSame = ({ text, quoted }: Piece, field: QueryField, value: string): boolean =>
  field === 'tag'
    ? quoted && tagKey(text) === tagKey(value)
    : written(field, text).toLowerCase() === written(field, value).toLowerCase();

const sameValue = (piece: Piece, field: QueryField, value: string): boolean =>
  !piece.not && piece.field === field && isSame(piece, field, value);

/** Does the query ask for this value of a field? */
export const asksFor = (query: string, field: QueryField, value: string): boolean =>
  [...piecesOf(query)].some((piece) => sameValue(piece, field, value));

/** The query without what it asks of a field; what it does not want of it stays. */
export const withoutField = (query: string, field: QueryField): string =>
  without(query, (piece) => piece.field === field && !piece.not);

/** What is joined to a phrase that nobody closed would be a part of it. */
const closed = (query: string): string =>
  (query.match(QUOTATION_MARKS)?.length ?? 0) % 2 === 1 ? `${query}"` : query;

/** Asks for one more value of a field, or no longer for it. */
export const toggled = (query: string, field: QueryField, value: string): string =>
  asksFor(query, field, value)
    ? without(query, (piece) => sameValue(piece, field, value))
    : joined(closed(query.trim()), written(field, value));

/** The query with another time, or with none. */
export function within(query: string, { after, before }: Time): string {
  const rest = without(query, ({ field }) => field === 'after' || field === 'before');
  if (!after && !before) return rest;
  return joined(closed(rest), after ? `after:${after}` : '', before ? `before:${before}` : '');
}
