// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { toWanted } from '../../core/imports/wanted.ts';
import { at, freshArchive } from '../archive/make-article.ts';

const held = vi.hoisted(() => ({ archive: null as unknown, full: false }));
vi.mock('../../entrypoints/extension-pages/page-archive.ts', () => ({
  fromArchive: async (ask: (archive: unknown) => Promise<unknown>) =>
    held.full
      ? { state: 'failed', error: { code: 'archive.full', params: {} } }
      : { state: 'ready', value: await ask(held.archive) },
}));
const { useWanted } = await import('../../entrypoints/archive/use-wanted.ts');

let list: ReturnType<typeof useWanted>;
const View = () => {
  list = useWanted();
  return null;
};
let archive: Archive;
const settled = (doing: () => void): Promise<void> =>
  act(async () => {
    doing();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });

const urls = ['a', 'b', 'c'].map((name) => `https://x.test/${name}`);

beforeEach(async () => {
  archive = freshArchive();
  Object.assign(held, { archive, full: false });
  await archive.addWanted(
    urls.map((url) => toWanted(url, { title: url, tags: ['t'] })!),
    at(0),
  );
  await settled(() => render(<View />, document.body));
});
afterEach(() => render(null, document.body));

describe('an address that was taken off the list', () => {
  it('can be put back though it was taken off twice', async () => {
    await settled(() => {
      list.remove(urls[0]!);
      list.remove(urls[0]!);
    });
    expect(await archive.countWanted()).toBe(2);
    await settled(() => list.undo());
    expect(await archive.wanted()).toContainEqual(expect.objectContaining({ url: urls[0], tags: ['t'] }));
  });

  it('can be put back after the next one was: the last first', async () => {
    for (const url of urls) await settled(() => list.remove(url));
    expect(list.removed?.url).toBe(urls[2]);
    await settled(() => list.undo());
    expect(list.removed?.url).toBe(urls[1]);
    await settled(() => list.undo());
    await settled(() => list.undo());
    expect(list.removed).toBeNull();
    expect((await archive.wanted()).map(({ url }) => url)).toEqual(urls);
  });

  it('can still be put back where that failed', async () => {
    await settled(() => list.remove(urls[0]!));
    held.full = true;
    await settled(() => list.undo());
    expect(list.error?.code).toBe('archive.full');
    held.full = false;
    await settled(() => list.undo());
    expect(await archive.countWanted()).toBe(3);
  });

  it('is done with where the reader closes the notice', async () => {
    for (const url of urls) await settled(() => list.remove(url));
    await settled(() => list.dismiss());
    expect(list.removed).toBeNull();
  });
});
