import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BucketError } from '../../../core/search/bytes.ts';
import {
  addToBucket,
  countDocs,
  decodeBucket,
  encodeBucket,
  findInBucket,
  locateInBucket,
  mergeLists,
  type PostingList,
} from '../../../core/search/posting-codec.ts';

const list: fc.Arbitrary<PostingList> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 2 ** 27 - 1 }), fc.integer({ min: 0, max: 15 })), {
    selector: ([doc]) => doc,
    minLength: 1,
    maxLength: 30,
  })
  .map((postings) => {
    const sorted = postings.toSorted((a, b) => a[0] - b[0]);
    return {
      docs: Uint32Array.from(sorted, ([doc]) => doc),
      impacts: Uint8Array.from(sorted, ([, impact]) => impact),
    };
  });

const bucket = fc
  .uniqueArray(fc.tuple(fc.string({ minLength: 1, unit: 'grapheme' }), list), {
    selector: ([term]) => term,
    maxLength: 12,
  })
  .map((entries) => new Map(entries));

describe('a bucket', () => {
  it('gives back what was put into it, as a whole and term by term', () => {
    fc.assert(
      fc.property(bucket, (entries) => {
        const bytes = encodeBucket(entries);
        expect(decodeBucket(bytes)).toEqual(new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1))));
        for (const [term, postings] of entries) {
          expect(findInBucket(bytes, term)).toEqual(postings);
          expect(countDocs(locateInBucket(bytes, term)!)).toBe(postings.docs.length);
        }
        expect(findInBucket(bytes, 'no such term, surely')).toBeNull();
      }),
    );
  });

  it('takes more postings as if all lists were merged and laid out anew, and tells which terms it had not', () => {
    fc.assert(
      fc.property(bucket, bucket, fc.integer({ min: 0, max: 5 }), (before, more, common) => {
        // Some terms are in both, in half of the cases with later documents only, as when an archive grows.
        for (const [at, term] of [...more.keys()].slice(0, common).entries())
          before.set(
            term,
            at % 2 ? more.get(term)! : { docs: Uint32Array.of(0, 3), impacts: Uint8Array.of(7, 2) },
          );
        const merged = new Map(before);
        for (const [term, list] of more) {
          const known = before.get(term);
          merged.set(term, known ? mergeLists([known, list]) : list);
        }
        const added: string[] = [];
        const bytes = addToBucket(encodeBucket(before), more, (term) => added.push(term));
        expect([...bytes]).toEqual([...encodeBucket(merged)]);
        expect(added.sort()).toEqual([...more.keys()].filter((term) => !before.has(term)).sort());
      }),
    );
  });

  it('is told from bytes that make no sense, and never runs away', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          decodeBucket(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(BucketError);
        }
      }),
    );
  });
});

describe('merged lists', () => {
  it('hold every document once, in order, with the later list’s impact', () => {
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 4 }), (lists) => {
        const expected = new Map<number, number>();
        for (const { docs, impacts } of lists)
          for (const [i, doc] of docs.entries()) expected.set(doc, impacts[i]!);
        const merged = mergeLists(lists);
        expect([...merged.docs]).toEqual([...expected.keys()].sort((a, b) => a - b));
        for (const [i, doc] of merged.docs.entries()) expect(merged.impacts[i]).toBe(expected.get(doc));
      }),
    );
  });
});
