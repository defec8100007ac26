// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SavedPage, savedPageHtml } from '../../../core/export/saved-page.ts';

const PAGE: SavedPage = {
  title: 'السوداني يفتتح الحوار',
  language: 'ar',
  address: 'https://rawi-agency.test/1?a=1&b="2"',
  outlet: 'وكالة راوي',
  byline: 'Desk <b>',
  published: '2024-01-27',
  notes: { en: 'Saved text. Images are absent.', ar: 'نص محفوظ. الصور غير موجودة.' },
  tree: [
    {
      tag: 'p',
      attributes: { dir: 'auto' },
      children: [
        { text: 'قال <b>السوداني</b> & "غيره" ' },
        {
          tag: 'a',
          attributes: { href: 'https://rawi-agency.test/2?"><script>', target: '_blank', onclick: 'x()' },
          children: [{ text: 'هنا' }],
        },
        { tag: 'br', attributes: {}, children: [] },
        { text: 'ثم' },
      ],
    },
  ],
};

/** Any code units, halves of pairs and controls among them, and what means something in markup more often. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xff_ff }), fc.constantFrom(0x3c, 0x26, 0x22, 0xd8_00, 0)))
  .map((units) => String.fromCharCode(...units));

const parse = (page: Partial<SavedPage>): Document =>
  new DOMParser().parseFromString(savedPageHtml({ ...PAGE, ...page }), 'text/html');
const textOf = (document: Document, selector: string) => document.querySelector(selector)?.textContent;

describe('a saved page as a document', () => {
  it('says its language and direction, what it is, and where it is from', () => {
    const page = parse({});
    expect([page.compatMode, page.characterSet]).toEqual(['CSS1Compat', 'UTF-8']);
    const { lang, dir } = page.documentElement;
    expect([lang, dir, page.title]).toEqual(['ar', 'rtl', PAGE.title]);
    const lines = [...page.querySelectorAll<HTMLElement>('header p')];
    expect(lines.map((line) => [line.lang, line.dir, line.textContent])).toEqual([
      ['en', 'ltr', 'Saved text. Images are absent.'],
      ['ar', 'rtl', 'نص محفوظ. الصور غير موجودة.'],
      ['', '', `وكالة راوي · Desk <b> · 2024-01-27 · ${PAGE.address}`],
    ]);
    expect(page.querySelector('header a')?.getAttribute('href')).toBe(PAGE.address);
    expect(textOf(page, 'h1')).toBe(PAGE.title);
  });

  it('has the text as it was saved, and no more of its markup than is safe', () => {
    const page = parse({});
    expect(textOf(page, 'main p')).toBe('قال <b>السوداني</b> & "غيره" هناثم');
    const link = page.querySelector('main a')!;
    expect(link.getAttributeNames()).toEqual(['href']);
    expect(link.getAttribute('href')).toBe('https://rawi-agency.test/2?"><script>');
    expect(page.querySelectorAll('main br')).toHaveLength(1);
  });

  it('loads and runs nothing: nothing in it could, and its policy forbids it', () => {
    const page = parse({});
    expect(page.querySelectorAll('script, img, link, iframe, object, base, [src], [srcset]')).toHaveLength(0);
    const policy = page.querySelector('meta[http-equiv]')!;
    expect(policy.getAttribute('content')).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/);
    // A policy holds for what comes after it.
    expect(page.head.querySelector('style')!.compareDocumentPosition(policy)).toBe(2);
  });

  it('does without a language, an address, an outlet, a day or a title', () => {
    const bare = { language: null, address: null, outlet: null, byline: null, published: null, title: ' ' };
    const page = parse({ ...bare, notes: { en: 'Saved.' } });
    expect(page.documentElement.getAttributeNames()).toEqual([]);
    expect(page.querySelectorAll('header p')).toHaveLength(1);
    expect(parse({ title: '' }).title).toBe(PAGE.address);
  });

  it.each([
    '</title><script>alert(1)</script>',
    '<!-- ',
    '--><h1>x',
    ']]>',
    '"\' onload=x',
    '&lt;b&gt; &amp',
    'a\r\n\tb\u2028c',
  ])('stays whole with the title %j', (title) => {
    const page = parse({ title, byline: title, outlet: title });
    const shown = title.replace(/\s+/g, ' ').trim();
    expect([page.title, textOf(page, 'h1'), textOf(page, 'bdi')]).toEqual([shown, shown, shown]);
    expect(page.querySelectorAll('*')).toHaveLength(parse({}).querySelectorAll('*').length);
  });

  it('stays whole with any text anywhere, and is always UTF-8', () => {
    const shape = (page: Document) => [...page.querySelectorAll('*')].map(({ localName }) => localName);
    const expected = shape(parse({}));
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = `x${raw}`;
        const tree = [{ tag: 'p', attributes: { lang: text }, children: [{ text }] }];
        const all = { title: text, byline: text, outlet: text, notes: { en: text, ar: text }, address: text };
        const html = savedPageHtml({ ...PAGE, ...all, tree });
        expect(html.isWellFormed()).toBe(true);
        const page = new DOMParser().parseFromString(html, 'text/html');
        expect(shape(page)).toEqual(
          expected.filter((name, at) => name !== 'br' && at !== expected.lastIndexOf('a')),
        );
      }),
    );
  });
});
