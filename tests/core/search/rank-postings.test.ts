import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../core/search/index-terms.ts';
import { parseQuery } from '../../../core/search/parse-query.ts';
import type { PostingList } from '../../../core/search/posting-codec.ts';
import { queryTerms } from '../../../core/search/query-terms.ts';
import { rankPostings } from '../../../core/search/rank-postings.ts';

/** Documents numbered by their place, indexed and asked for with the same words and without an archive. */
const TEXTS = [
  'هجوم صاروخي على قاعدة عين الأسد في الأنبار',
  'قاعدة قاعدة قاعدة عين الأسد عين الأسد الأسد',
  'مفاوضات بغداد وواشنطن بشأن انسحاب التحالف',
  'زار رئيس الوزراء محمد شياع السوداني قاعدة في الأنبار',
  'مذاکرات بغداد درباره خروج ائتلاف؛ قاسم سلیمانی',
  'مسؤول يعلن تدميراً بطائرة في الحلة، وحلفاء يحتجون',
  'نخست وزیر در تکریت',
  'وزیر نخست در تکریت',
  'بطاقة الناخب',
  'طاقة نظيفة',
];

const postings = new Map<string, { docs: number[]; impacts: number[] }>();
TEXTS.forEach((text, doc) => {
  const annotations = { language: null, mentions: [], dates: [], events: [] };
  const { terms, impacts } = termsOf({
    title: '',
    text,
    annotations,
    published: null,
    outlet: null,
    tags: [],
  });
  terms.forEach((term, i) => {
    const list = postings.get(term) ?? { docs: [], impacts: [] };
    list.docs.push(doc);
    list.impacts.push(impacts[i]!);
    postings.set(term, list);
  });
});
postings.set('a:mohammed-shia-al-sudani', { docs: [3], impacts: [9] });

const listOf = (term: string): PostingList | null => {
  const list = postings.get(term);
  return list ? { docs: Uint32Array.from(list.docs), impacts: Uint8Array.from(list.impacts) } : null;
};

const resolver = {
  actors: (name: string) => (/sudani/i.test(name) ? [{ id: 'mohammed-shia-al-sudani', score: 1 }] : []),
  outlets: () => [],
  prefixed: (beginning: string) =>
    [...postings.keys()].filter((term) => term.startsWith(`w:${beginning}`)).map((term) => term.slice(2)),
};

const find = (query: string): number[] =>
  rankPostings(queryTerms(parseQuery(query), resolver), listOf, TEXTS.length).map(({ doc }) => doc);

describe('ranking', () => {
  it('asks for every word, and puts first what holds most of it', () => {
    expect(find('قاعدة الأسد')).toEqual([1, 0]);
    expect(find('قاعدة بغداد')).toEqual([]);
  });

  it('leaves out what is not wanted', () => {
    expect(find('قاعدة -صاروخي').sort()).toEqual([1, 3]);
  });

  it('completes a beginning', () => {
    expect(find('مذاک*')).toEqual([4]);
    expect(find('انسح*')).toEqual([2]);
  });

  it('reads Latin letters as names in Arabic script', () => {
    expect(find('Suleymany')).toEqual([4]);
    expect(find('Sudani')).toEqual([3]);
    expect(find('actor:sudani')).toEqual([3]);
  });

  it('meets most of a long question where nothing meets all of it, and never a part of a filter', () => {
    expect(find('هجوم قاعدة الأنبار غائب')).toContain(0);
    expect(find('هجوم قاعدة الأنبار غائب lang:fa')).toEqual([]);
  });

  it('finds two words that are printed as one', () => {
    expect(find('عین‌الاسد').sort()).toEqual([0, 1]);
  });
});

describe('a clitic', () => {
  it('in the text does not matter, asked for or not wanted', () => {
    expect(find('طائرة')).toEqual([5]);
    expect(find('حليف')).toEqual([5]);
    expect(find('مسؤول -طائرة')).toEqual([]);
  });

  it('in the query is taken off where the word is not found with it', () => {
    expect(find('لانسحاب')).toEqual([2]);
    expect(find('وتدمير')).toEqual([5]);
    // A word that is found with it is no other word behind a clitic: a card, and energy.
    expect(find('بطاقة')).toEqual([8]);
    expect(find('طاقة')).toEqual([9, 8]);
    expect(find('بقاعدة').sort()).toEqual(find('قاعدة').sort());
  });
});

describe('a word with ZWNJ', () => {
  it('is found in its parts, if all of them are there', () => {
    expect(find('نخست‌وزیر').sort()).toEqual([6, 7]);
    expect(find('عین‌الحله')).toEqual([]);
  });
});

describe('a field', () => {
  const fields = (query: string): string[] =>
    queryTerms(parseQuery(query), { ...resolver, outlets: (name) => [`${name}-id`] }).groups.flatMap(
      (group) => group.alternatives.map(({ term }) => term),
    );

  it('knows languages and outlets by name', () => {
    for (const name of ['dari', 'دری', 'Dari', 'prs']) expect(fields(`lang:${name}`)).toEqual(['l:prs']);
    expect(fields('lang:فارسی')).toEqual(['l:fa']);
    expect(fields('outlet:furat')).toContain('o:furat-id');
  });
});

describe('index terms', () => {
  it('are sorted, once each, and none for a word that nobody could type', () => {
    const annotations = { language: 'fa', mentions: [], dates: [], events: ['e'] };
    const { terms, impacts } = termsOf({
      title: 'خبر',
      text: `خبر خبر ${'ه'.repeat(500)}`,
      annotations,
      published: '2024-01-28',
      outlet: 'irna',
      tags: ['مهم'],
    });
    expect(terms).toEqual([...new Set(terms)].sort());
    expect(terms).toEqual(
      expect.arrayContaining(['d:2024-01-28', 'e:e', 'l:fa', 'o:irna', 't:مهم', 'w:خبر']),
    );
    expect(terms.every((term) => term.length < 100)).toBe(true);
    expect(impacts.every((impact) => impact >= 1 && impact <= 15)).toBe(true);
  });
});
