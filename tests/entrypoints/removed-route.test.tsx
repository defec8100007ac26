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

it('asks about what was there when it was asked: what comes meanwhile stays, what goes is not counted', async () => {
  const one1 = { ...listed('a1'), removedAt: '2024-02-03T08:00:00.000Z' };
  const one2 = { ...listed('a2'), removedAt: '2024-02-03T08:00:00.000Z' };
  const later = { ...listed('a3'), removedAt: '2024-02-05T08:00:00.000Z' };
  const view = (change: number) => (
    <RemovedRoute {...({ texts, words: { outletName }, removal: {}, change } as unknown as ViewProps)} />
  );
  const shows = async (articles: readonly object[], change: number): Promise<void> => {
    archive.removed.mockResolvedValue(articles);
    mount(view(change), texts);
    await settled();
  };
  archive.emptyRemoved.mockClear();
  await shows([one1, one2], 0);
  one('[data-act=delete-all]').click();
  await settled();
  await shows([later, one1, one2], 1);
  expect(one('.acts').textContent).toContain('2 articles and all their versions');
  // One came back, and was removed once more by another tab.
  await shows([later, one1, { ...one2, removedAt: '2024-02-06T08:00:00.000Z' }], 2);
  expect(one('.acts').textContent).toContain('1 article and all');
  one('[data-act=delete-sure]').click();
  await settled();
  expect(archive.emptyRemoved.mock.calls.map(([shown]) => shown.map(({ id }) => id))).toEqual([['a1']]);
  // Where nothing is left of what was asked about, there is no question.
  one('[data-act=delete-all]').click();
  await settled();
  await shows([{ ...listed('a4'), removedAt: '2024-02-07T08:00:00.000Z' }], 3);
  expect(document.querySelector('[data-act=delete-sure]')).toBeNull();
});
