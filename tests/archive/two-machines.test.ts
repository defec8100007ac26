import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { readBackup, writeBackup } from '../../archive/backup-file.ts';
import { lineOf, type WholeArticle } from '../../archive/whole-article.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';
import { everythingOf, linesOf, MADE_AT, zipOf } from './make-backup.ts';

/** One reader, two computers: what each writes, and what the other's backup brings. */
const ARTICLE = makeArticle();
const ID = ARTICLE.meta.canonicalUrl;
const FIRST = { tags: ['desk', 'Iraq'], note: 'Check the source', gloss: 'A title' };

const fileOf = async (archive: Archive): Promise<Blob> => (await writeBackup(archive, MADE_AT)).file;

/** Both with the same article, and words on it that came from one to the other. */
async function two(): Promise<readonly [Archive, Archive]> {
  const [here, there] = [freshArchive(), freshArchive()];
  await here.save(ARTICLE, at(0));
  await here.keepOwnWords(ID, FIRST);
  await readBackup(await fileOf(here), there);
  return [here, there];
}

const wordsIn = async (archive: Archive): Promise<object> => {
  const { tags = [], note, gloss } = (await archive.get(ID)) ?? {};
  return { tags: tags.toSorted(), note, gloss };
};

/** Each takes the other's file, both made before; then both once more. */
async function crossed(here: Archive, there: Archive): Promise<object> {
  const [its, others] = [await fileOf(here), await fileOf(there)];
  await readBackup(others, here);
  await readBackup(its, there);
  const words = await wordsIn(here);
  expect(await wordsIn(there)).toEqual(words);
  for (const [file, archive] of [
    [its, there],
    [others, here],
    [await fileOf(there), here],
    [await fileOf(here), there],
  ] as const)
    expect(await readBackup(file, archive)).toMatchObject({ added: 0, merged: 0, present: 1 });
  return words;
}

describe('words that were changed on both', () => {
  it('are the later ones where only one has changed them', async () => {
    const [here, there] = await two();
    await here.keepOwnWords(ID, { note: 'It holds' }, { add: ['done'], remove: ['desk'] });
    await there.keepOwnWords(ID, { gloss: 'A better title' });
    expect(await crossed(here, there)).toEqual({
      tags: ['Iraq', 'done'],
      note: 'It holds',
      gloss: 'A better title',
    });
    expect((await there.search('tag:desk', { limit: 5 })).length).toBe(0);
    expect((await there.search('holds', { limit: 5 })).length).toBe(1);
  });

  it('are both there where they were written apart, and nobody’s is lost', async () => {
    const [here, there] = await two();
    await here.keepOwnWords(ID, { note: 'Ali says yes' });
    await there.keepOwnWords(ID, { note: 'Omar says no' });
    expect(await crossed(here, there)).toMatchObject({ note: 'Ali says yes\n\nOmar says no' });
  });

  it('stay as they are when a backup of before is put back, however often', async () => {
    const [here] = await two();
    const before = await fileOf(here);
    await here.changeTags([{ id: ID, tags: ['desk'] }], 'remove');
    await here.keepOwnWords(ID, { note: 'Done' });
    for (let time = 0; time < 3; time += 1)
      expect(await readBackup(before, here)).toMatchObject({ merged: 0, present: 1 });
    expect(await wordsIn(here)).toMatchObject({ tags: ['Iraq'], note: 'Done' });
    // A new version, a rebuilt index, and a removal that is undone know of it still.
    await here.save(makeArticle({ text: 'نص آخر' }), at(5));
    await here.rebuildIndex();
    await here.remove([ID], at(6));
    await here.undoRemove([ID]);
    await readBackup(before, here);
    expect(await wordsIn(here)).toMatchObject({ tags: ['Iraq'], note: 'Done' });
  });

  it('are told as a change that is in no backup yet', async () => {
    const [here, there] = await two();
    await here.keepOwnWords(ID, { note: 'Done' });
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      vi.setSystemTime(at(50));
      const file = await fileOf(here);
      await readBackup(file, there);
      expect(await there.ownChangedAt()).toBe(at(50));
      vi.setSystemTime(at(55));
      await readBackup(file, there);
      expect(await there.ownChangedAt()).toBe(at(50));
    } finally {
      vi.useRealTimers();
    }
  });

  it('come from a backup that knows nothing of what was before, or says it in no way that is understood', async () => {
    const [here, there] = await two();
    const [line] = await linesOf(await fileOf(there));
    expect(line).not.toContain('"past"');
    await here.changeTags([{ id: ID, tags: ['desk'] }], 'remove');
    const [whole] = await everythingOf(here);
    for (const past of [undefined, 7, { tags: [[1, 2]] }, { tags: [], notes: ['x'], glosses: [] }]) {
      const file = await zipOf([await lineOf({ ...whole!, past } as WholeArticle)]);
      expect(await readBackup(file, freshArchive())).toMatchObject({ added: 1, refused: [] });
    }
  });
});

