// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { LastBackup } from '../../settings/backup-store.ts';

/** A backup that was made by hand, and of which its reader says that the file did not come. */
const stored = vi.hoisted(() => ({ last: null as LastBackup | null, refuses: false }));
vi.mock('../../archive/backup-file.ts', () => ({
  backupFile: () => 'x.zip',
  writeBackup: () => Promise.resolve({ file: new Blob(['x']), incomplete: 0 }),
  readBackup: vi.fn(),
}));
vi.mock('../../archive/export-file.ts', () => ({ EXPORT_ENDINGS: {}, writeExport: vi.fn() }));
vi.mock('../../entrypoints/extension-pages/offer-file.ts', () => ({ offerFile: vi.fn() }));
vi.mock('../../settings/backup-store.ts', () => ({
  readLastBackup: () => Promise.resolve(stored.last),
  writeLastBackup: (made: LastBackup | null) => {
    if (stored.refuses) return Promise.reject(new Error('full'));
    stored.last = made;
    return Promise.resolve();
  },
}));
vi.mock('../../entrypoints/extension-pages/page-archive.ts', () => ({
  pageArchive: () => ({
    count: () => Promise.resolve(2),
    countSavedSince: () => Promise.resolve(0),
    ownChangedAt: () => Promise.resolve(null),
  }),
  archiveReason: () => ({ code: 'archive.full', params: {} }),
}));
const { useTransfer } = await import('../../entrypoints/archive/use-transfer.ts');

const BEFORE: LastBackup = { madeAt: '2026-11-01T10:00:00.000Z', articles: 1 };
let transfer: ReturnType<typeof useTransfer>;
function Page() {
  transfer = useTransfer(null, 'en', [], () => undefined);
  return null;
}
const settled = (run: () => void): Promise<void> =>
  act(async () => {
    run();
    await vi.waitFor(() => expect(transfer.step.step).not.toBe('working'));
    await new Promise((resolve) => setTimeout(resolve));
  });
async function makeAfter(last: LastBackup | null): Promise<void> {
  stored.last = last;
  await act(() => render(<Page />, document.body));
  await settled(() => transfer.onBackup());
  await vi.waitFor(() => expect(transfer.step.step).toBe('made'));
  expect(stored.last?.articles).toBe(2);
}
afterEach(() => {
  stored.refuses = false;
  render(null, document.body);
});

it.each([BEFORE, null])('leaves what was the last one before it: %o', async (last) => {
  await makeAfter(last);
  await settled(() => transfer.onDisown());
  expect(stored.last).toEqual(last);
  expect(transfer.step).toEqual({ step: 'disowned' });
});

it('takes nothing from one that came by itself since', async () => {
  await makeAfter(BEFORE);
  const since: LastBackup = { madeAt: '2099-01-01T00:00:00.000Z', articles: 3 };
  stored.last = since;
  await settled(() => transfer.onDisown());
  expect(stored.last).toEqual(since);
});

it('says so where the browser does not let it be noted', async () => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await makeAfter(BEFORE);
  stored.refuses = true;
  await settled(() => transfer.onDisown());
  expect(transfer.step).toMatchObject({ step: 'failed', kind: 'backup', error: { code: 'archive.full' } });
  complain.mockRestore();
});
