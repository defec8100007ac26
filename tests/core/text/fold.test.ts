import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldPhrase, foldWord, isWordUnit } from '../../../core/text/fold.ts';

const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگیکىئؤأإآٱةهۀء'];
const marks = ['\u064e', '\u0651', '\u0640', '\u0670', '\u0654'];
const odd = [
  '\u200c',
  '\u200f',
  '\u202b',
  '\ufeff',
  '\u00a0',
  '  ',
  '\n',
  '\r\n',
  '«',
  '»',
  '"',
  'K',
  '1',
  '۲',
  '٣',
];
const forms = ['\ufefb', '\ufdf2', '\ufee1', '\ufb58', '\ufdfa'];
const printed = fc
  .array(fc.constantFrom(...letters, ...marks, ...odd, ...forms, ' '), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('a folded word', () => {
  it('is what it is within a text', () => {
    const word = fc
      .array(fc.constantFrom(...letters, ...marks, ...forms, '\u200c', '\u200f', 'K', '1', '۲', '٣'), {
        maxLength: 20,
      })
      .map((parts) => parts.join(''));
    fc.assert(fc.property(word, (raw) => foldWord(raw) === fold(raw).text));
  });
});

describe('fold', () => {
  it.each([
    ['مصطفى', 'مصطفی'],
    ['الكاظمي', 'الکاظمی'],
    ['أبو إسماعيل آل', 'ابو اسماعيل ال'],
    ['فؤاد', 'فواد'],
    ['جمعة', 'جمعه'],
    ['سازندۀ', 'سازنده'],
    ['خواندهٔ', 'خوانده'],
    ['شيّاع', 'شياع'],
    ['بـ', 'ب'],
    ['۲۲ ٢٢', '22 22'],
    ['عين\u00a0\u00a0الأسد', 'عين الاسد'],
    ['بین‌المللی', 'بینالمللی'],
    ['عصائب', 'عصایب'],
    ['كربلاء', 'کربلا'],
    ['\ufefbعب', 'لاعب'],
    ['K1', 'k1'],
  ])('makes %s and %s equal', (one, other) => {
    expect(foldPhrase(one)).toBe(foldPhrase(other));
  });

  it.each([
    ['چلبي', 'جلبي'],
    ['السعدي', 'الساعدي'],
    ['گرجي', 'كرجي'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldPhrase(one)).not.toBe(foldPhrase(other));
  });

  it('keeps ZWNJ where it is asked to', () => {
    expect(fold('گروه‌های', { joiner: 'keep' }).text).toBe('گروه\u200cهاي');
    expect(fold('گروه‌های').text).toBe('گروههاي');
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(printed, (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });

  it('maps every folded unit back into the text, in order and without a gap', () => {
    fc.assert(
      fc.property(printed, (text) => {
        const folded = fold(text);
        const { length } = folded.text;
        expect(folded.rawStart(length)).toBe(text.length);
        for (let at = 0; at < length; at += 1) {
          expect(folded.rawStart(at)).toBeLessThan(folded.rawEnd(at));
          expect(folded.rawEnd(at)).toBeLessThanOrEqual(text.length);
          expect(folded.rawStart(at)).toBeLessThanOrEqual(folded.rawStart(at + 1));
          expect(fold(text.slice(folded.rawStart(at), folded.rawEnd(at))).text).toContain(folded.text[at]!);
        }
      }),
    );
  });

  it('notes where words begin', () => {
    fc.assert(
      fc.property(printed, fc.constantFrom('drop' as const, 'keep' as const), (text, joiner) => {
        const { units, wordStarts } = fold(text, { joiner });
        const expected = [...units.keys()].filter(
          (at) => isWordUnit(units[at]!) && (at === 0 || !isWordUnit(units[at - 1]!)),
        );
        expect([...wordStarts]).toEqual(expected);
      }),
    );
  });

  it('gives for any folded slice a raw slice that folds to the same', () => {
    fc.assert(
      fc.property(printed, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        const { length } = folded.text;
        if (length === 0) return;
        const from = a % length;
        const to = from + (b % (length - from)) + 1;
        const raw = text.slice(folded.rawStart(from), folded.rawEnd(to - 1));
        // A ligature is one raw unit for several folded ones: the raw slice may hold a letter more at either end.
        expect(fold(raw).text).toContain(folded.text.slice(from, to));
      }),
    );
  });
});
