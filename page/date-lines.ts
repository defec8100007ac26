import { digits } from './junk-words.ts';
import { queryAll } from './native.ts';
import type { Run } from './read-blocks.ts';

/** Lines with a day or an hour in them: those that tell when an article was published, and those that are part of it. */
const YEAR = /0000/;
/** A day, but no hour. */
const ENTRY = /^[^:.؟!]*0000[^:.؟!]*$/;
const DATE_LINE = /^[^.؟!]{0,60}(?:0[:٫.]00|0[/–-]00?[/–-]0|0(?: \S+){0,2}[,،]? 0000)[^.؟!]{0,40}$/;
/** No day by itself is longer. */
const LONGEST_DAY = 40;

export const isDateLine = (text: string): boolean => DATE_LINE.test(digits(text));

/** Whether it is a box of its own with a day that the markup calls a time. */
export const isDay = ({ box, text }: Run): boolean =>
  box.last - box.first === 1 && YEAR.test(digits(text)) && queryAll(box.element, 'time').length > 0;

/** A day by itself is that of an entry where several stand over paragraphs, whatever the markup calls it. */
export function daysOf(runs: readonly Run[]): ReadonlySet<Run> {
  const days = runs.filter(
    ({ box, text }, index) =>
      index > 0 &&
      (box.junk ?? 'meta') === 'meta' &&
      text.length < LONGEST_DAY &&
      ENTRY.test(digits(text)) &&
      runs[index + 1]?.prose,
  );
  return new Set(days.length > 1 ? days : []);
}
