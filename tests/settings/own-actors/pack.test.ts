import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../core/actors/actor.ts';
import english from '../../../locales/en.json' with { type: 'json' };
import { noOwnActors, putOwn } from '../../../settings/own-actors/own-actors.ts';
import { type PackProblem, readPack, writePack } from '../../../settings/own-actors/pack.ts';
import { readLexiconSources } from '../../../tools/lexicon/read-sources.ts';

const { actors } = readLexiconSources({ samples: false });
const known = new Set(actors.map(({ id }) => id));
const isKnown = (id: string): boolean => known.has(id);
const problems = (text: string): readonly PackProblem[] => {
  const read = readPack(text, isKnown);
  if (!('problems' in read)) return [];
  for (const { code } of read.problems) expect(english, code).toHaveProperty([`pack.problem.${code}`]);
  return read.problems;
};
const told = (text: string): string[] =>
  problems(text).map(({ line, code, field }) => `${line} ${code} ${field}`);
const written = (some: readonly Actor[]): string =>
  writePack(
    'A desk',
    putOwn(
      noOwnActors,
      some.map((actor) => ({ actor, pack: null })),
    ),
  );
const one = written([actors.find(({ id }) => id === 'akram-al-kaabi')!]);
/** Line of the first that holds `part`. */
const lineOf = (text: string, part: string): number =>
  text.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('a pack', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.subarray(actors, { minLength: 1, maxLength: 20 }), (some) => {
        const read = readPack(written(some), isKnown);
        const sorted = [...some].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(read).toEqual({ pack: { title: 'A desk', actors: sorted } });
      }),
      { numRuns: 30 },
    );
    expect('pack' in readPack(`\ufeff${one}`, isKnown)).toBe(true);
  });

  it('that was cut anywhere is refused, with a line', () => {
    fc.assert(
      fc.property(fc.nat({ max: one.trimEnd().length - 1 }), (end) => {
        const [problem] = problems(one.slice(0, end));
        expect(problem?.code).toBe('not-json');
        expect(problem?.line).toBeGreaterThan(0);
        expect(problem?.line).toBeLessThanOrEqual(one.split('\n').length);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [
      'an unknown field',
      '"tier": "core"',
      '"tier": "core", "run": "alert(1)"',
      'unknown-field',
      'actors[0].run',
    ],
    ['another tier', '"tier": "core"', '"tier": "main"', 'not-one-of', 'actors[0].tier'],
    ['a missing field', '      "tier": "core",\n', '', 'missing', 'actors[0].tier'],
    ['a bad id', '"id": "akram-al-kaabi"', '"id": "Akram"', 'id', 'actors[0].id'],
    ['a key twice', '"tier": "core"', '"tier": "core", "tier": "core"', 'repeated-key', 'actors[0].tier'],
    [
      'a prototype',
      '"tier": "core"',
      '"tier": "core", "__proto__": {}',
      'unknown-field',
      'actors[0].__proto__',
    ],
    [
      'an affiliation to nobody',
      '"affiliations": [',
      '"affiliations": ["nobody", ',
      'unknown-actor',
      'actors[0].affiliations[0]',
    ],
    ['another format', '"siyaq": "actors"', '"siyaq": "rules"', 'not-a-pack', 'siyaq'],
    ['a later version', '"version": 1', '"version": 2', 'pack-version', 'version'],
  ])('with %s is refused, with its line', (_, from, to, code, field) => {
    const text = one.replace(from, to);
    expect(text).not.toBe(one);
    const [problem] = problems(text);
    expect(problem).toMatchObject({ code, field });
    const near =
      text === one.replace(from, '') ? lineOf(text, '"id"') - 1 : lineOf(text, to.trim().split('\n')[0]!);
    expect(problem?.line).toBe(near);
  });

  /** The pack with its first actor's value at a path set to another. */
  const broken = (...changes: readonly (readonly [path: string, value: unknown])[]): string => {
    const pack = JSON.parse(one);
    for (const [path, value] of changes) {
      const keys = path.split('.');
      const holder = keys.slice(0, -1).reduce((inner, key) => inner[key], pack.actors[0]);
      holder[keys.at(-1)!] = value;
    }
    return JSON.stringify(pack, null, 2);
  };
  const source = { url: 'https://example.org', title: 'x', read: '2026-01-02', supports: ['summary'] };

  it.each([
    ['names with letters of another language', 'names.ar', ['اکرم کعبی'], 'letters-ar'],
    ['names in Latin letters for Arabic ones', 'names.fa', ['Akram'], 'script'],
    ['letters that turn the line around', 'names.en', ['Akram \u202eibaaK'], 'control'],
    ['no name to be found by', 'names', { en: ['Akram'], ar: [], fa: [], prs: [] }, 'no-form'],
    ['a role that ends before it begins', 'roles.0.to', '2001-05', 'ends-before'],
    ['a date that is none', 'roles.0.from', '2020-13', 'moment'],
    ['an address that runs', 'provenance', [{ ...source, url: 'javascript:alert(1)' }], 'address'],
    ['an address with a password', 'provenance', [{ ...source, url: 'https://a:b@example.org' }], 'address'],
    ['a source of nothing', 'provenance', [{ ...source, supports: ['roles[9]'] }], 'supports-nothing'],
    ['an empty sentence', 'summary', { en: '', ar: ' ', fa: '' }, 'empty'],
    ['a text too long', 'summary.en', 'x'.repeat(1_001), 'too-long'],
    ['a number for a text', 'summary.en', 7, 'not-text'],
    ['a text for a list', 'affiliations', 'iraq', 'not-a-list'],
    ['a text for an object', 'names', 'Akram', 'not-an-object'],
  ])('with %s is refused', (_, path, value, code) => {
    expect(problems(broken([path, value])).map((problem) => problem.code)).toContain(code);
  });

  it('tells every reason, in order of the lines', () => {
    const text = broken(['tier', 'main'], ['names.ar', [7]], ['affiliations', ['Nobody!']]);
    const lines = problems(text).map(({ line }) => line);
    expect(told(text)).toHaveLength(3);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it('with an id twice, of nobody, or too large is refused', () => {
    const pack = JSON.parse(one);
    pack.actors.push(pack.actors[0]);
    expect(problems(JSON.stringify(pack, null, 2)).map(({ code }) => code)).toEqual(['repeated-id']);
    expect(told('{"siyaq": "actors", "version": 1, "title": "A desk", "actors": []}')).toEqual([
      '1 empty actors',
    ]);
    expect(told(' '.repeat(5_000_001))).toEqual(['1 too-large ']);
  });

  it('that is any other text is refused, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(problems(text).length).toBeGreaterThan(0);
      }),
    );
    expect(problems('['.repeat(200_000))[0]?.code).toBe('not-json');
  });
});
