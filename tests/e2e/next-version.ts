import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../../tools/browsers/driver.ts';
import { type BrowserName, buildFolder } from '../../tools/browsers/launch.ts';
import type { Place } from './both-browsers.ts';

/** A folder in which the extension is updated to its next version, and taken back to today's. */
export interface Versions extends Place {
  /** Installs that version over the other one, as an update does. */
  become(driver: Driver, version: 'today' | 'next'): Promise<void>;
}

function buildNext(browser: BrowserName): string {
  const name = browser === 'chromium' ? 'chrome' : 'firefox';
  const args = [
    'build',
    '-c',
    'tests/e2e/next-version.config.ts',
    '--browser',
    name,
    '--mv3',
    '--level',
    'error',
  ];
  const env = { ...process.env, SIYAQ_SAMPLES: '1', NODE_ENV: 'production' };
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', ...args], { env, stdio: 'pipe' });
  return `.output/${name}-mv3-next`;
}

export function versions(browser: BrowserName): Versions {
  const builds = { today: buildFolder(browser, 'samples'), next: buildNext(browser) };
  const extension = mkdtempSync(join(tmpdir(), 'siyaq-version-'));
  const put = (version: 'today' | 'next'): void => {
    for (const name of readdirSync(extension)) rmSync(join(extension, name), { recursive: true });
    cpSync(builds[version], extension, { recursive: true });
  };
  put('today');
  return {
    options: { extension },
    become: async (driver, version) => {
      put(version);
      await driver.updateExtension();
    },
    clear: () => rmSync(extension, { recursive: true, force: true }),
  };
}
