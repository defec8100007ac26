import fc from 'fast-check';
import { expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { inParts } = await import('../../entrypoints/reader/ask-annotations.ts');

it('parts a long article between its blocks, none of them lost, and a short one not at all', () => {
  const block = fc.nat(150_000).map((length) => 'ا'.repeat(length));
  fc.assert(
    fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
      const parts = inParts(blocks);
      expect(parts.flat()).toEqual(blocks);
      for (const part of parts) {
        const size = part.join('').length;
        expect(part.length === 1 || size <= 100_000).toBe(true);
      }
      if (blocks.length > 0 && blocks.join('').length <= 100_000) expect(parts).toHaveLength(1);
    }),
  );
});
