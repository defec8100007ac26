import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../archive/open-archive.ts';
import { termsOf } from '../../../core/search/index-terms.ts';
import { bulkFill } from '../../../tools/bench/archive/bulk-fill.ts';
import { percentile, spreadOf, timesOf } from '../../../tools/bench/archive/figures.ts';
import { madeUpArticle, type World } from '../../../tools/bench/archive/made-up-articles.ts';
import { madeUpQueries } from '../../../tools/bench/archive/queries.ts';
import { takeSample } from '../../archive/stored-sample.ts';

const WORLD: World = {
  actors: Array.from({ length: 120 }, (_, i) => ({
    id: `actor-${i}`,
    type: 'organisation' as const,
    tier: i < 10 ? ('state' as const) : ('core' as const),
    names: { ar: `منظمة الاختبار ${i}`, fa: `سازمان آزمایش ${i}` },
  })),
  events: ['event-1', 'event-2'],
  outlets: ['outlet-1', 'outlet-2', 'outlet-3'],
};

const articles = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => madeUpArticle(from + i, WORLD));

describe('made-up articles', () => {
  it('are the same for the same number, in whatever order they are made', () => {
    const later = madeUpArticle(7, WORLD);
    expect(articles(0, 9)[7]).toEqual(later);
    expect(madeUpArticle(8, WORLD).text).not.toBe(later.text);
  });

  it('are as long as news is, in two languages, over many years', () => {
    const made = articles(0, 300);
    const bytes = made.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / made.length;
    expect(bytes).toBeGreaterThan(2_200);
    expect(bytes).toBeLessThan(3_200);
    expect(new Set(made.map(({ annotations }) => annotations.language))).toEqual(new Set(['ar', 'fa']));
    const years = new Set(made.map(({ meta }) => meta.published?.slice(0, 4)));
    expect(years.size).toBeGreaterThan(15);
    expect(new Set(made.map(({ meta }) => meta.canonicalUrl)).size).toBe(300);
  });

  it('name actors and days where they say', () => {
    for (const { text, annotations } of articles(0, 40)) {
      const { mentions, dates } = annotations;
      expect(mentions.length).toBeGreaterThan(0);
      for (const { start, end, text: printed } of [...mentions, ...dates])
        expect(text.slice(start, end)).toBe(printed);
    }
  });

  it('have many rare words and few common ones, and ever more of them', () => {
    const held = new Map<string, number>();
    const grown: number[] = [];
    for (const [i, { meta, text, annotations }] of articles(0, 600).entries()) {
      const { title, published, outlet } = meta;
      for (const term of termsOf({ title, text, annotations, published, outlet, tags: [] }).terms)
        if (term.startsWith('w:')) held.set(term, (held.get(term) ?? 0) + 1);
      if (i % 300 === 299) grown.push(held.size);
    }
    const counts = [...held.values()].sort((a, b) => b - a);
    expect(counts[20]).toBeGreaterThan(600 / 20);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(counts.length / 3);
    expect(grown[1]! / grown[0]!).toBeGreaterThan(1.3);
  });
});

describe('an archive that was filled at once', () => {
  it('has the stores that saving, flushing and merging leave', async () => {
    const fillings = articles(0, 16).map((article, i) => ({
      article,
      savedAt: new Date(Date.UTC(2024, 0, 1, 0, i)).toISOString(),
    }));
    await bulkFill('bulk', fillings.slice(0, 9));
    await bulkFill('bulk', fillings.slice(9));
    const archive = openArchive({ name: 'one-by-one' });
    for (const { article, savedAt } of fillings) await archive.save(article, savedAt);
    await archive.flushIndex();
    await archive.mergeIndex({ sliceMs: 60_000 });
    archive.close();
    const [bulk, each] = [await takeSample('bulk'), await takeSample('one-by-one')];
    expect(each.stores.fresh).toEqual([]);
    for (const name of Object.keys(each.stores)) expect(bulk.stores[name], name).toEqual(each.stores[name]);
  }, 120_000);
});

describe('the queries', () => {
  it('are about forty of all kinds, and find something in a small archive', async () => {
    const queries = madeUpQueries(WORLD);
    expect(queries).toHaveLength(40);
    await bulkFill(
      'asked',
      articles(0, 240).map((article) => ({ article, savedAt: '2024-01-01T00:00:00.000Z' })),
    );
    const archive = openArchive({ name: 'asked' });
    const found = new Map<string, number>();
    for (const { kind, text } of queries) {
      const hits = await archive.search(text, { limit: 5 });
      found.set(kind, (found.get(kind) ?? 0) + hits.length);
    }
    archive.close();
    for (const [kind, hits] of found) if (kind !== 'rare') expect(hits, kind).toBeGreaterThan(0);
  }, 120_000);
});

describe('figures', () => {
  it('are values that were measured, the nearest rank', () => {
    const values = [5, 1, 4, 2, 3];
    expect(percentile(values, 0.5)).toBe(3);
    expect(percentile(values, 0.95)).toBe(5);
    expect(percentile([], 0.5)).toBe(0);
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect(spreadOf(hundred)).toEqual({ p50: 50, p95: 95 });
    expect(timesOf({ p50: 30, p95: 90 }, { p50: 10, p95: 20 })).toEqual({ p50: 3, p95: 4.5 });
  });
});
