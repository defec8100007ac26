// `npm test`: everything that must hold, on a fresh machine too. The last line counts all that ran.
// Plain JavaScript, because it installs what TypeScript needs.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, setUpBrowsers, setUpPackages } from './setup.mjs';

const bin = (path) => join(root, 'node_modules', path);
const output = join(root, 'test-output');

/** Runs Node on a script; its output is shown at once (`live`) or only when it fails. Resolves to whether it ended well. */
function node(args, live) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    let text = '';
    child.stdout?.on('data', (chunk) => (text += chunk));
    child.stderr?.on('data', (chunk) => (text += chunk));
    child.on('close', (code) => {
      if (code !== 0) process.stdout.write(text);
      resolve(code === 0);
    });
  });
}

const counts = { passed: 0, failed: 0, skipped: 0 };

/** A check counts as one test. */
async function check(name, args) {
  const started = performance.now();
  const ok = await node(args, false);
  counts[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return ok;
}

/** Runs one of Vitest's projects and counts its tests; a run that leaves no report counts as a failure. */
async function suite(project) {
  const report = join(output, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = await node([bin('vitest/vitest.mjs'), 'run', '--project', project, ...reporters], true);
  let seen;
  try {
    seen = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    counts.failed += 1;
    return;
  }
  counts.passed += seen.numPassedTests;
  counts.failed += seen.numFailedTests;
  counts.skipped += seen.numPendingTests + seen.numTodoTests;
  // A file that could not be loaded, or an error outside of any test.
  if (!ok && seen.numFailedTests === 0) counts.failed += 1;
}

setUpPackages();
setUpBrowsers(['chromium', 'firefox']);
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });

await Promise.all([
  check('formatting and lint', [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']),
  check('types', [bin('typescript/bin/tsc'), '--noEmit', '-p', '.']),
  check('types of the core, without the DOM', [bin('typescript/bin/tsc'), '--noEmit', '-p', 'core']),
  check('unused files, exports and packages', [bin('knip/bin/knip.js')]),
]);
await suite('unit');
if (await check('both builds of both browsers', [join(root, 'tools/run.mjs'), 'build'])) await suite('e2e');

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
process.exitCode = counts.failed > 0 ? 1 : 0;
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
