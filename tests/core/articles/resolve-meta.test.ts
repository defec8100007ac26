import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Outlet } from '../../../core/articles/outlet.ts';
import type { RawMeta } from '../../../core/articles/raw-meta.ts';
import { resolveMeta } from '../../../core/articles/resolve-meta.ts';
import { collectCredits } from '../../../page/collect-credits.ts';
import { collectMeta } from '../../../page/collect-meta.ts';
import { findArticle } from '../../../page/find-article.ts';
import { page } from '../../page/read.ts';

const HEADLINE = 'انطلاق أعمال اللجنة العسكرية العليا في بغداد';

const raw = (facts: Partial<RawMeta>): RawMeta => ({
  url: 'https://nahrain.test/news/12',
  declared: null,
  titles: [HEADLINE],
  siteNames: [],
  dates: [],
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
const signed = (bylines: string[], facts: Partial<RawMeta> = {}, outlet: Outlet | null = OUTLET) =>
  of({ ...facts, credits: { bylines, image: null, updated: [] } }, outlet);
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

  it('of no known outlet is the stamp’s own where the page tells it once more, else that of the language’s usual zone', () => {
    const late = { from: 'json-ld', value: '2024-01-27T22:30:00Z' } as const;
    const line = (value: string) => ({ from: 'line', value }) as const;
    expect(published([late], null)).toEqual(['2024-01-28', 'json-ld']);
    expect(published([late, line('27 يناير 2024')], null)).toEqual(['2024-01-27', 'json-ld']);
    expect(published([late, line('26 يناير 2024')], null)).toEqual(['2024-01-28', 'json-ld']);
    // Its offset is the outlet's own time.
    const own = { from: 'time-element', value: '2024-01-27T23:30:00+01:00' } as const;
    expect(published([own], null)).toEqual(['2024-01-27', 'time-element']);
    // But not that of a server far away, nor against the day that is printed.
    const far = { from: 'meta', value: '2024-01-27T19:30:00-05:00' } as const;
    expect(published([far, line('28 يناير 2024')], null)).toEqual(['2024-01-28', 'meta']);
    const both = [late, line('28 يناير 2024'), line('اقرأ: ما جرى في 27 يناير 2024')];
    expect(published(both, null)).toEqual(['2024-01-28', 'json-ld']);
    expect(published([late, line('27 يناير 2024'), line('آخر تحديث: 28 يناير 2024')], null)).toEqual([
      '2024-01-27',
      'json-ld',
    ]);
    expect(published([late, own], null)).toEqual(['2024-01-27', 'json-ld']);
    // A known outlet's zone is no guess.
    expect(published([own])).toEqual(['2024-01-28', 'time-element']);
    expect(published([late, line('27 يناير 2024')])).toEqual(['2024-01-28', 'json-ld']);
    const evening = raw({ dates: [{ from: 'meta', value: '2024-01-27T20:00:00Z' }] });
    const day = (language: string) => resolveMeta(evening, { outlet: null, language }).published;
    expect(['ar', 'fa', 'prs'].map(day)).toEqual(['2024-01-27', '2024-01-27', '2024-01-28']);
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
    const stamp = { from: 'json-ld', value: '2015-03-01T12:00:00Z' } as const;
    expect(published([stamp, tag, line], null)).toEqual(['2024-01-28', 'meta']);
    // One voice against it is not enough.
    expect(published([old, line])).toEqual(['2015-03-01', 'json-ld']);
  });

  it('is not that of the last change where another line tells it', () => {
    const changed = { from: 'line', value: 'آخر تحديث: 30 يناير 2024' } as const;
    const line = { from: 'line', value: '28 يناير 2024' } as const;
    expect(published([changed, line])).toEqual(['2024-01-28', 'dateline']);
    expect(published([changed])).toEqual(['2024-01-30', 'dateline']);
  });

  it.each([
    ['۱۳۹۹/۰۲/۲۱ - ۱۸:۵۹', '2020-05-10'],
    ['الجمعة 24 نيسان / أبريل 2020', '2020-04-24'],
    ['الأربعاء، 07 أكتوبر 2020 - 12:09 م', '2020-10-07'],
    ['السبت 16/فبراير/2019 - 11:23 ص', '2019-02-16'],
    ['۱۴:۰۳ - ۷ بهمن ۱۴۰۲', '2024-01-27'],
    ['يکشنبه / ۸ بهمن ۱۴۰۲ / ۱۱:۴۲', '2024-01-28'],
    ['آخر تحديث: 12:00 21-1-2019', '2019-01-21'],
    ['في يونيو 14, 2020', '2020-06-14'],
    ['فروردین ۸, ۱۴۰۲', '2023-03-28'],
    ['۱۳۹۹ يکشنبه ۵ مرداد | شماره ۴۶۹۱', '2020-07-26'],
    ['الجمعة 10 جمادي الثاني 1440 هـ - 15 فبراير 2019 KSA 13:10 - GMT 10:10', '2019-02-15'],
  ])('is read from %s, in a tag and in a line', (value, day) => {
    expect(published([{ from: 'meta', value }])).toEqual([day, 'meta']);
    expect(published([{ from: 'line', value }])).toEqual([day, 'dateline']);
  });

  it('is in the address when nothing else tells it', () => {
    const url = 'https://nahrain.test/2024/01/28/talks';
    expect(published([], OUTLET, url)).toEqual(['2024-01-28', 'url']);
    expect(published([{ from: 'meta', value: '2024-01-27' }], OUTLET, url)).toEqual(['2024-01-27', 'meta']);
    expect(published([], OUTLET, 'https://nahrain.test/2024/1/8/talks')).toEqual(['2024-01-08', 'url']);
    expect(published([], OUTLET, 'https://nahrain.test/news/20245/88')).toEqual([null, 'unknown']);
  });

  it('is unknown rather than guessed', () => {
    expect(published([])).toEqual([null, 'unknown']);
  });
});

