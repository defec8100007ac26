// Days that have become names of what happened on them. Without a year, only the words around tell them from this year's:
// هجمات 11 سبتمبر, منذ 7 أكتوبر, حملات ۱۱ سپتامبر.
import type { Expression } from './expression.ts';
import { foldWord } from './fold-dates.ts';
import { sentenceAround } from './outlook.ts';
import type { Reader } from './reader.ts';
import type { Edge } from './relation.ts';
import type { Parsed } from './rule.ts';

interface NamedDay {
  readonly month: number;
  readonly day: number;
  readonly of: string;
  /** Months for which another such day is as well meant by "since": it has just been. */
  readonly fresh: number;
  /** Counts behind "since" only where the sentence speaks of attacks; the day has another name in these countries (ISO 3166-1). */
  readonly attacks?: readonly string[];
}

const NAMED: readonly NamedDay[] = [
  { month: 9, day: 11, of: '2001-09-11', fresh: 2 },
  { month: 10, day: 7, of: '2023-10-07', fresh: 0 },
  { month: 10, day: 17, of: '2023-10-17', fresh: 1, attacks: ['LB'] },
];

/** Beginnings of words that speak of attacks, with their articles. */
const ATTACKS = new RegExp(
  `^[وف]?[بلک]?(?:ال)?(?:${'هجوم هجمات هجومی قصف استهداف ضربات ضربه صواریخ صاروخ مسیرات حمله حملات حملهی موشک پهپاد راکت'
    .split(' ')
    .map(foldWord)
    .join('|')})`,
);

function speaksOfAttacks(reader: Reader, first: number, next: number): boolean {
  const [from, to] = sentenceAround(reader, first, next);
  return reader.tokens.slice(from, to).some(({ kind, text }) => kind === 'word' && ATTACKS.test(text));
}

function isTheNamed(
  reader: Reader,
  { first, next }: Parsed,
  { relation }: Edge,
  named: NamedDay,
  published: Temporal.PlainDate | null,
  country: string | null,
): boolean {
  if (published && Temporal.PlainDate.compare(published, named.of) <= 0) return false;
  if (!named.attacks && reader.has(first - 1, 'attacks')) return true;
  if (relation !== 'since' && relation !== 'after') return false;
  if (named.attacks && (named.attacks.includes(country ?? '') || !speaksOfAttacks(reader, first, next)))
    return false;
  if (!published) return true;
  const here = Temporal.PlainDate.from({ year: published.year, month: named.month, day: named.day });
  const last = Temporal.PlainDate.compare(here, published) <= 0 ? here : here.subtract({ years: 1 });
  return Temporal.PlainDate.compare(last.add({ months: named.fresh }), published) <= 0;
}

/** The day that an attack is named after, or null where the expression is no such name. */
export function namedDay(
  reader: Reader,
  parsed: Parsed,
  edge: Edge,
  published: Temporal.PlainDate | null,
  country: string | null,
): Expression | null {
  const { expression } = parsed;
  if (expression.kind !== 'day' || expression.calendar !== 'gregorian') return null;
  if (expression.year.by !== 'nearest' || expression.weekday !== undefined) return null;
  const named = NAMED.find(({ month, day }) => month === expression.month && day === expression.day);
  return named && isTheNamed(reader, parsed, edge, named, published, country)
    ? { kind: 'named-day', day: named.of }
    : null;
}
