import type { ArticleFeatures, ComparedFeatures } from '../core/related/article-features.ts';
import type { WordOrder } from '../core/search/word-order.ts';

/**
 * Features as they are stored: the words in one string, because an object of hundreds of names takes long to read, and dozens
 * of them are read for one answer.
 */
export interface StoredFeatures extends Omit<ArticleFeatures, 'words'> {
  /** One a line; in older records, word -> how often. */
  readonly words: string | ArticleFeatures['words'];
  /** How often each is there, in the same order; absent in older records. */
  readonly counts?: Float32Array;
  /** What phrases are looked for in; absent in older records. */
  readonly order?: WordOrder;
}

export function packFeatures({ words, ...features }: ArticleFeatures, order: WordOrder): StoredFeatures {
  return {
    ...features,
    order,
    words: Object.keys(words).join('\n'),
    counts: Float32Array.from(Object.values(words)),
  };
}

export function unpackFeatures({ words, counts, order: _, ...features }: StoredFeatures): ComparedFeatures {
  if (typeof words !== 'string')
    return { ...features, words: { words: Object.keys(words), counts: Object.values(words) } };
  return { ...features, words: { words: words === '' ? [] : words.split('\n'), counts: counts ?? [] } };
}
