import { describe, expect, it } from 'vitest';
import { BackupError } from '../../archive/backup-error.ts';
import { readBackup, writeBackup } from '../../archive/backup-file.ts';
import { lineOf, type WholeArticle } from '../../archive/whole-article.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';
import { everythingOf, filled, linesOf, MADE_AT, ONE, TWO, TWO_LATER, zipOf } from './make-backup.ts';

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

  it('brings along that the page went back to an older text: that version stands for the article', async () => {
    const [here, there] = [freshArchive(), freshArchive()];
    for (const archive of [here, there]) {
      await archive.save(TWO, at(1));
      await archive.save(TWO_LATER, at(2));
    }
    await there.save(TWO, at(30));
    const { file } = await writeBackup(there, MADE_AT);
    expect(await readBackup(file, here)).toMatchObject({ merged: 1, present: 0 });
    const id = 'https://rawi-agency.test/2';
    expect(await here.get(id)).toMatchObject({ excerpt: TWO.text, savedAt: at(30), firstSavedAt: at(1) });
    expect(await here.get(id)).toEqual(await there.get(id));
    expect(await everythingOf(here)).toEqual(await everythingOf(there));
    expect(await here.search('تازه', { limit: 5 })).toEqual([]);
    expect(await readBackup(file, here)).toMatchObject({ merged: 0, present: 1 });
    // What was saved here after that is later.
    await here.save(TWO_LATER, at(40));
    expect(await readBackup(file, here)).toMatchObject({ merged: 0, present: 1 });
    expect(await here.get(id)).toMatchObject({ excerpt: TWO_LATER.text, savedAt: at(40) });
  });

  it('makes no other version of one that was saved here and there', async () => {
    const [here, there] = [freshArchive(), freshArchive()];
    await here.save(ONE, at(1));
    await there.save(ONE, at(30));
    const { file } = await writeBackup(there, MADE_AT);
    expect(await readBackup(file, here)).toMatchObject({ merged: 0, present: 1 });
    expect(await here.get('https://rawi-agency.test/1')).toMatchObject({ savedAt: at(1) });
  });

  it('shows what was last saved, though a clock went back in between', async () => {
    const there = freshArchive();
    await there.save(TWO, at(30));
    await there.save(TWO_LATER, at(10));
    const { file } = await writeBackup(there, MADE_AT);
    const here = freshArchive();
    await readBackup(file, here);
    expect((await here.get('https://rawi-agency.test/2'))?.excerpt).toBe(TWO_LATER.text);
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
      broken: false,
      lost: 0,
      headDamaged: false,
      wanted: 0,
      wantedDamaged: false,
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
      () => zipOf([], { format: 'siyaq-backup', version: 3, madeAt: MADE_AT, articles: 0 }),
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
