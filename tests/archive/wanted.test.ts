import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../archive/backup-file.ts';
import type { Wanted } from '../../core/imports/wanted.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';
import { MADE_AT } from './make-backup.ts';

const wanted = (url: string, more: Partial<Wanted> = {}): Wanted => ({
  url,
  title: '',
  published: null,
  tags: [],
  ...more,
});

describe('addresses to read', () => {
  it('are kept once, under whichever of its spellings an article is named', async () => {
    const archive = freshArchive();
    await archive.save(makeArticle({ url: 'https://rawi.test/saved' }), at(0));
    const found = [
      wanted('http://www.rawi.test/1?utm_source=x', { title: 'یک' }),
      wanted('https://rawi.test/1/'),
      wanted('https://rawi.test/saved#top'),
      wanted('https://rawi.test/2'),
    ];
    expect(await archive.addWanted(found, at(1))).toEqual({ added: 2, known: 1, saved: 1 });
    expect(await archive.addWanted(found, at(2))).toEqual({ added: 0, known: 3, saved: 1 });
    expect((await archive.wanted()).map(({ id, title }) => [id, title])).toEqual([
      ['https://rawi.test/2', ''],
      ['https://rawi.test/1', 'یک'],
    ]);
    expect(await archive.countWanted()).toBe(2);
  });

  it('are listed latest first', async () => {
    const archive = freshArchive();
    await archive.addWanted([wanted('https://rawi.test/old')], at(0));
    await archive.addWanted([wanted('https://rawi.test/new')], at(1));
    expect((await archive.wanted()).map(({ url }) => url)).toEqual([
      'https://rawi.test/new',
      'https://rawi.test/old',
    ]);
  });

  it('are gone once the article is saved, and leave it their tags, by which it is found', async () => {
    const archive = freshArchive();
    const url = 'https://rawi-agency.test/1';
    await archive.save(makeArticle({ url: `${url}0` }), at(0));
    await archive.addWanted([wanted(url, { tags: ['میز بغداد'] }), wanted('https://rawi.test/2')], at(1));
    await archive.save(makeArticle({ url }), at(2));
    expect((await archive.wanted()).map(({ id }) => id)).toEqual(['https://rawi.test/2']);
    expect((await archive.get(url))?.tags).toEqual(['میز بغداد']);
    expect((await archive.search('tag:میز', { limit: 5 })).map(({ article }) => article.id)).toEqual([url]);
    expect([...(await archive.rows()).values()].find(({ id }) => id === url)?.tags).toEqual(['میز بغداد']);
  });

  it('that are given again get the tags that they lack', async () => {
    const archive = freshArchive();
    const url = 'https://rawi.test/1';
    await archive.addWanted(
      [wanted(url, { tags: ['یک'] }), wanted(`${url}?utm_source=x`, { tags: ['دو'] })],
      at(0),
    );
    expect(await archive.addWanted([wanted(`${url}#top`, { tags: ['سه', 'یک'] })], at(1))).toEqual({
      added: 0,
      known: 1,
      saved: 0,
    });
    expect(await archive.wanted()).toMatchObject([{ url, tags: ['یک', 'دو', 'سه'], addedAt: at(0) }]);
  });

  it('leave their tags also where the article is the one that was there before', async () => {
    const archive = freshArchive();
    const { articleId, captureId } = await archive.save(makeArticle(), at(0));
    await archive.remove([articleId], at(1));
    await archive.addWanted([wanted(articleId, { tags: ['میز بغداد'] })], at(2));
    const page = { ...makeArticle(), original: '<main>else</main>' };
    expect(await archive.save(page, at(3))).toMatchObject({
      status: 'already-saved',
      savedAt: at(0),
    });
    expect((await archive.capture(captureId))?.intact).toBe(true);
    expect(await archive.countWanted()).toBe(0);
    expect(await archive.get(articleId)).toMatchObject({
      tags: ['میز بغداد'],
      captures: [{ savedAt: at(0) }],
    });
    expect(await archive.search('tag:میز', { limit: 5 })).toHaveLength(1);
  });

  it('do not come back with a backup once they are saved, and go where a backup brings the article', async () => {
    const archive = freshArchive();
    const url = 'https://rawi-agency.test/1';
    await archive.addWanted([wanted(url)], at(0));
    const { file: before } = await writeBackup(archive, at(1));
    await archive.save(makeArticle({ url }), at(2));
    await readBackup(before, archive);
    expect(await archive.countWanted()).toBe(0);
    const { file: after } = await writeBackup(archive, at(3));
    const other = freshArchive();
    await other.addWanted([wanted(url, { tags: ['نقل'] })], at(4));
    await readBackup(after, other);
    expect(await other.countWanted()).toBe(0);
    expect((await other.get(url))?.tags).toEqual(['نقل']);
  });

  it('of an article that was removed are wanted again', async () => {
    const archive = freshArchive();
    const { articleId } = await archive.save(makeArticle(), at(0));
    await archive.remove([articleId], at(1));
    expect(await archive.addWanted([wanted(articleId)], at(2))).toMatchObject({ added: 1, saved: 0 });
    await archive.save(makeArticle(), at(3));
    expect(await archive.countWanted()).toBe(0);
  });

  it('are removed and put back as they were', async () => {
    const archive = freshArchive();
    await archive.addWanted([wanted('https://rawi.test/1', { title: 'یک', tags: ['الف'] })], at(1));
    const before = await archive.wanted();
    const gone = await archive.removeWanted(['https://rawi.test/1', 'https://rawi.test/none']);
    expect(gone).toEqual(before);
    expect(await archive.countWanted()).toBe(0);
    expect(await archive.restoreWanted(gone)).toBe(1);
    expect(await archive.restoreWanted(gone)).toBe(0);
    expect(await archive.wanted()).toEqual(before);
  });
});

