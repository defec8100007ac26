// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Moving } from '../../archive/moving.ts';
import { textsIn } from '../components/mount.ts';

/** The page, with a backup file that is read when the test lets it. */
const REPORT = {
  added: 1,
  merged: 0,
  present: 0,
  incomplete: 0,
  refused: [{ line: 3, problem: 'part' }],
  cut: true,
  broken: false,
  lost: 0,
  headDamaged: false,
  wanted: 0,
  wantedDamaged: false,
};
const reading = vi.hoisted(() => ({
  begun: [] as Moving[],
  end: (_report: unknown): void => undefined,
  fail: (_error: unknown): void => undefined,
}));
vi.mock('../../archive/backup-file.ts', () => ({
  writeBackup: () => Promise.reject(new Error('not here')),
  readBackup: (_file: unknown, _archive: unknown, moving: Moving) => {
    reading.begun.push(moving);
    return new Promise((resolve, reject) => {
      reading.end = resolve;
      reading.fail = reject;
    });
  },
}));
vi.mock('../../archive/export-file.ts', () => ({
  EXPORT_ENDINGS: {},
  EXPORT_FORMATS: [],
  writeExport: vi.fn(),
}));
vi.mock('../../settings/backup-store.ts', () => ({
  readLastBackup: () => Promise.resolve(null),
  writeLastBackup: () => Promise.resolve(),
  readFailedBackup: () => Promise.resolve(null),
  readBackupDays: () => Promise.resolve(0),
}));
vi.mock('../../entrypoints/extension-pages/page-archive.ts', () => ({
  pageArchive: () => ({
    countSavedSince: () => Promise.resolve(0),
    ownChangedAt: () => Promise.resolve(null),
  }),
  fromArchive: () => Promise.resolve({ state: 'ready', value: [] }),
  watchChanges: () => () => undefined,
  archiveReason: () => ({ code: 'archive.unknown', params: {} }),
}));
vi.mock('../../entrypoints/extension-pages/use-words.ts', () => ({
  useWords: () => ({ lexicon: null, ready: true, word: () => null, outletName: () => null }),
}));
for (const view of ['HomeRoute', 'ArticleRoute', 'ActorRoute', 'CompareRoute'])
  vi.doMock(`../../entrypoints/archive/${view}.tsx`, () => ({ [view]: () => <p>{view}</p>, FIRST_LOOK: {} }));

const texts = textsIn('en');
const { ArchivePage } = await import('../../entrypoints/archive/ArchivePage.tsx');

const painted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));
const goTo = (hash: string): Promise<void> =>
  act(async () => {
    location.hash = hash;
    await painted();
  });
const shown = (): string => document.body.textContent ?? '';
const closes = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
const choose = (): Promise<void> =>
  act(async () => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    Object.defineProperty(input, 'files', { value: [new File([], 'x.zip')], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await painted();
  });

beforeEach(async () => {
  reading.begun.length = 0;
  location.hash = '#/backup';
  await act(async () => {
    render(<ArchivePage texts={texts} settings={{} as never} />, document.body);
    await painted();
  });
});
afterEach(() => {
  act(() => render(null, document.body));
  location.hash = '';
});

it('goes on in other views, which say so; its report and its way to stop wait', async () => {
  expect(closes()).toBe(true);
  await choose();
  expect(reading.begun).toHaveLength(1);
  expect(closes()).toBe(false);

  await goTo('#/removed');
  expect(document.querySelector('input[type="file"]')).toBeNull();
  expect(shown()).toContain('Putting the backup back');
  expect(document.querySelector('.remind a')?.getAttribute('href')).toBe('#/backup');
  expect(reading.begun[0]!.signal!.aborted).toBe(false);

  await goTo('#/backup');
  // No second one starts beside it.
  expect(document.querySelector<HTMLInputElement>('input[type="file"]')!.disabled).toBe(true);
  await choose();
  expect(reading.begun).toHaveLength(1);
  expect(document.querySelector('[data-act="cancel"]')).not.toBeNull();

  await goTo('#/removed');
  await act(async () => {
    reading.end(REPORT);
    await painted();
  });
  expect(document.querySelector('.remind')).toBeNull();
  expect(closes()).toBe(true);
  await goTo('#/backup');
  expect(shown()).toContain('1 article was put back.');
  expect(shown()).toContain('Line 3:');
  // And then there is room for another one.
  await choose();
  expect(reading.begun).toHaveLength(2);
});

it('can be stopped by who comes back to it', async () => {
  await choose();
  await goTo('#/removed');
  await goTo('#/backup');
  act(() => document.querySelector<HTMLElement>('[data-act="cancel"]')!.click());
  expect(reading.begun[0]!.signal!.aborted).toBe(true);
});

it('that failed is told as such, though a part of it that was under way ends later', async () => {
  await choose();
  await act(async () => {
    reading.fail(new DOMException('The operation was aborted.', 'AbortError'));
    await painted();
  });
  expect(shown()).toContain('That did not work.');
  await act(async () => {
    reading.begun[0]!.onProgress!({ done: 10, total: 30 });
    await painted();
  });
  expect(shown()).toContain('That did not work.');
  expect(document.querySelector('progress')).toBeNull();
  expect(closes()).toBe(true);
});
