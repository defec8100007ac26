import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inLatin } from '../../tools/latin-patterns.ts';

/** The patterns of a module, as the build writes them, read back. */
async function readBack(code: string): Promise<string[]> {
  const names = [...code.matchAll(/^const (\w+) =\s+\//gm)].map(([, name]) => name);
  const module = `${inLatin(code)}\nexport const all = [${names.join()}].map((pattern) => pattern.source);`;
  const { all } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(module)}`);
  return all;
}

describe('inLatin', () => {
  it('keeps every pattern of the gate to the letter, in fewer bytes', async () => {
    const source = readFileSync('core/topic/gate.ts', 'utf8');
    const patterns = [...source.matchAll(/^const \w+ =\s+\/.+\/;$/gm)].map(([all]) => all);
    expect(patterns.length).toBe(3);
    const alone = patterns.join('\n');
    expect(await readBack(alone)).toEqual(patterns.map((one) => /\/(.+)\//.exec(one)?.[1]));
    expect(Buffer.byteLength(inLatin(alone))).toBeLessThan(0.8 * Buffer.byteLength(alone));
  });

  it('leaves other letters and other code alone, and takes no pattern that it could not turn back', async () => {
    expect(await readBack('const A = /پا[يه]گاه(?!چ) ?/;')).toEqual(['پا[يه]گاه(?!چ) ?']);
    expect(inLatin('const a = 1;\n')).toBe('const a = 1;\n');
    expect(() => inLatin('const A =\n  /قوات\\s/;')).toThrow('Latin letters');
  });
});
