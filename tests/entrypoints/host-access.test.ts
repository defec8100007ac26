import { beforeEach, describe, expect, it, vi } from 'vitest';

/** Which sites Siyaq may see, without a browser: hosts of the manifest, outlets that came later, and the reader's own. */
const LATER = ['*://later.test/*'];
const mocks = vi.hoisted(() => ({
  origins: [] as string[],
  registered: [] as { id: string; matches: string[] }[],
  listeners: [] as (() => void)[],
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
    scripting: {
      getRegisteredContentScripts: async () => [...mocks.registered],
      unregisterContentScripts: async () => void mocks.registered.splice(0),
      registerContentScripts: async (scripts: typeof mocks.registered) =>
        void mocks.registered.push(...scripts),
    },
  },
}));
vi.mock('../../messages/answer-background.ts', () => ({ ReasonedError: Error }));
vi.stubGlobal('location', { origin: 'https://extension.test' });

const { grantedPatterns, grantedSites, listedPatterns } = await import(
  '../../entrypoints/extension-pages/host-access.ts'
);
const { keepSiteScripts } = await import('../../entrypoints/background/site-scripts.ts');

beforeEach(() => {
  mocks.origins = ['*://first.test/*', '*://shared.test/*', '*://shared.test/arabic/*'];
  mocks.registered = [];
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
    await vi.waitFor(() => expect(mocks.registered.map(({ matches }) => matches)).toEqual([LATER]));
  });
});
