import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ArchiveError } from '../../archive/archive-error.ts';
import { compileLexicon } from '../../core/actors/compile-lexicon.ts';
import { loadLexicon } from '../../core/actors/lexicon.ts';
import { RULED } from './ruled-outlet.ts';

/** The background's save without a browser: private windows, hostile answers from a page, failures of the archive. */
const mocks = vi.hoisted(() => ({
  getTab: vi.fn(),
  executeScript: vi.fn(),
  getSettings: vi.fn(),
  save: vi.fn(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { get: mocks.getTab },
    scripting: { executeScript: mocks.executeScript },
    storage: { local: { get: mocks.getSettings } },
  },
}));
vi.mock('../../entrypoints/background/archive.ts', () => ({
  backgroundArchive: () => ({ save: mocks.save }),
  tendArchive: async () => undefined,
  noteHeld: async () => undefined,
}));
vi.mock('../../entrypoints/lexicon/lexicon-in-use.ts', () => ({
  lexiconInUse: async () => {
    const { lexicon, numbers } = compileLexicon({ actors: [], events: [], offices: [], outlets: [RULED] });
    return loadLexicon(lexicon, numbers.buffer);
  },
}));

const { saveArticle } = await import('../../entrypoints/background/save-article.ts');

const extracted = {
  meta: {
    url: 'https://rawi-agency.test/1',
    declared: null,
    titles: ['عنوان الخبر'],
    siteNames: [],
    dates: [{ from: 'meta', value: '2024-01-28' }],
    credits: { bylines: [], image: null, updated: [] },
  },
  text: 'نص الخبر كما طُبع.',
  html: '<p>نص الخبر كما طُبع.</p>',
  original: '<div><p>نص الخبر كما طُبع.</p></div>',
  leftOut: [{ kind: 'comments', chars: 12 }],
};
const outcome = { status: 'saved', articleId: 'a', captureId: 'a#1', savedAt: '2024-01-28T10:00:00.000Z' };

/** What the page's isolated world gives back. */
const pageGives = (result: unknown): void => {
  mocks.executeScript.mockImplementation(async (injection: { files?: string[] }) =>
    injection.files ? [{ result: undefined }] : [{ result }],
  );
};

const save = (allowPrivate = false) => saveArticle({ tabId: 3, allowPrivate });
const reasonOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no error',
    (error) => (error as { reason?: { code: string } }).reason?.code ?? String(error),
  );

beforeEach(() => {
  vi.resetAllMocks();
  mocks.getTab.mockResolvedValue({ id: 3, incognito: false });
  mocks.getSettings.mockResolvedValue({});
  mocks.save.mockResolvedValue(outcome);
  pageGives(extracted);
});

describe('a save', () => {
  it('hands the archive what was extracted, as printed, with its day and address', async () => {
    expect(await save()).toEqual(outcome);
    const [article, savedAt] = mocks.save.mock.calls[0]!;
    expect(article).toMatchObject({
      text: extracted.text,
      html: extracted.html,
      original: extracted.original,
      leftOut: extracted.leftOut,
      meta: { title: 'عنوان الخبر', published: '2024-01-28', canonicalUrl: 'https://rawi-agency.test/1' },
    });
    expect(savedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('keeps the way in which the day is known, the writer, the picture, and the day of a later change', async () => {
    const from = [
      ['json-ld', 'json-ld', '2024-01-28'],
      ['meta', 'meta', '۱۴۰۲/۱۱/۰۸ - ۱۸:۵۹'],
      ['time-element', 'time-element', '2024-01-28T10:00:00+03:00'],
      ['line', 'dateline', 'الأحد 28 كانون الثاني / يناير 2024'],
    ] as const;
    for (const [stamp, published, value] of from) {
      const credits = {
        bylines: ['كتبت: سعاد كامل'],
        image: 'https://cdn.test/a.jpg',
        updated: [{ from: 'meta', value: '2024-01-30' }],
      };
      pageGives({ ...extracted, meta: { ...extracted.meta, credits, dates: [{ from: stamp, value }] } });
      await save();
      expect(mocks.save.mock.lastCall?.[0]).toMatchObject({
        meta: {
          published: '2024-01-28',
          publishedFrom: published,
          updated: '2024-01-30',
          byline: 'سعاد كامل',
          image: 'https://cdn.test/a.jpg',
        },
      });
    }
  });

  it('reads the page by the rules of its outlet, where it has some', async () => {
    const files = () => mocks.executeScript.mock.calls.flatMap(([injection]) => injection.files ?? []);
    await save();
    expect(files()).toEqual(['/extractor.js']);
    mocks.executeScript.mockClear();
    mocks.getTab.mockResolvedValue({ id: 3, incognito: false, url: 'https://www.ruled.test/1' });
    await save();
    expect(files()).toEqual(['/rules/ruled.js', '/extractor.js']);
  });

  it('in a private window touches nothing unless the reader said so', async () => {
    mocks.getTab.mockResolvedValue({ id: 3, incognito: true });
    expect(await reasonOf(save())).toBe('save.private');
    expect(mocks.executeScript).not.toHaveBeenCalled();
    expect(mocks.save).not.toHaveBeenCalled();
    expect(await save(true)).toEqual(outcome);
    mocks.getSettings.mockResolvedValue({ settings: { saveInPrivate: true } });
    expect(await save()).toEqual(outcome);
  });

  it.each([
    ['nothing', null, 'save.not-readable'],
    ['a page that is no article', { refused: 'not-an-article.list' }, 'save.not-an-article'],
    ['an empty text', { ...extracted, text: '' }, 'save.not-readable'],
    ['something more', { ...extracted, script: 'x' }, 'save.not-readable'],
    ['a text that is no text', { ...extracted, text: { toString: 'x' } }, 'save.not-readable'],
    ['markup without end', { ...extracted, html: 'x'.repeat(30_000_001) }, 'save.not-readable'],
  ])('of %s is refused with its reason', async (_what, result, code) => {
    pageGives(result);
    expect(await reasonOf(save())).toBe(code);
    expect(mocks.save).not.toHaveBeenCalled();
  });

  it('that the browser does not allow says so', async () => {
    mocks.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await reasonOf(save())).toBe('save.no-access');
    mocks.getTab.mockRejectedValue(new Error('No tab with id: 3'));
    expect(await reasonOf(save())).toBe('save.no-access');
  });

  it('that the archive could not keep is never told as saved', async () => {
    mocks.save.mockRejectedValue(new ArchiveError('full'));
    expect(await reasonOf(save())).toBe('archive.full');
  });
});
