import { randomBytes } from 'node:crypto';
import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type InflateEnd, inflate } from '../../archive/inflate.ts';

async function inflated(bytes: Uint8Array): Promise<{ out: Buffer; end: InflateEnd }> {
  const parts: Uint8Array[] = [];
  const stream = inflate(new Blob([new Uint8Array(bytes)]));
  for (;;) {
    const next = await stream.next();
    if (next.done) return { out: Buffer.concat(parts), end: next.value };
    parts.push(next.value);
  }
}

const WORDS = ['خبر', 'بغداد', 'عاجل', 'تهران', 'گفت', '{"sha256":', '\n', '2024'];
const words = (count: number): Buffer =>
  Buffer.from(
    Array.from(
      { length: count },
      (_, at) => `${WORDS[(at * at + (at >> 3)) % WORDS.length]} ${at % 977}`,
    ).join(' '),
  );

describe('inflating', () => {
  it.each([
    ['nothing', Buffer.alloc(0), {}],
    ['a letter', Buffer.from('a'), {}],
    ['a long run', Buffer.alloc(1_000_000, 'ab'), {}],
    ['much text', words(400_000), {}],
    ['much text, fast', words(200_000), { level: 1 }],
    ['much text, by the fixed codes', words(100_000), { strategy: constants.Z_FIXED }],
    ['noise, which is stored', randomBytes(300_000), {}],
    ['text that is stored', words(50_000), { level: 0 }],
    ['text without copies', words(50_000), { strategy: constants.Z_HUFFMAN_ONLY }],
  ])('gives back %s', async (_what, text, options) => {
    const { out, end } = await inflated(deflateRawSync(text, options));
    expect(end).toBe('whole');
    expect(out.equals(text)).toBe(true);
  });

  it('stops at the end, whatever stands behind it', async () => {
    const text = words(1_000);
    const { out, end } = await inflated(Buffer.concat([deflateRawSync(text), randomBytes(100_000)]));
    expect(end).toBe('whole');
    expect(out.equals(text)).toBe(true);
  });

  it('gives all that stands before a cut, to the last letter', async () => {
    const text = words(3_000);
    const bytes = deflateRawSync(text, { strategy: constants.Z_HUFFMAN_ONLY });
    for (const left of [0, 1, 10, 200, 1_000, bytes.length - 1]) {
      const { out, end } = await inflated(bytes.subarray(0, left));
      expect(end).toBe('cut');
      expect(out.equals(text.subarray(0, out.length))).toBe(true);
      // No letter has more than 15 bits, and the head of the block is short.
      expect(out.length).toBeGreaterThanOrEqual(Math.floor(((left - 300) * 8) / 15));
    }
  });

  it('ends, whichever bit is bad, and gives what stands before it', async () => {
    const text = words(20_000);
    const bytes = deflateRawSync(text);
    const ends = new Set<InflateEnd>();
    for (let turn = 0; turn < 300; turn += 1) {
      const at = Math.floor((bytes.length * turn) / 300);
      const bad = Buffer.from(bytes);
      bad[at]! ^= 1 << (turn % 8);
      const { out, end } = await inflated(bad);
      ends.add(end);
      const { out: before } = await inflated(bytes.subarray(0, at));
      expect(out.subarray(0, before.length).equals(before)).toBe(true);
    }
    expect(ends).toContain('broken');
  });

  it('makes nothing of noise, and ends', async () => {
    for (let turn = 0; turn < 300; turn += 1) {
      const { end } = await inflated(randomBytes(2_000));
      expect(['whole', 'cut', 'broken']).toContain(end);
    }
  });
});
