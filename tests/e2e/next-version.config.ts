import { defineConfig, type UserManifest } from 'wxt';
import { NEWEST_VERSION } from '../../archive/schema.ts';
import today from '../../wxt.config.ts';

/**
 * The extension as its next release may be: with one version more of the archive's database. Its migration reads before it
 * changes anything, and cannot go on where it meets a row that it does not understand: `broken` in `meta`.
 */
const NEXT_MIGRATION = `(db, transaction) => {
  const read = transaction.objectStore('meta').get('broken');
  read.onsuccess = () => {
    if (read.result !== undefined) throw new TypeError('a row that nobody foresaw');
  };
  db.createObjectStore('next');
}`;

/** Source file -> what is replaced in it, by what. */
const CHANGES: Readonly<Record<string, readonly [was: RegExp, is: string]>> = {
  'archive/schema.ts': [/NEWEST_VERSION = \d+/, `NEWEST_VERSION = ${NEWEST_VERSION + 1}`],
  'archive/migrations/migrate.ts': [
    /(migrations: readonly Migration\[\] = \[)(.*?)(\];)/s,
    `$1$2, ${NEXT_MIGRATION}$3`,
  ],
};

export default defineConfig({
  ...today,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}-next',
  manifest: async (env) => {
    const { manifest } = today;
    const made = (await (typeof manifest === 'function' ? manifest(env) : manifest)) as UserManifest;
    return { ...made, version: '99.0.0' };
  },
  vite: async (env) => {
    const made = (await today.vite?.(env)) ?? {};
    const next = {
      name: 'next-version',
      enforce: 'pre' as const,
      transform(code: string, id: string) {
        const change = Object.entries(CHANGES).find(([file]) => id.split('?')[0]?.endsWith(file))?.[1];
        if (!change) return null;
        const changed = code.replace(...change);
        if (changed === code) throw new Error(`nothing to change in ${id}`);
        return changed;
      },
    };
    return { ...made, plugins: [...(made.plugins ?? []), next] };
  },
});
