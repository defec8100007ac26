import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Outlet } from '../../../core/articles/outlet.ts';
import type { RawMeta } from '../../../core/articles/raw-meta.ts';
import { resolveMeta } from '../../../core/articles/resolve-meta.ts';
import { collectCredits } from '../../../page/collect-credits.ts';
import { collectMeta } from '../../../page/collect-meta.ts';
import { findArticle } from '../../../page/find-article.ts';
import { page } from '../../page/read.ts';
import { HEADLINE, OUTLET, of } from './raw-facts.ts';

const signed = (bylines: string[], facts: Partial<RawMeta> = {}, outlet: Outlet | null = OUTLET) =>
  of({ ...facts, credits: { bylines, image: null, updated: [] } }, outlet);
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
    'Rafid Group',
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

  it('is who reports, where the editor is named in the same line', () => {
    expect(signed(['خبرنگار سعاد کامل دبیر منذر علی']).byline).toBe('سعاد کامل');
    expect(signed(['شهروند خبرنگار']).byline).toBe('شهروند خبرنگار');
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

describe('the day of the last change', () => {
  const lines = (...values: string[]): Partial<RawMeta> => ({
    dates: [
      { from: 'meta', value: '2024-01-27T10:00:00+03:00' },
      ...values.map((value) => ({ from: 'line' as const, value })),
    ],
  });

  it.each(['آخر تحديث: 29 كانون الثاني 2024', 'به‌روزرسانی: ۹ بهمن ۱۴۰۲', 'آخرین بروز رسانی: ۹ بهمن ۱۴۰۲'])(
    'is told by a printed line where nothing declares it: %s',
    (line) => {
      expect(signed([], lines(line))).toMatchObject({ published: '2024-01-27', updated: '2024-01-29' });
      expect(of(lines(line)).updated).toBeNull();
    },
  );

  it('is none where the line says the day of publication, or an earlier one', () => {
    expect(signed([], lines('آخر تحديث: 27 كانون الثاني 2024')).updated).toBeNull();
    expect(signed([], lines('نشر في: 29 كانون الثاني 2024')).updated).toBeNull();
  });
});
