import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Candidate {
  readonly env: string;
  readonly paths: readonly string[];
}

/** Path of an installed browser, from the same list as `tools/setup.mjs`. Throws when there is none. */
export function findBrowser(name: 'chromium' | 'firefox'): string {
  const list = join(dirname(fileURLToPath(import.meta.url)), 'candidates.json');
  const { env, paths } = (JSON.parse(readFileSync(list, 'utf8')) as Record<string, Candidate>)[name]!;
  const found = process.env[env] ?? paths.find((path) => existsSync(path));
  if (!found) throw new Error(`No ${name} found; run node tools/setup.mjs, or set ${env}.`);
  return found;
}
