import { describe, expect, it } from 'vitest';
import { foldLine, SECTION_LINES, sectionOf } from '../../page/junk-words.ts';

/** A word that is not spelt as lines are folded matches nothing, and every page loads it. */
describe('the words of sections', () => {
  it('are spelt as a line is folded, each once', () => {
    for (const [kind, words] of SECTION_LINES) {
      expect(
        words.filter((word) => foldLine(word) !== word),
        kind,
      ).toEqual([]);
      expect(new Set(words).size, kind).toBe(words.length);
    }
  });

  it.each([
    ['لینک‌های مرتبط', 'related'],
    ['اشتراک گذاری', 'share'],
    ['اقرأ أيضاً', 'related'],
    ['برچسب‌ها', 'tags'],
    ['نظرات', 'comments'],
    // The plural of Persian, attached or not, with a number or without one; the pronoun of Arabic is spelt alike.
    ['دیدگاه‌ها', 'comments'],
    ['دیدگاه ها (۱۲)', 'comments'],
    ['تگ‌ها', 'tags'],
    ['کلید واژه ها:', 'tags'],
    ['مرتبط‌ها', 'related'],
    ['شاركها', 'share'],
    ['مقالات أخرى قد تهمك', 'related'],
  ])('%s opens a section', (line, kind) => {
    expect(sectionOf(line)).toBe(kind);
  });
});

describe('headings of news', () => {
  it.each(['پایگاه‌ها', 'نظرها درباره خروج نیروها', 'خبرهای ائتلاف', 'تهمت‌ها', 'شاركها الوفد رأيها', 'آنها'])(
    '%s opens none',
    (line) => expect(sectionOf(line)).toBeNull(),
  );
});

describe('a folded line', () => {
  it('has one spelling, without marks and punctuation, whatever was typed', () => {
    for (const line of [
      '«الأَخبـــارُ ذاتُ الصِّلَة»…',
      'الاخبار ذات الصله:',
      '🔴 الأخبار – ذات الصلة؟',
      'الاخبار،ذات.الصلة',
      '￼الأخبار ذات الصلة：',
    ])
      expect(foldLine(line)).toBe('الاخبار ذات الصله');
    expect(foldLine('خبر‌های  مرتبط ۱۲')).toBe('خبرهاي مرتبط ۱۲');
    expect(foldLine('Élysée — READ MORE')).toBe('elysee read more');
    // What is in no script of ours is a line all the same.
    expect(foldLine('Новости 新闻')).toBe('новости 新闻');
  });
});
