import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRows, ranked } from '../../../core/overview/facets.ts';
import { inOrder, type ListedRow } from '../../../core/overview/listed-row.ts';
import { eventsWithin, timelineOf } from '../../../core/overview/timeline.ts';

const row = (id: string, more: Partial<ListedRow> = {}): ListedRow => ({
  id,
  published: '2024-01-28',
  savedAt: '2024-02-01T10:00:00.000Z',
  language: 'ar',
  outlet: 'furat',
  tags: [],
  ...more,
});

describe('rows in order', () => {
  const rows = [
    row('a', { published: '', savedAt: '2024-02-03T00:00:00.000Z' }),
    row('b', { published: '2024-01-02', savedAt: '2024-02-01T00:00:00.000Z' }),
    row('c', { published: '2024-01-05', savedAt: '2024-02-02T00:00:00.000Z' }),
  ];
  const ids = (order: 'best' | 'saved' | 'published') => inOrder(rows, order).map(({ id }) => id);

  it('are the latest saved, or the latest published with the undated last, or as they were found', () => {
    expect(ids('saved')).toEqual(['a', 'c', 'b']);
    expect(ids('published')).toEqual(['c', 'b', 'a']);
    expect(ids('best')).toEqual(['a', 'b', 'c']);
  });
});

describe('counts', () => {
  const rows = [
    row('a', { language: 'fa-IR', published: '2023-05-01', tags: ['قاعدة', 'desk'] }),
    row('b', { language: 'prs', outlet: '', tags: ['desk'] }),
    row('c', { language: '', published: '' }),
  ];

  it('are by language without subtags, by outlet, year and tag; what is unknown is not counted', () => {
    expect(countRows(rows, 'lang')).toEqual([
      { value: 'fa', count: 1 },
      { value: 'prs', count: 1 },
    ]);
    expect(countRows(rows, 'outlet')).toEqual([{ value: 'furat', count: 2 }]);
    expect(countRows(rows, 'year').map(({ value }) => value)).toEqual(['2024', '2023']);
    expect(countRows(rows, 'tag')[0]).toEqual({ value: 'desk', count: 2 });
  });

  it('know no year that the timeline does not know', () => {
    const odd = ['1402-11-07', '2562-01-01', '2024-01-28'].map((published) => row(published, { published }));
    expect(countRows(odd, 'year')).toEqual([{ value: '2024', count: 1 }]);
    expect(timelineOf(odd, 1).undated).toBe(2);
  });

  it('put the most frequent first, and what is as frequent in a fixed order', () => {
    const counts = new Map([
      ['z', 2],
      ['b', 1],
      ['a', 1],
    ]);
    expect(ranked(counts).map(({ value }) => value)).toEqual(['z', 'a', 'b']);
  });
});

describe('a timeline', () => {
  const days = fc
    .integer({ min: 0, max: 9_000 })
    .map((n) => Temporal.PlainDate.from('2002-01-01').add({ days: n }).toString());

  it('has every dated article in exactly one bin, without gaps, whatever the span', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ day: fc.oneof(days, fc.constant('')), language: fc.constantFrom('ar', 'fa', '') }),
        ),
        fc.integer({ min: 1, max: 7 }),
        (articles, firstWeekday) => {
          const rows = articles.map(({ day, language }, at) => row(String(at), { published: day, language }));
          const { bins, undated } = timelineOf(rows, firstWeekday);
          const dated = articles.filter(({ day }) => day !== '');
          expect(undated).toBe(articles.length - dated.length);
          bins.forEach(({ from, to, total, counts }, at) => {
            expect(total).toBe(dated.filter(({ day }) => day >= from && day < to).length);
            expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
            if (at > 0) expect(from).toBe(bins[at - 1]!.to);
          });
          expect(bins.reduce((sum, { total }) => sum + total, 0)).toBe(dated.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is by day, by week from the day that a week begins on, and by month, as the span grows', () => {
    const over = (last: string) =>
      timelineOf([row('a', { published: '2023-01-04' }), row('b', { published: last })], 6);
    expect(over('2023-02-04').unit).toBe('day');
    expect(over('2024-02-04').unit).toBe('week');
    // 4 January 2023 is a Wednesday.
    expect(over('2024-02-04').bins[0]).toMatchObject({ from: '2022-12-31', to: '2023-01-07' });
    expect(over('2028-02-04').unit).toBe('month');
    expect(over('2028-02-04').bins[0]).toMatchObject({ from: '2023-01-01', to: '2023-02-01' });
  });

  it('takes a day that is none for unknown', () => {
    expect(timelineOf([row('a', { published: '1402' })], 1)).toMatchObject({ bins: [], undated: 1 });
  });

  it('takes a day of which no news is for unknown: a backup of others may have any', () => {
    const rows = ['0001-01-01', '1989-12-31', '2100-01-02', '9999-12-31', '2024-01-01'].map((published) =>
      row(published, { published }),
    );
    expect(timelineOf(rows, 1)).toMatchObject({ bins: [{ from: '2024-01-01', total: 1 }], undated: 4 });
  });

  it('marks the events that touch its time', () => {
    const line = timelineOf(
      [row('a', { published: '2024-01-10' }), row('b', { published: '2024-01-20' })],
      1,
    );
    const event = (id: string, date: string, end: string | null = null) => ({ id, date, end });
    const events = [
      event('after', '2024-01-21'),
      event('within', '2024-01-20'),
      event('reaching in', '2023-12-01', '2024-01-10'),
      event('before', '2024-01-09'),
    ];
    expect(eventsWithin(line, events).map(({ id }) => id)).toEqual(['reaching in', 'within']);
  });
});
