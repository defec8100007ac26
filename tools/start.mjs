// `npm start`: Siyaq in a browser of its own, with sample pages to try it on. Brings what is missing first.
// Plain JavaScript, because it installs what TypeScript needs.
import { parseArgs } from 'node:util';

const USAGE = 'usage: npm start [-- --browser=chromium|firefox] [-- --headless]';
let options;
try {
  options = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: false },
    },
  }).values;
  if (!['chromium', 'firefox'].includes(options.browser)) throw new Error(`No browser "${options.browser}".`);
} catch (error) {
  process.stderr.write(`${error.message}\n${USAGE}\n`);
  process.exit(2);
}
const { setUpBrowsers, setUpPackages } = await import('./setup.mjs');
setUpPackages();
setUpBrowsers([options.browser]);
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
if (!hasDisplay && !options.headless) console.log('No display here: walking through the samples headless.');
await import('temporal-polyfill/full/global');
const { tsImport } = await import('tsx/esm/api');
const demo = await tsImport('./demo/demo.ts', import.meta.url);
process.exitCode = await demo.main({
  browser: options.browser,
  headless: options.headless || !hasDisplay,
});
