import { describe, expect, it } from 'vitest';
import type { ArticleFeatures } from '../../../core/related/article-features.ts';
import { type FeatureWeights, isNearDuplicate, rankRelated } from '../../../core/related/rank-related.ts';

const article = (parts: Partial<ArticleFeatures>): ArticleFeatures => ({
  id: null,
  language: 'ar',
  day: '2024-01-28',
  actors: {},
  events: [],
  days: [],
  words: {},
  print: [0, 0],
  ...parts,
});

/** As in an archive that is large enough to tell what is common; an actor or word that begins with `all` is. */
const weigh = (term: string): number => (term.startsWith('all') ? 0.1 : 1);
const weights: FeatureWeights = { actor: weigh, event: weigh, day: weigh, word: weigh, total: 1_000 };

const words = (...list: string[]): Record<string, number> =>
  Object.fromEntries(list.map((word) => [word, 1]));

function rank(subject: ArticleFeatures, others: Record<string, ArticleFeatures>, by = weights) {
  return rankRelated(
    subject,
    Object.entries(others).map(([key, { words: counted, ...features }]) => ({
      key,
      features: { ...features, words: { words: Object.keys(counted), counts: Object.values(counted) } },
    })),
    by,
  );
}
const keys = (...args: Parameters<typeof rank>): string[] => rank(...args).map(({ key }) => key);

describe('related coverage', () => {
  it('is what shares rare actors or events, whatever the language', () => {
    const subject = article({ actors: { sudani: 1, hmc: 1 }, events: ['first-session'] });
    const others = {
      twin: article({ language: 'fa', actors: { sudani: 1, hmc: 1 }, events: ['first-session'] }),
      half: article({ language: 'prs', actors: { hmc: 1 } }),
      other: article({ actors: { nobody: 1 } }),
    };
    expect(keys(subject, others)).toEqual(['twin', 'half']);
  });

  it('never holds the article itself', () => {
    const subject = article({ id: 'https://a.test/1', events: ['first-session'] });
    expect(keys(subject, { itself: subject, other: { ...subject, id: 'https://a.test/2' } })).toEqual([
      'other',
    ]);
  });

  it('is not what names the same actor that everybody names', () => {
    expect(keys(article({ actors: { allies: 1 } }), { other: article({ actors: { allies: 1 } }) })).toEqual(
      [],
    );
  });

  it('fades with the days between, and an unknown day counts as far away', () => {
    const actors = { sudani: 1, hmc: 1 };
    const scoreOn = (day: string | null): number =>
      rank(article({ actors }), { other: article({ actors, day }) })[0]?.score ?? 0;
    expect(scoreOn('2024-01-28')).toBeGreaterThan(scoreOn('2024-02-04'));
    expect(scoreOn('2024-02-04')).toBeGreaterThan(scoreOn(null));
    expect(scoreOn('2022-01-28')).toBe(0);
  });

  it('is not a long piece that names everybody', () => {
    const everybody = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`person-${i}`, 1]));
    const two = { 'person-1': 1, 'person-2': 1 };
    const [first, second] = rank(article({ actors: two }), {
      survey: article({ actors: everybody }),
      same: article({ actors: two }),
    });
    expect(first?.key).toBe('same');
    expect(second?.score ?? 0).toBeLessThan(first!.score * 0.75);
  });

  it('is not two texts of one region and language that share the usual words, least of all in a small archive', () => {
    const usual = words('allbase', 'allforce', 'allstate', 'b1', 'b2');
    const subject = article({
      words: { ...usual, ...words('s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8') },
    });
    const other = article({ words: { ...usual, ...words('o1', 'o2', 'o3', 'o4', 'o5', 'o6', 'o7', 'o8') } });
    expect(keys(subject, { other })).toEqual([]);
    const close = article({ words: { ...usual, ...words('s1', 's2', 's3', 'o1', 'o2', 'o3', 'o4', 'o5') } });
    expect(keys(subject, { close })).toEqual(['close']);
    expect(keys(subject, { close }, { ...weights, total: 10 })).toEqual([]);
  });

  it('is not a shared day, but two that are not those of publication are', () => {
    const subject = article({ days: ['2020-01-05', '2021-07-26', '2024-01-27', '2024-01-28'] });
    expect(keys(subject, { one: article({ days: ['2020-01-05'] }) })).toEqual([]);
    expect(keys(subject, { two: article({ days: ['2020-01-05', '2021-07-26'] }) })).toEqual(['two']);
    expect(keys(subject, { news: article({ days: ['2024-01-27', '2024-01-28'] }) })).toEqual([]);
  });

  it('says why, most telling first', () => {
    const subject = article({ actors: { hmc: 1 }, events: ['first-session'], days: ['2024-01-25'] });
    const [hit] = rank(subject, { other: { ...subject, language: 'fa' } });
    expect(hit?.reasons).toEqual([
      { code: 'related.shared-event', params: { events: ['first-session'] } },
      { code: 'related.shared-actors', params: { actors: ['hmc'] } },
      { code: 'related.same-day', params: { day: '2024-01-28' } },
      { code: 'related.shared-days', params: { days: ['2024-01-25'] } },
    ]);
  });
});

describe('a near-duplicate', () => {
  it('differs in a few bits, and is told within one language only', () => {
    const a = article({ print: [0b1111, 0xffff0000] });
    expect(isNearDuplicate(a, article({ print: [0b1100, 0xffff0000] }))).toBe(true);
    expect(isNearDuplicate(a, article({ print: [0, 0x00ff0000] }))).toBe(false);
    expect(isNearDuplicate(a, article({ language: 'fa', print: a.print }))).toBe(false);
    expect(isNearDuplicate(article({}), article({}))).toBe(false);
  });

  it('comes first, and says so', () => {
    const print = [1, 2] as const;
    const [hit] = rank(article({ print }), { other: article({ print }) });
    expect(hit).toMatchObject({ score: 1, reasons: [{ code: 'related.near-duplicate' }, {}] });
  });
});
