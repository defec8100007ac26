import { describe, expect, it } from 'vitest';
import { foldPhrase } from '../../../core/text/fold.ts';
import { skeleton } from '../../../core/text/skeleton.ts';
import { lightStem } from '../../../core/text/stem.ts';

const stem = (word: string) => lightStem(foldPhrase(word));
const bones = (word: string) => skeleton(foldPhrase(word));

describe('lightStem', () => {
  it.each([
    ['القواعد', 'قواعد'],
    ['والقوات', 'القوات'],
    ['للعراق', 'العراق'],
    ['پایگاه‌های', 'پایگاه'],
    ['نظامیان', 'نظامی'],
    ['المهندسين', 'المهندسون'],
  ])('brings %s and %s together', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each(['بدر', 'الي', 'هاي', 'قم'])('leaves %s, which has nothing to give', (word) => {
    expect(stem(word)).toBe(foldPhrase(word));
  });
});

describe('skeleton', () => {
  it.each([
    ['سليماني', 'Soleimani'],
    ['سلیمانی', 'Suleymany'],
    ['الكاظمي', 'Kadhimi'],
    ['بغداد', 'Baghdad'],
    ['السليمانية', 'Sulaymaniyah'],
    ['خزعلی', 'Khazali'],
  ])('spells %s and %s alike', (arabic, latin) => {
    expect(bones(arabic)).toBe(bones(latin));
    expect(bones(arabic)).not.toBe('');
  });

  it('keeps names apart that differ in a consonant', () => {
    expect(bones('Sudani')).not.toBe(bones('Sadr'));
  });
});
