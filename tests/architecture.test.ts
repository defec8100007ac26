import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkArchitecture } from '../tools/architecture.ts';

const ROOMS = 'core page archive messages settings components locales entrypoints tools tests'.split(' ');

function tree(): Map<string, string> {
  const files = ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name}`),
  ).filter((file) => /\.tsx?$/.test(file));
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

const rulesBroken = (files: Record<string, string>): string[] =>
  checkArchitecture(new Map(Object.entries(files))).map((violation) => violation.rule);

describe('the dependency rule', () => {
  it('holds in the whole tree', () => {
    const sources = tree();
    expect(sources.size).toBeGreaterThan(20);
    expect(checkArchitecture(sources)).toEqual([]);
  });

  it.each([
    ['core reaching for the page', { 'core/text/a.ts': "import { b } from '../../page/b.ts';" }, 'room'],
    ['core importing a package', { 'core/text/a.ts': "import { get } from 'idb';" }, 'package'],
    ['text importing actors', { 'core/text/a.ts': "import { b } from '../actors/b.ts';" }, 'core order'],
    ['dates importing actors', { 'core/dates/a.ts': "import { b } from '../actors/b.ts';" }, 'core order'],
    [
      'dates running code of annotate',
      { 'core/dates/a.ts': "import { b } from '../annotate/annotation.ts';" },
      'core order',
    ],
    ['page importing the archive', { 'page/a.ts': "import { b } from '../archive/b.ts';" }, 'room'],
    ['a dynamic import', { 'archive/a.ts': "await import('../messages/b.ts');" }, 'room'],
    ['a re-export', { 'settings/a.ts': "export * from '../messages/b.ts';" }, 'room'],
    ['idb outside the archive', { 'entrypoints/a.ts': "import { openDB } from 'idb';" }, 'package'],
    ['browser in a component', { 'components/A.tsx': "import { browser } from 'wxt/browser';" }, 'package'],
    ['preact in the page', { 'page/a.ts': "import { h } from 'preact';" }, 'package'],
    [
      'a component running a catalogue',
      { 'components/A.tsx': "import { t } from '../locales/t.ts';" },
      'room',
    ],
    ['a room importing entrypoints', { 'page/a.ts': "import { b } from '../entrypoints/b.ts';" }, 'room'],
    ['an entrypoint importing tools', { 'entrypoints/a.ts': "import { b } from '../tools/b.ts';" }, 'room'],
    ['a utils folder', { 'core/utils/a.ts': 'export const a = 1;' }, 'utils'],
    ['a barrel', { 'core/text/index.ts': "export * from './a.ts';" }, 'barrel'],
    ['page content as markup', { 'page/a.ts': "element.innerHTML = '<b>';" }, 'innerHTML'],
    ['a circle', { 'page/a.ts': "import './b.ts';", 'page/b.ts': "import './a.ts';" }, 'circle'],
  ])('catches %s', (_name, files, rule) => {
    expect(rulesBroken(files as Record<string, string>)).toContain(rule);
  });

  it('lets any room of core name a shape that crosses rooms', () => {
    const source = "import type { Mention } from '../annotate/annotation.ts';";
    expect(rulesBroken({ 'core/dates/a.ts': source })).toEqual([]);
  });

  it('lets a component name the type of its texts', () => {
    expect(rulesBroken({ 'components/A.tsx': "import type { Texts } from '../locales/texts.ts';" })).toEqual(
      [],
    );
  });
});
