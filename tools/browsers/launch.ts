import { rmSync } from 'node:fs';
import { launchChromium } from './chromium.ts';
import type { Driver, Launch, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

export type BrowserName = Driver['browser'];

const launchers: Readonly<Record<BrowserName, Launch>> = { chromium: launchChromium, firefox: launchFirefox };

/** Folder of a build, relative to the project's root; `samples` has the samples' hosts in it. */
export const buildFolder = (browser: BrowserName, mode: 'samples' | 'release'): string =>
  `.output/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3${mode === 'samples' ? '-samples' : ''}`;

/** Opens a stock browser with the extension in it. */
export const launch = (browser: BrowserName, options: LaunchOptions): Promise<Driver> =>
  launchers[browser](options);

/** Takes a profile away whose browser has ended: each is some 20 MB. */
export const removeProfile = (profile: string): void =>
  // What the browser still writes while it goes is waited for.
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
