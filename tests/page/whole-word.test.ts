import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeWord } from '../../page/whole-word.ts';

const painted = (text: string, name: string): string => {
  const at = text.indexOf(name);
  const { start, end } = wholeWord(text, at, at + name.length);
  return text.slice(start, end);
};

describe('the whole written word', () => {
  it.each([
    ['قال للحشد الشعبي أمس', 'لحشد الشعبي', 'للحشد الشعبي'],
    ['وبغداد تنتظر', 'بغداد', 'وبغداد'],
    ['نجبای عراق', 'نجبا', 'نجبای'],
    ['گروه‌های مقاومت', 'گروه', 'گروه‌های'],
    ['تنظيم «داعش» قال', 'داعش', 'داعش'],
    ['داعش، ثم', 'داعش', 'داعش'],
    ['عام 2003م وما', '2003', '2003م'],
  ])('in “%s” around “%s” is “%s”', (text, name, whole) => {
    expect(painted(text, name)).toBe(whole);
  });

  it('never cuts into what it was given, and ends at what no word holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const whole = wholeWord(text, start, end);
        expect(whole.start).toBeLessThanOrEqual(start);
        expect(whole.end).toBeGreaterThanOrEqual(end);
        expect(text.slice(whole.start, start)).not.toMatch(/\s/);
        expect(text.slice(end, whole.end)).not.toMatch(/\s/);
      }),
    );
  });
});
