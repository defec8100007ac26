// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { DateTimeline } from '../../components/DateTimeline.tsx';
import { fromArticle, fromToday } from '../../components/day-distance.ts';
import { MentionList } from '../../components/MentionList.tsx';
import type { DateMention } from '../../core/annotate/annotation.ts';
import { date, mentions, names, nothing } from './fixtures.ts';
import { doing, mount, one, textsIn } from './mount.ts';

const texts = textsIn('en');

describe('the actors of a page', () => {
  it('are one entry each, which leads to its places in turn', () => {
    const onShow = vi.fn();
    mount(<MentionList texts={texts} mentions={mentions} names={names} onShow={onShow} />, texts);
    const chips = [...document.querySelectorAll<HTMLElement>('.chip')];
    expect(chips.map((chip) => chip.querySelector('bdi')?.textContent)).toEqual([
      'Mohammed Shia al-Sudani',
      'Baghdad',
    ]);
    expect(chips[0]!.textContent).toContain('2 times');
    for (let turn = 0; turn < 3; turn++) doing(() => chips[0]!.click());
    const [first, , second] = mentions;
    expect(onShow.mock.calls.flat()).toEqual([first!.start, second!.start, first!.start]);
  });
});

describe('the dates of a page', () => {
  const on = (from: string, start: number, to = from) => ({ ...date, from, to, start });
  const rows = (): string[] =>
    [...document.querySelectorAll('.timeline > li')].map(
      (row) => row.textContent?.replace(/\s+/g, ' ') ?? '',
    );
  const timeline = (
    dates: readonly DateMention[],
    day: string | null,
    onShow = nothing as (at: number) => void,
  ) => mount(<DateTimeline texts={texts} dates={dates} day={day} pageLanguage="ar" onShow={onShow} />, texts);

  it('stand in their order in time, the article among them', () => {
    timeline([on('2024-02-02', 30), on('2003-03-20', 10), on('2024-01-27', 20)], '2024-01-28');
    expect(rows().map((row) => /\d{4}/.exec(row)?.[0])).toEqual(['2003', '2024', '2024', '2024']);
    expect(rows()[0]).toContain('about 21 years before the article');
    expect(rows()[1]).toContain('1 day before the article');
    expect(rows()[2]).toContain('January 28, 2024 · the article');
    expect(rows()[3]).toContain('5 days after the article');
    expect(one('.timeline [lang]').lang).toBe('ar');
  });

  it('end with the article where all are before it, and have no such mark where its day is unknown', () => {
    timeline([on('2003-03-20', 10)], '2024-01-28');
    expect(rows().at(-1)).toContain('the article');
    timeline([on('2003-03-20', 10)], null);
    expect(document.querySelector('.own')).toBeNull();
    expect(document.body.textContent).not.toContain('before the article');
  });

  it('have the article’s own day once, where it is one of them', () => {
    timeline([on('2024-01-28', 5), on('2024-01-30', 10)], '2024-01-28');
    expect(rows()).toHaveLength(2);
    expect(one('.own .row').textContent).toContain('the article’s own day');
  });

  it('are one row where they mean the same days, which leads to its places in turn', () => {
    const onShow = vi.fn();
    timeline(
      [on('2024-01-27', 5), on('2024-01-27', 50), on('2024-01-01', 70, '2024-01-31')],
      '2024-01-28',
      onShow,
    );
    const [month, day] = [...document.querySelectorAll<HTMLElement>('.row')];
    expect(month!.textContent).toContain('January 2024');
    expect(day!.textContent).toContain('2 times');
    for (let turn = 0; turn < 3; turn++) doing(() => day!.click());
    expect(onShow.mock.calls.flat()).toEqual([5, 50, 5]);
  });

  it('come apart where their day cannot be told; a long list opens, the nearest ones first', () => {
    const far = Array.from({ length: 9 }, (_, i) => on(`20${10 + i}-01-01`, i));
    timeline([...far, { ...date, from: null, to: null, start: 90 }], '2024-01-28');
    expect(document.querySelectorAll('.row')).toHaveLength(8);
    expect(rows()[0]).toContain('2011');
    doing(() => one('.plain').click());
    expect(document.querySelectorAll('.row')).toHaveLength(10);
    expect(rows().at(-1)).toContain(texts.t('date.unresolved'));
    expect(document.body.textContent).toContain(texts.t('timeline.no-day'));
  });

  it('say so where there are none', () => {
    timeline([], '2024-01-28');
    expect(document.body.textContent).toContain(texts.t('list.no-dates'));
  });
});

describe('how far a date is', () => {
  it.each([
    ['2024-01-28', '2024-01-28', 'the article’s own day', 'today'],
    ['2024-01-27', '2024-01-27', '1 day before the article', 'yesterday'],
    ['2024-02-11', '2024-02-11', '2 weeks after the article', 'in 2 weeks'],
    ['2003-03-20', '2003-03-20', 'about 21 years before the article', 'about 21 years ago'],
    ['2003-01-28', '2003-01-28', '21 years before the article', '21 years ago'],
    ['2021-03-28', '2021-03-28', 'about 3 years before the article', 'about 3 years ago'],
    ['2021-01-28', '2021-01-28', '3 years before the article', '3 years ago'],
    ['2020-03-28', '2020-03-28', 'about 4 years before the article', 'about 4 years ago'],
    ['2022-07-28', '2022-07-28', '18 months before the article', '18 months ago'],
    ['2026-09-30', '2026-09-30', 'about 3 years after the article', 'in 3 years or so'],
    ['2020-01-05', '2020-01-05', 'about 4 years before the article', 'about 4 years ago'],
    ['2023-01-01', '2023-12-31', '4 weeks before the article', '4 weeks ago'],
    ['2024-01-01', '2024-12-31', null, null],
    ['2023-03-10', '2023-03-10', '11 months before the article', '11 months ago'],
    [null, '2023-01-28', '1 year before the article', '1 year ago'],
    ['2022-01-28', '2022-01-28', '2 years before the article', '2 years ago'],
    [null, null, null, null],
  ])('%s to %s', (from, to, article, today) => {
    expect(fromArticle({ from, to }, '2024-01-28', texts)).toBe(article);
    expect(fromToday({ from, to }, '2024-01-28', texts)).toBe(today);
  });
});
