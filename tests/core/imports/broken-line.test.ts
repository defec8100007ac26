import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenLine } from '../../../core/imports/broken-line.ts';

describe('the line in which a text stops being JSON', () => {
  it.each([
    ['[\n{"URL": "x"},\n]', 3],
    ['[\n{"URL": "x"}\n{"URL": "y"}\n]', 3],
    ['[{"URL": "x",\n "title": "a\nb"}]', 2],
    ['[{"URL": "x",\n\n "title": \'a\'}]', 3],
    ['[{"URL": "x",\n', 1],
    ['[\n{"a": tru}]', 2],
    ['[\n{"a": 01}]', 2],
    ['[\n{a: 1}]', 2],
    ['[\n{"a" 1}]', 2],
    ['{"a": 1}\n{"b": 2}', 2],
    ['[1]\n]', 2],
    ['{"a": "\\x"}', 1],
    ['[1}', 1],
    ['[\nTRUE]', 2],
    ['', 1],
  ])('of %j is %i', (text, line) => {
    expect(brokenLine(text)).toBe(line);
  });

  it('is none where it is JSON, and is there where it is not', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        expect(brokenLine(text)).toBeNull();
        const cut = text.slice(0, at % text.length) + text.slice((at % text.length) + 1);
        const isJson = ((): boolean => {
          try {
            JSON.parse(cut);
            return true;
          } catch {
            return false;
          }
        })();
        expect(brokenLine(cut) === null).toBe(isJson);
      }),
      { numRuns: 2_000 },
    );
  });

  it('of a long text is found soon', () => {
    const items = Array.from({ length: 100_000 }, (_, nr) => `{"URL": "https://x.test/${nr}"}`);
    const long = `"${'x'.repeat(5_000_000)}"`;
    expect(brokenLine(`[${long},\n${items.join(',\n')},\n]`)).toBe(100_002);
  }, 5_000);
});
