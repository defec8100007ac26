import type { Annotations, DaySpan } from '../annotate/annotation.ts';

/** What two versions of an article differ in, besides their words: what came, and what went. */
export interface Change<T> {
  readonly added: readonly T[];
  readonly gone: readonly T[];
}

export interface VersionChanges {
  /** Ids of actors. */
  readonly names: Change<string>;
  /** Resolved days. */
  readonly dates: Change<DaySpan>;
  /** Numbers that stand outside of dates, in ASCII digits. */
  readonly figures: Change<string>;
}

export interface VersionFacts {
  readonly text: string;
  readonly annotations: Annotations;
}

/** Keeps how often each stands there: a second «40» that comes is a change too. */
function changeOf<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): Change<T> {
  const left = new Map<string, T[]>();
  for (const one of before) left.set(keyOf(one), [...(left.get(keyOf(one)) ?? []), one]);
  const added = after.filter((one) => !left.get(keyOf(one))?.pop());
  return { added, gone: [...left.values()].flat() };
}

const NUMBER = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu;

const ascii = (digits: string): string =>
  digits
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[,٬](?=\d{3}(?!\d))/g, '')
    .replace(/[٫,]/g, '.');

function figuresOf({ text, annotations: { dates } }: VersionFacts): string[] {
  return Array.from(text.matchAll(NUMBER)).flatMap(({ 0: digits, index }) =>
    dates.some(({ start, end }) => index < end && index + digits.length > start) ? [] : [ascii(digits)],
  );
}

const once = <T>(list: readonly T[], keyOf: (one: T) => string): T[] => [
  ...new Map(list.map((one) => [keyOf(one), one])).values(),
];
const itself = (one: string): string => one;
const spanKey = ({ from, to }: DaySpan): string => `${from}/${to}`;

const actorsOf = ({ annotations }: VersionFacts): string[] =>
  once(
    annotations.mentions.map(({ actor }) => actor),
    itself,
  );
const daysOf = ({ annotations }: VersionFacts): DaySpan[] =>
  once(
    annotations.dates.filter(({ from, to }) => from || to).map(({ from, to }) => ({ from, to })),
    spanKey,
  );

/** Names and days count once however often they stand there; figures count each time. */
export function versionChanges(before: VersionFacts, after: VersionFacts): VersionChanges {
  return {
    names: changeOf(actorsOf(before), actorsOf(after), itself),
    dates: changeOf(daysOf(before), daysOf(after), spanKey),
    figures: changeOf(figuresOf(before), figuresOf(after), itself),
  };
}
