import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { lookUpActors } from '../../core/actors/look-up-actors.ts';
import { archiveCorpus } from '../../tools/archive-corpus.ts';
import { loadProjectLexicon } from '../../tools/lexicon/load.ts';
import { sampleFile, samplePages } from '../../tools/sample-pages.ts';

/** Search over the samples, as a reader types: spelling, script and endings must not matter. */
const pages = samplePages().filter((page) => page.ours && !page.needsScript);
const lexicon = loadProjectLexicon({ samples: true });
let archive: Archive;
let idOf: (articleId: string) => string;

beforeAll(async () => {
  const records = pages.map((page) => ({
    id: page.id,
    html: sampleFile(page),
    url: `https://${page.host}${page.path}`,
  }));
  ({ archive, idOf } = await archiveCorpus(records, lexicon));
}, 60_000);

const resolveActor = (name: string) => lookUpActors(name, lexicon, 3);
const find = async (query: string): Promise<string[]> =>
  (await archive.search(query, { limit: 20, resolveActor })).map((hit) => idOf(hit.article.id));

const holding = (actor: string): string[] =>
  pages.filter((page) => page.actors.some((one) => one.actor === actor)).map((page) => page.id);

describe('search', () => {
  it.each([
    ['Qasim Suleymany', 'qasem-soleimani'],
    ['قاسم سليماني', 'qasem-soleimani'],
    ['Sudani', 'mohammed-shia-al-sudani'],
    ['سودانی', 'mohammed-shia-al-sudani'],
    ['actor:sudani', 'mohammed-shia-al-sudani'],
    ['Ain al-Asad', 'ain-al-asad'],
  ])('by %s finds every article that names %s', async (query, actor) => {
    const wanted = holding(actor);
    expect(wanted.length).toBeGreaterThan(0);
    expect(await find(query)).toEqual(expect.arrayContaining(wanted));
  });

  it('does not care for the keyboard, the joiner, the digits, the article and the plural', async () => {
    const pairs = [
      ['مذاكرات', 'مذاکرات'],
      ['پایگاه‌های', 'پایگاه'],
      ['قواعد', 'القواعد'],
      ['2024', '۲۰۲۴'],
    ] as const;
    for (const [one, other] of pairs) {
      const found = await find(one);
      expect(found.length, one).toBeGreaterThan(0);
      expect((await find(other)).sort(), other).toEqual(found.sort());
    }
  });

  it('keeps to a phrase, leaves out what is not wanted, and to fields and days', async () => {
    const phrase = await find('"اللجنة العسكرية العليا"');
    expect(phrase.length).toBeGreaterThan(0);
    expect(phrase.length).toBeLessThan((await find('اللجنة')).length + 1);
    const persian = await find('actor:ain-al-asad lang:fa');
    expect(persian.length).toBeGreaterThan(0);
    for (const id of persian) expect(pages.find((page) => page.id === id)?.language).toBe('fa');
    for (const id of await find('before:2022'))
      expect((pages.find((page) => page.id === id)?.published ?? '9') < '2022').toBe(true);
    expect(await find('before:2022')).toHaveLength(
      pages.filter((page) => (page.published ?? '9') < '2022-01-01').length,
    );
    const all = await find('بغداد');
    const without = await find('بغداد -واشنگتن');
    expect(without.length).toBeLessThan(all.length);
  });

  it.each([
    '27 يناير 2024',
    '27 كانون الثاني 2024',
    '۷ بهمن ۱۴۰۲',
    '۷ دلو ۱۴۰۲',
    '2024-01-27',
    'January 27, 2024',
  ])('by a day finds first what was published on it or speaks of it: %s', async (query) => {
    const spoken = pages.filter(({ dates }) =>
      dates.some(({ from, to }) => from === '2024-01-27' && to === '2024-01-27'),
    );
    const published = pages.filter((page) => page.published === '2024-01-27');
    expect(published.length).toBeGreaterThan(0);
    expect(spoken.length).toBeGreaterThan(0);
    const wanted = new Set([...published, ...spoken].map(({ id }) => id));
    // Behind them comes what has the words of the date in other dates.
    expect((await find(query)).slice(0, wanted.size).sort()).toEqual([...wanted].sort());
    const [one] = published;
    expect(await find(`${query} lang:${one!.language}`)).toContain(one!.id);
  });

  it('by a day shows where the text speaks of it, in its own words', async () => {
    const hits = await archive.search('January 27, 2024', { limit: 20, resolveActor });
    const marked = hits.map(({ snippet: { text, marks } }) =>
      marks.map(([start, end]) => text.slice(start, end)),
    );
    expect(marked.flat()).toEqual(expect.arrayContaining([expect.stringMatching(/بهمن|دلو/)]));
  });

  it('of days alone gives the newest first, without what is not wanted', async () => {
    const all = await find('after:2024');
    const days = all.map((id) => pages.find((page) => page.id === id)?.published ?? '');
    expect(days).toEqual([...days].sort().reverse());
    const without = await find('after:2024 -بغداد');
    expect(without.length).toBeGreaterThan(0);
    expect(without.length).toBeLessThan(all.length);
    expect(await find('بغداد after:2024 before:2024-02')).toEqual(
      (await find('بغداد')).filter((id) =>
        /^2024-01/.test(pages.find((page) => page.id === id)?.published ?? ''),
      ),
    );
  });

  it('shows where the words stand', async () => {
    const [hit] = await archive.search('الهجمات', { limit: 1 });
    const { text, marks } = hit!.snippet;
    expect(marks.length).toBeGreaterThan(0);
    for (const [start, end] of marks) expect(text.slice(start, end)).toMatch(/هجم|هجوم/);
  });

  it.each(['', '   ', '"', '-', 'actor:', 'before:', '*', '""', '-""', 'lang:'])(
    'survives the strange query “%s”',
    async (query) => {
      await expect(find(query)).resolves.toBeInstanceOf(Array);
    },
  );

  it('takes any query: days that leave no time between them, names of no language', async () => {
    for (const query of ['after:2024 before:2024', 'قاعدة after:2024-06 before:2024-01', 'lang:constructor'])
      expect(await find(query), query).toEqual([]);
  });

  it('finds nothing by nothing', async () => {
    expect(await find('')).toEqual([]);
    expect(await find('كلمةلاوجودلها')).toEqual([]);
  });
});
