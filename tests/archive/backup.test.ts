import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { backupFile, readBackup, writeBackup } from '../../archive/backup-file.ts';
import type { WantedRecord } from '../../archive/schema.ts';
import { lineOf, parseLine, type WholeArticle } from '../../archive/whole-article.ts';
import { toWanted } from '../../core/imports/wanted.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';
import { everythingOf, filled, linesOf, MADE_AT, TWO } from './make-backup.ts';

describe('a backup', () => {
  it('has its day in the name of its file', () => {
    expect(backupFile('2026-11-25T12:00:00.000Z')).toBe('siyaq-backup-2026-11-25.zip');
  });

  it('has everything, removed articles and earlier versions too, and is put back into an empty archive', async () => {
    const archive = await filled();
    const { file } = await writeBackup(archive, MADE_AT);
    const other = freshArchive();
    expect(await readBackup(file, other)).toEqual({
      added: 3,
      merged: 0,
      present: 0,
      incomplete: 0,
      refused: [],
      cut: false,
      broken: false,
      lost: 0,
      headDamaged: false,
      wanted: 0,
      wantedDamaged: false,
    });
    expect(await everythingOf(other)).toEqual(await everythingOf(archive));
    expect(await other.count()).toBe(2);
    expect((await other.removed()).map(({ id }) => id)).toEqual(['https://rawi-agency.test/3']);
    const article = await other.get('https://rawi-agency.test/2');
    expect(article).toMatchObject({ firstSavedAt: at(1), savedAt: at(2) });
    const capture = await other.capture(article!.captures[0]!.id);
    expect(capture).toMatchObject({ text: TWO.text, original: TWO.original, html: TWO.html, intact: true });
    // The index is there too.
    expect((await other.search('تازه', { limit: 5 })).map(({ article: { id } }) => id)).toEqual([
      'https://rawi-agency.test/2',
    ]);
  });

  it('is read by any tool that opens zip files: a line an article, with hashes that hold', async () => {
    const { file } = await writeBackup(await filled(), MADE_AT);
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
    expect(JSON.parse(strFromU8(files['siyaq.json']!))).toEqual({
      format: 'siyaq-backup',
      version: 2,
      madeAt: MADE_AT,
      articles: 3,
      wanted: 0,
    });
    const lines = await linesOf(file);
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      const { sha256, article } = JSON.parse(line) as { sha256: string; article: WholeArticle };
      const digest = async (text: string) =>
        Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('hex');
      expect(await digest(JSON.stringify(article))).toBe(sha256);
      for (const { text, hashes } of article.captures) expect(await digest(text)).toBe(hashes.text);
    }
  });

  it('has the addresses to read, which come back as they were, from a cut file too', async () => {
    const here = freshArchive();
    await here.save(makeArticle(), at(0));
    const found = [
      { url: 'https://rawi.test/1', title: 'یک', published: '2024-01-28', tags: ['الف'] },
      { url: 'https://rawi.test/2', title: '', published: null, tags: [] },
    ];
    await here.addWanted(found, at(1));
    const { file } = await writeBackup(here, at(2));
    for (const part of [file, file.slice(0, file.size - 300)]) {
      const there = freshArchive();
      expect((await readBackup(part, there)).wanted).toBe(2);
      expect(await there.wanted()).toEqual(await here.wanted());
      expect((await readBackup(part, there)).wanted).toBe(0);
    }
  });

  it('that the browser cannot keep is told as that, and one that is cancelled is not', async () => {
    const archive = await filled();
    // Firefox, where the folder for temporary files is full.
    const full = vi.spyOn(Response.prototype, 'blob').mockImplementation(async function (this: Response) {
      const aborted = new DOMException('The operation was aborted.', 'AbortError');
      await this.body?.cancel(aborted);
      throw aborted;
    });
    await expect(writeBackup(archive, MADE_AT)).rejects.toMatchObject({ code: 'not-written' });
    await expect(writeBackup(archive, MADE_AT, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    full.mockRestore();
    expect((await writeBackup(archive, MADE_AT)).incomplete).toBe(0);
  });

  it('of an empty archive is a backup', async () => {
    const { file } = await writeBackup(freshArchive(), MADE_AT);
    expect(await readBackup(file, freshArchive())).toMatchObject({ added: 0, refused: [], cut: false });
  });

  it('says how far it is, and stops where it is told to', async () => {
    const archive = await filled();
    const seen: string[] = [];
    await writeBackup(archive, MADE_AT, { onProgress: ({ done, total }) => seen.push(`${done}/${total}`) });
    expect(seen).toEqual(['1/3', '2/3', '3/3']);
    const stop = new AbortController();
    const stopped = writeBackup(archive, MADE_AT, {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('enough')),
    });
    await expect(stopped).rejects.toThrow('enough');
  });
});

