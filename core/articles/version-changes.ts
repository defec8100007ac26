import type { Annotations, DaySpan, Span } from '../annotate/annotation.ts';
import { figuresIn } from './figures.ts';

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
  for (const one of before) {
    const same = left.get(keyOf(one));
    if (same) same.push(one);
    else left.set(keyOf(one), [one]);
  }
  const added = after.filter((one) => !left.get(keyOf(one))?.pop());
  return { added, gone: [...left.values()].flat() };
}

const figuresOf = ({ text, annotations: { dates } }: VersionFacts): string[] =>
  figuresIn(text, (from, to) => !dates.some(({ start, end }) => from < end && to > start));

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

/**
 * Names and days count once however often they stand there; figures count each time. Both versions must have been read by
 * the same lexicon: another one finds other names in the same words.
 */
export function versionChanges(before: VersionFacts, after: VersionFacts): VersionChanges {
  return {
    names: changeOf(actorsOf(before), actorsOf(after), itself),
    dates: changeOf(daysOf(before), daysOf(after), spanKey),
    figures: changeOf(figuresOf(before), figuresOf(after), itself),
  };
}

/** Only those of which none of the printed forms stands in the other version. */
function notPrinted<T>(
  { added, gone }: Change<T>,
  formsOf: (facts: VersionFacts, one: T) => readonly Span[],
  before: VersionFacts,
  after: VersionFacts,
): Change<T> {
  const isNew = (one: T, here: VersionFacts, there: VersionFacts): boolean =>
    formsOf(here, one).every(({ text }) => !there.text.includes(text));
  return {
    added: added.filter((one) => isNew(one, after, before)),
    gone: gone.filter((one) => isNew(one, before, after)),
  };
}

/**
 * The same of versions that different lexicons may have read, so that nothing that Siyaq learned meanwhile is taken for a
 * change of the outlet's: what is printed in both is none, and figures count in dates too.
 */
export function cautiousChanges(before: VersionFacts, after: VersionFacts): VersionChanges {
  const { names, dates } = versionChanges(before, after);
  const undated = ({ text, annotations }: VersionFacts): VersionFacts => ({
    text,
    annotations: { ...annotations, dates: [] },
  });
  return {
    names: notPrinted(
      names,
      ({ annotations }, id) => annotations.mentions.filter(({ actor }) => actor === id),
      before,
      after,
    ),
    dates: notPrinted(
      dates,
      ({ annotations }, day) => annotations.dates.filter((one) => spanKey(one) === spanKey(day)),
      before,
      after,
    ),
    figures: versionChanges(undated(before), undated(after)).figures,
  };
}
