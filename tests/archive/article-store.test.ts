import { describe, expect, it } from 'vitest';
import { openArchive } from '../../archive/open-archive.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';

describe('a save', () => {
  it('keeps all of it, with a hash of each part', async () => {
    const archive = freshArchive();
    const article = makeArticle({ text: 'می‌شود ١٢ ي ی' });
    const outcome = await archive.save(article, at(0));
    expect(outcome).toMatchObject({ status: 'saved', savedAt: at(0), articleId: article.meta.canonicalUrl });
    const capture = await archive.capture(outcome.captureId);
    expect(capture).toMatchObject({
      text: article.text,
      html: article.html,
      original: article.original,
      intact: true,
    });
    expect(capture?.hashes.text).toMatch(/^[0-9a-f]{64}$/);
    expect(outcome.captureId).toContain(capture?.hashes.text);
  });

  it('of the same text is already there, of another one a new version', async () => {
    const archive = freshArchive();
    const first = await archive.save(makeArticle({ text: 'واحد' }), at(0));
    expect(await archive.save(makeArticle({ text: 'واحد', title: 'آخر' }), at(1))).toEqual({
      ...first,
      status: 'already-saved',
    });
    const second = await archive.save(makeArticle({ text: 'اثنان' }), at(2));
    expect(second.status).toBe('new-version');
    const article = await archive.get(first.articleId);
    expect(article?.captures.map((capture) => capture.id)).toEqual([first.captureId, second.captureId]);
    expect(article).toMatchObject({ firstSavedAt: at(0), savedAt: at(2) });
    expect(await archive.count()).toBe(1);
    expect(await archive.savedState(first.articleId)).toMatchObject({ savedAt: at(2), versions: 2 });
  });

  it('of one address from many sides at once leaves one article', async () => {
    const name = 'many-sides';
    const archives = [openArchive({ name }), openArchive({ name }), openArchive({ name })];
    const outcomes = await Promise.all(archives.map((archive) => archive.save(makeArticle(), at(0))));
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual([
      'already-saved',
      'already-saved',
      'saved',
    ]);
    expect(await archives[0]!.count()).toBe(1);
  });

  it('of an article without an address is known by its text', async () => {
    const archive = freshArchive();
    const first = await archive.save(makeArticle({ url: '' }), at(0));
    expect(first.articleId).toMatch(/^urn:siyaq:[0-9a-f]{32}$/);
    expect((await archive.save(makeArticle({ url: '' }), at(1))).status).toBe('already-saved');
    expect((await archive.save(makeArticle({ url: '', text: 'نص ثانٍ' }), at(2))).status).toBe('saved');
  });
});

describe('the list', () => {
  it('comes in pages, the latest first, each article once', async () => {
    const archive = freshArchive();
    for (let i = 0; i < 25; i += 1)
      await archive.save(makeArticle({ url: `https://a.test/${i}`, text: `نص ${i}` }), at(i));
    const seen: string[] = [];
    let before: string | undefined;
    do {
      const page = await archive.list({ limit: 10, order: 'saved', ...(before ? { before } : {}) });
      seen.push(...page.articles.map((article) => article.id));
      before = page.next ?? undefined;
    } while (before);
    expect(seen).toEqual(Array.from({ length: 25 }, (_, i) => `https://a.test/${24 - i}`));
  });

  it('by publication has the undated ones last', async () => {
    const archive = freshArchive();
    const days = ['2021-07-27', null, '2024-01-28'];
    for (const [i, published] of days.entries())
      await archive.save(makeArticle({ url: `https://a.test/${i}`, published, text: `نص ${i}` }), at(i));
    const { articles } = await archive.list({ limit: 10, order: 'published' });
    expect(articles.map((article) => article.meta.published)).toEqual(['2024-01-28', '2021-07-27', null]);
  });
});

describe('removing', () => {
  it('hides an article everywhere and deletes nothing; undoing brings it back', async () => {
    const archive = freshArchive();
    const { articleId, captureId } = await archive.save(makeArticle({ text: 'قاعدة عين الأسد' }), at(0));
    expect(await archive.remove([articleId], at(1))).toEqual([articleId]);
    expect(await archive.remove([articleId], at(1))).toEqual([]);
    expect(await archive.count()).toBe(0);
    expect((await archive.list({ limit: 5, order: 'saved' })).articles).toEqual([]);
    expect(await archive.search('الأسد', { limit: 5 })).toEqual([]);
    expect(await archive.savedState(articleId)).toBeNull();
    expect((await archive.removed()).map((article) => article.id)).toEqual([articleId]);
    expect((await archive.capture(captureId))?.intact).toBe(true);

    expect(await archive.undoRemove([articleId])).toEqual([articleId]);
    expect(await archive.count()).toBe(1);
    expect((await archive.search('الأسد', { limit: 5 })).map((hit) => hit.article.id)).toEqual([articleId]);
  });

  it('for good takes only what was shown as removed, with all its captures', async () => {
    const archive = freshArchive();
    const old = await archive.save(makeArticle({ url: 'https://a.test/old', text: 'قديم' }), at(0));
    const late = await archive.save(makeArticle({ url: 'https://a.test/late', text: 'حديث' }), at(0));
    const kept = await archive.save(makeArticle({ url: 'https://a.test/kept', text: 'باق' }), at(0));
    await archive.remove([old.articleId], at(5));
    const shown = await archive.removed();
    await archive.remove([late.articleId], at(9));
    // A restore brings what was removed elsewhere, and earlier.
    const elsewhere = freshArchive();
    const restored = await elsewhere.save(makeArticle({ url: 'https://a.test/restored' }), at(0));
    await elsewhere.remove([restored.articleId], at(1));
    for await (const whole of elsewhere.everything()) await archive.restore(whole);
    expect(await archive.emptyRemoved([...shown, { id: kept.articleId, removedAt: null }])).toBe(1);
    expect(await archive.get(old.articleId)).toBeNull();
    expect(await archive.capture(old.captureId)).toBeNull();
    expect(await archive.get(late.articleId)).not.toBeNull();
    expect(await archive.get(restored.articleId)).not.toBeNull();
    expect((await archive.capture(kept.captureId))?.intact).toBe(true);
  });

  it('for good leaves what was taken back, and removed once more, since it was shown', async () => {
    const archive = freshArchive();
    const { articleId } = await archive.save(makeArticle(), at(0));
    await archive.remove([articleId], at(1));
    const shown = await archive.removed();
    await archive.undoRemove([articleId]);
    expect(await archive.emptyRemoved(shown)).toBe(0);
    await archive.remove([articleId], at(2));
    expect(await archive.emptyRemoved(shown)).toBe(0);
    expect(await archive.emptyRemoved(await archive.removed())).toBe(1);
  });

  it('is taken back by saving again', async () => {
    const archive = freshArchive();
    const first = await archive.save(makeArticle(), at(0));
    await archive.remove([first.articleId], at(1));
    expect((await archive.save(makeArticle(), at(2))).status).toBe('already-saved');
    expect(await archive.count()).toBe(1);
  });
});