describe('a backup’s addresses to read', () => {
  const url = 'https://rawi.test/1';
  const there = async (): Promise<Blob> => {
    const archive = freshArchive();
    await archive.addWanted([wanted(url, { title: 'یک', tags: ['الف'] })], at(1));
    return (await writeBackup(archive, MADE_AT)).file;
  };

  it('stay off the list where they were taken off it since, until they are put on it anew', async () => {
    const [file, archive] = [await there(), freshArchive()];
    expect(await readBackup(file, archive)).toMatchObject({ wanted: 1 });
    const gone = await archive.removeWanted([url]);
    for (let time = 0; time < 2; time += 1)
      expect(await readBackup(file, archive)).toMatchObject({ wanted: 0 });
    expect(await archive.countWanted()).toBe(0);
    // To undo it is another thing, and so is another address, and a later list.
    expect(await archive.restoreWanted(gone)).toBe(1);
    await archive.removeWanted([url]);
    const later = freshArchive();
    const soon = new Date(Date.now() + 60_000).toISOString();
    await later.addWanted([wanted(url), wanted('https://rawi.test/2')], soon);
    expect(await readBackup((await writeBackup(later, MADE_AT)).file, archive)).toMatchObject({ wanted: 2 });
  });

  it('stay off where their article was saved and removed since', async () => {
    const [file, archive] = [await there(), freshArchive()];
    await archive.save(makeArticle({ url }), at(5));
    await archive.remove([url], at(6));
    expect(await readBackup(file, archive)).toMatchObject({ wanted: 0 });
  });

  it('give those that are there what they lack, once', async () => {
    const [file, archive] = [await there(), freshArchive()];
    await archive.addWanted([wanted(url, { tags: ['ب'] })], at(2));
    expect(await readBackup(file, archive)).toMatchObject({ wanted: 1 });
    expect(await archive.wanted()).toMatchObject([{ title: 'یک', tags: ['ب', 'الف'], addedAt: at(2) }]);
    expect(await readBackup(file, archive)).toMatchObject({ wanted: 0 });
  });

  it('of very many that were taken off, the latest are remembered', async () => {
    const archive = freshArchive();
    const many = Array.from({ length: 5_010 }, (_, nr) => wanted(`https://rawi.test/n/${nr}`));
    await archive.addWanted(many, at(1));
    const { file } = await writeBackup(archive, MADE_AT);
    const ids = (await archive.wanted()).map(({ id }) => id);
    await archive.removeWanted(ids.slice(0, 20));
    await archive.removeWanted(ids.slice(20));
    expect(await readBackup(file, archive)).toMatchObject({ wanted: 10 });
  }, 30_000);
});