describe('a line of a backup', () => {
  it('is read back as what was written', async () => {
    for await (const article of (await filled()).everything())
      expect(await parseLine(await lineOf(article))).toEqual({ article, whole: true });
  });
});

describe('what was saved since', () => {
  it('is counted', async () => {
    const archive = await filled();
    expect(await archive.countSavedSince(at(0))).toBe(1);
    expect(await archive.countSavedSince('2000-01-01T00:00:00.000Z')).toBe(2);
    expect(await archive.countSavedSince(at(50))).toBe(0);
  });

  it('is told of what the reader changed, too', async () => {
    const archive = freshArchive();
    const { articleId } = await archive.save(makeArticle(), at(0));
    expect(await archive.ownChangedAt()).toBeNull();
    let removed: readonly WantedRecord[] = [];
    const changes: (() => Promise<unknown>)[] = [
      () => archive.keepOwnWords(articleId, { note: 'an hour of work' }),
      () =>
        archive.changeTags(
          [articleId].map((id) => ({ id, tags: ['x'] })),
          'add',
        ),
      () => archive.addWanted([toWanted('https://x.test/later', {})!], at(2)),
      async () => {
        removed = await archive.removeWanted(['https://x.test/later']);
      },
      () => archive.restoreWanted(removed),
      () => archive.remove([articleId], at(3)),
      () => archive.undoRemove([articleId]),
      () => archive.remove([articleId], at(3)),
      () => archive.save(makeArticle(), at(4)),
      () => archive.remove([articleId], at(5)),
      () => archive.addWanted([toWanted(articleId, { tags: ['later'] })!], at(6)),
      // It comes back from among the removed ones, and takes the tags along.
      () => archive.save(makeArticle(), at(7)),
    ];
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const [minute, change] of changes.entries()) {
      vi.setSystemTime(at(10 + minute));
      await change();
      expect(await archive.ownChangedAt()).toBe(at(10 + minute));
    }
    vi.useRealTimers();
    // It outlives the index.
    await archive.rebuildIndex();
    expect(await archive.ownChangedAt()).toBe(at(10 + changes.length - 1));
  });

  it('is nothing where nothing was changed', async () => {
    const archive = freshArchive();
    await archive.remove(['https://x.test/none'], at(3));
    await archive.keepOwnWords('https://x.test/none', { note: 'x' });
    await archive.changeTags(
      ['https://x.test/none'].map((id) => ({ id, tags: ['x'] })),
      'add',
    );
    await archive.removeWanted(['https://x.test/none']);
    expect(await archive.ownChangedAt()).toBeNull();
  });

  it('is nothing where what is there already is said once more', async () => {
    const archive = freshArchive();
    const { articleId } = await archive.save(makeArticle(), at(0));
    const wanted = toWanted('https://x.test/later', { tags: ['x'] })!;
    const said = [
      () => archive.keepOwnWords(articleId, { tags: ['x'], note: 'y' }),
      () => archive.changeTags([{ id: articleId, tags: ['x'] }], 'add'),
      () => archive.addWanted([wanted], at(1)),
    ];
    for (const say of said) await say();
    const before = await archive.ownChangedAt();
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(at(10));
    for (const say of said) await say();
    await archive.restoreWanted(await archive.wanted());
    vi.useRealTimers();
    expect(await archive.ownChangedAt()).toBe(before);
  });
});
