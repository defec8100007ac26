import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { compileLexicon } from './core/actors/compile-lexicon.ts';
import { manifestHosts } from './core/articles/host-patterns.ts';
import { compiledAtOnce } from './tools/compiled-at-once.ts';
import { latinPatterns } from './tools/latin-patterns.ts';
import { readLexiconSources, readReleasedHosts } from './tools/lexicon/read-sources.ts';
import { ruleScripts } from './tools/lexicon/rule-scripts.ts';
import { shortNames } from './tools/short-names.ts';

/**
 * Set by `tools/build.ts` for the demo and the tests: the hosts of `samples/outlets.json` join the manifest and the
 * lexicon, nothing else differs. A mode of the bundler's would: it has a hand in the scripts.
 */
const samples = process.env.SIYAQ_SAMPLES === '1';
const sources = readLexiconSources({ samples });
const released = readReleasedHosts({ samples });
const hosts = manifestHosts(sources.outlets, released);
const rules = ruleScripts(sources.outlets, released);

/** WXT wraps a script in reports of its own crash, which are empty in a build. The reader's reports itself. */
const bareReader = {
  name: 'bare-reader',
  transform: (code: string) => {
    const [definition] = /^import definition from .*$/m.exec(code) ?? [];
    return definition ? `${definition}\nexport default definition.main();` : null;
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${samples ? '-samples' : ''}`,
  hooks: {
    // WXT's own kind of content script tells the page that it has started, by an event with the extension's id in it.
    // Ours is a plain script, and its hosts are those of the outlet registry.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        { matches: [...hosts.pages], js: ['reader.js'], css: ['assets/highlights.css'] },
        ...rules
          .filter(({ matches }) => matches.length > 0)
          .map(({ file, matches }) => ({
            matches: [...matches],
            js: [file],
            run_at: 'document_start' as const,
          })),
      ];
    },
    // What every outlet's page loads goes without the polyfill, a quarter of its budget: the few calls that it makes are
    // promises in both browsers.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'reader' || name === 'highlighter')) return;
      config.resolve = { ...config.resolve, alias: { 'wxt/browser': '@wxt-dev/browser' } };
      config.plugins = [
        ...(config.plugins ?? []),
        bareReader,
        shortNames,
        latinPatterns('core/topic/gate.ts'),
      ];
    },
    'build:publicAssets': (wxt, files) => {
      const { lexicon, numbers } = compileLexicon(sources);
      for (const { file, contents } of rules) files.push({ relativeDest: file, contents });
      files.push({ relativeDest: 'lexicon.json', contents: JSON.stringify(lexicon) });
      // WXT writes texts, and copies the rest.
      const made = join(wxt.config.wxtDir, 'lexicon.bin');
      mkdirSync(wxt.config.wxtDir, { recursive: true });
      writeFileSync(made, numbers);
      files.push({ relativeDest: 'lexicon.bin', absoluteSrc: made });
    },
  },
  vite: () => ({
    plugins: [preact(), compiledAtOnce('popup')],
    build: { target: 'es2023', sourcemap: false },
  }),
  manifest: ({ browser }) => {
    return {
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'en',
      permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab'],
      host_permissions: [...hosts.required],
      optional_host_permissions: [...hosts.optional, '*://*/*'],
      // Asked for by the reader who wants backups in the downloads. Chromium's background has no addresses for blobs.
      optional_permissions: browser === 'firefox' ? ['downloads'] : ['downloads', 'offscreen'],
      action: { default_title: '__MSG_name__' },
      commands: {
        _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
        'save-article': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_save__' },
        'next-highlight': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_next__' },
        'toggle-page': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command_toggle__' },
      },
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'siyaq@siyaq.invalid',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { minimum_chrome_version: '144' }),
    };
  },
});
