// An article that carries no date may still tell its day: "today, Sunday 28 January 2024", «دیروز شنبه (۷ بهمن ۱۴۰۲)».
import { GRAMMARS } from './grammars.ts';
import { isNowadays } from './nowadays.ts';
import { Reader } from './reader.ts';
import { resolve } from './resolve.ts';
import { tokenise } from './tokens.ts';

/** Where news says when it is: its first paragraphs. UTF-16 units. */
const HEAD = 3_000;
/** Brackets, commas and "corresponding to" between the two. */
const MOST_BETWEEN = 2;
const BETWEEN = /^(?:[(،,\-[]|الموافق|برابر|مصادف|با|یوم|روز)$/;

/**
 * The day that a text was written on, by a counted day ("today", "yesterday") beside a printed one with its year, or null.
 * Both a weekday that does not fit and two such places that disagree are reasons to believe neither.
 */
export function inferDay(text: string, language: string | null): string | null {
  const grammar = GRAMMARS[language ?? ''];
  if (!grammar) return null;
  const reader = new Reader(tokenise(text.slice(0, HEAD)), grammar);
  const told = new Set<string>();
  for (let at = 0; at < reader.tokens.length; at += 1) {
    const counted = reader.parse(at);
    if (counted?.expression.kind !== 'offset' || isNowadays(reader, counted)) continue;
    const day = dayBeside(reader, counted.next);
    if (day) told.add(day.subtract({ days: counted.expression.days }).toString());
    at = counted.next - 1;
  }
  return told.size === 1 ? [...told][0]! : null;
}

/** The whole date right behind a token, over its weekday; its year must be printed, for nothing else could tell it. */
function dayBeside(reader: Reader, next: number): Temporal.PlainDate | null {
  let weekday: number | null = null;
  for (let at = next, skipped = 0; skipped <= MOST_BETWEEN; ) {
    const parsed = reader.parse(at);
    if (!parsed) {
      if (!BETWEEN.test(reader.tokens[at]?.text ?? '')) return null;
      at += 1;
      skipped += 1;
      continue;
    }
    const { expression } = parsed;
    if (expression.kind === 'weekday' && expression.when === 'latest' && weekday === null) {
      weekday = expression.weekday;
      at = parsed.next;
      continue;
    }
    if (expression.kind !== 'day' && expression.kind !== 'hijri-day') return null;
    if (expression.kind === 'day' && expression.year.by !== 'value') return null;
    const days = resolve(expression, { published: null, language: null, country: null, until: false })?.days;
    return days && (weekday === null || days.from.dayOfWeek === weekday) ? days.from : null;
  }
  return null;
}
