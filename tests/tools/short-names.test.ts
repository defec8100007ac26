import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { OWN_NAMES, shortNames } from '../../tools/short-names.ts';

/** What leaves the reader: messages and their shapes, settings as they are stored, what the extractor asks for. */
const CROSSING = [
  ...readdirSync('messages').map((name) => `messages/${name}`),
  ...['article', 'raw-meta', 'outlet'].map((name) => `core/articles/${name}.ts`),
  'core/annotate/annotation.ts',
  'core/reason.ts',
  'settings/corrections.ts',
  'settings/page-settings.ts',
].filter((path) => path.endsWith('.ts'));

const code = (path: string): string => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
const propertiesOf = (path: string): string[] =>
  [...code(path).matchAll(/(?<![.\w])(\w+)\??:(?!:)/g)].map((match) => match[1]!);

/** All that is text within the sources of the two scripts: strings, templates and expressions. */
function textsIn(path: string): string[] {
  const texts: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, raw, value } = node as { type?: string; raw?: string; value?: { raw?: string } };
    if (type === 'Literal' && raw) texts.push(raw);
    if (type === 'TemplateElement' && value?.raw) texts.push(value.raw);
    for (const part of Object.values(node)) visit(part);
  };
  visit(parseSync(path, readFileSync(path, 'utf8')).program);
  return texts;
}
const BUNDLED = [
  'page',
  'entrypoints/reader',
  'entrypoints/highlighter',
  'settings',
  'core/topic',
  'core/text',
]
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('extract-article.ts'));

describe('names that are short in the build', () => {
  it('are of no property that leaves the reader', () => {
    const crossing = new Set(CROSSING.flatMap(propertiesOf));
    expect(crossing.size).toBeGreaterThan(60);
    expect(crossing).toContain('chars');
    expect(OWN_NAMES.filter((name) => crossing.has(name))).toEqual([]);
  });

  it('are each another one, and left alone in strings, expressions and paths', () => {
    const written = OWN_NAMES.map((name) => shortNames.transform(`a.${name};`));
    expect(new Set(written).size).toBe(OWN_NAMES.length);
    for (const name of OWN_NAMES)
      for (const line of [`'${name}'`, `"${name}"`, `/${name}/`, `'./${name}.ts'`, `a.${name}ed`])
        expect(shortNames.transform(line)).toBe(line);
  });

  it('stand in no text of the two scripts where they would be changed', () => {
    const texts = BUNDLED.flatMap(textsIn);
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => shortNames.transform(text) !== text)).toEqual([]);
  });
});
