import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Outlet } from '../../../core/articles/outlet.ts';
import type { RawMeta } from '../../../core/articles/raw-meta.ts';
import { resolveMeta } from '../../../core/articles/resolve-meta.ts';
import { collectMeta } from '../../../page/collect-meta.ts';
import { findArticle } from '../../../page/find-article.ts';
import { page } from '../../page/read.ts';

const HEADLINE = 'انطلاق أعمال اللجنة العسكرية العليا في بغداد';

const raw = (facts: Partial<RawMeta>): RawMeta => ({
  url: 'https://nahrain.test/news/12',
  declared: null,
  titles: [HEADLINE],
  siteNames: [],
  bylines: [],
  dates: [],
  image: null,
  ...facts,
});

const OUTLET: Outlet = {
  id: 'nahrain',
  hosts: ['nahrain.test'],
  names: { en: 'Nahrain News', ar: 'نهرين نيوز', fa: 'نهرین نیوز' },
  language: 'ar',
  country: 'IQ',
  timeZone: 'Asia/Baghdad',
  kind: 'site',
  provenance: 'unsourced',
};

const of = (facts: Partial<RawMeta>, outlet: Outlet | null = OUTLET) => resolveMeta(raw(facts), { outlet });
const published = (dates: RawMeta['dates'], outlet: Outlet | null = OUTLET, url?: string) => {
  const { published, publishedFrom } = of({ dates, ...(url ? { url } : {}) }, outlet);
  return [published, publishedFrom];
};

describe('the day of publication', () => {
  it('is that of the most trusted stamp', () => {
    expect(
      published([
        { from: 'json-ld', value: '2024-01-27T10:00:00+03:00' },
        { from: 'meta', value: '2024-01-27T07:00:00Z' },
        { from: 'line', value: 'الأحد 28 يناير 2024' },
      ]),
    ).toEqual(['2024-01-27', 'json-ld']);
  });

  it('is the outlet’s local day', () => {
    const late = [{ from: 'meta', value: '2024-01-27T22:30:00Z' }] as const;
    expect(published(late)).toEqual(['2024-01-28', 'meta']);
    expect(published(late, { ...OUTLET, timeZone: 'Africa/Casablanca' })).toEqual(['2024-01-27', 'meta']);
    expect(resolveMeta(raw({ dates: late }), { outlet: null, timeZone: 'Europe/London' }).published).toBe(
      '2024-01-27',
    );
  });

  it('is told by a solar stamp in a meta tag', () => {
    expect(published([{ from: 'meta', value: '۱۴۰۳-۰۴-۲۵' }])).toEqual(['2024-07-15', 'meta']);
    expect(published([{ from: 'meta', value: '۱۳۹۹/۰۲/۲۱ - ۱۸:۵۹' }])).toEqual(['2020-05-10', 'meta']);
  });

  it('is told by words in a meta tag, and by a date line', () => {
    expect(published([{ from: 'meta', value: 'الأربعاء، 07 أكتوبر 2020 - 12:09 م' }])).toEqual([
      '2020-10-07',
      'meta',
    ]);
    expect(published([{ from: 'line', value: 'تم نشره الجمعة 24 نيسان / أبريل 2020 09:22 مساءً' }])).toEqual([
      '2020-04-24',
      'dateline',
    ]);
    const afghan = { ...OUTLET, language: 'prs', country: 'AF' } as const;
    expect(published([{ from: 'line', value: 'یکشنبه، ۸ دلو ۱۴۰۲' }], afghan)).toEqual([
      '2024-01-28',
      'dateline',
    ]);
  });

  it('passes over stamps that are none, and days of no news', () => {
    expect(
      published([
        { from: 'json-ld', value: '0000-00-00' },
        { from: 'json-ld', value: '1970-01-01T00:00:00Z' },
        { from: 'meta', value: 'yesterday' },
        { from: 'line', value: 'الأحد 28 يناير - 09:22' },
        { from: 'line', value: 'كود الخبر 2024' },
        { from: 'time-element', value: '2024-01-28' },
      ]),
    ).toEqual(['2024-01-28', 'time-element']);
  });

  it('is not a template’s old day that line and tag both deny', () => {
    const old = { from: 'json-ld', value: '2015-03-01' } as const;
    const tag = { from: 'meta', value: '2024-01-28T09:00:00+03:00' } as const;
    const line = { from: 'line', value: '28 يناير 2024' } as const;
    expect(published([old, tag, line])).toEqual(['2024-01-28', 'meta']);
    // One voice against it is not enough.
    expect(published([old, line])).toEqual(['2015-03-01', 'json-ld']);
  });

  it('is in the address when nothing else tells it', () => {
    const url = 'https://nahrain.test/2024/01/28/talks';
    expect(published([], OUTLET, url)).toEqual(['2024-01-28', 'url']);
    expect(published([{ from: 'meta', value: '2024-01-27' }], OUTLET, url)).toEqual(['2024-01-27', 'meta']);
    expect(published([], OUTLET, 'https://nahrain.test/news/20245/88')).toEqual([null, 'unknown']);
  });

  it('is unknown rather than guessed', () => {
    expect(published([])).toEqual([null, 'unknown']);
  });
});

