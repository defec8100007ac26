import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BackupError } from '../../archive/backup-error.ts';
import { readBackup, writeBackup } from '../../archive/backup-file.ts';
import { articlesFile } from '../../archive/open-backup.ts';
import type { WholeArticle } from '../../archive/whole-article.ts';
import { lineOf, linesFor, parseLine } from '../../archive/whole-article.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';

/** The file of a backup: its lines, its head, and what becomes of them where a part is bad or another program wrote them. */

const MADE_AT = '2026-11-25T12:00:00.000Z';
const ARTICLES = articlesFile(1);
const ID = 'https://rawi-agency.test/1';
const FIRST = makeArticle({ url: ID, text: 'نص أول' });
const OTHER = makeArticle({ url: 'https://rawi-agency.test/2', text: 'نص آخر' });

async function all(lines: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const line of lines) found.push(line);
  return found;
}

describe('a backup', () => {
  it('has an article in as many lines as its versions need, which are one article again', async () => {
    const archive = freshArchive();
    for (let i = 0; i < 5; i += 1)
      await archive.save(makeArticle({ url: ID, text: `${'كلام '.repeat(20)}${i}` }), at(i));
    const other = freshArchive();
    for await (const article of archive.everything()) {
      const lines = await all(linesFor(article, 700));
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) {
        const read = await parseLine(line);
        if (typeof read === 'string') throw new Error(read);
        await other.restore(read.article);
      }
      expect(await all(linesFor(article))).toEqual([await lineOf(article)]);
    }
    expect((await other.get(ID))?.captures).toEqual((await archive.get(ID))?.captures);
  });

  it('with a long list of addresses to read gives its articles back where its end is lost', async () => {
    const archive = freshArchive();
    await archive.save(FIRST, at(0));
    const random = () => Math.random().toString(36).slice(2);
    const found = Array.from({ length: 18_000 }, (_, i) => ({
      url: `https://rawi.test/${i}-${random()}${random()}`,
      title: `${random()}${random()}${random()}${random()}${random()}${random()}`,
      published: null,
      tags: [],
    }));
    await archive.addWanted(found, at(1));
    const { file } = await writeBackup(archive, MADE_AT);
    expect(file.size).toBeGreaterThan(1 << 20);
    const here = freshArchive();
    expect(await readBackup(file.slice(0, file.size - 10), here)).toMatchObject({ added: 1 });
    expect(await here.countWanted()).toBe(found.length);
    expect(await readBackup(file, freshArchive())).toMatchObject({ wanted: found.length });
  });
});

describe('a backup file with a damaged head', () => {
  async function three(): Promise<Uint8Array<ArrayBuffer>> {
    const archive = freshArchive();
    for (let turn = 0; turn < 3; turn += 1)
      await archive.save(
        makeArticle({ url: `https://rawi-agency.test/${turn}`, text: `نص ${turn}` }),
        at(turn),
      );
    return new Uint8Array(await (await writeBackup(archive, MADE_AT)).file.arrayBuffer());
  }

  it('brings every article, whichever byte of the head is bad', async () => {
    const bytes = await three();
    const view = new DataView(bytes.buffer);
    const start = 30 + view.getUint16(26, true) + view.getUint16(28, true);
    const told = new Set<boolean>();
    for (let at = start; at < start + 60; at += 1) {
      const bad = bytes.slice();
      bad[at]! ^= 0x10;
      const report = await readBackup(new Blob([bad]), freshArchive());
      expect(report).toMatchObject({ added: 3, refused: [], cut: false });
      told.add(report.headDamaged);
    }
    expect([...told]).toEqual([true]);
  });

  it.each(['{"format":"siyaq-bac\u0000', ''])('brings every article where the head is %j', async (head) => {
    const files = unzipSync(await three());
    const file = zipSync({ 'siyaq.json': strToU8(head), [ARTICLES]: files[ARTICLES]! });
    expect(await readBackup(new Blob([new Uint8Array(file)]), freshArchive())).toMatchObject({
      added: 3,
      headDamaged: true,
      wanted: 0,
    });
  });

  it('is read from its beginning where it was cut too; a head of a later Siyaq is obeyed there', async () => {
    const bytes = await three();
    const cut = new Blob([bytes.slice(0, bytes.length - 60)]);
    expect(await readBackup(cut, freshArchive())).toMatchObject({ added: 3, cut: true, headDamaged: false });

    const head = JSON.stringify({ format: 'siyaq-backup', version: 3, madeAt: MADE_AT, articles: 3 });
    const files = unzipSync(bytes);
    const later = zipSync({ 'siyaq.json': strToU8(head), [ARTICLES]: files[ARTICLES]! });
    const error = await readBackup(new Blob([later.slice(0, later.length - 60)]), freshArchive()).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(BackupError);
    expect((error as BackupError).code).toBe('newer');
  });

  it('is refused where it is no backup: a file of which only the far end looks like one', async () => {
    const bytes = await three();
    const file = new Blob([new Uint8Array(3 << 20), bytes.slice(0, bytes.length - 60)]);
    await expect(readBackup(file, freshArchive())).rejects.toMatchObject({ code: 'not-a-backup' });
  });
});

describe('lines that another program wrote anew', () => {
  it('may end as Windows ends them', async () => {
    const archive = freshArchive();
    await archive.save(FIRST, at(0));
    await archive.save(OTHER, at(1));
    const all: WholeArticle[] = [];
    for await (const article of archive.everything()) all.push(article);
    const lines = await Promise.all(all.map(lineOf));
    const files = unzipSync(new Uint8Array(await (await writeBackup(archive, MADE_AT)).file.arrayBuffer()));
    expect(strFromU8(files[ARTICLES]!)).toBe(`${lines.join('\n')}\n`);
    const file = zipSync({ ...files, [ARTICLES]: strToU8(`${lines.join('\r\n')}\r\n`) });
    expect(await readBackup(new Blob([new Uint8Array(file)]), freshArchive())).toMatchObject({
      added: 2,
      refused: [],
    });
  });
});
