import { describe, expect, it } from 'vitest';
import { type Kind, wordList } from '../../../core/text/romanise/word-list.ts';
import { ARABIC_WORDS, PERSIAN_WORDS } from '../../../core/text/romanised-words.ts';

const listOf = (lists: Partial<Record<Kind, string>>) =>
  wordList({
    particle: 'و=wa',
    verb: 'قال=qāla',
    noun: 'بيان=bayān',
    adjective: 'جديد=jadīd',
    name: 'عراق=ʻIrāq',
    ...lists,
  });

describe('a list of words', () => {
  it('takes a word as it is spelled before it takes spellings for one', () => {
    const list = listOf({ particle: 'على=ʻalá', name: 'علي=ʻAlī' });
    expect(list.find('على')?.latin).toBe('ʻalá');
    expect(list.find('علي')?.latin).toBe('ʻAlī');
    // A Persian yeh may be either.
    expect(list.find('علی')).toBeUndefined();
  });

  it('finds a word that is spelled without its hamzah, or with marks', () => {
    const list = listOf({ name: 'أميركا=Amīrkā' });
    for (const spelling of ['أميركا', 'اميركا', 'أمِيركا', 'أميرکا'])
      expect(list.find(spelling)?.latin).toBe('Amīrkā');
    expect(list.find('مأميركا')).toBeUndefined();
  });

  it('refuses a spelling with two romanisations or of two kinds', () => {
    expect(() => listOf({ noun: 'بيان=bayān بيان=bayyān' })).toThrow('بيان');
    expect(() => listOf({ verb: 'بيان=bayān', noun: 'بيان=bayān' })).toThrow('بيان');
    expect(() => listOf({ noun: 'بيان=bayān بيان=bayān' })).not.toThrow();
    expect(() => listOf({ noun: 'بيان' })).toThrow('بيان');
  });

  it('has the Latin letters of the tables alone, and capitals in names', () => {
    expect(ARABIC_WORDS.entries.size).toBeGreaterThan(800);
    expect(PERSIAN_WORDS.entries.size).toBeGreaterThan(500);
    for (const [word, { latin, kind }] of [...ARABIC_WORDS.entries, ...PERSIAN_WORDS.entries]) {
      expect(word).toMatch(/^[\u0620-\u06D3 ]+$/);
      expect(latin.normalize('NFC')).toMatch(/^[a-zA-ZāīūáḥṣḍṭẓẕĀĪŪḤṢḌṬẒ\u0331\u0324ʻʼʹ -]+$/u);
      if (kind === 'name' && latin !== 'ibn') expect(latin).toMatch(/\p{Lu}/u);
      if (kind === 'verb') expect(latin).not.toMatch(/\p{Lu}/u);
    }
  });

  it('has the consonants of each spelling, in their order', () => {
    const bones: Readonly<Record<string, string>> = {
      ب: 'b',
      ح: 'ḥ',
      ص: 'ṣ',
      ط: 'ṭ',
      ظ: 'ẓ',
      ع: 'ʻ',
      غ: 'gh',
      ف: 'f',
      ق: 'q',
      ر: 'r',
      م: 'm',
      خ: 'kh',
      ش: 'sh',
      ج: 'j',
      ز: 'z',
      ژ: 'zh',
    };
    for (const [word, { latin }] of [...ARABIC_WORDS.entries, ...PERSIAN_WORDS.entries]) {
      const expected = Array.from(word, (char) => bones[char] ?? '').join('');
      const pattern = new RegExp(
        Object.values(bones)
          .sort((a, b) => b.length - a.length)
          .join('|'),
        'gu',
      );
      const found = (
        latin.replaceAll('z\u0324', '').normalize('NFC').toLowerCase().match(pattern) ?? []
      ).join('');
      expect(`${word} ${found.replace(/(gh|kh|sh|.)\1+/g, '$1')}`).toBe(
        `${word} ${expected.replace(/(gh|kh|sh|.)\1+/g, '$1')}`,
      );
    }
  });
});
