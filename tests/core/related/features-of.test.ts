import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../core/annotate/annotation.ts';
import { featuresOf } from '../../../core/related/features-of.ts';
import { isNearDuplicate } from '../../../core/related/rank-related.ts';

const mention = (actor: string, tier: Mention['tier']): Mention => ({
  start: 0,
  end: 1,
  text: 'x',
  actor,
  type: 'person',
  tier,
  by: 'name',
  certainty: 1,
  alternatives: [],
  reason: { code: 'actor.name', params: {} },
});

const of = (text: string, mentions: readonly Mention[] = []) =>
  featuresOf({
    id: null,
    title: '',
    text,
    published: null,
    annotations: { language: 'ar', mentions, dates: [], events: [] },
  });

describe('features', () => {
  it('count an actor for more when it is named often, and for less when it is a state', () => {
    const { actors } = of('', [
      mention('once', 'core'),
      ...['core', 'core', 'core', 'core'].map((tier) => mention('often', tier as 'core')),
      mention('iraq', 'state'),
    ]);
    expect(actors.often).toBe(1);
    expect(actors.once).toBeLessThan(1);
    expect(actors.iraq).toBeLessThan(actors.once!);
  });

  it('hold words by their skeletons, the same from Arabic and Persian, and none that is in every text', () => {
    const arabic = of('سليماني قبل');
    expect(Object.keys(arabic.words)).toEqual(Object.keys(of('سلیمانی').words));
    expect(Object.keys(arabic.words)).toHaveLength(1);
  });

  it('print a text and its corrected version alike, and another one not', () => {
    const sentence = (i: number): string => `الخبر رقم كلمة${i} عن قاعدة${i * 7} في محافظة${i * 3} صدر`;
    const text = Array.from({ length: 60 }, (_, i) => sentence(i)).join('. ');
    expect(isNearDuplicate(of(text), of(text.replace('رقم', 'عدد')))).toBe(true);
    const other = Array.from({ length: 60 }, (_, i) => sentence(i + 100)).join('. ');
    expect(isNearDuplicate(of(text), of(other))).toBe(false);
  });
});
