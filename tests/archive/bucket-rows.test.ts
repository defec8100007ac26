import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ensureBucket, withBuckets } from '../../archive/bucket-rows.ts';

const keys = fc.array(fc.nat(8_703), { maxLength: 40 });
const NONE = new Uint8Array();

it('remembers the buckets that there are, and misses one that is lost', () => {
  fc.assert(
    fc.property(keys, keys, keys, (first, more, gone) => {
      const before = withBuckets(NONE, first);
      const after = withBuckets(before, more, gone);
      const there = new Set([...first, ...more].filter((key) => !gone.includes(key)));
      for (const key of [...first, ...more, ...gone, 0, 8_703]) {
        const lost = (): void => ensureBucket(after, key, undefined);
        if (there.has(key)) expect(lost).toThrow('lost');
        else expect(lost).not.toThrow();
        expect(() => ensureBucket(after, key, NONE)).not.toThrow();
      }
      // What was there before is as it was: a transaction that fails must not have changed it.
      expect(before).toEqual(withBuckets(NONE, first));
    }),
  );
});
