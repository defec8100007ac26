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
  ])('%s opens a section', (line, kind) => {
    expect(sectionOf(line)).toBe(kind);
  });
});
