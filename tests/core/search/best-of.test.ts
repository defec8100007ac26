import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOf } from '../../../core/search/best-of.ts';

describe('the best of many', () => {
  it('are those that sorting all of them would give', () => {
    const score = fc.oneof(fc.constantFrom(0, 1, 2), fc.double({ min: 0, max: 50, noNaN: true }));
    fc.assert(
      fc.property(fc.array(score, { maxLength: 300 }), fc.integer({ min: 1, max: 40 }), (values, most) => {
        const scores = Float64Array.from(values);
        const docs = values.map((_, doc) => doc).filter((doc) => doc % 3 !== 0);
        const sorted = docs.toSorted((a, b) => scores[b]! - scores[a]! || b - a);
        expect(bestOf(docs, scores, most)).toEqual(sorted.slice(0, most));
        expect(bestOf(docs, scores, Number.POSITIVE_INFINITY)).toEqual(sorted);
      }),
    );
  });
});
