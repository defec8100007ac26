import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Unit and DOM tests in Node; the built extension in real browsers is `tests/e2e`, a project of its own. */
export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/setup.ts'],
          testTimeout: 60_000,
          // All cores: Vitest would leave one of them to an editor, which is half of a small machine.
          maxWorkers: '100%',
          pool: 'threads',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 30_000 } },
          // A browser is at work on two cores and more: with files side by side, little or nothing was gained.
          fileParallelism: false,
        },
      },
    ],
  },
});
