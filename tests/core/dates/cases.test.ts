import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DateMention } from '../../../core/annotate/annotation.ts';
import { findDates } from '../../../core/dates/find-dates.ts';

/** Sentences written for this project: every class of expression, and traps in which there is no date. */
interface Case {
  readonly case: string;
  readonly trap: boolean;
  readonly published: string | null;
  readonly text: string;
  readonly dates: readonly Pick<
    DateMention,
    'text' | 'from' | 'to' | 'granularity' | 'calendar' | 'relation'
  >[];
}

const LANGUAGES = ['ar', 'fa', 'prs'] as const;
const casesOf = (language: string): Case[] =>
  JSON.parse(readFileSync(`tests/date-cases/${language}.json`, 'utf8')) as Case[];

describe.each(LANGUAGES)('dates in %s', (language) => {
  it.each(casesOf(language).map((one) => [one.case, one] as const))('%s', (_case, one) => {
    const found = findDates(one.text, { language, published: one.published, country: null });
    expect(
      found.map(({ text, from, to, granularity, calendar, relation }) => ({
        text,
        from,
        to,
        granularity,
        calendar,
        relation,
      })),
      one.text,
    ).toEqual(one.dates);
    for (const { start, end, text } of found) expect(one.text.slice(start, end)).toBe(text);
  });
});

it('has enough cases, and enough traps', () => {
  const all = LANGUAGES.flatMap(casesOf);
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(all.filter(({ trap }) => trap).length).toBeGreaterThanOrEqual(100);
  expect(all.filter(({ trap, dates }) => trap !== (dates.length === 0))).toEqual([]);
});
