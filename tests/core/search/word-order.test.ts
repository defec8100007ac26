import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedPhrase, hasPhrase, mayHold, wordOrderOf } from '../../../core/search/word-order.ts';

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
    ['نیروهای مسلح ایران', 'نیرو‌های مسلح', true],
    ['نیرو‌های مسلح ایران', 'نیروهای مسلح', true],
    ['نیرو های مسلح ایران', 'نیروهای مسلح', true],
    ['آن‌ها نمی‌روند', 'نمیروند', true],
    ['نیرو مسلح ایران', 'نیروهای مسلحانه', false],
  ])('in “%s” “%s”: %s', (text, phrase, expected) => {
    expect(hasPhrase(text, phrase)).toBe(expected);
  });
});

describe('the order of words', () => {
  const word = fc.constantFrom(
    ...[
      'قاعدة',
      'القواعد',
      'قاعدته',
      'بغداد',
      'وبغداد',
      'لبغداد',
      'واشنطن',
      'كتائب',
      'ولكتائب',
      'پایگاه‌های',
      'پایگاه',
      'های',
    ],
    ...[
      'حمله‌ی',
      'پایگاههای',
      'می‌رود',
      'میرود',
      'حملات',
      'وحملات',
      '١٢',
      '۱۲',
      'صواريخ',
      'صاروخ',
      'بالصواريخ',
      'في',
      'و',
      'ب',
      'the',
      'Asad',
    ],
  );
  const words = (most: number) =>
    fc.array(word, { minLength: 1, maxLength: most }).map((some) => some.join(' '));

  it('may hold every phrase that the title or the text holds', () => {
    fc.assert(
      fc.property(words(6), words(40), words(4), (title, text, phrase) => {
        const held = hasPhrase(title, phrase) || hasPhrase(text, phrase);
        const may = mayHold(wordOrderOf(title, text), askedPhrase(phrase));
        return may || !held;
      }),
      { numRuns: 3_000 },
    );
  });

  it('holds none over the end of the title, and few that are not there', () => {
    const order = wordOrderOf('جدول زمني للانسحاب', 'بغداد تعلن إنهاء مهمة التحالف الدولي');
    const may = (phrase: string): boolean => mayHold(order, askedPhrase(phrase));
    expect(may('للانسحاب بغداد')).toBe(false);
    expect(may('مهمة إنهاء')).toBe(false);
    expect(may('التحالف الدولي')).toBe(true);
    expect(may('الدولي التحالف')).toBe(false);
    expect(may('')).toBe(true);
  });

  it('is a few bytes a word', () => {
    const text = 'القوات الأمريكية في قاعدة عين الأسد غربي العراق '.repeat(100);
    expect(wordOrderOf('', text).byteLength).toBeLessThan(text.length);
  });
});
