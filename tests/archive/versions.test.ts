import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { readBackup, writeBackup } from '../../archive/backup-file.ts';
import { versionMoments } from '../../core/articles/version-moments.ts';
import type { ArticleFeatures } from '../../core/related/article-features.ts';
import { featuresOf } from '../../core/related/features-of.ts';
import { type ArticleParts, at, freshArchive, makeArticle } from './make-article.ts';
import { change } from './raw-store.ts';

/** What an article said before, and what was removed, must not come up as if it were still there. */

const STORY: ArticleParts = {
  text: 'هجوم على قاعدة عين الأسد في الأنبار أعلنته المقاومة',
  actors: { 'ain-al-asad': 'عين الأسد', anbar: 'الأنبار' },
  events: ['al-asad-attack'],
};
const OTHER: ArticleParts = { text: 'افتتاح معرض الكتاب وسط حضور كبير' };

const subjectOf = (parts: ArticleParts): ArticleFeatures => {
  const { meta, text, annotations } = makeArticle(parts);
  return featuresOf({
    id: 'https://subject.test/',
    title: meta.title,
    text,
    published: meta.published,
    annotations,
  });
};

const related = async (archive: Archive, parts: ArticleParts): Promise<string[]> =>
  (await archive.related(subjectOf(parts), { limit: 10 })).map((hit) => hit.article.id);

describe.each([false, true])('with what was saved flushed: %s', (flushed) => {
  const save = async (archive: Archive, parts: ArticleParts, minute: number): Promise<void> => {
    await archive.save(makeArticle(parts), at(minute));
    if (flushed) await archive.flushIndex();
  };

  it('related coverage forgets what a newer version has replaced', async () => {
    const archive = freshArchive();
    await save(archive, STORY, 0);
    expect(await related(archive, STORY)).toEqual(['https://rawi-agency.test/1']);
    await save(archive, OTHER, 1);
    expect(await related(archive, STORY)).toEqual([]);
    expect(await archive.countRelated(subjectOf(STORY))).toBe(0);
    expect(await related(archive, OTHER)).toEqual(['https://rawi-agency.test/1']);
  });

  it('related coverage hides what was removed, and shows it again', async () => {
    const archive = freshArchive();
    await save(archive, STORY, 0);
    const id = 'https://rawi-agency.test/1';
    await archive.remove([id], at(1));
    expect(await related(archive, STORY)).toEqual([]);
    expect(await archive.countRelated(subjectOf(STORY))).toBe(0);
    await archive.undoRemove([id]);
    expect(await related(archive, STORY)).toEqual([id]);
    await archive.remove([id], at(2));
    await archive.emptyRemoved(await archive.removed());
    expect(await related(archive, STORY)).toEqual([]);
    expect(await archive.search('الأسد', { limit: 5 })).toEqual([]);
  });

  it('a live page of a hundred versions does not crowd out the others', async () => {
    const archive = freshArchive();
    // Shares less with the subject than any version of the live page does.
    const actors = { 'ain-al-asad': 'عين الأسد' };
    await archive.save(makeArticle({ ...STORY, actors, url: 'https://a.test/quiet' }), at(0));
    for (let i = 0; i < 30; i += 1)
      await archive.save(makeArticle({ ...OTHER, url: `https://a.test/other-${i}` }), at(0));
    for (let i = 0; i < 100; i += 1)
      await save(archive, { ...STORY, url: 'https://a.test/live', text: `${STORY.text} ${i}` }, i + 1);
    expect((await related(archive, STORY)).sort()).toEqual(['https://a.test/live', 'https://a.test/quiet']);
    expect(await archive.search('الأسد', { limit: 5 })).toHaveLength(2);
  });
});

describe('a page that goes back to what it said before', () => {
  it('is shown as it says now; what was saved first stays as it was, here and in a backup', async () => {
    const archive = freshArchive();
    const [first, second] = [makeArticle(STORY), makeArticle(OTHER)];
    const { captureId } = await archive.save(first, at(0));
    await archive.save(second, at(1));
    // The same words in other markup: the first save's is the evidence.
    const later = { ...first, original: '<main>else</main>', html: '<b>else</b>' };
    const again = await archive.save(later, at(2));
    expect(again).toMatchObject({ status: 'already-saved', savedAt: at(0), captureId });
    const other = freshArchive();
    await readBackup((await writeBackup(archive, at(4))).file, other);
    await archive.rebuildIndex();
    for (const one of [archive, other]) {
      const article = await one.get(again.articleId);
      expect(article?.captures.map(({ savedAt }) => savedAt)).toEqual([at(1), at(0)]);
      expect(article).toMatchObject({
        firstSavedAt: at(0),
        savedAt: at(2),
        actors: ['ain-al-asad', 'anbar'],
      });
      expect(await one.capture(captureId)).toMatchObject({ original: first.original, intact: true });
      expect(await one.search('الأنبار', { limit: 5 })).toHaveLength(1);
      expect(await one.search('معرض', { limit: 5 })).toHaveLength(0);
    }
    const kept = (await archive.get(again.articleId))!.captures;
    expect(versionMoments(kept).map((one) => one.at)).toEqual([at(0), at(1), at(2)]);
    expect(await archive.save(second, at(5))).toMatchObject({ status: 'already-saved', savedAt: at(1) });
    expect(await archive.search('معرض', { limit: 5 })).toHaveLength(1);
  });
});

describe('when a version was said again', () => {
  const texts = ['أول', 'ثان', 'أول', 'ثالث', 'ثان'].map((text) => makeArticle({ text }));
  const ID = texts[0]!.meta.canonicalUrl;

  it('is known without reading the versions, after a restore as well, and of older records by reading them', async () => {
    const name = `again-${randomUUID()}`;
    const archive = freshArchive(name);
    for (const [minute, article] of texts.entries()) await archive.save(article, at(minute));
    const told = (await archive.get(ID))?.captures.map(({ savedAt, againAt }) => [savedAt, againAt]);
    expect(told).toEqual([
      [at(0), at(2)],
      [at(3), undefined],
      [at(1), at(4)],
    ]);
    const other = freshArchive(`${name}-other`);
    await readBackup((await writeBackup(archive, at(9))).file, other);
    const read = vi.spyOn(IDBIndex.prototype, 'getAll');
    for (const one of [archive, other]) expect(await one.get(ID)).toEqual(await archive.get(ID));
    expect(read).not.toHaveBeenCalled();
    // As it was written before records knew of it.
    await change(name, 'articles', (articles) => {
      articles.get(ID).onsuccess = ({ target }) => {
        const { saysAgain: _saysAgain, captures, ...record } = (target as IDBRequest).result;
        const refs = captures.map(({ id, savedAt }: { id: string; savedAt: string }) => ({ id, savedAt }));
        articles.put({ ...record, captures: refs });
      };
    });
    const older = (await archive.get(ID))?.captures.map(({ savedAt, againAt }) => [savedAt, againAt]);
    expect(older).toEqual(told);
    expect(read).toHaveBeenCalled();
    // A save on top of it does not make it known.
    await archive.save(texts[0]!, at(7));
    expect((await archive.get(ID))?.captures.map(({ againAt }) => againAt)).toEqual([
      undefined,
      at(4),
      at(7),
    ]);
    read.mockRestore();
  });
});
