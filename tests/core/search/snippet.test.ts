import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPhrase, snippet } from '../../../core/search/snippet.ts';

describe('a snippet', () => {
  it('is where most of the words stand, with their places', () => {
    const text = `${'حشو '.repeat(100)}قاعدة بعيدة ${'حشو '.repeat(100)}قاعدة عين الأسد ${'حشو '.repeat(100)}`;
    const found = snippet(text, ['w:قاعده', 'w:عين', 'w:اسد', 'w:الاسد']);
    expect(found.text.startsWith('…')).toBe(true);
    expect(found.text.endsWith('…')).toBe(true);
    expect(found.marks.map(([start, end]) => found.text.slice(start, end))).toEqual([
      'قاعدة',
      'عين',
      'الأسد',
    ]);
  });

  it('is the beginning where nothing stands', () => {
    expect(snippet('نص قصير', ['w:غائب'])).toEqual({ text: 'نص قصير', marks: [] });
  });

  it('marks places inside itself, in order, without overlap, as printed', () => {
    const text = fc.array(fc.constantFrom('قاعدة', 'القاعدة', 'بغداد', 'می‌شود', '\n', '.', 'x'), {
      maxLength: 120,
    });
    const span = fc.tuple(fc.nat(300), fc.nat(20)).map(([start, length]) => [start, start + length] as const);
    fc.assert(
      fc.property(text, fc.array(span, { maxLength: 5 }), (parts, spans) => {
        const found = snippet(parts.join(' '), ['w:قاعده', 'w:بغداد'], spans);
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
    expect(snippet(text, ['w:قاعده']).marks.length).toBeGreaterThan(10);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

describe('a phrase', () => {
  it.each([
    ['قرب قاعدة عين الأسد أمس', 'عين الاسد', true],
    ['عين الماء والأسد', 'عين الأسد', false],
    ['پایگاه‌های آمریکایی در عراق', 'پایگاه های آمریکایی', true],
    ['در ١٢ تشرين', '۱۲ تشرين', true],
    ['جدول زمني لإنهاء مهمة التحالف', 'إنهاء مهمة التحالف', true],
    ['إنهاء مهمة التحالف', 'لإنهاء مهمة التحالف', true],
    ['بين بغداد وواشنطن', 'بغداد واشنطن', true],
    ['صواريخ باليستية', 'صاروخ باليستي', true],
    ['مهمة إنهاء التحالف', 'إنهاء مهمة التحالف', false],
  ])('in “%s” “%s”: %s', (text, phrase, expected) => {
    expect(hasPhrase(text, phrase)).toBe(expected);
  });
});
