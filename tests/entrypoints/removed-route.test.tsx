// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { ViewProps } from '../../entrypoints/archive/view-props.ts';
import { listed, outletName } from '../components/fixtures.ts';
import { mount, one, textsIn } from '../components/mount.ts';

/** The page of removed articles over an archive that another tab uses too. */
const archive = vi.hoisted(() => ({
  removed: vi.fn(),
  emptyRemoved: vi.fn(async (_shown: readonly { id: string }[]) => 2),
}));
vi.mock('../../entrypoints/extension-pages/page-archive.ts', () => ({
  fromArchive: async (ask: (from: typeof archive) => Promise<unknown>) => ({
    state: 'ready',
    value: await ask(archive),
  }),
}));
const { RemovedRoute } = await import('../../entrypoints/archive/RemovedRoute.tsx');

const texts = textsIn('en');
const settled = (): Promise<void> => act(() => new Promise((resolve) => setTimeout(resolve, 200)));

it('deletes for good what it shows and has asked about, nothing that was removed after that', async () => {
  const shown = ['2024-02-03T08:00:00.000Z', '2024-02-05T08:00:00.000Z'];
  archive.removed.mockResolvedValue(shown.map((removedAt, at) => ({ ...listed(`a${at}`), removedAt })));
  mount(
    <RemovedRoute {...({ texts, words: { outletName }, removal: {}, change: 0 } as unknown as ViewProps)} />,
    texts,
  );
  await settled();
  one('[data-act=delete-all]').click();
  await settled();
  expect(archive.emptyRemoved).not.toHaveBeenCalled();
  expect(one('.acts').textContent).toContain('2 articles and all their versions');
  one('[data-act=delete-sure]').click();
  await settled();
  expect(archive.emptyRemoved).toHaveBeenCalledTimes(1);
  const asked = archive.emptyRemoved.mock.calls[0]![0];
  expect(asked).toMatchObject(shown.map((removedAt, at) => ({ id: `a${at}`, removedAt })));
  expect(asked).toHaveLength(2);
});
