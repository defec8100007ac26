import { describe, expect, it } from 'vitest';
import { withClitics, withoutClitics } from '../../../core/text/clitics.ts';

describe('clitics', () => {
  it('are put before an Arabic word, and before no other', () => {
    expect(withClitics('قصف')).toEqual(
      expect.arrayContaining(['وقصف', 'بقصف', 'لقصف', 'فقصف', 'كقصف', 'وبقصف']),
    );
    for (const word of ['پایگاه', 'گروه', 'sudani', '2024', 'قم'])
      expect(withClitics(word), word).toEqual([]);
  });

  it('are taken off in every way, if enough is left', () => {
    expect(withoutClitics('وبقصف')).toEqual(['بقصف', 'قصف']);
    expect(withoutClitics('قصف')).toEqual([]);
    expect(withoutClitics('بلد')).toEqual([]);
  });
});
