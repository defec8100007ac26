// Words before a date that make it the edge of a stretch: since, until, before, after.
import type { DateRelation } from '../annotate/annotation.ts';
import { foldWord } from './fold-dates.ts';
import type { Reader } from './reader.ts';
import type { Parsed } from './rule.ts';

/** What the words before a date make of it. */
export interface Edge {
  readonly relation: DateRelation;
  /** Whether it may lie ahead: "from", "after" and "until", but not "since"; "to" says nothing of it. */
  readonly ahead: boolean;
}

const words = (relation: DateRelation, forms: string, ahead = true): readonly (readonly [string, Edge])[] =>
  forms.split('|').map((form) => [form.split(' ').map(foldWord).join(' '), { relation, ahead }]);

/** Of one to three words; the longest that stands before a date counts. */
const RELATIONS: ReadonlyMap<string, Edge> = new Map([
  ...words('since', 'منذ|مند|مذ|منذ مطلع|منذ يوم|منذ ليلة|از زمان|از هنگام', false),
  ...words('since', 'اعتبارا من|ابتداء من|بدءا من|انطلاقا من|از|از تاریخ|از سال|از آغاز|از روز'),
  ...words('until', 'إلى|الى', false),
  ...words('until', 'حتى|وحتى|لغاية|ولغاية|إلى غاية|بحلول|تا|لغایت|تا تاریخ|تا قبل از|تا سال'),
  ...words('before', 'قبل|قبيل|ما قبل|پیش از|قبل از'),
  ...words('after', 'بعد|بعيد|عقب|غداة|ما بعد|من بعد|في أعقاب|پس از|بعد از|به دنبال'),
]);
const LONGEST = 3;
/** Little words between the relation and the date: منذ فجر يوم 3, تا روز شنبه. */
const BETWEEN: ReadonlySet<string> = new Set(
  'يوم تاريخ روز شهر عام سال ماه فجر صباح ظهر عصر مساء ليل ليلة بامداد صبح شامگاه شب سحرگاه'
    .split(' ')
    .map(foldWord),
);
const MOST_BETWEEN = 2;
/** "And" is written onto the next word in Arabic. */
const JOINT = /^[وف](?=..)/;
const ON: Edge = { relation: 'on', ahead: true };

function jointly({ grammar }: Reader, printed: string): Edge | undefined {
  const found = grammar.lexicon.clitics ? RELATIONS.get(printed.replace(JOINT, '')) : undefined;
  return found?.relation === 'until' ? undefined : found;
}

function relationAt(reader: Reader, end: number): Edge | null {
  const { tokens } = reader;
  for (let length = LONGEST; length > 0; length -= 1) {
    const run = tokens.slice(Math.max(0, end - length), end);
    if (run.length < length || run.some((token) => token.kind !== 'word')) continue;
    const printed = run.map((token) => token.text).join(' ');
    const found = RELATIONS.get(printed) ?? jointly(reader, printed);
    if (found) return found;
  }
  return null;
}

/** What the words before an expression make of it; `on` where nothing does. */
export function relationBefore(reader: Reader, { first }: Parsed): Edge {
  let end = first;
  for (let skipped = 0; skipped <= MOST_BETWEEN; skipped += 1) {
    const found = relationAt(reader, end);
    if (found) return found;
    const before = reader.tokens[end - 1];
    if (before?.kind !== 'word' || !BETWEEN.has(before.text)) return ON;
    end -= 1;
  }
  return ON;
}
