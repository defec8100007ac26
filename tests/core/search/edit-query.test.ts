import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyWords } from '../../../core/articles/own-words.ts';
import { tagKey } from '../../../core/articles/tag-key.ts';
import { asksFor, toggled, within, withoutField } from '../../../core/search/edit-query.ts';
import { parseQuery } from '../../../core/search/parse-query.ts';

describe('a value', () => {
  it('is asked for beside what was typed, and no longer when it is chosen again', () => {
    const once = toggled('انسحاب -بيان', 'lang', 'fa');
    expect(once).toBe('انسحاب -بيان lang:fa');
    expect(asksFor(once, 'lang', 'fa')).toBe(true);
    expect(asksFor(once, 'lang', 'ar')).toBe(false);
    expect(toggled(once, 'lang', 'fa')).toBe('انسحاب -بيان');
  });

  it('is quoted where it has to be, and found again', () => {
    const query = toggled('', 'tag', 'پیگیری «فوری»، desk');
    expect(query).toBe('tag:"پیگیری فوری ، desk"');
    expect(asksFor(query, 'tag', 'پیگیری «فوری»، desk')).toBe(true);
    expect(toggled(query, 'tag', 'پیگیری «فوری»، desk')).toBe('');
  });

  it('that is not wanted is another thing', () => {
    expect(asksFor('-lang:fa', 'lang', 'fa')).toBe(false);
    expect(withoutField('-lang:fa lang:ar x', 'lang')).toBe('-lang:fa x');
  });

  it('of any kind comes and goes without a trace', () => {
    const field = fc.constantFrom('actor', 'event', 'outlet', 'lang', 'tag') as fc.Arbitrary<'tag'>;
    const value = fc.string({ unit: 'binary' }).filter((one) => /[\p{L}\p{N}]/u.test(one));
    fc.assert(
      fc.property(field, value, (one, text) => {
        const query = toggled('بيان', one, text);
        fc.pre(!/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/.test(text));
        expect(asksFor(query, one, text)).toBe(true);
        expect(parseQuery(query).words.map((word) => word.text)).toEqual(['بيان']);
        expect(toggled(query, one, text)).toBe('بيان');
      }),
    );
  });
});

describe('a tag that is chosen', () => {
  it('is asked for as it is counted, whatever it is made of', () => {
    const odd = [
      'گفت',
      ' و ',
      'گو',
      ' ',
      '\u200c',
      '\u200f',
      '\u00ad',
      '\u2067',
      'U.',
      'S.',
      '❤️',
      '"',
      '»',
      'ك',
      '٤',
    ];
    const unit = fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }));
    fc.assert(
      fc.property(fc.string({ unit }), (typed) => {
        const [tag = ''] = tidyWords({ tags: [typed] }).tags ?? [];
        fc.pre(tagKey(tag) !== '');
        const { filters } = parseQuery(toggled('', 'tag', tag));
        expect(filters.map(({ value }) => tagKey(value))).toEqual([tagKey(tag)]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a time', () => {
  it('takes the place of the time that was asked for', () => {
    const query = within('after:2020 بيان before:2021-05', { after: '2024-01-01', before: '2024-02-01' });
    expect(query).toBe('بيان after:2024-01-01 before:2024-02-01');
    expect(parseQuery(query)).toMatchObject({ after: '2024-01-01', before: '2024-02-01' });
    expect(within(query, { after: null, before: null })).toBe('بيان');
  });
});

describe('a phrase that nobody closed', () => {
  it('is closed before something is joined to it', () => {
    const narrowed = toggled('"عين', 'tag', 'x');
    expect(narrowed).toBe('"عين" tag:"x"');
    expect(toggled(narrowed, 'tag', 'x')).toBe('"عين"');
    const timed = within('"عين الأسد', { after: '2024-01-01', before: '2024-02-01' });
    expect(timed).toBe('"عين الأسد" after:2024-01-01 before:2024-02-01');
    expect(within('"عين الأسد', { after: null, before: null })).toBe('"عين الأسد');
  });
});
