// A month or day without its year that is to come: "will leave in September", "until September". The one that has gone by may
// be nearer to the article's day.

import type { Expression } from './expression.ts';
import { foldWord } from './fold-dates.ts';
import { inYear } from './inner-year.ts';
import { isAhead, isAheadPair, sentenceAround } from './outlook.ts';
import type { Reader } from './reader.ts';
import type { Edge } from './relation.ts';
import { resolve } from './resolve.ts';
import { type ResolveContext, type Resolved, reason, spanOf } from './resolved.ts';
import type { Parsed } from './rule.ts';

const folded = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldWord));

/** Between a verb of the future and the day that it does not speak of: "will discuss what was signed in September". */
const ANOTHER_CLAUSE = folded('الذي التي الذين اللذين اللتين بعدما الموقع الموقعة المبرم المبرمة الموقعين');
/** What went on, in Arabic: behind it "until" is of the past. */
const WENT_ON = folded(
  'استمر استمرت استمروا واستمر واستمرت ظل ظلت ظلوا وظل وظلت بقي بقيت بقوا وبقي وبقيت دام دامت امتد امتدت وامتدت بلغ بلغت وبلغ وبلغت قتل قتلت سجل سجلت',
);
/** Verbs of Persian end the clause: the first one behind a day tells its time. */
const TO_COME = folded(
  'خواهد خواهند خواهیم نخواهد نخواهند می‌یابد می‌یابند می‌رسد می‌رسند می‌شود می‌شوند می‌گردد می‌گردند می‌کند می‌کنند می‌رود می‌روند می‌گیرد ' +
    'می‌ماند می‌مانند شود شوند کند کنند یابد یابند برسد برسند برود بروند بماند بمانند گیرد گیرند نماید نمایند',
);
const PAST = folded(
  'شد شدند کرد کردند داد دادند گرفت گرفتند رسید رسیدند گفت گفتند آمد آمدند رفت رفتند زد زدند نوشت دید شده کرده داده گرفته رسیده رفته ' +
    'آمده یافته گذشت افتاد نمود نمودند',
);
const LASTED = folded('بود بودند داشت داشتند ماند ماندند کشید یافت یافتند کشته');

type Time = 'past' | 'lasted' | 'to-come' | null;

/** What the verb of the sentence around the tokens `[first, next)` says of their time. */
function timeOf(reader: Reader, first: number, next: number): Time {
  const sentence = sentenceAround(reader, first, next);
  return reader.grammar.lexicon.clitics
    ? timeInArabic(reader, first, next, sentence)
    : timeInPersian(reader, first, next, sentence);
}

function timeInArabic({ tokens }: Reader, first: number, next: number, [from, to]: [number, number]): Time {
  for (let at = first - 1; at >= from; at -= 1) {
    const { text } = tokens[at]!;
    if (isAhead(text)) return 'to-come';
    if (WENT_ON.has(text)) return 'lasted';
    if (ANOTHER_CLAUSE.has(text)) return null;
  }
  // "And in September will …": the day stands before its verb.
  const begins = first - 1 <= from || tokens[first - 2]?.kind === 'punct';
  return begins && tokens.slice(next, Math.min(to, next + 2)).some(({ text }) => isAhead(text))
    ? 'to-come'
    : null;
}

function timeInPersian({ tokens }: Reader, first: number, next: number, [from, to]: [number, number]): Time {
  for (let at = next; at < to; at += 1) {
    const { text } = tokens[at]!;
    if (TO_COME.has(text)) return 'to-come';
    if (LASTED.has(text)) return 'lasted';
    if (PAST.has(text)) return 'past';
  }
  for (let at = from; at < first - 1; at += 1)
    if (isAheadPair(tokens[at]!.text, tokens[at + 1]!.text)) return 'to-come';
  return null;
}

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
