import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { BackupError, backupFile, readBackup, writeBackup } from '../../archive/backup-file.ts';
import { lineOf, parseLine, type WholeArticle } from '../../archive/whole-article.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';

const MADE_AT = '2026-11-25T12:00:00.000Z';

const ONE = makeArticle({ url: 'https://rawi-agency.test/1', text: 'نص می‌شود ١٢ 😀 \n"سطر"', actors: {} });
const TWO = makeArticle({ url: 'https://rawi-agency.test/2', text: 'خبر دوم', title: 'دوم' });
const TWO_LATER = makeArticle({
  url: 'https://rawi-agency.test/2',
  text: 'خبر دوم، نسخهٔ تازه',
  title: 'دوم',
});
const REMOVED = makeArticle({ url: 'https://rawi-agency.test/3', text: 'نص محذوف' });

async function filled(): Promise<Archive> {
  const archive = freshArchive();
  await archive.save(ONE, at(0));
  await archive.save(TWO, at(1));
  await archive.save(TWO_LATER, at(2));
  await archive.save(REMOVED, at(3));
  await archive.remove(['https://rawi-agency.test/3'], at(4));
  return archive;
}

const everythingOf = async (archive: Archive): Promise<WholeArticle[]> => {
  const all: WholeArticle[] = [];
  for await (const article of archive.everything()) all.push(article);
  return all;
};

const linesOf = async (file: Blob): Promise<string[]> =>
  strFromU8(unzipSync(new Uint8Array(await file.arrayBuffer()))['articles.jsonl']!)
    .split('\n')
    .filter((line) => line !== '');

/** A backup with these lines, made by another library. */
async function zipOf(
  lines: readonly string[],
  about: object = { format: 'siyaq-backup', version: 1, madeAt: MADE_AT, articles: lines.length },
) {
  const { strToU8, zipSync } = await import('fflate');
  const files = {
    'siyaq.json': strToU8(JSON.stringify(about)),
    'articles.jsonl': strToU8(`${lines.join('\n')}\n`),
  };
  return new Blob([new Uint8Array(zipSync(files))]);
}

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
      headDamaged: false,
      wanted: 0,
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
      version: 1,
      madeAt: MADE_AT,
      articles: 3,
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

describe('a restore', () => {
  it('merges: what is there stays, what is missing is added, twice is once', async () => {
    const { file } = await writeBackup(await filled(), MADE_AT);
    const here = freshArchive();
    await here.save(TWO_LATER, at(20));
    await here.save(makeArticle({ url: 'https://rawi-agency.test/9', text: 'نص هنا فقط' }), at(21));
    expect(await readBackup(file, here)).toMatchObject({ added: 2, merged: 1, present: 0 });
    const two = await here.get('https://rawi-agency.test/2');
    // The version that was saved here keeps its own instant.
    expect(two?.captures.map(({ savedAt }) => savedAt)).toEqual([at(1), at(20)]);
    expect(two).toMatchObject({ firstSavedAt: at(1), savedAt: at(20) });
    expect(await readBackup(file, here)).toMatchObject({ added: 0, merged: 0, present: 3 });
    expect(await here.count()).toBe(3);
    expect((await here.search('خبر', { limit: 9 })).length).toBe(1);
  });

  it('leaves removed here what was removed here', async () => {
    const { file } = await writeBackup(await filled(), MADE_AT);
    const here = freshArchive();
    await here.save(ONE, at(30));
    await here.remove(['https://rawi-agency.test/1'], at(31));
    await readBackup(file, here);
    expect((await here.removed()).map(({ id }) => id).sort()).toEqual([
      'https://rawi-agency.test/1',
      'https://rawi-agency.test/3',
    ]);
  });

  it('goes on after it was interrupted', async () => {
    const { file } = await writeBackup(await filled(), MADE_AT);
    const here = freshArchive();
    const stop = new AbortController();
    const first = readBackup(file, here, {
      signal: stop.signal,
      onProgress: ({ done }) => done === 2 && stop.abort(new Error('enough')),
    });
    await expect(first).rejects.toThrow('enough');
    expect(await here.countEverything()).toBe(2);
    expect(await readBackup(file, here)).toMatchObject({ added: 1, present: 2 });
  });

  it('refuses damaged lines, says which, and takes the others', async () => {
    const [one, two, three] = await linesOf((await writeBackup(await filled(), MADE_AT)).file);
    const changed = two!.replace('دوم', 'سوم');
    const part = JSON.parse(three!) as { article: WholeArticle };
    const forged = { ...part.article, captures: part.article.captures.map((it) => ({ ...it, text: 'آخر' })) };
    const shapeless = { id: 'https://rawi-agency.test/7', captures: [] };
    const lines = [
      one!,
      changed,
      'not json',
      one!.slice(0, -10),
      await lineOf(forged),
      await lineOf(shapeless as unknown as WholeArticle),
    ];
    const here = freshArchive();
    expect(await readBackup(await zipOf(lines), here)).toEqual({
      added: 1,
      merged: 0,
      present: 0,
      incomplete: 0,
      refused: [
        { line: 2, problem: 'changed' },
        { line: 3, problem: 'not-json' },
        { line: 4, problem: 'not-json' },
        { line: 5, problem: 'part' },
        { line: 6, problem: 'shape' },
      ],
      cut: false,
      headDamaged: false,
      wanted: 0,
    });
    expect(await here.countEverything()).toBe(1);
  });

  it('takes from a file that was cut what stands before the cut', async () => {
    const archive = freshArchive();
    // Texts that do not compress, so that the cut falls between lines.
    for (let i = 0; i < 12; i += 1)
      await archive.save(
        makeArticle({
          url: `https://rawi-agency.test/${i}`,
          text: Array.from({ length: 4_000 }, () =>
            String.fromCharCode(0x600 + Math.floor(Math.random() * 200)),
          ).join(''),
        }),
        at(i),
      );
    const { file } = await writeBackup(archive, MADE_AT);
    const here = freshArchive();
    const report = await readBackup(file.slice(0, Math.floor(file.size * 0.6)), here);
    expect(report.cut).toBe(true);
    expect(report.added).toBeGreaterThanOrEqual(3);
    expect(report.added).toBeLessThan(12);
    expect(report.refused.length).toBeLessThanOrEqual(1);
    expect(await here.countEverything()).toBe(report.added);
    // The whole file brings the rest.
    expect(await readBackup(file, here)).toMatchObject({
      added: 12 - report.added,
      present: report.added,
      cut: false,
    });
  });

  it.each([
    ['another file', () => new Blob(['hello']), 'not-a-backup'],
    ['an empty file', () => new Blob([]), 'not-a-backup'],
    ['another zip', () => zipOf([], { format: 'else' }), 'not-a-backup'],
    [
      'a backup of a later Siyaq',
      () => zipOf([], { format: 'siyaq-backup', version: 2, madeAt: MADE_AT, articles: 0 }),
      'newer',
    ],
  ])('refuses %s', async (_what, make, code) => {
    const error = await readBackup(await make(), freshArchive()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BackupError);
    expect((error as BackupError).code).toBe(code);
  });

  it('keeps nothing of an article whose writing failed', async () => {
    const [one] = await everythingOf(await filled());
    const broken = {
      ...one!,
      captures: one!.captures.map((it) => ({ ...it, html: Symbol('no clone') as unknown as string })),
    };
    const here = freshArchive();
    await expect(here.restore(broken)).rejects.toThrow();
    expect(await here.countEverything()).toBe(0);
    expect(await here.search('نص', { limit: 5 })).toEqual([]);
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
});
