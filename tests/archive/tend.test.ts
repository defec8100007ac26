import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { readBackup, writeBackup } from '../../archive/backup-file.ts';
import { tendInSlices } from '../../archive/tend-in-slices.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';
import { MADE_AT } from './make-backup.ts';
import { change, rawOpen } from './raw-store.ts';

/** What is fresh is read by every question: it must not pile up, nor be moved in one transaction that holds all of it. */

async function freshIn(name: string): Promise<number> {
  const db = await rawOpen(name);
  const request = db.transaction('fresh').objectStore('fresh').count();
  const count = await new Promise<number>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  db.close();
  return count;
}

async function fill(archive: Archive, articles: number): Promise<void> {
  for (let i = 0; i < articles; i += 1)
    await archive.save(makeArticle({ url: `https://rawi-agency.test/${i}`, text: `خبر ${i}` }), at(i));
}

const foundIn = async (archive: Archive): Promise<number> =>
  (await archive.search('خبر', { limit: 1_000, all: true })).length;

describe('many fresh articles', () => {
  it('are flushed some hundred at a time, and nothing of them is lost', async () => {
    const name = randomUUID();
    const archive = freshArchive(name);
    await fill(archive, 500);
    const left: number[] = [];
    for (let done = false; !done; ) {
      const progress = await archive.tendIndex({ sliceMs: 50 });
      expect(progress.moved).toBeLessThanOrEqual(200);
      ({ done } = progress);
      left.push(await freshIn(name));
    }
    expect(left.length).toBeGreaterThan(2);
    expect(left.at(-1)).toBeLessThan(48);
    expect(await foundIn(archive)).toBe(500);
  });

  it('are all flushed where that is asked for', async () => {
    const name = randomUUID();
    const archive = freshArchive(name);
    await fill(archive, 400);
    expect(await archive.flushIndex()).toBe(400);
    expect(await freshIn(name)).toBe(0);
  });
});

describe('a restore', () => {
  it('leaves no more fresh than saves would, and never lets it pile up', async () => {
    const there = freshArchive();
    await fill(there, 700);
    const { file } = await writeBackup(there, MADE_AT);
    const name = randomUUID();
    const here = freshArchive(name);
    const counts: number[] = [];
    const restore: Archive['restore'] = async (article) => {
      const restored = await here.restore(article);
      if (counts.push(0) % 50 === 0) counts.push(await freshIn(name));
      return restored;
    };
    expect(await readBackup(file, { ...here, restore })).toMatchObject({ added: 700 });
    expect(Math.max(...counts)).toBeGreaterThan(0);
    expect(Math.max(...counts)).toBeLessThan(300);
    expect(await freshIn(name)).toBeLessThan(48);
    expect(await foundIn(here)).toBe(700);
  });

  it('that is cancelled leaves no more fresh, either', async () => {
    const there = freshArchive();
    await fill(there, 120);
    const { file } = await writeBackup(there, MADE_AT);
    const name = randomUUID();
    const here = freshArchive(name);
    const stop = new AbortController();
    const onProgress = ({ done }: { readonly done: number }) => {
      if (done === 100) stop.abort(new Error('enough'));
    };
    await expect(readBackup(file, here, { signal: stop.signal, onProgress })).rejects.toThrow('enough');
    await vi.waitFor(async () => expect(await freshIn(name)).toBeLessThan(48), { timeout: 5_000 });
    expect(await foundIn(here)).toBe(100);
  });

  it('comes to its end where the index cannot be tended', async () => {
    const there = freshArchive();
    await fill(there, 3);
    const { file } = await writeBackup(there, MADE_AT);
    const here = { ...freshArchive(), tendIndex: () => Promise.reject(new Error('no index')) };
    expect(await readBackup(file, here)).toMatchObject({ added: 3 });
  });
});

describe('tending in slices', () => {
  it('goes on until it is done, and no longer than it is wanted', async () => {
    let left = 5;
    const archive = {
      tendIndex: async () => {
        left -= 1;
        return { done: left === 0, moved: 1 };
      },
    };
    await tendInSlices(archive);
    expect(left).toBe(0);
    const stop = new AbortController();
    let asked = 0;
    const endless = {
      tendIndex: async () => {
        asked += 1;
        if (asked === 3) stop.abort();
        return { done: false, moved: 1 };
      },
    };
    await tendInSlices(endless, stop.signal);
    expect(asked).toBe(3);
    await tendInSlices({ ...endless });
    expect(asked).toBeLessThan(100);
  });

  it('makes an index anew to its end, however many steps that takes', async () => {
    let steps = 0;
    await tendInSlices({
      tendIndex: async () => {
        steps += 1;
        return { done: steps === 90, moved: 1, rebuilding: steps < 90 };
      },
    });
    expect(steps).toBe(90);
  });

  it('tells in the end that it is whole', async () => {
    const name = randomUUID();
    const news: string[] = [];
    const archive = freshArchive(name, { rebuildStep: 1, onIndex: (what) => news.push(what) });
    await fill(archive, 30);
    await change(name, 'meta', (store) => store.delete('index'));
    await tendInSlices(archive);
    expect(news.at(-1)).toBe('rebuilt');
    expect(await foundIn(archive)).toBe(30);
  });
});
