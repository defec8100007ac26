import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * `npm run build [-- --only=chrome|firefox] [-- --mode=release|samples]`: builds the extension into `.output/`, for both
 * browsers and in both modes where nothing is named. Quiet, unless a build fails.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const BROWSERS = ['chrome', 'firefox'];
const MODES = ['release', 'samples'];
const USAGE = 'usage: build [--only=chrome|firefox] [--mode=release|samples]';

function buildOne(browser: string, mode: string): Promise<boolean> {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const args = [wxt, 'build', '--browser', browser, '--mv3'];
  const env = { ...process.env, SIYAQ_SAMPLES: mode === 'samples' ? '1' : '' };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(false);
    });
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(`${output}\nBuilding for ${browser} (${mode}) failed.\n`);
      resolve(code === 0);
    });
  });
}

/** Exit status: 0, 1 where a build failed, 2 on wrong use. */
export async function main(argv: readonly string[]): Promise<number> {
  let browsers: readonly string[];
  let modes: readonly string[];
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { only: { type: 'string' }, mode: { type: 'string' } },
    });
    browsers = values.only === undefined ? BROWSERS : BROWSERS.filter((name) => name === values.only);
    modes = values.mode === undefined ? MODES : MODES.filter((name) => name === values.mode);
    if (browsers.length === 0 || modes.length === 0) throw new Error(USAGE);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  // One after another: builds share the folder of generated types.
  for (const browser of browsers) for (const mode of modes) if (!(await buildOne(browser, mode))) return 1;
  return 0;
}
