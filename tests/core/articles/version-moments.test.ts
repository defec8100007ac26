import { expect, it } from 'vitest';
import { momentBefore, versionMoments } from '../../../core/articles/version-moments.ts';

/** "a1" is version a at minute 1, "a3(1)" the same again at minute 3. */
const instant = (minute: number): string => `2024-01-28T10:0${minute}:00.000Z`;
const minuteOf = (at: string): string => at.slice(15, 16);
const ref = (id: string, saved: number, again?: number) => ({
  id,
  savedAt: instant(saved),
  ...(again === undefined ? {} : { againAt: instant(again) }),
});
const written = (refs: Parameters<typeof versionMoments>[0]): string[] => {
  const moments = versionMoments(refs);
  return moments.map((moment) => {
    const { captureId, at, savedAt } = moment;
    const first = at === savedAt ? '' : `(${minuteOf(savedAt)})`;
    return `${captureId}${minuteOf(at)}${first} after ${momentBefore(moments, moment)?.captureId ?? '-'}`;
  });
};

it('are the versions one after another', () => {
  expect(written([ref('a', 0), ref('b', 1), ref('c', 2)])).toEqual([
    'a0 after -',
    'b1 after a',
    'c2 after b',
  ]);
  expect(written([])).toEqual([]);
});

it('have a version twice that the page went back to', () => {
  expect(written([ref('b', 1), ref('a', 0, 2)])).toEqual(['a0 after -', 'b1 after a', 'a2(0) after b']);
  expect(written([ref('b', 1), ref('a', 0, 2), ref('c', 3)])).toEqual([
    'a0 after -',
    'b1 after a',
    'a2(0) after b',
    'c3 after a',
  ]);
});

it('pass over what is not kept: that a version was said in between', () => {
  expect(written([ref('b', 1, 3), ref('a', 0, 4)])).toEqual([
    'a0 after -',
    'b1 after a',
    'b3(1) after a',
    'a4(0) after b',
  ]);
});

it('stay as they came where the clock was set back', () => {
  expect(written([ref('a', 5), ref('b', 2)])).toEqual(['a5 after -', 'b2 after a']);
});

it('have what the page went back to before what stood in between, though the clock was set back since', () => {
  expect(written([ref('b', 4), ref('a', 8, 5)])).toEqual(['a8 after -', 'b4 after a', 'a5(8) after b']);
});