describe('the title', () => {
  it.each([
    `${HEADLINE} | نهرين نيوز`,
    `نهرين نيوز - ${HEADLINE}`,
    `${HEADLINE} :: Nahrain News`,
    `${HEADLINE} - nahrain.test`,
    `  ${HEADLINE.replace(' ', '\n  ')} — نهرين نيوز`,
  ])('comes without the outlet’s name: %s', (declared) => {
    expect(of({ titles: [declared] }).title).toBe(HEADLINE);
  });

  it('keeps separators of its own', () => {
    const own = 'العراق - أميركا: جولة ثانية من الحوار';
    expect(of({ titles: [own] }).title).toBe(own);
    expect(of({ titles: [`${own} | نهرين نيوز`] }).title).toBe(own);
  });

  it('is the next one where the first is the site’s name alone', () => {
    expect(of({ titles: ['نهرين نيوز', `${HEADLINE} | نهرين نيوز`] }).title).toBe(HEADLINE);
  });
});

describe('the byline', () => {
  it('comes without its label', () => {
    expect(of({ bylines: ['بقلم: سعاد كامل'] }).byline).toBe('سعاد كامل');
    expect(of({ bylines: ['By  Suad Kamil'] }).byline).toBe('Suad Kamil');
  });

  it.each([
    'admin',
    'https://www.facebook.com/nahrain',
    'Developed By Someone',
    'نهرين نيوز',
    'nahrain',
    '12',
  ])('is nobody’s where it names no author: %s', (byline) => {
    expect(of({ bylines: [byline] }).byline).toBeNull();
    expect(of({ bylines: [byline, 'سعاد كامل'] }).byline).toBe('سعاد كامل');
  });

  it('is not the site’s, whose name titles give away', () => {
    const titles = [HEADLINE, `${HEADLINE} - وكالة الرافد`];
    expect(of({ titles, bylines: ['وكالة الرافد'] }, null).byline).toBeNull();
  });
});

describe('the address', () => {
  it('is the declared one, or the page’s own, or a name of its own', () => {
    expect(of({ declared: 'https://nahrain.test/news/12?utm_source=x' }).canonicalUrl).toBe(
      'https://nahrain.test/news/12',
    );
    expect(of({}).canonicalUrl).toBe('https://nahrain.test/news/12');
    const file = of({ url: 'file:///tmp/a.html' }, null).canonicalUrl;
    expect(file).toMatch(/^urn:siyaq:[0-9a-f]{8}$/);
    expect(of({ url: 'file:///tmp/a.html' }, null).canonicalUrl).toBe(file);
    expect(of({ url: 'file:///tmp/b.html' }, null).canonicalUrl).not.toBe(file);
  });
});

const CORPUS = '../shared/corpus/html';
const PAGES = [
  ['akhbarelyom', '2020-10-07', 'meta', null],
  ['almadenahnews', '2020-04-24', 'dateline', null],
  ['bbc-arabic', '2024-03-03', 'meta', null],
  ['beirutobserver', '2020-11-09', 'meta', 'Latin'],
  ['elbaladtv', '2020-12-25', 'json-ld', 'Arabic'],
  ['khabaronline', '2020-02-18', 'json-ld', null],
  ['sputnik-ar', '2020-03-17', 'meta', null],
  ['varzesh3-a', '2024-05-13', 'json-ld', null],
  ['yjc', '2020-05-10', 'json-ld', null],
  ['youm7-2020', '2020-08-24', 'meta', null],
] as const;

describe.skipIf(!existsSync(CORPUS))('pages of the shared corpus (needs it)', () => {
  it.each(PAGES)('%s is of %s', (name, day, from, byline) => {
    const document = page(readFileSync(`${CORPUS}/${name}.html`, 'utf8'), `https://${name}.test/news/1`);
    const found = findArticle(document, { url: 'about:blank' });
    const meta = resolveMeta(collectMeta(document, found), { outlet: null });
    expect(meta).toMatchObject({ published: day, publishedFrom: from, title: found.title });
    if (byline === null) expect(meta.byline).toBeNull();
    else expect(meta.byline).toMatch(new RegExp(`\\p{Script=${byline}}`, 'u'));
  });

  it('tells the same day by the date line where stamps are taken away', () => {
    const lined = ['akhbarelyom', 'khabaronline', 'yjc', 'youm7-2020', 'elbaladtv', 'varzesh3-a'];
    for (const [name, day] of PAGES.filter(([one]) => lined.includes(one))) {
      const document = page(readFileSync(`${CORPUS}/${name}.html`, 'utf8'), `https://${name}.test/news/1`);
      const facts = collectMeta(document, findArticle(document, { url: 'about:blank' }));
      const bare = { ...facts, dates: facts.dates.filter((date) => date.from === 'line') };
      expect(resolveMeta(bare, { outlet: null }), name).toMatchObject({
        published: day,
        publishedFrom: 'dateline',
      });
    }
  });
});
