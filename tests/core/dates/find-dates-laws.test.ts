import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateMention } from '../../../core/annotate/annotation.ts';
import { findDates } from '../../../core/dates/find-dates.ts';
import arabic from '../../date-cases/ar.json' with { type: 'json' };
import persian from '../../date-cases/fa.json' with { type: 'json' };
import dari from '../../date-cases/prs.json' with { type: 'json' };

const LANGUAGES = ['ar', 'fa', 'prs'] as const;
const find = (text: string, language: string | null, published: string | null = '2024-01-28') =>
  findDates(text, { language, published, country: null });

/** Milliseconds of processor time, which other programs' load does not count in. */
function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('whatever the text', () => {
  const pieces = [...arabic, ...persian, ...dari].flatMap(({ text }) => text.split(' '));
  const word = fc.oneof(
    fc.constantFrom(...pieces),
    fc.constantFrom('(', ')', '«', '،', '-', '/', '\n', '٢٠٢٠', '۱۴۰۲', '31', '00', '\u200c', '\u202e'),
    fc.string({ maxLength: 4 }),
  );
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

  it('mentions are sorted, apart, within the text, and days in their order', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('2024-01-28', null),
        (all, language, day) => {
          let last = 0;
          for (const one of find(all, language, day)) {
            expect(one.start).toBeGreaterThanOrEqual(last);
            expect(one.end).toBeGreaterThan(one.start);
            expect(one.text).toBe(all.slice(one.start, one.end));
            expect((one.from === null) === (one.to === null)).toBe(true);
            if (one.from && one.to)
              expect(Temporal.PlainDate.compare(one.from, one.to), one.text).toBeLessThanOrEqual(0);
            last = one.end;
          }
          expect(last).toBeLessThanOrEqual(all.length);
        },
      ),
      { numRuns: 600 },
    );
  });

  it.each([
    ['brackets', '('],
    ['one digit run', '2024/'],
    ['particles', 'و'],
    ['prepositions', 'من إلى حتى '],
    ['days and ranges', '3 إلى '],
    ['parts of parts', 'نهاية بداية '],
    ['months and months', 'يناير و'],
    ['marks', 'ي\u064b'],
  ])('hostile %s cost no more than their length', (_name, piece) => {
    const cost = (chars: number): number => {
      const hostile = piece.repeat(Math.ceil(chars / piece.length));
      return cpuTime(() => find(hostile, 'ar'));
    };
    cost(1000);
    // Were it quadratic, the longer one would cost sixteen times as much.
    expect(cost(40_000)).toBeLessThan(9 * cost(10_000) + 300);
  });

  it.each(LANGUAGES)('50,000 characters full of dates cost little in %s', (language) => {
    const paragraph = { ar: arabic, fa: persian, prs: dari }[language].map((one) => one.text).join('\n');
    const long = paragraph.repeat(Math.ceil(50_000 / paragraph.length)).slice(0, 50_000);
    const best = Math.min(...Array.from({ length: 3 }, () => cpuTime(() => find(long, language))));
    const count = find(long, language).length;
    console.log(`${language}: ${best.toFixed(0)} ms for 50,000 characters with ${count} dates`);
    // News has a tenth of these dates and costs a third. The limit leaves room for a slow machine.
    expect(best).toBeLessThan(1000);
  });
});

/** Cases of others to develop against, noisy: their clock times, durations and informal ones do not count. */
interface DevelopmentCase {
  readonly lang: string;
  readonly source: string;
  readonly text: string;
  readonly reference: string;
  readonly expected: readonly {
    readonly start: number | null;
    readonly end: number | null;
    readonly isoStart: string | null;
    readonly isoEnd: string | null;
    readonly granularity: string | null;
    readonly type?: string;
    readonly news: boolean;
    readonly optional?: boolean;
    readonly alts?: readonly { readonly isoStart: string; readonly isoEnd: string | null }[];
  }[];
}

const DEVELOPMENT = '../shared/dates/cases.jsonl';
const ROUGH = /week|part|season|decade|range/;

describe.skipIf(!existsSync(DEVELOPMENT))('the development cases of the shared corpus (needs it)', () => {
  it('are mostly right', () => {
    const score = new Map<string, { gold: number; right: number; found: number; strange: number }>();
    for (const line of readFileSync(DEVELOPMENT, 'utf8').trim().split('\n')) {
      const { lang, source, text, reference, expected } = JSON.parse(line) as DevelopmentCase;
      const of = score.get(source) ?? { gold: 0, right: 0, found: 0, strange: 0 };
      score.set(source, of);
      const found = find(text, lang, reference.slice(0, 10));
      const touching = (one: { start: number | null; end: number | null }): DateMention[] =>
        found.filter(
          ({ start, end }) => one.start !== null && one.end !== null && start < one.end && one.start < end,
        );
      for (const gold of expected) {
        if (!gold.news || gold.optional || gold.type === 'time' || gold.start === null) continue;
        of.gold += 1;
        const values = [gold, ...(gold.alts ?? [])].map(({ isoStart, isoEnd }) => [
          isoStart,
          isoEnd ?? isoStart,
        ]);
        const right = touching(gold).some(
          ({ from, to }) =>
            gold.isoStart === null ||
            values.some(([a, b]) => from === a && to === b) ||
            values.some(
              ([a, b]) => ROUGH.test(gold.granularity ?? '') && from && to && a && b && from <= b && to >= a,
            ),
        );
        if (right) of.right += 1;
      }
      of.found += found.length;
      of.strange += found.filter((one) => !expected.some((gold) => touching(gold).includes(one))).length;
    }
    for (const [source, { gold, right, found, strange }] of score)
      console.log(`${source}: ${right} of ${gold} right; ${strange} of ${found} found are not in the list`);
    const sum = [...score.values()].reduce(
      (all, { gold, right }) => ({ gold: all.gold + gold, right: all.right + right }),
      {
        gold: 0,
        right: 0,
      },
    );
    expect(sum.gold).toBeGreaterThan(200);
    expect(sum.right / sum.gold).toBeGreaterThanOrEqual(0.95);
  });
});
