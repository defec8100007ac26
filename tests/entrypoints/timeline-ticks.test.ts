// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { timelineOf } from '../../core/overview/timeline.ts';
import { dayTicks, domainOf, tickText } from '../../entrypoints/archive/timeline-ticks.ts';
import { textsIn } from '../components/mount.ts';

const of = (...days: readonly string[]) =>
  timelineOf(
    days.map((published, at) => ({
      id: `${at}`,
      doc: at,
      published,
      savedAt: '',
      language: 'ar',
      outlet: '',
      tags: [],
    })),
    1,
  );
const iso = (dates: readonly Date[]): string[] => dates.map((date) => date.toISOString().slice(0, 13));

it('a day alone stands in a week', () => {
  const one = of('2021-07-27');
  expect(iso(domainOf(one))).toEqual(['2021-07-24T00', '2021-07-31T00']);
  expect(iso(dayTicks(one, 2_000))).toEqual([24, 25, 26, 27, 28, 29, 30].map((day) => `2021-07-${day}T12`));
});

it('no day is named twice, and there is room for all', () => {
  const some = of('2021-07-01', '2021-08-20');
  expect(iso(domainOf(some))).toEqual(['2021-07-01T00', '2021-08-21T00']);
  const ticks = iso(dayTicks(some, 700));
  expect(ticks.length).toBeLessThanOrEqual(7);
  expect(new Set(ticks).size).toBe(ticks.length);
  expect(iso(dayTicks(some, 50))).toEqual(['2021-07-01T12']);
});

it('words say their direction, and days their year', () => {
  const day = new Date('2021-08-01T12:00:00Z');
  expect(tickText(textsIn('fa'), 'day')(day)).toBe('\u2067۱ اوت ۲۰۲۱\u2069');
  expect(tickText(textsIn('ar'), 'week')(day)).toBe('\u2067آب/أغسطس 2021\u2069');
  expect(tickText(textsIn('en'), 'month')(new Date('2021-01-01T00:00:00Z'))).toBe('\u20662021\u2069');
  expect(tickText(textsIn('en'), 'day')(new Date('2021-01-01T12:00:00Z'))).toBe('\u2066Jan 1, 2021\u2069');
});