describe('an article that was removed on one', () => {
  it('stays kept on the other, however often: a restore takes nothing away; and there removed, is back once it came back on one', async () => {
    const [here, there] = await two();
    await here.remove([ID], at(10));
    const file = await fileOf(here);
    for (let time = 0; time < 2; time += 1)
      expect(await readBackup(file, there)).toMatchObject({ merged: 0, present: 1 });
    expect(await there.count()).toBe(1);
    // Nor does it come back here for being kept there.
    expect(await readBackup(await fileOf(there), here)).toMatchObject({ merged: 0, present: 1 });
    expect(await here.count()).toBe(0);
    await there.remove([ID], at(11));
    await there.undoRemove([ID]);
    expect(await readBackup(await fileOf(there), here)).toMatchObject({ merged: 1 });
    expect(await here.count()).toBe(1);
  });

  it('is back where a later version was saved on the other', async () => {
    const [here, there] = await two();
    await here.remove([ID], at(10));
    await there.save(makeArticle({ text: 'نص آخر' }), at(12));
    await crossed(here, there);
    expect(await here.count()).toBe(1);
    expect((await here.get(ID))?.excerpt).toBe('نص آخر');
  });

  it('is removed still where the other has an earlier version that this one never had', async () => {
    const [here, there] = await two();
    await there.save(makeArticle({ text: 'نص آخر' }), at(5));
    await here.remove([ID], at(10));
    expect(await readBackup(await fileOf(there), here)).toMatchObject({ merged: 1 });
    expect(await here.get(ID)).toMatchObject({ removedAt: at(10), captures: [{}, {}] });
  });

  it('comes back from a backup once it was deleted for good: it was asked for', async () => {
    const [here] = await two();
    const file = await fileOf(here);
    await here.remove([ID], at(10));
    await here.emptyRemoved(await here.removed());
    expect(await readBackup(file, here)).toMatchObject({ added: 1 });
    // To remove it once more, and to undo that, is as ever.
    await here.remove([ID], at(12));
    expect(await readBackup(file, here)).toMatchObject({ present: 1 });
    await here.undoRemove([ID]);
    expect(await here.count()).toBe(1);
  });
});

const act = fc.record({
  kind: fc.constantFrom('note', 'gloss', 'tag', 'untag', 'save', 'remove', 'back', 'cross'),
  word: fc.constantFrom('one', 'two', 'three'),
  side: fc.nat(1),
});

it('two archives have the same words once each has taken the other’s backup, and keep them; no backup hides what is kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 10 }), async (acts) => {
      const sides = await two();
      for (const [minute, { kind, word, side }] of acts.entries()) {
        const archive = sides[side]!;
        if (kind === 'note' || kind === 'gloss') await archive.keepOwnWords(ID, { [kind]: word });
        else if (kind === 'tag') await archive.changeTags([{ id: ID, tags: [word] }], 'add');
        else if (kind === 'untag') await archive.changeTags([{ id: ID, tags: [word] }], 'remove');
        else if (kind === 'save') await archive.save(makeArticle({ text: word }), at(minute + 1));
        else if (kind === 'remove') await archive.remove([ID], at(minute + 1));
        else if (kind === 'back') await archive.undoRemove([ID]);
        else {
          const before = await archive.count();
          await readBackup(await fileOf(sides[1 - side]!), archive);
          expect(await archive.count()).toBeGreaterThanOrEqual(before);
        }
      }
      await crossed(...sides);
      for (const side of sides) side.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);
