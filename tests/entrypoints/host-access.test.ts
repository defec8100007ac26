import { beforeEach, describe, expect, it, vi } from 'vitest';

/** Which sites Siyaq may see, without a browser: hosts of the manifest, outlets that came later, and the reader's own. */
const LATER = ['*://later.test/*'];
const mocks = vi.hoisted(() => ({
  origins: [] as string[],
  registered: [] as { id: string; matches: string[]; js: string[]; runAt: string }[],
  listeners: [] as (() => void)[],
  ran: [] as string[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      getManifest: () => ({
        host_permissions: ['*://first.test/*', '*://shared.test/*'],
        optional_host_permissions: [...LATER, '*://*/*'],
        content_scripts: [
          { matches: ['*://first.test/*', '*://shared.test/arabic/*'], js: ['reader.js'], css: ['a.css'] },
        ],
      }),
      onInstalled: { addListener: vi.fn() },
      onStartup: { addListener: vi.fn() },
    },
    permissions: {
      getAll: async () => ({ origins: mocks.origins }),
      onAdded: { addListener: (listener: () => void) => mocks.listeners.push(listener) },
      onRemoved: { addListener: vi.fn() },
    },
    tabs: { get: async (id: number) => ({ id, url: ['https://own.test/1', 'http://m.later.test/1'][id] }) },
    scripting: {
      insertCSS: async () => undefined,
      executeScript: async ({ files }: { files: string[] }) => void mocks.ran.push(...files),
      unregisterContentScripts: async () => void mocks.registered.splice(0),
      registerContentScripts: async (scripts: typeof mocks.registered) =>
        void mocks.registered.push(...scripts),
    },
  },
}));
vi.mock('../../messages/answer-background.ts', () => ({ ReasonedError: Error }));
vi.mock('../../entrypoints/lexicon/lexicon-in-use.ts', () => ({
  lexiconInUse: async () => ({
    outlets: [
      { id: 'first', hosts: ['first.test'], rules: { title: 'h2' } },
      { id: 'later', hosts: ['later.test'], rules: { title: 'h2' } },
      { id: 'plain', hosts: ['plain.test'] },
    ],
  }),
}));
vi.stubGlobal('location', { origin: 'https://extension.test' });

const { grantedPatterns, grantedSites, listedPatterns } = await import(
  '../../entrypoints/extension-pages/host-access.ts'
);
const { keepSiteScripts, runReader } = await import('../../entrypoints/background/site-scripts.ts');

beforeEach(() => {
  mocks.origins = ['*://first.test/*', '*://shared.test/*', '*://shared.test/arabic/*'];
  mocks.registered = [];
  mocks.ran = [];
});

describe('the sites that may be seen', () => {
  it('are asked for as the whole outlet list, later outlets too, but never as every site', () => {
    expect(listedPatterns()).toEqual(['*://first.test/*', '*://shared.test/*', ...LATER]);
  });

  it('are nothing of the reader’s where only the manifest’s are granted', async () => {
    expect(await grantedPatterns()).toEqual([]);
    expect(await grantedSites()).toEqual([]);
  });

  it('tell a later outlet from a site of the reader’s own', async () => {
    mocks.origins.push(...LATER, '*://own.test/*');
    expect(await grantedPatterns()).toEqual([...LATER, '*://own.test/*']);
    expect(await grantedSites()).toEqual([{ name: 'own.test', pattern: '*://own.test/*' }]);
  });

  it('get the reader registered once a later outlet is allowed', async () => {
    keepSiteScripts();
    mocks.origins.push(...LATER);
    for (const listener of mocks.listeners) listener();
    await vi.waitFor(() => expect(mocks.registered.at(-1)?.matches).toEqual(LATER));
    // What an outlet's rules are for comes before it: not on the required hosts, where the manifest's script brings them.
    const [first, later, ...more] = mocks.registered;
    expect(first).toMatchObject({ js: ['rules/first.js'], runAt: 'document_start' });
    expect(first?.matches).not.toContain('*://first.test/*');
    expect(later).toMatchObject({ js: ['rules/later.js'], runAt: 'document_start' });
    expect(later?.matches).toContain('*://later.test/*');
    expect(more).toHaveLength(1);
  });

  it('are read once with the rules of their outlet, which come first', async () => {
    await runReader(0);
    expect(mocks.ran).toEqual(['/reader.js']);
    mocks.ran = [];
    await runReader(1);
    expect(mocks.ran).toEqual(['/rules/later.js', '/reader.js']);
  });
});
