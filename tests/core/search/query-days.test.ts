import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../core/search/parse-query.ts';
import { daysAsked } from '../../../core/search/query-days.ts';
import { queryTerms } from '../../../core/search/query-terms.ts';

const asked = (query: string) => daysAsked(parseQuery(query).words);
const resolver = {
  actors: () => [],
  outlets: () => [],
  isId: () => false,
  spellings: () => [],
  prefixed: () => [],
};
const groupsOf = (query: string) => queryTerms(parseQuery(query), resolver).groups;

describe('a whole date in a query', () => {
  it.each([
    '27 يناير 2024',
    '٢٧ كانون الثاني ٢٠٢٤',
    '27 كانون الثاني/يناير 2024',
    'السبت، 27 يناير 2024',
    'السابع والعشرين من يناير 2024',
    '15 رجب 1445',
    '۷ بهمن ۱۴۰۲',
    '۲۷ ژانویهٔ ۲۰۲۴',
    '۷ دلو ۱۴۰۲',
    '2024-01-27',
    '27/1/2024',
    'January 27 2024',
    'Jan. 27th, 2024',
    '27 January 2024',
  ])('is its day: %s', (query) => {
    expect(asked(query).map(({ days }) => days)).toEqual([['2024-01-27']]);
  });

  it('has no more words than its own', () => {
    expect(asked('هجوم عين الأسد 20 يناير 2024 الأنبار')).toEqual([
      { first: 3, next: 6, days: ['2024-01-20'] },
    ]);
    expect(asked('attack 2024-01-20 و۲۱ ژانویه ۲۰۲۴')).toEqual([
      { first: 1, next: 2, days: ['2024-01-20'] },
      { first: 2, next: 5, days: ['2024-01-21'] },
    ]);
  });

  it('is either day where its digits are of two calendars', () => {
    const [{ days } = { days: [] }] = asked('۱۴۰۲/۱۱/۷');
    expect([...days].sort()).toEqual(['1982-08-26', '2024-01-27']);
  });

  it.each([
    'عين الأسد',
    'عين الأسد 2024',
    'يناير 2024',
    'بهمن ۱۴۰۲',
    '27 يناير',
    '27-28 يناير 2024',
    '30 فبراير 2024',
    'February 30 2024',
    'marines 27 2024',
    'resolution 2231',
    '"27 يناير 2024"',
  ])('is none where no single day is told: %s', (query) => {
    expect(asked(query)).toEqual([]);
  });

  it('is one thing that is asked for: its day, or all of its words', () => {
    const [word, date, ...more] = groupsOf('هجوم 27 يناير 2024');
    expect(more).toEqual([]);
    expect(word!.fusedWithNext).toEqual([]);
    expect(date!.alternatives.map(({ term }) => term)).toEqual(['d:2024-01-27']);
    expect(date!.apart.map(([first]) => first!.term)).toEqual(['w:27', 'w:يناير', 'w:2024']);
    expect(date!.scores).toBe(true);
  });
});