describe('an address at which an article was read that has another name', () => {
  const read = { ...makeArticle({ url: 'https://rawi.test/2024/01/title' }) };
  const article = { ...read, meta: { ...read.meta, url: 'https://rawi.test/?p=123' } };
  const address = wanted('https://www.rawi.test/?p=123', { tags: ['میز'] });

  it('is not to be read any more once that is saved, and leaves its tags', async () => {
    const archive = freshArchive();
    await archive.addWanted([address], at(0));
    await archive.addWanted([wanted('https://rawi.test/2024/01/title', { tags: ['دو'] })], at(0));
    await archive.save(article, at(1));
    expect(await archive.wanted()).toEqual([]);
    expect((await archive.get(article.meta.canonicalUrl))?.tags).toEqual(['دو', 'میز']);
  });

  it('nor once it is saved again, or put back from a backup', async () => {
    const archive = freshArchive();
    await archive.save(article, at(0));
    const { file } = await writeBackup(archive, at(1));
    await archive.addWanted([address], at(2));
    await archive.save(article, at(3));
    expect(await archive.wanted()).toEqual([]);
    await archive.addWanted([address], at(4));
    await readBackup(file, archive);
    expect(await archive.wanted()).toEqual([]);
    expect((await archive.get(article.meta.canonicalUrl))?.tags).toEqual(['میز']);
  });

  it('nor once the removal of its article is undone', async () => {
    const archive = freshArchive();
    const { articleId } = await archive.save(article, at(0));
    await archive.remove([articleId], at(1));
    await archive.addWanted([address, wanted(articleId, { tags: ['سه'] })], at(2));
    expect(await archive.undoRemove([articleId, articleId])).toEqual([articleId]);
    expect(await archive.wanted()).toEqual([]);
    expect(await archive.get(articleId)).toMatchObject({ tags: ['سه', 'میز'], removedAt: null });
    expect(await archive.search('tag:میز', { limit: 5 })).toHaveLength(1);
    expect([...(await archive.rows()).values()].map(({ tags }) => tags)).toEqual([['سه', 'میز']]);
  });
});

describe('addresses to read in the file of another hand', () => {
  const line = (more: object): string =>
    JSON.stringify({ url: '', id: 'x', title: 't', published: null, tags: [], addedAt: at(0), ...more });
  const fileOf = (lines: readonly string[]): Blob => {
    const about = { format: 'siyaq-backup', version: 1, madeAt: at(9), articles: 0 };
    const files = {
      'siyaq.json': JSON.stringify(about),
      'to-read.jsonl': lines.join('\n'),
      'articles.jsonl': '',
    };
    const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
    return new Blob([new Uint8Array(zipSync(Object.fromEntries(bytes)))]);
  };

  it('come without a day that is none, and with their instants as they are written here', async () => {
    const archive = freshArchive();
    const file = fileOf([
      line({ url: 'https://rawi.test/1', published: '2024-99-99' }),
      line({ url: 'https://rawi.test/2', published: '2024-02-28', addedAt: '2024-01-28T13:30:00+03:30' }),
    ]);
    expect(await readBackup(file, archive)).toMatchObject({ wanted: 2, wantedDamaged: false });
    expect(await archive.wanted()).toMatchObject([
      { url: 'https://rawi.test/1', published: null },
      { url: 'https://rawi.test/2', published: '2024-02-28', addedAt: at(0) },
    ]);
  });

  it('that are none are passed over, and told', async () => {
    const file = fileOf([
      line({ url: 'mailto:x@rawi.test' }),
      '{"url":',
      line({ url: 'https://rawi.test/1' }),
    ]);
    expect(await readBackup(file, freshArchive())).toMatchObject({ wanted: 1, wantedDamaged: true });
  });
});
