import { type BrowserName, buildFolder, launch, removeProfile } from '../browsers/launch.ts';
import { main as build } from '../build.ts';
import { serveSamples } from '../serve-samples.ts';
import { startPage } from './start-page.ts';
import { walk } from './walk.ts';

/**
 * The demo behind `npm start`: builds Siyaq with the samples' hosts, serves the samples on the loopback, and opens a
 * browser with a fresh profile. With a window it is the visitor's; headless it walks through by itself and reports.
 * Resolves to the exit status.
 */
export async function main(options: { browser: BrowserName; headless: boolean }): Promise<number> {
  const { browser, headless } = options;
  process.stdout.write('Building Siyaq …\n');
  const built = await build([`--only=${browser === 'chromium' ? 'chrome' : 'firefox'}`, '--mode=samples']);
  if (built !== 0) return built;
  const server = await serveSamples();
  const driver = await launch(browser, {
    extension: buildFolder(browser, 'samples'),
    server,
    headed: !headless,
  });
  // Ctrl+C ends the browser first; in Chromium Playwright does the same.
  process.once('SIGINT', () => void driver.close().finally(() => process.exit(130)));
  process.once('exit', () => removeProfile(driver.profile));
  try {
    if (headless) return await walk(driver, server);
    const page = startPage(server);
    server.add(page);
    await driver.newTab(server.url(page));
    process.stdout.write('The browser is open; close it, or press Ctrl+C here, to end.\n');
    await driver.closed;
    return 0;
  } finally {
    await driver.close().catch(() => {});
    await server.close();
  }
}
