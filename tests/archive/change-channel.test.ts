import { randomUUID } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { openArchive } from '../../archive/open-archive.ts';
import { at, makeArticle } from './make-article.ts';
import { everythingOf } from './make-backup.ts';

/** A page that stays open hears of what others change: it has rows in memory, and would search in them. */
const opened: Archive[] = [];

function two(): { page: Archive; background: Archive; told: () => Promise<number> } {
  const name = `changes-${randomUUID()}`;
  const onChange = vi.fn();
  const page = openArchive({ name, onChange });
  const background = openArchive({ name });
  opened.push(page, background);
  const told = async (): Promise<number> => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const { length } = onChange.mock.calls;
    onChange.mockClear();
    return length;
  };
  return { page, background, told };
}

afterEach(() => {
  for (const archive of opened.splice(0)) archive.close();
});

it('is told of every change that another one made, once it can be read', async () => {
  const { page, background, told } = two();
  const article = makeArticle({ url: 'https://x.test/1' });
  const ids = [article.meta.canonicalUrl];
  const wanted = { url: 'https://x.test/2', title: '', published: null, tags: [] };
  const changes: readonly (() => Promise<unknown>)[] = [
    () => background.save(article, at(0)),
    () => background.keepOwnWords(ids[0]!, { note: 'x' }),
    () =>
      background.changeTags(
        ids.map((id) => ({ id, tags: ['y'] })),
        'add',
      ),
    async () => background.restore({ ...(await everythingOf(page))[0]!, gloss: 'z' }),
    () => background.remove(ids, at(1)),
    () => background.undoRemove(ids),
    () => background.addWanted([wanted], at(2)),
    async () => background.restoreWanted(await background.removeWanted([wanted.url])),
    () => background.remove(ids, at(3)),
    async () => background.emptyRemoved(await background.removed()),
  ];
  for (const change of changes) {
    await change();
    expect(await told(), `${change}`).toBeGreaterThan(0);
  }
  await background.save(article, at(5));
  await told();
  expect((await page.rows()).size).toBe(1);
});

it('is not told of its own, nor where nothing that is kept has changed', async () => {
  const { page, background, told } = two();
  await page.save(makeArticle(), at(0));
  await background.rows();
  await background.flushIndex();
  await background.rebuildIndex();
  expect(await told()).toBe(0);
});

it('is not told where what was asked for is so already: a backup that is put back twice has thousands of these', async () => {
  const { page, background, told } = two();
  await page.save(makeArticle(), at(0));
  for (const article of await everythingOf(page)) expect(await background.restore(article)).toBe('present');
  const ids = ['https://x.test/none'];
  await background.remove(ids, at(1));
  await background.undoRemove(ids);
  await background.emptyRemoved([]);
  await background.keepOwnWords(ids[0]!, { note: 'x' });
  await background.changeTags([{ id: ids[0]!, tags: ['x'] }], 'add');
  await background.restoreWanted(await background.removeWanted(ids));
  expect(await told()).toBe(0);
});

it('does not take a save that is on the disk for failed where nobody can be told of it', async () => {
  const { background } = two();
  const post = vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => {
    throw new Error('closed');
  });
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const saved = await background.save(makeArticle({ url: 'https://x.test/told' }), at(1));
  expect(saved.status).toBe('saved');
  expect(said).toHaveBeenCalled();
  post.mockRestore();
  said.mockRestore();
});
