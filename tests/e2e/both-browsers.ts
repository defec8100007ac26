import { afterAll, beforeAll, describe } from 'vitest';
import type { Driver, LaunchOptions } from '../../tools/browsers/driver.ts';
import { type BrowserName, buildFolder, launch, removeProfile } from '../../tools/browsers/launch.ts';
import { type SamplePage, samplePages } from '../../tools/sample-pages.ts';
import { type SampleServer, serveSamples } from '../../tools/serve-samples.ts';

/** What a scenario works with: a browser with the samples' build in it, and the loopback stand-in for the internet. */
export interface Stage {
  driver: Driver;
  server: SampleServer;
  /** Opens one more browser; with `profile`, an earlier one again. */
  launch(options?: Partial<LaunchOptions>): Promise<Driver>;
}

interface ScenarioOptions extends Partial<LaunchOptions> {
  /** The build with the samples' hosts in it (default), or the one that readers get. */
  readonly build?: 'samples' | 'release';
  /** Makes a place for the browser before it starts. */
  readonly place?: (browser: BrowserName) => Place;
}

/** What a scenario needs beside the browser: how to start it, and what is to be cleared away when it has ended. */
export interface Place {
  readonly options: Partial<LaunchOptions>;
  clear(): void;
}

/** Runs a scenario's tests in stock Chromium and in stock Firefox. */
export function inBothBrowsers(
  name: string,
  tests: (stage: Stage) => void,
  { build = 'samples', place, ...options }: ScenarioOptions = {},
): void {
  describe.each(['chromium', 'firefox'] as const)(`${name} (%s)`, (browser) => {
    const stage = {} as Stage;
    let placed: Place | undefined;
    const profiles = new Set<string>();
    beforeAll(async () => {
      placed = place?.(browser);
      stage.server = await serveSamples();
      stage.launch = async (more = {}) => {
        const driver = await launch(browser, {
          extension: buildFolder(browser, build),
          server: stage.server,
          ...options,
          ...placed?.options,
          ...more,
        });
        // A place clears its own away.
        if (driver.profile !== placed?.options.profile) profiles.add(driver.profile);
        return driver;
      };
      stage.driver = await stage.launch();
    });
    afterAll(async () => {
      await stage.driver?.close();
      await stage.server?.close();
      for (const profile of profiles) removeProfile(profile);
      placed?.clear();
    });
    tests(stage);
  });
}

/** The sample by that id; throws where there is none. */
export function sample(id: string): SamplePage {
  const page = samplePages().find((one) => one.id === id);
  if (!page) throw new Error(`No sample page "${id}".`);
  return page;
}
