// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Reason } from '../../core/reason.ts';
import { mount, one, textsIn } from '../components/mount.ts';

/** More tags for many articles, over an archive that may be full. */
const tags = new Map<string, string[]>();
let full = false;
let tended = 0;
const archive = {
  addTags: async (ids: readonly string[], more: readonly string[]) => {
    if (full) throw new DOMException('full', 'QuotaExceededError');
    for (const id of ids) tags.set(id, [...new Set([...(tags.get(id) ?? []), ...more])]);
    return { tagged: ids.length, full: ids.filter((id) => id.startsWith('crowded')).length };
  },
  tendIndex: async () => {
    tended += 1;
    return { done: true, moved: 0 };
  },
};
const FULL: Reason = { code: 'archive.full', params: {} };
vi.mock('../../entrypoints/extension-pages/page-archive.ts', () => ({
  fromArchive: async (ask: (from: typeof archive) => Promise<unknown>) => {
    try {
      return { state: 'ready', value: await ask(archive) };
    } catch {
      return { state: 'failed', error: FULL };
    }
  },
}));
const { tagAll } = await import('../../entrypoints/archive/tag-all.ts');
const { useRemoval } = await import('../../entrypoints/archive/use-removal.ts');
const { RemovalNotice } = await import('../../entrypoints/archive/RemovalNotice.tsx');

beforeEach(() => {
  tags.clear();
  full = false;
  tended = 0;
});

it('joins the tags that are there, each once', async () => {
  tags.set('a', ['old']).set('b', ['new']);
  expect(await tagAll(['a', 'b', 'c'], ['new'])).toMatchObject({ state: 'ready' });
  expect([...tags]).toEqual([
    ['a', ['old', 'new']],
    ['b', ['new']],
    ['c', ['new']],
  ]);
});

it('tends the index as it goes, and counts those that can have no more tags', async () => {
  const ids = Array.from({ length: 300 }, (_, at) => `${at % 100 === 7 ? 'crowded' : 'free'}-${at}`);
  expect(await tagAll(ids, ['new'])).toEqual({ state: 'ready', value: { full: 3 } });
  expect(tags.size).toBe(300);
  expect(tended).toBeGreaterThanOrEqual(3);
});

it('says what went wrong where the archive takes no more', async () => {
  const texts = textsIn('en');
  const changed = vi.fn();
  function Page() {
    const removal = useRemoval(changed);
    const tag = async (): Promise<void> => {
      const answer = await tagAll(['a'], ['new']);
      if (answer.state === 'failed') removal.fail(answer.error);
    };
    return (
      <>
        <button type="button" onClick={() => void tag()} />
        <RemovalNotice texts={texts} removal={removal} />
      </>
    );
  }
  full = true;
  mount(<Page />, texts);
  await act(async () => one('button').click());
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(one('.toast').textContent).toContain(texts.t('archive.change-failed'));
});
