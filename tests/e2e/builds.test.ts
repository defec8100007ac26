import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostPatterns } from '../../core/articles/host-patterns.ts';
import { COMPILED_AT_ONCE } from '../../tools/compiled-at-once.ts';
import { readLexiconSources, readReleasedHosts } from '../../tools/lexicon/read-sources.ts';

/** The builds themselves, as they lie in `.output/`: what the samples add, what every page loads, what a store reads. */
type Manifest = Record<string, unknown> & {
  permissions: string[];
  optional_permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts: { matches: string[]; js: string[]; css?: string[] }[];
};

const folder = (browser: string, mode = ''): string => `.output/${browser}-mv3${mode}`;
const manifestOf = (path: string): Manifest => JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8'));

function filesOf(path: string): Map<string, string> {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(path, name)).isFile(),
  );
  return new Map(names.sort().map((name) => [name, readFileSync(join(path, name), 'latin1')]));
}

const sampleHosts = (): string[] => {
  const real = new Set(hostPatterns(readLexiconSources({ samples: false }).outlets));
  return hostPatterns(readLexiconSources({ samples: true }).outlets).filter((host) => !real.has(host));
};

describe.each(['chrome', 'firefox'])('the %s build', (browser) => {
  const release = folder(browser);
  const samples = folder(browser, '-samples');

  it('of the samples differs from the release in hosts alone', () => {
    const hosts = new Set(sampleHosts());
    expect(hosts.size).toBeGreaterThan(5);
    const withSamples = manifestOf(samples);
    const without = (patterns: string[]): string[] => patterns.filter((pattern) => !hosts.has(pattern));
    const { host_permissions, optional_host_permissions } = manifestOf(release);
    expect(withSamples.host_permissions.length + withSamples.optional_host_permissions.length).toBe(
      host_permissions.length + optional_host_permissions.length + hosts.size,
    );
    const stripped = {
      ...withSamples,
      host_permissions: without(withSamples.host_permissions),
      optional_host_permissions: without(withSamples.optional_host_permissions),
      content_scripts: withSamples.content_scripts.map((script) => ({
        ...script,
        matches: without(script.matches),
      })),
    };
    expect(stripped).toEqual(manifestOf(release));
  });

  it('lets all that the popup runs be compiled as it is loaded, and nothing that it does not load', () => {
    const html = readFileSync(join(release, 'popup.html'), 'utf8');
    const loaded = [...html.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(([, file]) => file!);
    expect(loaded.length).toBeGreaterThan(5);
    const marked = [...filesOf(release)].filter(([, code]) => code.startsWith(COMPILED_AT_ONCE));
    expect(marked.map(([file]) => file).sort()).toEqual(loaded.sort());
  });

  it('of the samples has the same files as the release, but for the outlets they add', () => {
    const [a, b] = [filesOf(release), filesOf(samples)];
    expect([...b.keys()].filter((name) => !name.startsWith('rules/sample-'))).toEqual([...a.keys()]);
    const different = [...a.keys()].filter((name) => a.get(name) !== b.get(name));
    expect(different.sort()).toEqual(['lexicon.json', 'manifest.json']);
  });

  it('asks for nothing more than it needs', () => {
    const manifest = manifestOf(release);
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    // Asked for when the reader sets backups that come by themselves.
    expect(manifest.optional_permissions).toEqual(
      browser === 'firefox' ? ['downloads'] : ['downloads', 'offscreen'],
    );
    expect(manifest.host_permissions.some((pattern) => pattern.includes('*://*/'))).toBe(false);
    expect(manifest.host_permissions.some((pattern) => pattern.includes('.test/'))).toBe(false);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('requires no host that the last release did not', () => {
    const { host_permissions, optional_host_permissions, content_scripts } = manifestOf(release);
    const released = new Set(readReleasedHosts({ samples: false }));
    const required = [...host_permissions, ...content_scripts.flatMap(({ matches }) => matches)];
    const hosts = required.map((pattern) => /^\*:\/\/([^/]+)\//.exec(pattern)?.[1] ?? pattern);
    expect(hosts.filter((host) => !released.has(host))).toEqual([]);
    const { outlets } = readLexiconSources({ samples: false });
    expect([...host_permissions, ...optional_host_permissions].toSorted()).toEqual(
      ['*://*/*', ...hostPatterns(outlets)].toSorted(),
    );
  });

  it('loads at most 40 KB of script on every page', () => {
    const sizeOf = (name: string): number => statSync(join(release, name)).size;
    // The reader, on every page; and of an outlet's own page its rules, whoever brings them.
    const [reader] = manifestOf(release).content_scripts.map(({ js }) => js);
    expect(reader).toEqual(['reader.js']);
    const ruled = [...filesOf(release).keys()].filter((name) => name.startsWith('rules/'));
    const rules = Math.max(0, ...ruled.map(sizeOf));
    const bytes = sizeOf('reader.js') + rules;
    console.log(`${browser}: content script ${(bytes / 1000).toFixed(1)} KB minified, ${rules} of it rules`);
    expect(bytes).toBeLessThanOrEqual(40_000);
  });

  it('runs no code from elsewhere and evaluates no strings', () => {
    for (const [name, source] of filesOf(release)) {
      if (!name.endsWith('.js') && !name.endsWith('.html')) continue;
      expect(source, name).not.toMatch(
        /\bimportScripts\s*\(|[^.\w]eval\s*\(|new Function\s*\(|<script[^>]+src="https?:/,
      );
    }
  });
});
