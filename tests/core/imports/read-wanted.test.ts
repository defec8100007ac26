import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cslItem } from '../../../core/export/csl-item.ts';
import { risRecord } from '../../../core/export/ris.ts';
import { formatOf, readWanted } from '../../../core/imports/read-wanted.ts';
import type { ReadWanted } from '../../../core/imports/wanted.ts';
import { ARTICLE, NAMES } from '../export/sample.ts';

const none = (): ReadWanted => ({ wanted: [], notTaken: [] });
const read = (text: string): ReadWanted => readWanted(text, none)!;
const urls = (text: string): string[] => read(text).wanted.map(({ url }) => url);

describe('a plain list', () => {
  it('gives the addresses of its lines, with the words beside them as titles', () => {
    const text = [
      '# خواندنی‌ها',
      'https://rawi.test/1',
      '',
      '2. نشست بغداد — https://rawi.test/2.',
      'https://rawi.test/a_(b) (انسحاب)',
      'see (https://rawi.test/3), «https://rawi.test/4»؛',
    ].join('\r\n');
    expect(read(text).wanted.map(({ url, title }) => [url, title])).toEqual([
      ['https://rawi.test/1', ''],
      ['https://rawi.test/2', 'نشست بغداد'],
      ['https://rawi.test/a_(b)', 'انسحاب'],
      ['https://rawi.test/3', ''],
      ['https://rawi.test/4', ''],
    ]);
  });

  it('says which lines have no address, or one that is none', () => {
    expect(read('https://rawi.test/1\nنشست\nftp://rawi.test\nhttp://').notTaken).toEqual([
      { at: 2, problem: 'not-an-address', text: 'نشست' },
      { at: 3, problem: 'not-an-address', text: 'ftp://rawi.test' },
      { at: 4, problem: 'not-an-address', text: 'http://' },
    ]);
  });

  it('takes no script for an address', () => {
    expect(urls('javascript:alert(1)\ndata:text/html,x')).toEqual([]);
  });
});

describe('a RIS file', () => {
  it('gives title, day, keywords and address of each entry, whatever the writer', () => {
    const text = [
      'TY  - NEWS',
      'T1  - مفاوضات بغداد',
      'PY  - 2024/01/28/',
      'KW  - desk',
      'KW  - بغداد',
      'UR  - https://rawi.test/1',
      'ER  - ',
      'TY  - BOOK',
      'TI  - A book',
      'ER  -',
      'TY  - NEWS',
      'TI  - A long title',
      'that goes on',
      'DA  - 2024-02',
      'UR  - https://rawi.test/2; https://rawi.test/3',
    ].join('\n');
    expect(read(text)).toEqual({
      wanted: [
        {
          url: 'https://rawi.test/1',
          title: 'مفاوضات بغداد',
          published: '2024-01-28',
          tags: ['desk', 'بغداد'],
        },
        { url: 'https://rawi.test/2', title: 'A long title that goes on', published: null, tags: [] },
      ],
      notTaken: [{ at: 2, problem: 'no-address', text: 'A book' }],
    });
  });
});

describe('CSL-JSON', () => {
  it('gives what has an address', () => {
    const items = [
      {
        URL: 'https://rawi.test/1',
        title: 'بيان',
        issued: { 'date-parts': [[2024, '1', 28]] },
        keyword: 'a, ب؛ a',
      },
      { URL: 'https://rawi.test/2', issued: { raw: '2024-02-30' } },
      { title: 'A book' },
      'nothing',
      { URL: 'about:blank' },
    ];
    expect(read(JSON.stringify(items))).toEqual({
      wanted: [
        { url: 'https://rawi.test/1', title: 'بيان', published: '2024-01-28', tags: ['a', 'ب'] },
        { url: 'https://rawi.test/2', title: '', published: null, tags: [] },
      ],
      notTaken: [
        { at: 3, problem: 'no-address', text: 'A book' },
        { at: 4, problem: 'not-understood', text: '' },
        { at: 5, problem: 'not-an-address', text: '' },
      ],
    });
    expect(urls(JSON.stringify({ URL: 'https://rawi.test/9' }))).toEqual(['https://rawi.test/9']);
  });

  it('that is cut or something else is refused as a whole', () => {
    expect(readWanted('[{"URL": "https://rawi.test/1"}', none)).toBeNull();
    expect(readWanted('{"URL": ', none)).toBeNull();
  });
});

it('what Siyaq itself exports as RIS or CSL-JSON comes back', () => {
  const url = 'https://www.rawi-agency.test/a,b;c?u=1;https://b.test/==';
  const item = cslItem({ ...ARTICLE, meta: { ...ARTICLE.meta, url } }, NAMES);
  const { title, published } = ARTICLE.meta;
  for (const text of [risRecord(item), JSON.stringify([item])])
    expect(read(text).wanted).toEqual([
      {
        url: expect.stringMatching(/;c\?u=1(?:;|%3B)https:..b.test.==$/),
        title: expect.stringContaining(title.slice(0, 5)),
        published,
        tags: ARTICLE.tags,
      },
    ]);
});

describe('any text', () => {
  it('is told by itself', () => {
    expect(formatOf('\uFEFF [{}]')).toBe('csl-json');
    expect(formatOf('\nTY  - NEWS\n')).toBe('ris');
    expect(formatOf('<!DOCTYPE NETSCAPE-Bookmark-file-1>')).toBe('bookmarks');
    expect(formatOf('https://rawi.test/1')).toBe('list');
  });

  it('gives each address once, with all its tags', () => {
    const one = (tag: string) => ({ URL: 'https://rawi.test/1', title: tag, keyword: tag });
    expect(read(JSON.stringify([one('a'), one('b')])).wanted).toEqual([
      { url: 'https://rawi.test/1', title: 'a', published: null, tags: ['a', 'b'] },
    ]);
  });

  it('never fails, and gives nothing but http addresses and true days', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'TY  - NEWS\n',
        'UR  - http://a.test/\n',
        'PY  - 2024/2/31\n',
        'ER  - \n',
        '[{',
        '"URL":',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        for (const { url, published, title } of readWanted(parts.join(''), none)?.wanted ?? []) {
          expect(url).toMatch(/^https?:\/\/./);
          expect(title.isWellFormed()).toBe(true);
          if (published) expect(Temporal.PlainDate.from(published).toString()).toBe(published);
        }
      }),
    );
  });
});

describe('addresses as they are copied', () => {
  const none = () => ({ wanted: [], notTaken: [] });
  const urls = (text: string) => readWanted(text, none)?.wanted.map(({ url }) => url);

  it('have no marks of direction, and end at an Arabic comma', () => {
    expect(urls('https://a.test/1\u200f\n\u2067https://a.test/2\u2069')).toEqual([
      'https://a.test/1',
      'https://a.test/2',
    ]);
    expect(urls('https://a.test/1،https://a.test/2')).toEqual(['https://a.test/1', 'https://a.test/2']);
  });

  it('are read from lines of Markdown', () => {
    expect(readWanted('[عنوان](https://a.test/1)\n', none)?.wanted).toMatchObject([
      { url: 'https://a.test/1' },
    ]);
  });

  it('have a tag for each that a comma parts', () => {
    const ris = 'TY  - NEWS\nUR  - https://a.test/1\nKW  - Iraq, Baghdad\nKW  - بغداد، أربيل\nER  - \n';
    expect(readWanted(ris, none)?.wanted[0]?.tags).toEqual(['Iraq', 'Baghdad', 'بغداد', 'أربيل']);
  });
});
