// A month or day without its year that is to come: "will leave in September", "until September". The one that has gone by may
// be nearer to the article's day.

import { timeOf } from './clause-time.ts';
import type { Expression } from './expression.ts';
import { inYear } from './inner-year.ts';
import type { Reader } from './reader.ts';
import type { Edge } from './relation.ts';
import { resolve } from './resolve.ts';
import { type ResolveContext, type Resolved, reason, spanOf } from './resolved.ts';
import type { Parsed } from './rule.ts';

/** Days by which a page may be dated too late: what was to come then is not next year's. */
const LATE = 7;
/** "Until September" in October may as well tell of what was counted. */
const JUST_GONE = 60;

const daysSince = ({ days }: Resolved, published: Temporal.PlainDate): number =>
  days ? days.to.until(published).days : 0;

function isMonth(expression: Expression): boolean {
  if (expression.kind === 'part' || expression.kind === 'fraction') return isMonth(expression.of);
  return expression.kind === 'month' || (expression.kind === 'range' && isMonth(expression.to));
}

/** The one that is to come, with the last one beside it, or null where nothing speaks of what is to come. */
export function coming(
  reader: Reader,
  { expression, first, next }: Parsed,
  edge: Edge,
  context: ResolveContext,
): Resolved | null {
  const { published } = context;
  if (!published || (edge.relation === 'since' && !edge.ahead)) return null;
  if (expression.kind === 'day' ? expression.weekday !== undefined : !isMonth(expression)) return null;
  const last = resolve(expression, context);
  if (last?.days && daysSince(last, published) <= LATE) return null;
  const time = timeOf(reader, first, next);
  const until = edge.relation === 'until' && edge.ahead && time !== 'lasted' && isMonth(expression);
  if (time !== 'to-come' && !until) return null;
  for (const shift of [0, 1]) {
    const found = resolve(inYear(expression, { by: 'shift', shift }), context);
    if (!found?.days || daysSince(found, published) > 0) continue;
    if (!last?.days) return { ...found, reason: reason('first-after', { day: published.toString() }) };
    return time !== 'to-come' && daysSince(last, published) <= JUST_GONE
      ? { ...last, alternatives: [spanOf(found.days)] }
      : {
          ...found,
          alternatives: [spanOf(last.days)],
          reason: reason('first-after', { day: published.toString() }),
        };
  }
  return null;
}
