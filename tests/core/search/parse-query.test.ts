import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../core/search/parse-query.ts';

const words = (query: string): string[] => parseQuery(query).words.map((word) => word.text);

describe('a query', () => {
  it('is words, phrases, and what is not wanted', () => {
    const query = parseQuery('قاعدة "عين الأسد" -صواريخ -"مهمة التحالف" اب*');
    expect(query.words).toEqual([
      { text: 'قاعدة', prefix: false },
      { text: 'اب', prefix: true },
    ]);
    expect(query.phrases).toEqual(['عين الأسد']);
    expect(query.notWords).toEqual([{ text: 'صواريخ', prefix: false }]);
    expect(query.notPhrases).toEqual(['مهمة التحالف']);
  });

  it('has fields, wanted and not', () => {
    const query = parseQuery('actor:sudani outlet:"sample-rawi" -lang:fa tag:مهم');
    expect(query.filters).toEqual([
      { field: 'actor', value: 'sudani' },
      { field: 'outlet', value: 'sample-rawi' },
      { field: 'tag', value: 'مهم' },
    ]);
    expect(query.notFilters).toEqual([{ field: 'lang', value: 'fa' }]);
  });

  it.each([
    ['after:2024', 'after', '2024-01-01'],
    ['before:۲۰۲۴/۱/۲۸', 'before', '2024-01-28'],
    ['after:٢٠٢٤-٠١', 'after', '2024-01-01'],
    ['after:۱۴۰۲', 'after', '2023-03-21'],
    ['after:1402/11/07', 'after', '2024-01-27'],
    ['before:۱۴۰۲-۱۱', 'before', '2024-01-21'],
    ['after:١٤٤٥', 'after', '2023-07-19'],
    ['before:1200', 'before', '1200-01-01'],
  ] as const)('%s is a day', (text, field, day) => {
    expect(parseQuery(text)[field]).toBe(day);
  });

  it.each([
    ['before:soon', ['soon']],
    ['actor:', ['actor']],
    ['foo:bar', ['foo:bar']],
    ['عين، الأسد؟', ['عين', 'الأسد']],
    ['-', ['-']],
  ])('that cannot be understood as more is words: %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('says which days it could not read', () => {
    expect(parseQuery('after:xyz before:2024-13 بيان').notDays).toEqual(['xyz', '2024-13']);
    expect(parseQuery('after:1402/12/30').notDays).toEqual(['1402/12/30']);
    expect(parseQuery('after:2024 before:1403/12/30 xyz').notDays).toEqual([]);
  });

  it('has an open quotation closed by its end', () => {
    expect(parseQuery('"عين الأسد').phrases).toEqual(['عين الأسد']);
  });

  it('has names with an apostrophe in one piece, and a word that is written apart', () => {
    expect(parseQuery("Kata'ib Khaz’ali 'x'").words.map((word) => word.text)).toEqual([
      "Kata'ib",
      'Khaz’ali',
      "'x'",
    ]);
    expect(parseQuery('گفت و گو بغداد').words.map((word) => word.text)).toEqual(['گفتوگو', 'بغداد']);
  });

  it('is any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseQuery(text)));
  });
});
