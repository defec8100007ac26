import { describe, expect, it } from 'vitest';
import { skeletonOf, stemOf, wordsOf } from '../../../core/text/word-forms.ts';

const forms = (text: string): string[] => [...wordsOf(text)].map((word) => word.form);
const stem = (word: string): string => forms(word).map(stemOf).join(' ');

describe('the words of a text', () => {
  it('are where they stand, a word written with spaces as one', () => {
    const text = 'درباره گفت و گوهای بغداد';
    expect([...wordsOf(text)].map(({ start, end }) => text.slice(start, end))).toEqual([
      'درباره',
      'گفت و گوهای',
      'بغداد',
    ]);
    expect(forms('او گفت و رفت')).toEqual(['او', 'گفت', 'و', 'رفت']);
  });

  it.each([
    ['گفت‌وگو', 'گفتگو'],
    ['گفت و گو', 'گفتگو'],
    ['جست‌وجوی', 'جستجوی'],
    ['الأميركية', 'الأمريكية'],
    ['وأميركا', 'وأمريكا'],
    ['للأميركيين', 'للأمريكيين'],
    ['مسؤول', 'مسئول'],
    ['مسووليت', 'مسئولیت'],
    ['هيأت', 'هیئت'],
    ['سورية', 'سوريا'],
  ])('of one word are one: %s and %s', (one, other) => {
    expect(forms(one)).toEqual(forms(other));
  });
});

describe('stemOf', () => {
  it.each([
    ['صواريخ', 'صاروخ'],
    ['بصواريخهم', 'صاروخ'],
    ['وقادتها', 'القائد'],
    ['للوزراء', 'وزير'],
    ['والقوات', 'قوة'],
    ['شهدای', 'شهید'],
    ['اعضای', 'عضو'],
    ['عساکر', 'عسکر'],
    ['شهيداً', 'شهيد'],
    ['قاعدته', 'قاعدة'],
    ['قاعدتي', 'القاعدة'],
    ['حكومتها', 'حكومة'],
    ['سفارت', 'السفارة'],
    ['دولت‌ها', 'الدول'],
    ['نمایندگان', 'نماینده'],
    ['فرماندهان', 'فرمانده'],
    ['نیروهایشان', 'نیرو'],
    ['حمله‌ی', 'حملات'],
    ['آمریکایی‌ها', 'الأميركي'],
    ['عسكريا', 'عسكري'],
  ])('of %s is that of %s', (one, other) => {
    // عسكريا keeps the ي that عسكري is written with, and is met as a word.
    expect([stem(other), forms(other).join(' ')]).toContain(stem(one));
  });

  it.each([
    ['وزير', 'زير'],
    ['بيان', 'يان'],
    ['كتائب', 'تائب'],
    ['تركيا', 'ترك'],
    ['العليا', 'علي'],
    ['حرب', 'حزب'],
    ['قائد', 'قاعدة'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

it('a skeleton is of the light stem, so that Latin spellings that end in t are met', () => {
  expect(skeletonOf('تكريت')).toBe(skeletonOf('tikrit'));
  expect(skeletonOf('بيروت')).toBe(skeletonOf('beirut'));
});
