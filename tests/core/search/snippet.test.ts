import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippet } from '../../../core/search/snippet.ts';

describe('a snippet', () => {
  it('is where most of the words stand, with their places', () => {
    const text = `${'حشو '.repeat(100)}قاعدة بعيدة ${'حشو '.repeat(100)}قاعدة عين الأسد ${'حشو '.repeat(100)}`;
    const found = snippet(text, new Set(['w:قاعده', 'w:عين', 'w:اسد', 'w:الاسد']));
    expect(found.text.startsWith('…')).toBe(true);
    expect(found.text.endsWith('…')).toBe(true);
    expect(found.marks.map(([start, end]) => found.text.slice(start, end))).toEqual([
      'قاعدة',
      'عين',
      'الأسد',
    ]);
  });

  it('never begins or ends within a character', () => {
    const text = `${'😀'.repeat(300)} كلمة ${'😀'.repeat(300)}`;
    for (const more of ['', 'x'])
      expect(snippet(more + text, new Set(['w:كلمه'])).text.isWellFormed()).toBe(true);
  });

  it('is the beginning where nothing stands', () => {
    expect(snippet('نص قصير', new Set(['w:غائب']))).toEqual({ text: 'نص قصير', marks: [] });
  });

  it('marks places inside itself, in order, without overlap, as printed', () => {
    const text = fc.array(fc.constantFrom('قاعدة', 'القاعدة', 'بغداد', 'می‌شود', '\n', '.', 'x'), {
      maxLength: 120,
    });
    const span = fc.tuple(fc.nat(300), fc.nat(20)).map(([start, length]) => [start, start + length] as const);
    fc.assert(
      fc.property(text, fc.array(span, { maxLength: 5 }), (parts, spans) => {
        const found = snippet(parts.join(' '), new Set(['w:قاعده', 'w:بغداد']), spans);
        let before = 0;
        for (const [start, end] of found.marks) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeLessThanOrEqual(found.text.length);
          before = end;
        }
      }),
    );
  });

  it('of a long text full of the word takes no longer than reading it', () => {
    const text = 'قاعدة '.repeat(40_000);
    const before = performance.now();
    expect(snippet(text, new Set(['w:قاعده'])).marks.length).toBeGreaterThan(10);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

describe('a snippet of what was asked for', () => {
  const far = `${'كلام '.repeat(100)}قاعدة في الأنبار`;

  it('is the first stretch that holds as many of the words as are enough, and has all of them in it marked', () => {
    const text = `قاعدة ${'كلام '.repeat(60)}قاعدة الأنبار وقاعدة ${'كلام '.repeat(60)}الأنبار الأنبار قاعدة الأنبار`;
    const terms = new Set(['w:قاعده', 'w:انبار']);
    const { text: shown, marks } = snippet(text, terms, [], 2);
    expect(shown).toContain('قاعدة الأنبار وقاعدة');
    expect(marks.map(([start, end]) => shown.slice(start, end))).toEqual(['قاعدة', 'الأنبار']);
    // All of the beginning is looked through where it is not said what is enough.
    expect(snippet(text, terms).text).toContain('الأنبار الأنبار قاعدة الأنبار');
  });

  it('is looked for to the end where the words stand there', () => {
    expect(snippet(far, new Set(['w:قاعده']), [], 1).text).toContain('قاعدة في الأنبار');
  });
});
