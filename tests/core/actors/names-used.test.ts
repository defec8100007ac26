import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinNames, namesIn } from '../../../core/actors/names-used.ts';

const by = ['name', 'surname', 'role', 'loaded'] as const;
const mention = fc.record({
  text: fc.constantFrom('ترامب', 'ترمب', 'الرئيس', 'دونالد ترامب', 'دونالد تـرامب'),
  by: fc.constantFrom(...by),
});
const article = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.array(mention, { maxLength: 6 }));

describe('the names that outlets use', () => {
  it('are counted by outlet and kind, spellings that fold to the same as one', () => {
    const found = joinNames([
      namesIn('Rawi', [
        { text: 'السوداني', by: 'surname' },
        { text: 'محمد شياع السوداني', by: 'name' },
        { text: 'السـوداني', by: 'surname' },
      ]),
      namesIn('Other', [{ text: 'رئيس الوزراء', by: 'role' }]),
      namesIn('Rawi', [
        { text: 'السوداني', by: 'surname' },
        { text: 'السوداني', by: 'loaded' },
      ]),
    ]);
    expect(found).toEqual([
      {
        outlet: 'Rawi',
        articles: 2,
        names: [
          { text: 'السوداني', kind: 'name', mentions: 3 },
          { text: 'محمد شياع السوداني', kind: 'name', mentions: 1 },
          { text: 'السوداني', kind: 'wording', mentions: 1 },
        ],
      },
      { outlet: 'Other', articles: 1, names: [{ text: 'رئيس الوزراء', kind: 'office', mentions: 1 }] },
    ]);
  });

  it('come to the same sums in one go and batch by batch', () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 12 }), fc.nat(12), (articles, cut) => {
        const each = articles.map(([outlet, mentions]) => namesIn(outlet, mentions));
        const atOnce = joinNames(each);
        const batches = joinNames([...joinNames(each.slice(0, cut)), ...joinNames(each.slice(cut))]);
        const sums = (found: typeof atOnce) =>
          found.map(({ outlet, articles: count, names }) => ({
            outlet,
            count,
            names: names.map(({ kind, mentions }) => `${kind} ${mentions}`).sort(),
          }));
        expect(sums(batches)).toEqual(sums(atOnce));
        const mentions = atOnce.flatMap(({ names }) => names.map((one) => one.mentions));
        expect(mentions.reduce((sum, one) => sum + one, 0)).toBe(articles.flatMap(([, all]) => all).length);
      }),
    );
  });
});
