// Brings a fresh machine to the point where everything else runs: packages, generated types, browsers.
// Plain JavaScript without dependencies, because it runs before there are any. Idempotent, and quick when all is there.
// It speaks on standard error only: the command line programs call it and own standard output.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const candidates = JSON.parse(readFileSync(join(root, 'tools/browsers/candidates.json'), 'utf8'));

const say = (line) => process.stderr.write(`${line}\n`);
function fail(line) {
  say(line);
  process.exit(1);
}

/** Runs a command with its output on standard error; true when it ended well. */
function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: [process.stdin.isTTY ? 'inherit' : 'ignore', process.stderr, process.stderr],
    ...options,
  });
  if (error) say(`${command}: ${error.message}`);
  return status === 0;
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Siyaq needs Node 20.19 or later; this is ${process.versions.node}.`);
}

/** Whether what is installed is what package-lock.json asks for; dates of files would say less. */
function packagesAreCurrent() {
  const installedPath = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedPath)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedPath, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      entry.optional ||
      entry.devOptional ||
      (installed[path]?.version === entry.version && existsSync(join(root, path))),
  );
}

/** The types that WXT generates; tsconfig.json extends them, and so every TypeScript program needs them. */
function typesAreCurrent() {
  const generated = join(root, '.wxt/tsconfig.json');
  return (
    existsSync(generated) && statSync(generated).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  );
}

export function setUpPackages() {
  checkNode();
  if (!packagesAreCurrent()) {
    say('Installing packages (npm ci) …');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    if (!run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) fail('npm ci failed.');
  }
  if (!typesAreCurrent()) {
    const log = spawnSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'prepare'], {
      cwd: root,
      encoding: 'utf8',
    });
    if (log.status !== 0) fail(`wxt prepare failed:\n${log.stdout}${log.stderr}`);
  }
}

/** Path of an installed browser, or null. */
export function findBrowser(name) {
  const { env, paths } = candidates[name];
  const named = process.env[env];
  if (named) {
    if (!existsSync(named)) fail(`${env} names ${named}, which does not exist.`);
    return named;
  }
  return paths.find((path) => existsSync(path)) ?? null;
}

const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

function hasArabicFont() {
  const list = spawnSync('fc-list', [':lang=fa', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

/** Installs Debian packages, as root or through sudo; false when there is no way to. */
function aptInstall(packages) {
  if (!has('apt-get')) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !has('sudo')) return false;
  const prefix = isRoot ? [] : process.stdin.isTTY ? ['sudo'] : ['sudo', '-n'];
  const env = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  const apt = (...args) => {
    const [command, ...rest] = [
      ...prefix,
      ...env,
      'apt-get',
      '-qq',
      '-o',
      'DPkg::Lock::Timeout=300',
      ...args,
    ];
    return run(command, rest);
  };
  say(`Installing ${packages.join(', ')} (apt-get) …`);
  apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages);
}

function checkVersion(name, path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const major = Number(/(\d+)\./.exec(stdout ?? '')?.[1]);
  const { minimum, env } = candidates[name];
  if (major < minimum)
    fail(`${path} is version ${major}; Siyaq needs ${minimum} or later. Set ${env} to a newer one.`);
}

/** Sees to it that the named browsers (`chromium`, `firefox`) can be driven, and that Arabic script has a font. */
export function setUpBrowsers(names) {
  const missing = names.filter((name) => findBrowser(name) === null);
  const packages = missing.flatMap((name) => candidates[name].packages);
  if (process.platform === 'linux' && !hasArabicFont()) packages.push('fonts-noto-core');
  if (process.platform === 'linux' && !has('openssl')) packages.push('openssl');
  if (packages.length > 0 && !aptInstall(packages))
    say(
      `Could not install ${packages.join(', ')} by apt-get; please install by hand what has this name here.`,
    );
  for (const name of names) {
    const path = findBrowser(name);
    if (!path)
      fail(
        `No ${name} found. Install it (on Debian: apt-get install ${candidates[name].packages.join(' ')}) or set ` +
          `${candidates[name].env} to its path.`,
      );
    checkVersion(name, path);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  setUpPackages();
  setUpBrowsers(process.argv.length > 2 ? process.argv.slice(2) : ['chromium', 'firefox']);
}
