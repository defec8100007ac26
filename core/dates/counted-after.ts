// "… in 2001. After 13 years it seems": counted from the date that the text has just named, where that leads to the
// article's own time; else what is told would lie as far in the future as it lies in the past.
import type { Found } from './coreferent.ts';
import type { Expression } from './expression.ts';
import { resolve } from './resolve.ts';
import { type ResolveContext, type Resolved, reason } from './resolved.ts';

/** UTF-16 units from the date that is counted from to the count, at most: a sentence or two. */
const REACH = 220;

/** @returns null where the count is not of years ahead, or no date just before it leads to the article's year or the last one. */
export function countedAfter(
  expression: Expression,
  start: number,
  found: readonly Found[],
  context: ResolveContext,
): Resolved | null {
  const { published } = context;
  if (!published || expression.kind !== 'ago' || expression.unit !== 'year' || expression.count < 1)
    return null;
  for (const { parsed, resolved } of found.toReversed()) {
    if (start - parsed.end > REACH) return null;
    const since = resolved.days;
    const now = since && since.from.year + expression.count;
    if (since && (now === published.year || now === published.year - 1)) {
      const counted = resolve(expression, { ...context, published: since.from });
      return counted && { ...counted, reason: reason('counted-from-date', { day: since.from.toString() }) };
    }
  }
  return null;
}
