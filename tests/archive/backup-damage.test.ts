import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { readBackup, writeBackup } from '../../archive/backup-file.ts';
import type { OriginalRecord } from '../../archive/schema.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';

/** Damage in the archive before a backup, and in the archive that it is put back into. */

const MADE_AT = '2026-11-25T12:00:00.000Z';
const ID = 'https://rawi-agency.test/1';
const FIRST = makeArticle({ url: ID, text: 'نص أول' });
const LATER = makeArticle({ url: ID, text: 'نص أول بعد التعديل' });
const OTHER = makeArticle({ url: 'https://rawi-agency.test/2', text: 'نص آخر' });

let names = 0;
function named(): { archive: Archive; name: string } {
  names += 1;
  const name = `damage-${names}`;
  return { archive: freshArchive(name), name };
}

async function inDatabase(name: string, work: (db: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>) {
  const db = await openDB(name);
  await work(db);
  db.close();
}

const cutOriginal = (name: string, captureId: string): Promise<void> =>
  inDatabase(name, async (db) => {
    const record = (await db.get('originals', captureId)) as OriginalRecord;
    await db.put('originals', { ...record, original: record.original.slice(0, 5) });
  });

describe('an article that is damaged in the archive', () => {
  it('leaves with what is left of it and comes back: the damage is counted, not passed on', async () => {
    const { archive, name } = named();
    const first = await archive.save(FIRST, at(0));
    const later = await archive.save(LATER, at(1));
    await archive.keepOwnWords(ID, { tags: [], note: 'My note', gloss: '' });
    await archive.save(OTHER, at(2));
    const { file: whole } = await writeBackup(archive, MADE_AT);
    await cutOriginal(name, first.captureId);
    const { file, incomplete } = await writeBackup(archive, MADE_AT);
    expect(incomplete).toBe(1);

    const here = freshArchive();
    expect(await readBackup(file, here)).toMatchObject({ added: 2, refused: [], incomplete: 1 });
    expect(await here.get(ID)).toMatchObject({ note: 'My note', captures: [{}, {}] });
    expect(await here.capture(first.captureId)).toMatchObject({
      text: FIRST.text,
      html: FIRST.html,
      intact: false,
    });
    expect(await here.capture(later.captureId)).toMatchObject({ original: LATER.original, intact: true });
    expect(await readBackup(file, here)).toMatchObject({ present: 2, merged: 0 });
    // An older backup, of before the damage, mends it.
    expect(await readBackup(whole, here)).toMatchObject({ present: 1, merged: 1, incomplete: 0 });
    expect(await here.capture(first.captureId)).toMatchObject({ original: FIRST.original, intact: true });
  });

  it('leaves out only the version whose text is not what was saved', async () => {
    const { archive, name } = named();
    const first = await archive.save(FIRST, at(0));
    const later = await archive.save(LATER, at(1));
    await inDatabase(name, async (db) => {
      const record = await db.get('captures', first.captureId);
      await db.put('captures', { ...record, text: 'نص آخر تماماً' });
    });
    const { file, incomplete } = await writeBackup(archive, MADE_AT);
    expect(incomplete).toBe(1);
    const here = freshArchive();
    expect(await readBackup(file, here)).toMatchObject({ added: 1, incomplete: 1, refused: [] });
    expect((await here.get(ID))?.captures).toEqual([{ id: later.captureId, savedAt: at(1) }]);
  });
});

describe('a damaged version that is saved again', () => {
  it('is whole again, as it was first saved', async () => {
    const { archive, name } = named();
    const { captureId } = await archive.save(FIRST, at(0));
    await archive.keepOwnWords(ID, { tags: ['وسم'] });
    const lose = (db: Awaited<ReturnType<typeof openDB>>) => db.delete('originals', captureId);
    const spoil = async (db: Awaited<ReturnType<typeof openDB>>) =>
      db.put('captures', { ...(await db.get('captures', captureId)), text: 'نص آخر تماماً' });
    for (const [turn, damage] of [lose, spoil].entries()) {
      await inDatabase(name, damage);
      expect(await archive.capture(captureId)).toMatchObject({ intact: false });
      const again = await archive.save(FIRST, at(5 + turn));
      expect(again).toMatchObject({ status: 'already-saved', captureId, savedAt: at(0) });
      expect(await archive.capture(captureId)).toMatchObject({
        ...{ intact: true, savedAt: at(0) },
        ...{ text: FIRST.text, html: FIRST.html, original: FIRST.original },
      });
    }
    expect(await archive.get(ID)).toMatchObject({ savedAt: at(0), tags: ['وسم'], captures: [{}] });
    expect(await archive.search('أول', { limit: 5 })).toHaveLength(1);
  });

  it('has the moment of the new copy where that has other markup', async () => {
    const { archive, name } = named();
    const { captureId } = await archive.save(FIRST, at(0));
    await cutOriginal(name, captureId);
    const other = { ...FIRST, html: '<b>else</b>', original: '<main>else</main>' };
    expect(await archive.save(other, at(5))).toMatchObject({ status: 'saved', savedAt: at(5) });
    expect(await archive.capture(captureId)).toMatchObject({
      ...{ intact: true, savedAt: at(5), html: other.html, original: other.original },
    });
    expect(await archive.get(ID)).toMatchObject({
      ...{ firstSavedAt: at(0), savedAt: at(5), captures: [{ id: captureId, savedAt: at(5) }] },
    });
  });

  it('of before stands for the article again, as whole ones do', async () => {
    const { archive, name } = named();
    const { captureId } = await archive.save(FIRST, at(0));
    await archive.save(LATER, at(1));
    await inDatabase(name, (db) => db.delete('originals', captureId));
    expect(await archive.save(FIRST, at(2))).toMatchObject({ status: 'already-saved', savedAt: at(0) });
    expect(await archive.capture(captureId)).toMatchObject({ intact: true, savedAt: at(0) });
    expect(await archive.get(ID)).toMatchObject({ excerpt: FIRST.text, savedAt: at(2), captures: [{}, {}] });
  });
});

describe('a restore into a damaged archive', () => {
  it('goes on where the newest version here is lost, and takes the newest that is there for the article', async () => {
    const there = freshArchive();
    const first = await there.save(FIRST, at(0));
    await there.keepOwnWords(ID, { tags: ['وسم'], note: '', gloss: '' });
    await there.save(OTHER, at(1));
    const { file } = await writeBackup(there, MADE_AT);

    const { archive: here, name } = named();
    await here.save(FIRST, at(0));
    const lost = await here.save(LATER, at(2));
    await inDatabase(name, (db) => db.delete('captures', lost.captureId));
    expect(await readBackup(file, here)).toMatchObject({ added: 1, merged: 1, refused: [] });
    expect(await here.get(ID)).toMatchObject({
      tags: ['وسم'],
      savedAt: at(0),
      captures: [{ id: first.captureId }],
    });
    expect((await here.search('tag:وسم', { limit: 5 })).map(({ article }) => article.id)).toEqual([ID]);
  });

  it('refuses only the line whose article the archive cannot take', async () => {
    const there = freshArchive();
    await there.save(FIRST, at(0));
    await there.save(OTHER, at(1));
    const { file } = await writeBackup(there, MADE_AT);
    const here = freshArchive();
    const failing: Archive = {
      ...here,
      // What IndexedDB throws on a value that the store lost.
      restore: (article) =>
        here.restore(
          article.id === ID
            ? { ...article, captures: article.captures.map((it) => ({ ...it, html: Symbol() as never })) }
            : article,
        ),
    };
    expect(await readBackup(file, failing)).toMatchObject({
      added: 1,
      refused: [{ line: 1, problem: 'here' }],
    });
    expect(await here.get(OTHER.meta.canonicalUrl)).not.toBeNull();
  });
});

describe('an article of which no version is left in the archive', () => {
  it('is counted: a backup says that it has less than there was', async () => {
    const { archive, name } = named();
    const { captureId } = await archive.save(FIRST, at(0));
    await archive.save(OTHER, at(1));
    await inDatabase(name, (db) => db.delete('captures', captureId));
    expect((await writeBackup(archive, MADE_AT)).incomplete).toBe(1);
  });
});

describe('what a backup says of the archive', () => {
  it('counts an article of which an earlier version is lost, once', async () => {
    const { archive, name } = named();
    const first = await archive.save(FIRST, at(0));
    const later = await archive.save(LATER, at(1));
    await archive.save(OTHER, at(2));
    await inDatabase(name, (db) => db.delete('captures', first.captureId));
    await inDatabase(name, (db) => db.delete('originals', later.captureId));
    const { file, incomplete } = await writeBackup(archive, MADE_AT);
    expect(incomplete).toBe(1);
    const here = freshArchive();
    await readBackup(file, here);
    expect((await here.get(ID))?.captures).toHaveLength(1);
  });

  it('does not take for damage what is saved, or deleted for good, while it is made', async () => {
    const archive = freshArchive();
    for (let i = 0; i < 3; i += 1)
      await archive.save(makeArticle({ url: `https://rawi-agency.test/${i}`, text: `نص ${i}` }), at(i));
    await archive.remove(['https://rawi-agency.test/2'], at(3));
    let turn = 0;
    const changing: Archive = {
      ...archive,
      async *everything(ids, onLost) {
        for await (const article of archive.everything(ids, onLost)) {
          turn += 1;
          if (turn === 1) {
            await archive.save(makeArticle({ url: 'https://rawi-agency.test/9', text: 'جديد' }), at(10));
            await archive.emptyRemoved(await archive.removed());
          }
          yield article;
        }
      },
    };
    expect((await writeBackup(changing, MADE_AT)).incomplete).toBe(0);
    expect(turn).toBe(2);
  });
});
