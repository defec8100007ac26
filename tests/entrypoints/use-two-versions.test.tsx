// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { useTwoVersions } from '../../entrypoints/archive/use-two-versions.ts';

const captures = vi.hoisted(() => [
  { id: 'later', savedAt: '2024-01-28T10:01:00.000Z' },
  { id: 'first', savedAt: '2024-01-28T10:00:00.000Z', againAt: '2024-01-28T10:02:00.000Z' },
]);
const held = vi.hoisted(() => ({ removedAt: null as string | null }));
vi.mock('../../entrypoints/extension-pages/page-archive.ts', () => ({
  fromArchive: async (ask: (archive: unknown) => Promise<unknown>) => ({
    state: 'ready',
    value: await ask({
      get: async (id: string) => (id === 'article' ? { id, ...held, captures } : null),
      capture: async (id: string) => ({ id, articleId: 'article' }),
    }),
  }),
}));

let found: ReturnType<typeof useTwoVersions>;
const View = (props: { articleId: string; captureId: string; again: boolean; change: number }) => {
  found = useTwoVersions(props, props.change);
  return null;
};
const look = async (articleId: string, captureId: string, change = 0, again = false): Promise<void> => {
  const asked = { articleId, captureId, again, change };
  await act(() => render(<View {...asked} />, document.body));
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
};
const NONE = { state: 'ready', value: null };

afterEach(() => render(null, document.body));

it('gives a version that the page went back to beside the one in between, with the moments', async () => {
  await look('article', 'later');
  const saidAt = { before: '2024-01-28T10:00:00.000Z', after: '2024-01-28T10:01:00.000Z' };
  expect(found).toMatchObject({ value: { before: { id: 'first' }, after: { id: 'later' }, saidAt } });
  await look('article', 'first', 0, true);
  const then = { before: saidAt.after, after: '2024-01-28T10:02:00.000Z' };
  expect(found).toMatchObject({ value: { before: { id: 'later' }, after: { id: 'first' }, saidAt: then } });
});

it('gives the very same where the archive changed and these versions did not: to compare them takes long', async () => {
  await look('article', 'later');
  const before = found;
  await look('article', 'later', 1);
  expect(found).toBe(before);
  await look('article', 'first', 1, true);
  expect(found).toMatchObject({ value: { after: { id: 'first' } } });
});

it('gives a version and the one before it, and nothing of an article that was removed', async () => {
  await look('article', 'later');
  expect(found).toMatchObject({ value: { before: { id: 'first' }, after: { id: 'later' } } });
  for (const [articleId, captureId] of [
    ['article', 'first'],
    ['article', 'unknown'],
    ['unknown', 'later'],
  ] as const) {
    await look(articleId, captureId);
    expect(found).toEqual(NONE);
  }
  await look('article', 'later');
  held.removedAt = '2024-01-28T10:00:00.000Z';
  await look('article', 'later', 1);
  expect(found).toEqual(NONE);
});
