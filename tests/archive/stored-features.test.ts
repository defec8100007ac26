import { describe, expect, it } from 'vitest';
import { packFeatures, type StoredFeatures, unpackFeatures } from '../../archive/stored-features.ts';
import type { ArticleFeatures } from '../../core/related/article-features.ts';
import { wordOrderOf } from '../../core/search/word-order.ts';

const FEATURES: ArticleFeatures = {
  id: 'https://rawi-agency.test/1',
  language: 'ar',
  day: '2024-01-28',
  actors: { 'ain-al-asad': 1, iraq: 0.25 },
  events: ['tower-22'],
  days: ['2024-01-27'],
  // Names of numbers come before others in an object, wherever they were put.
  words: { kvt: 7, 2024: 3, mfvd: 1, constructor: 2 },
  print: [4_000_000_000, 7],
};

const ORDER = wordOrderOf('خبر', 'نص قصير');

const whole = (stored: StoredFeatures): ArticleFeatures => {
  const { words, ...features } = unpackFeatures(stored);
  return { ...features, words: Object.fromEntries(words.words.map((word, i) => [word, words.counts[i]!])) };
};

describe('stored features', () => {
  it('come back as they were', () => {
    expect(whole(packFeatures(FEATURES, ORDER))).toEqual(FEATURES);
    expect(whole(packFeatures({ ...FEATURES, words: {} }, ORDER))).toEqual({ ...FEATURES, words: {} });
  });

  it('are read as earlier versions stored them', () => {
    expect(whole(FEATURES)).toEqual(FEATURES);
  });
});
