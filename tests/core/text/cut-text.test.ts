import { expect, it } from 'vitest';
import { tidyWords } from '../../../core/articles/own-words.ts';
import { toWanted } from '../../../core/imports/wanted.ts';
import { cutText } from '../../../core/text/cut-text.ts';

it('cuts before a letter of two units, not within it', () => {
  expect(cutText('ab😀', 3)).toBe('ab');
  expect(cutText('ab😀', 4)).toBe('ab😀');
});

it('is how tags, notes and titles are cut', () => {
  const { tags, note, gloss } = tidyWords({
    tags: [`${'a'.repeat(79)}😀`],
    note: `${'a'.repeat(19_999)}😀`,
    gloss: `${'a'.repeat(499)}😀`,
  });
  expect([tags?.[0], note, gloss]).toEqual(['a'.repeat(79), 'a'.repeat(19_999), 'a'.repeat(499)]);
  const wanted = toWanted('https://x.test/', {
    title: `${'a'.repeat(499)}😀`,
    tags: [`${'a'.repeat(79)}😀`],
  });
  expect([wanted?.title, wanted?.tags]).toEqual(['a'.repeat(499), ['a'.repeat(79)]]);
});
