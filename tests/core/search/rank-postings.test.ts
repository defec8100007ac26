import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../core/search/index-terms.ts';
import { parseQuery } from '../../../core/search/parse-query.ts';
import type { PostingList } from '../../../core/search/posting-codec.ts';
import { type QueryTerms, queryTerms } from '../../../core/search/query-terms.ts';
import {
  bestDocs,
  inverseFrequency,
  type ScoredDocs,
  scoreAll,
  scoreMost,
} from '../../../core/search/rank-postings.ts';
import type { Alternative } from '../../../core/search/word-alternatives.ts';

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
postings.set('a:qasem-soleimani', { docs: [4], impacts: [9] });

const listOf = (term: string): PostingList | null => {
  const list = postings.get(term);
  return list ? { docs: Uint32Array.from(list.docs), impacts: Uint8Array.from(list.impacts) } : null;
};

const resolver = {
  actors: (name: string) => (/sudani/i.test(name) ? [{ id: 'mohammed-shia-al-sudani', score: 1 }] : []),
  outlets: () => [],
  isId: () => false,
  spellings: () => [],
  prefixed: (beginning: string) =>
    [...postings.keys()].filter((term) => term.startsWith(`w:${beginning}`)).map((term) => term.slice(2)),
};

/** As a search does. */
function scored(query: QueryTerms, list: typeof listOf, total: number): ScoredDocs {
  const all = scoreAll(query, list, total);
  return all.docs.length > 0 ? all : scoreMost(query, list, total);
}

const find = (query: string): number[] =>
  bestDocs(scored(queryTerms(parseQuery(query), resolver), listOf, TEXTS.length)).map(({ doc }) => doc);

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
    expect(find('رئيس قاعدة الأنبار غائب actor:sudani')).toEqual([3]);
    expect(find('هجوم صاروخي actor:sudani')).toEqual([]);
    // Another actor's name stands for the words, not for the filter.
    expect(find('actor:qasem-soleimani')).toEqual([4]);
    expect(find('actor:qasem-soleimani Sudani')).toEqual([]);
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

describe('whatever is asked', () => {
  const total = 40;
  const list = fc
    .uniqueArray(fc.tuple(fc.nat(total), fc.integer({ min: 1, max: 15 })), {
      selector: ([doc]) => doc,
      maxLength: 30,
    })
    .map((some) => [...some].sort((a, b) => a[0] - b[0]));
  const terms = ['w:a', 'w:b', 'w:c', 'w:d', 'w:e'];
  const lists = fc.tuple(...terms.map(() => list));
  const alternative = fc.record(
    {
      term: fc.constantFrom(...terms, 'w:none'),
      weight: fc.constantFrom(1, 0.9, 0.6),
      guess: fc.constant(true as const),
    },
    { requiredKeys: ['term', 'weight'] },
  );
  const alternatives = fc.array(alternative, { minLength: 1, maxLength: 4 });
  const group = fc.record({
    alternatives,
    apart: fc.oneof(fc.constant([]), fc.tuple(alternatives, alternatives)),
    scores: fc.boolean(),
    required: fc.boolean(),
    fusedWithNext: fc.oneof(fc.constant([]), alternatives),
  });
  const asked = fc.record({
    groups: fc.array(group, { minLength: 1, maxLength: 4 }),
    excluded: fc.array(fc.constantFrom(...terms), { maxLength: 1 }),
    whole: fc.oneof(fc.constant([]), alternatives),
  });

  /** The rule, document by document and group by group, with no thought for speed. */
  function byRule(
    query: QueryTerms,
    of: ReadonlyMap<string, ReadonlyMap<number, number>>,
  ): Map<number, number> {
    const worth = ({ term, weight }: Alternative, doc: number): number => {
      const docs = of.get(term)!;
      const each = inverseFrequency(docs.size, total) + 0.05;
      return docs.has(doc) ? ((weight * each) / 15) * docs.get(doc)! : 0;
    };
    const best = (some: readonly Alternative[], doc: number): number => {
      const surer = some.filter(({ guess }) => !guess);
      const used = surer.some(({ term }) => (of.get(term)?.size ?? 0) > 0) ? surer : some;
      return Math.max(0, ...used.filter(({ term }) => of.has(term)).map((one) => worth(one, doc)));
    };
    const values = (doc: number): number[] =>
      query.groups.map((one, at) => {
        const fused = [...one.fusedWithNext, ...(query.groups[at - 1]?.fusedWithNext ?? [])];
        const parts = one.apart.map((part) => best(part, doc));
        const apart = parts.length > 0 && parts.every((value) => value > 0);
        const mean = parts.reduce((sum, value) => sum + value, 0) / (parts.length || 1);
        return Math.max(best([...one.alternatives, ...fused], doc), apart ? mean : 0);
      });
    const words = query.groups.filter(({ required }) => !required).length;
    const found = (least: number): Map<number, number> => {
      const scores = new Map<number, number>();
      for (let doc = 0; doc <= total; doc++) {
        if (query.excluded.some((term) => of.get(term)?.has(doc))) continue;
        const each = values(doc);
        const sum = each.reduce((all, value, i) => all + (query.groups[i]!.scores ? value : 0), 0);
        const whole = best(query.whole, doc);
        const filtered = each.every((value, i) => !query.groups[i]!.required || value > 0);
        if (!filtered) continue;
        const met = each.filter((value, i) => !query.groups[i]!.required && value > 0).length;
        const ofFilters = each.filter((_, i) => query.groups[i]!.required && query.groups[i]!.scores);
        const worthOfFilters = ofFilters.reduce((all, value) => all + value, 0);
        if (met >= least) scores.set(doc, sum + whole);
        else if (whole > 0) scores.set(doc, whole * (words + 0.5) * 0.6 + worthOfFilters);
      }
      return scores;
    };
    const met = found(words);
    return met.size === 0 && words >= 3 ? found(Math.ceil((words * 2) / 3)) : met;
  }

  it('the documents and scores are those of the rule', () => {
    fc.assert(
      fc.property(asked, lists, (query, some) => {
        const of = new Map(terms.map((term, i) => [term, new Map(some[i]!)]));
        for (const [term, docs] of of) if (docs.size === 0) of.delete(term);
        const listFor = (term: string): PostingList | null => {
          const docs = of.get(term);
          return docs
            ? { docs: Uint32Array.from(docs.keys()), impacts: Uint8Array.from(docs.values()) }
            : null;
        };
        const { docs, scores } = scored(query, listFor, total);
        const expected = byRule(query, of);
        expect([...docs].sort((a, b) => a - b)).toEqual([...expected.keys()].sort((a, b) => a - b));
        for (const doc of docs) expect(scores[doc]).toBeCloseTo(expected.get(doc)!, 9);
      }),
      { numRuns: 2_000 },
    );
  });
});
