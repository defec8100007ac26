import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Piece } from '../../components/VersionDiff.tsx';
import { diffWords } from '../../entrypoints/archive/diff-words.ts';

const told = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('');
const side = (pieces: readonly Piece[], other: Piece['kind']): string =>
  pieces.map(({ kind, text }) => (kind === other ? '' : text)).join('');

describe('differences word by word', () => {
  it.each([
    ['قُتل 40 شخصاً في بغداد', 'قُتل 45 شخصاً في بغداد', 'قُتل [-40-][+45+] شخصاً في بغداد'],
    ['نیروها می‌روند', 'نیروها می‌مانند', 'نیروها [-می‌روند-][+می‌مانند+]'],
    ['كلمة', 'كلمة', 'كلمة'],
    ['', 'كلمة', '[+كلمة+]'],
    ['كلمة', '', '[-كلمة-]'],
    // A mark belongs to its word, punctuation does not.
    ['قال: نعم', 'قال، نعم', 'قال[-:-][+،+] نعم'],
    [
      'فقرة أولى\n\nفقرة ثانية',
      'فقرة أولى\n\nفقرة جديدة\n\nفقرة ثانية',
      'فقرة أولى\n\n[+فقرة جديدة\n\n+]فقرة ثانية',
    ],
  ])('%s | %s', (before, after, shown) => {
    expect(told(diffWords(before, after))).toBe(shown);
  });

  it('loses no letter of either side, and has no two neighbours of one kind', () => {
    const words = fc.array(fc.constantFrom('أ', 'ب', 'می‌شود', '40', '،', ' ', '  ', '\n\n', '😀', 'NATO'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(''), other.join('')];
        const pieces = diffWords(before, after);
        expect(side(pieces, 'new')).toBe(before);
        expect(side(pieces, 'gone')).toBe(after);
        for (let at = 1; at < pieces.length; at += 1) expect(pieces[at]!.kind).not.toBe(pieces[at - 1]!.kind);
        if (before === after) expect(pieces.every(({ kind }) => kind === 'same')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('ends soon on two long texts that have nothing in common', () => {
    const text = (seed: number): string =>
      Array.from({ length: 60_000 }, (_, at) => `${(at * 7919 + seed) % 100_003}`).join(' ');
    const [before, after] = [text(1), text(50_001)];
    const pieces = diffWords(before, after);
    expect(side(pieces, 'new')).toBe(before);
    expect(side(pieces, 'gone')).toBe(after);
  });

  it('has one deadline for all paragraphs: those that are left when it has passed are gone and new', () => {
    const text = (word: string): string => ['a', 'b'].map((one) => `${one} ${word} end\n`).join('same\n');
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
    const whole = told(diffWords(text('one'), text('two')));
    expect(whole).toBe('a [-one-][+two+] end\nsame\nb [-one-][+two+] end\n');
    // Asked at the start, for the paragraphs, for the first pair; then it is late.
    let asked = 0;
    clock.mockImplementation(() => {
      asked += 1;
      if (asked === 4) now = 1_000;
      return now;
    });
    expect(told(diffWords(text('one'), text('two')))).toBe(
      'a [-one-][+two+] end\nsame\n[-b one end\n-][+b two end\n+]',
    );
    clock.mockRestore();
  });
});