describe('the day of the last change', () => {
  const dates = [{ from: 'json-ld', value: '2024-01-28T09:00:00+03:00' }] as const;
  const changed = (value: string) =>
    of({ dates, credits: { bylines: [], image: null, updated: [{ from: 'meta', value }] } }).updated;

  it('is told where it is a later one, in the outlet’s zone and in any calendar', () => {
    expect(changed('2024-01-29T22:30:00Z')).toBe('2024-01-30');
    expect(changed('۱۴۰۲/۱۱/۱۰ - ۱۸:۵۹')).toBe('2024-01-30');
  });

  it.each(['2024-01-28T20:00:00+03:00', '2024-01-27T10:00:00Z', 'none'])('is not told by %s', (value) => {
    expect(changed(value)).toBeNull();
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

  it('keeps the quotation that it ends or begins with', () => {
    const quoted = 'القوات تتقدم في «الأنبار» وتخوف من رد فعل «داعش»';
    expect(of({ titles: [quoted, `${quoted} - نهرين نيوز`] }).title).toBe(quoted);
    expect(of({ titles: [`«داعش» يتراجع | نهرين نيوز`] }).title).toBe('«داعش» يتراجع');
    expect(of({ titles: [`${HEADLINE} » نهرين نيوز`] }).title).toBe(HEADLINE);
  });

  it('keeps who speaks in it, though the site’s name begins alike', () => {
    for (const [site, title] of [
      ['ایران | روزنامه ایران', 'ایران: آمریکا باید از عراق خارج شود'],
      ['العراق - أخبار عاجلة', 'العراق: خروج القوات يبدأ في أيلول'],
    ])
      expect(of({ titles: [title!], siteNames: [site!] }, null).title).toBe(title);
    expect(of({ titles: ['چاپ: کتاب وزیر دفاع منتشر شد'] }).title).toBe('چاپ: کتاب وزیر دفاع منتشر شد');
  });

  it('comes without what a page for printing puts before it', () => {
    expect(of({ titles: [`طباعة : ${HEADLINE}`] }).title).toBe(HEADLINE);
    expect(of({ titles: [`${HEADLINE} | نسخه چاپی`] }).title).toBe(HEADLINE);
  });

  it('is the next one where the first is the site’s name alone', () => {
    expect(of({ titles: ['نهرين نيوز', `${HEADLINE} | نهرين نيوز`] }).title).toBe(HEADLINE);
  });
});

describe('the byline', () => {
  it('comes without its label', () => {
    for (const line of ['بقلم: سعاد كامل', 'كتبت- سعاد كامل:', 'توسط سعاد كامل -', 'Author, سعاد كامل'])
      expect(signed([line]).byline).toBe('سعاد كامل');
    expect(signed(['نگارش از سعاد كامل*']).byline).toBe('سعاد كامل');
    expect(signed(['Written By Editor', 'المصدر:', 'سعاد كامل']).byline).toBe('سعاد كامل');
    for (const label of ['بواسطة', 'نشر بواسطة', 'مرسلة بواسطة', 'كتب بواسطة:', 'حاورته:'])
      expect(signed([`${label} سعاد كامل`]).byline).toBe('سعاد كامل');
    expect(signed(['By  Suad Kamil']).byline).toBe('Suad Kamil');
  });

  it.each([
    'admin',
    'https://www.facebook.com/nahrain',
    'Developed By Someone',
    'كتب بواسطة: Super User',
    'أبوظبي - نهرين نيوز',
    'بواسطة',
    'نهرين نيوز',
    'nahrain',
    '12',
  ])('is nobody’s where it names no author: %s', (byline) => {
    expect(signed([byline]).byline).toBeNull();
    expect(signed([byline, 'سعاد كامل']).byline).toBe('سعاد كامل');
  });

  it('is not the site’s, whose name titles give away', () => {
    const titles = [HEADLINE, `${HEADLINE} - وكالة الرافد`];
    expect(signed(['وكالة الرافد'], { titles }, null).byline).toBeNull();
  });

  it('is not the site’s where the name is that of its address, spelt another way', () => {
    const url = 'https://shafaq.test/ar/1';
    expect(signed(['Shafaaq'], { url }, null).byline).toBeNull();
    expect(signed(['rawinews'], { declared: 'https://rawinews.test/1' }, null).byline).toBeNull();
    expect(signed(['rawinews'], { siteNames: ['https://rawinews.test/'] }, null).byline).toBeNull();
  });

  it('is not the site’s with its place behind it, nor without its motto', () => {
    const siteNames = ['مرصد الرافد - جريدة إلكترونية'];
    expect(signed(['مرصد الرافد من الرباط'], { siteNames }, null).byline).toBeNull();
  });

  it('may be an agency’s with figures in its name, and lose its day', () => {
    for (const [line, name] of [
      ['فرانس 24', 'فرانس 24'],
      ['رويترز - 12/3/2020', 'رويترز'],
      ['AFP - 12 March 2020', 'AFP'],
    ])
      expect(signed([line!]).byline).toBe(name);
  });

  it('comes without the day behind it', () => {
    expect(signed(['سعاد كامل/ چهار شنبه 1 حمل 1397/']).byline).toBe('سعاد كامل');
  });

  it('leaves the site’s name out of a line that has both', () => {
    expect(signed(['نهرين نيوز - سعاد كامل']).byline).toBe('سعاد كامل');
  });

  it('is not looked for where the page is only read', () => {
    expect(of({}).byline).toBeNull();
    expect(of({}).image).toBeNull();
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
  ['akhbarelyom', '2020-10-07', 'meta', 'Arabic'],
  ['almadenahnews', '2020-04-24', 'dateline', null],
  ['bbc-arabic', '2024-03-03', 'json-ld', 'Arabic'],
  ['beirutobserver', '2020-11-09', 'meta', 'Latin'],
  ['elbaladtv', '2020-12-25', 'json-ld', 'Arabic'],
  ['khabaronline', '2020-02-18', 'json-ld', null],
  ['sputnik-ar', '2020-03-17', 'meta', null],
  ['varzesh3-a', '2024-05-13', 'json-ld', null],
  ['yjc', '2020-05-10', 'json-ld', null],
  ['youm7-2020', '2020-08-24', 'meta', 'Arabic'],
] as const;

describe.skipIf(!existsSync(CORPUS))('pages of the shared corpus (needs it)', () => {
  it.each(PAGES)('%s is of %s', (name, day, from, byline) => {
    const document = page(readFileSync(`${CORPUS}/${name}.html`, 'utf8'), `https://${name}.test/news/1`);
    const found = findArticle(document, { url: 'about:blank' });
    const credits = collectCredits(document, found);
    const meta = resolveMeta({ ...collectMeta(document, found), credits }, { outlet: null });
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
