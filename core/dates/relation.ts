// Words before a date that make it the edge of a stretch: since, until, before, after.
import type { DateRelation } from '../annotate/annotation.ts';
import { foldWord } from './fold-dates.ts';
import type { Reader } from './reader.ts';
import type { Parsed } from './rule.ts';

const words = (relation: DateRelation, forms: string): readonly (readonly [string, DateRelation])[] =>
  forms.split('|').map((form) => [form.split(' ').map(foldWord).join(' '), relation]);

/** Of one to three words; the longest that stands before a date counts. */
const RELATIONS: ReadonlyMap<string, DateRelation> = new Map([
  ...words('since', 'منذ|منذ مطلع|اعتبارا من|ابتداء من|بدءا من|انطلاقا من|از|از تاریخ|از زمان|از سال'),
  ...words('until', 'حتى|وحتى|لغاية|ولغاية|إلى|الى|إلى غاية|بحلول|تا|الی|لغایت|تا تاریخ|تا قبل از|تا سال'),
  ...words('before', 'قبل|قبيل|پیش از|قبل از'),
  ...words('after', 'بعد|عقب|پس از|بعد از'),
]);
const LONGEST = 3;
/** Little words between the relation and the date: منذ يوم 3, تا روز شنبه. */
const BETWEEN: ReadonlySet<string> = new Set(
  ['یوم', 'تاریخ', 'روز', 'شهر', 'عام', 'سال', 'ماه'].map(foldWord),
);

/** What the words before an expression make of it; `on` where nothing does. */
export function relationBefore(reader: Reader, { first }: Parsed): DateRelation {
  const { tokens } = reader;
  let end = first;
  if (tokens[end - 1]?.kind === 'word' && BETWEEN.has(tokens[end - 1]!.text)) end -= 1;
  for (let length = LONGEST; length > 0; length -= 1) {
    const run = tokens.slice(Math.max(0, end - length), end);
    if (run.length < length || run.some((token) => token.kind !== 'word')) continue;
    const relation = RELATIONS.get(run.map((token) => token.text).join(' '));
    if (relation) return relation;
  }
  return 'on';
}
