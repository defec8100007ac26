// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { backupStateOf } from '../../entrypoints/archive/use-transfer.ts';
import { useVanished } from '../../entrypoints/archive/use-vanished.ts';

const counted = vi.hoisted(() => ({ times: 0, articles: 3 }));
vi.mock('../../entrypoints/extension-pages/page-archive.ts', () => ({
  pageArchive: () => ({ ownChangedAt: async () => '2024-01-28T10:00:00.001Z' }),
  fromArchive: async (ask: (archive: unknown) => Promise<unknown>) => ({
    state: 'ready',
    value: await ask({
      countHeld: async () => {
        counted.times += 1;
        return { articles: counted.articles, deleted: 0 };
      },
    }),
  }),
}));
vi.mock('../../settings/held-store.ts', () => ({
  missingOf: async ({ articles }: { articles: number }) =>
    articles < 5 ? { articles: 5, at: '2024-01-28T10:00:00.000Z' } : null,
  writeHeld: async () => undefined,
}));
vi.mock('../../settings/backup-store.ts', () => ({
  readLastBackup: async () => ({ madeAt: '2024-01-28T10:00:00.000Z', articles: 2 }),
}));

let found: ReturnType<typeof useVanished>;
const View = (props: { change: number; isTime: boolean }) => {
  found = useVanished(props.change, props.isTime);
  return null;
};
const show = (change: number, isTime: boolean) =>
  act(async () => {
    render(<View change={change} isTime={isTime} />, document.body);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

afterEach(() => render(null, document.body));

it('counts the archive once the list is seen, and again after a change, not with every drawing', async () => {
  await show(0, false);
  expect([counted.times, found]).toEqual([0, null]);
  await show(0, true);
  await show(0, true);
  expect(counted.times).toBe(1);
  expect(found).toMatchObject({ before: { articles: 5 }, now: 3 });
  counted.articles = 5;
  // Effects run at the end of a drawing, and what they find is drawn with the next.
  await show(1, true);
  await show(1, true);
  expect([counted.times, found]).toEqual([2, null]);
});

it('what is in no backup is told by the rows of the list', async () => {
  const rows = ['2024-01-27T10:00:00.000Z', '2024-01-28T10:00:00.000Z', '2024-01-28T10:00:00.001Z'];
  expect(await backupStateOf(rows.map((savedAt) => ({ savedAt })))).toMatchObject({
    since: 1,
    ownAt: '2024-01-28T10:00:00.001Z',
  });
});
