// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Reason } from '../../core/reason.ts';
import { mount, one, textsIn } from '../components/mount.ts';

/** More tags for many articles, over an archive that may be full. */
const tags = new Map<string, string[]>();
let full = false;
/** Articles that still find room. */
let room = Number.POSITIVE_INFINITY;
let tended = 0;
const archive = {
  changeTags: async (
    what: readonly { readonly id: string; readonly tags: readonly string[] }[],
    act: 'add' | 'remove',
  ) => {
    room -= what.length;
    if (full || room < 0) throw new DOMException('full', 'QuotaExceededError');
    const changed = what
      .map(({ id, tags: typed }) => ({
        id,
        tags: typed.filter((tag) => (tags.get(id) ?? []).includes(tag) !== (act === 'add')),
      }))
      .filter((one) => one.tags.length > 0);
    for (const { id, tags: moved } of changed) {
      const kept = (tags.get(id) ?? []).filter((tag) => !moved.includes(tag));
      tags.set(id, act === 'add' ? [...kept, ...moved] : kept);
    }
    return { changed, full: what.filter(({ id }) => id.startsWith('crowded')).length };
  },
  tendIndex: async () => {
    tended += 1;
    return { done: true, moved: 0 };
  },
};
const of = (...ids: readonly string[]) => ids.map((id) => ({ id, tags: ['new'] }));
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
const { useTagging } = await import('../../entrypoints/archive/use-tagging.ts');
const { TaggingNotice } = await import('../../entrypoints/archive/TaggingNotice.tsx');
const { useRemoval } = await import('../../entrypoints/archive/use-removal.ts');
const { RemovalNotice } = await import('../../entrypoints/archive/RemovalNotice.tsx');

beforeEach(() => {
  tags.clear();
  full = false;
  room = Number.POSITIVE_INFINITY;
  tended = 0;
});

it('joins the tags that are there, each once', async () => {
  tags.set('a', ['old']).set('b', ['new']);
  expect(await tagAll(of('a', 'b', 'c'), 'add')).toEqual({
    changed: of('a', 'c'),
    full: 0,
    error: null,
  });
  expect([...tags]).toEqual([
    ['a', ['old', 'new']],
    ['b', ['new']],
    ['c', ['new']],
  ]);
});

it('tends the index as it goes, and counts those that can have no more tags', async () => {
  const ids = Array.from({ length: 300 }, (_, at) => `${at % 100 === 7 ? 'crowded' : 'free'}-${at}`);
  expect(await tagAll(of(...ids), 'add')).toEqual({
    changed: of(...ids),
    full: 3,
    error: null,
  });
  expect(tags.size).toBe(300);
  expect(tended).toBeGreaterThanOrEqual(3);
});

it('says what went wrong where the archive takes no more', async () => {
  const texts = textsIn('en');
  const changed = vi.fn();
  function Page() {
    const removal = useRemoval(changed);
    const tag = async (): Promise<void> => {
      const answer = await tagAll(of('a'), 'add');
      if (answer.error) removal.fail(answer.error);
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

it('is told, with how many have it now, and undone for those alone', async () => {
  const texts = textsIn('en');
  const changed = vi.fn();
  tags.set('a', ['new']);
  function Page() {
    const tagging = useTagging(changed, vi.fn());
    return (
      <>
        <button type="button" onClick={() => void tagging.change(['a', 'b', 'c'], ['new'], 'add')} />
        <TaggingNotice texts={texts} tagging={tagging} />
      </>
    );
  }
  const click = async (selector: string): Promise<void> => {
    await act(async () => one(selector).click());
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  };
  mount(<Page />, texts);
  await click('button');
  expect(one('.toast span').textContent).toBe('Added to 2 articles: “⁨new⁩”.');
  expect(document.activeElement?.textContent).toBe('Undo');
  await click('.toast button');
  expect(document.querySelector('.toast')).toBeNull();
  expect([tags.get('a'), tags.get('b'), tags.get('c')]).toEqual([['new'], [], []]);
  expect(changed).toHaveBeenCalledTimes(2);
  tags.set('b', ['new']).set('c', ['new']);
  await click('button');
  expect(one('.toast').textContent).toBe('All of them have “⁨new⁩” already.Close');
  // There is nothing to undo, and something to read and to close.
  expect(document.activeElement?.textContent).toBe('Close');
});

it('can be undone for those that had it when the archive took no more, and goes on where that failed', async () => {
  const texts = textsIn('en');
  const failed = vi.fn();
  const ids = Array.from({ length: 250 }, (_, at) => `${at}`);
  function Page() {
    const tagging = useTagging(vi.fn(), failed);
    return (
      <>
        <button type="button" onClick={() => void tagging.change(ids, ['new'], 'add')} />
        <TaggingNotice texts={texts} tagging={tagging} />
      </>
    );
  }
  const click = async (selector: string): Promise<void> => {
    await act(async () => one(selector).click());
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  };
  const tagged = (): number => [...tags.values()].filter((of) => of.includes('new')).length;
  mount(<Page />, texts);
  room = 200;
  await click('button');
  expect(failed).toHaveBeenCalledExactlyOnceWith(FULL);
  expect(tagged()).toBe(192);
  expect(one('.toast span').textContent).toBe('Added to 192 articles: “⁨new⁩”.');
  room = 100;
  await click('.toast button');
  expect(one('.toast span').textContent).toBe('Added to 96 articles: “⁨new⁩”.');
  expect(tagged()).toBe(96);
  room = 250;
  await click('.toast button');
  expect(tagged()).toBe(0);
  expect(document.querySelector('.toast')).toBeNull();
});
