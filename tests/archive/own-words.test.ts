import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../archive/backup-file.ts';
import { OWN_LIMITS, tidyWords } from '../../core/articles/own-words.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';

const ID = 'https://rawi-agency.test/1';
const ARTICLE = makeArticle({ url: ID, title: 'عنوان', text: 'نص عن الحوار' });
const WORDS = { tags: ['پیگیری', 'to check'], note: 'Ask the desk.\nTwice.', gloss: 'A title' };

const found = async (archive: ReturnType<typeof freshArchive>, query: string): Promise<string[]> =>
  (await archive.search(query, { limit: 10 })).map(({ article }) => article.id);

describe("the reader's own words on an article", () => {
  it('are found: a note and a title translated as much as tags, and no longer once they are gone', async () => {
    const archive = freshArchive();
    const { articleId } = await archive.save(makeArticle(), at(0));
    await archive.keepOwnWords(articleId, { note: 'به سردبیر نشان بده', gloss: 'Handover of the base' });
    const hits = async (query: string) => (await archive.search(query, { limit: 5 })).length;
    expect([await hits('سردبیر'), await hits('handover')]).toEqual([1, 1]);
    await archive.save(makeArticle({ text: 'نص آخر' }), at(1));
    expect([await hits('سردبیر'), await hits('handover')]).toEqual([1, 1]);
    await archive.rebuildIndex();
    expect([await hits('سردبیر'), await hits('handover')]).toEqual([1, 1]);
    await archive.keepOwnWords(articleId, { note: '' });
    expect([await hits('سردبیر'), await hits('handover')]).toEqual([0, 1]);
  });

  it('are kept, shown, and found by their tags: old tags no longer', async () => {
    const archive = freshArchive();
    await archive.save(ARTICLE, at(0));
    expect(await archive.keepOwnWords(ID, WORDS)).toBe(true);
    expect(await archive.get(ID)).toMatchObject(WORDS);
    expect(await found(archive, 'tag:پيگيري')).toEqual([ID]);
    await archive.flushIndex();
    expect(await archive.keepOwnWords(ID, { ...WORDS, tags: ['done'] })).toBe(true);
    expect(await found(archive, 'tag:done')).toEqual([ID]);
    expect(await found(archive, 'tag:پيگيري')).toEqual([]);
    expect(await found(archive, 'الحوار')).toEqual([ID]);
    await archive.rebuildIndex();
    expect(await found(archive, 'tag:done')).toEqual([ID]);
    archive.close();
  });

  it('stay through a new version, and are no part of what was saved', async () => {
    const archive = freshArchive();
    const first = await archive.save(ARTICLE, at(0));
    await archive.keepOwnWords(ID, WORDS);
    await archive.save({ ...ARTICLE, text: 'نص آخر عن الحوار' }, at(1));
    expect(await archive.get(ID)).toMatchObject({ ...WORDS, captures: [{}, {}] });
    expect(await found(archive, 'tag:check')).toEqual([ID]);
    const capture = await archive.capture(first.captureId);
    expect(capture).toMatchObject({ text: ARTICLE.text, intact: true });
    expect(JSON.stringify(capture)).not.toContain('Ask the desk');
    archive.close();
  });

  it('can be taken away again, one by one', async () => {
    const archive = freshArchive();
    await archive.save(ARTICLE, at(0));
    await archive.keepOwnWords(ID, WORDS);
    await archive.keepOwnWords(ID, { tags: [], note: '', gloss: 'A title' });
    const article = await archive.get(ID);
    expect(article).toMatchObject({ tags: [], gloss: 'A title' });
    expect(article).not.toHaveProperty('note');
    expect(await archive.keepOwnWords('urn:gone', WORDS)).toBe(false);
    archive.close();
  });

  it('leave with a backup and come back; what is there already stays', async () => {
    const archive = freshArchive();
    await archive.save(ARTICLE, at(0));
    await archive.keepOwnWords(ID, WORDS);
    const { file } = await writeBackup(archive, at(5));
    const other = freshArchive();
    expect(await readBackup(file, other)).toMatchObject({ added: 1, refused: [] });
    expect(await other.get(ID)).toMatchObject(WORDS);
    expect(await found(other, 'tag:check')).toEqual([ID]);
    // What was taken off here stays off, what was written anew is the later; a note that is gone comes back.
    await other.keepOwnWords(ID, { tags: ['mine'], note: '', gloss: 'Mine' });
    expect(await readBackup(file, other)).toMatchObject({ merged: 1 });
    expect(await other.get(ID)).toMatchObject({ tags: ['mine'], note: WORDS.note, gloss: 'Mine' });
    expect(await readBackup(file, other)).toMatchObject({ present: 1, merged: 0 });
    archive.close();
    other.close();
  });

  it('are tidied: one line a tag, none twice, none too long', () => {
    const long = 'x'.repeat(100_000);
    const tidy = tidyWords({
      tags: [' a \n b ', 'a b', '', long],
      note: `${long}\n`,
      gloss: ` two\nlines ${long}`,
    });
    expect(tidy.tags).toEqual(['a b', long.slice(0, OWN_LIMITS.tag)]);
    expect(tidy.note).toHaveLength(OWN_LIMITS.note);
    expect(tidy.gloss).toMatch(/^two lines x/);
    expect(tidy.gloss).toHaveLength(OWN_LIMITS.gloss);
    expect(tidyWords({ tags: ['\uD83D'], note: '\uD83D', gloss: '' })).toEqual({
      tags: ['\uFFFD'],
      note: '\uFFFD',
      gloss: '',
    });
  });

  it('typed in two tabs do not wipe each other: only what changed is kept anew', async () => {
    const archive = freshArchive();
    await archive.save(ARTICLE, at(0));
    // Neither form has seen what the other one did.
    expect(await archive.keepOwnWords(ID, { note: 'an hour of notes' })).toBe(true);
    expect(await archive.keepOwnWords(ID, { tags: ['one'] })).toBe(true);
    expect(await archive.keepOwnWords(ID, { gloss: 'A title' })).toBe(true);
    expect(await archive.get(ID)).toMatchObject({
      note: 'an hour of notes',
      tags: ['one'],
      gloss: 'A title',
    });
    await archive.keepOwnWords(ID, { note: '' });
    expect(await archive.get(ID)).toMatchObject({ tags: ['one'], gloss: 'A title' });
    expect(await archive.get(ID)).not.toHaveProperty('note');
    archive.close();
  });

  it('tags that two tabs added and took away are all as they were meant', async () => {
    const archive = freshArchive();
    await archive.save(ARTICLE, at(0));
    await archive.keepOwnWords(ID, { tags: ['one', 'two'] });
    expect(await archive.keepOwnWords(ID, {}, { add: ['alpha'], remove: [] })).toBe(true);
    expect(await archive.keepOwnWords(ID, { note: 'x' }, { add: ['beta'], remove: ['one'] })).toBe(true);
    expect(await archive.get(ID)).toMatchObject({ tags: ['two', 'alpha', 'beta'], note: 'x' });
    expect(await found(archive, 'tag:alpha')).toEqual([ID]);
    expect(await found(archive, 'tag:one')).toEqual([]);
  });

  it('a tag for many is added to those that are there, whatever else is kept meanwhile', async () => {
    const archive = freshArchive();
    const ids = [1, 2, 3].map((i) => `https://rawi-agency.test/${i}`);
    for (const [i, url] of ids.entries()) await archive.save(makeArticle({ url, text: `نص ${i}` }), at(i));
    await archive.keepOwnWords(ids[0]!, { tags: ['old'], note: 'kept' });
    await archive.keepOwnWords(ids[1]!, { tags: ['new tag'] });
    const many = Array.from({ length: OWN_LIMITS.tags }, (_, i) => `t${i}`);
    await archive.keepOwnWords(ids[2]!, { tags: many });
    const done = archive.changeTags(
      [...ids, 'urn:gone'].map((id) => ({ id, tags: [' new  tag '] })),
      'add',
    );
    const beside = archive.keepOwnWords(ids[0]!, {}, { add: ['beside'], remove: [] });
    expect(await done).toEqual({ changed: [{ id: ids[0], tags: ['new tag'] }], full: 1 });
    await beside;
    expect(await archive.get(ids[0]!)).toMatchObject({ tags: ['old', 'new tag', 'beside'], note: 'kept' });
    expect((await archive.get(ids[2]!))?.tags).toEqual(many);
    expect((await found(archive, 'tag:"new tag"')).sort()).toEqual(ids.slice(0, 2));
    expect((await archive.rows()).size).toBe(3);
    // It is taken from those that have it, and from no other.
    const taken = [...ids, 'urn:gone'].map((id) => ({ id, tags: ['new tag '] }));
    expect(await archive.changeTags(taken, 'remove')).toEqual({
      changed: ids.slice(0, 2).map((id) => ({ id, tags: ['new tag'] })),
      full: 0,
    });
    expect(await archive.get(ids[0]!)).toMatchObject({ tags: ['old', 'beside'], note: 'kept' });
    expect(await found(archive, 'tag:"new tag"')).toEqual([]);
  });

  it('of several for many, those that fit are added, and who lacks some is counted', async () => {
    const archive = freshArchive();
    await archive.save(ARTICLE, at(0));
    const many = Array.from({ length: OWN_LIMITS.tags - 1 }, (_, i) => `t${i}`);
    await archive.keepOwnWords(ID, { tags: many });
    expect(
      await archive.changeTags(
        [ID].map((id) => ({ id, tags: ['t0', 'fits', 'is too many'] })),
        'add',
      ),
    ).toEqual({
      changed: [{ id: ID, tags: ['fits'] }],
      full: 1,
    });
    expect((await archive.get(ID))?.tags).toEqual([...many, 'fits']);
  });

  it('never push out what others added, where there are too many', async () => {
    const archive = freshArchive();
    await archive.save(ARTICLE, at(0));
    const many = Array.from({ length: OWN_LIMITS.tags - 1 }, (_, i) => `t${i}`);
    await archive.keepOwnWords(ID, { tags: many });
    await archive.keepOwnWords(ID, {}, { add: ['theirs'], remove: [] });
    await archive.keepOwnWords(ID, {}, { add: ['mine'], remove: [] });
    expect((await archive.get(ID))?.tags).toEqual([...many, 'theirs']);
  });

  it('of two writers at once: both are whole, the last one stays', async () => {
    const archive = freshArchive();
    await archive.save(ARTICLE, at(0));
    await Promise.all(
      Array.from({ length: 8 }, (_, turn) =>
        archive.keepOwnWords(ID, { tags: [`t${turn}`], note: `n${turn}`, gloss: `g${turn}` }),
      ),
    );
    expect(await archive.get(ID)).toMatchObject({ tags: ['t7'], note: 'n7', gloss: 'g7' });
    expect(await found(archive, 'tag:t7')).toEqual([ID]);
    expect(await found(archive, 'tag:t3')).toEqual([]);
    archive.close();
  });
});
