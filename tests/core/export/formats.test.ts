import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { ARTICLES, csvLine, DATES, MENTIONS } from '../../../core/export/csv.ts';
import { markdownNote, noteFile } from '../../../core/export/markdown.ts';
import { COLLECTION_HEAD, collectionEnd, webAnnotations } from '../../../core/export/web-annotations.ts';
import { ARTICLE, anyTitle, NAMES, TEXT, withTitle } from './sample.ts';

/** What was written is read back by programs that share no code with ours. */

describe('Markdown', () => {
  const parts = (note: string): [Record<string, unknown>, string] => {
    const [, front, body] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(note)!;
    return [parseYaml(front!, { strict: true }) as Record<string, unknown>, body!];
  };

  it('has front matter that another parser reads', () => {
    const [front] = parts(markdownNote(ARTICLE, NAMES));
    expect(front).toEqual({
      title: ARTICLE.meta.title,
      romanized: expect.stringContaining('muhimmat al-taḥāluf'),
      translated: 'Ending the mission',
      outlet: 'وكالة راوي',
      author: 'محرّر الشؤون, الأمنية',
      published: '2024-01-27',
      solar_hijri: '1402-11-07',
      lunar_hijri: '1445-07-15',
      saved: '2024-01-28T10:00:00.000Z',
      url: ARTICLE.meta.url,
      language: 'ar',
      tags: ['الحوار', 'to_read'],
      actors: ['[[Mohammed Shia al-Sudani]]'],
      events: ['[[First round talks HMC]]'],
      sha256: 'ab'.repeat(32),
    });
  });

  it('shows plain text as plain text', () => {
    const [, body] = parts(markdownNote(ARTICLE, NAMES));
    expect(body).toContain('\\# ليس عنواناً');
    expect(body).toContain('1\\. \\*لا\\* \\[قائمة\\](x) \\<b\\>');
    // The reader's own note is Markdown of the reader's.
    expect(body).toMatch(/\n\n## Note\n\nMy note,\nof \*two\* lines\n$/);
    expect(body.match(/^#/gm)).toHaveLength(2);
  });

  it('gives Obsidian no tag, comment or highlight that is none, wherever it stands', () => {
    const text = 'قال %% سر %% ثم #العراق و ==x== و %%%، 50% و a=b\n== سطر';
    const [, body] = parts(markdownNote({ ...ARTICLE, text, note: '' }, NAMES));
    expect(body.split('\n').slice(-3)).toEqual([
      'قال \\%\\% سر \\%\\% ثم \\#العراق و \\=\\=x\\=\\= و \\%\\%\\%، 50% و a=b',
      '\\=\\= سطر',
      '',
    ]);
  });

  it('keeps any title', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        expect(parts(markdownNote(withTitle(title), NAMES))[0].title).toBe(title);
      }),
    );
  });

  it('names its file so that every file system takes it', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const name = noteFile(withTitle(title));
        expect(name).toMatch(/^2024-01-27 (?:.+ )?abababab\.md$/u);
        expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});

describe('CSV', () => {
  const table = ({ head, rows }: typeof ARTICLES, article = ARTICLE) => {
    const text = [head, ...rows(article, NAMES)].map(csvLine).join('');
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    return data;
  };

  it('is read by another parser, with offsets into the text', () => {
    const [mention, ...others] = table(MENTIONS);
    expect(others).toEqual([]);
    expect(mention).toMatchObject({ actor: 'sudani', actor_name: 'Mohammed Shia al-Sudani', by: 'surname' });
    expect(TEXT.slice(Number(mention!.start), Number(mention!.end))).toBe(mention!.text);
    const [date] = table(DATES);
    expect(date).toMatchObject({ from: '2024-01-27', to: '2024-01-27', approximate: 'false' });
    expect(TEXT.slice(Number(date!.start), Number(date!.end))).toBe(date!.text);
    expect(table(ARTICLES)[0]).toMatchObject({
      title: ARTICLE.meta.title,
      byline: 'محرّر الشؤون, الأمنية',
      tags: 'الحوار; to: read',
      note: 'My note,\nof *two* lines',
      title_translated: 'Ending the mission',
    });
  });

  it.each([
    ['=HYPERLINK("http://x.test")', `'=HYPERLINK("http://x.test")`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['\t=1', "'\t'=1"],
    ['\n=1', "'\n'=1"],
    ['\r=1', "'\r'=1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠sum', "'＠sum"],
  ])('gives a spreadsheet no formula: %j', (title, safe) => {
    expect(table(ARTICLES, withTitle(title))[0]!.title).toBe(safe);
  });

  it('gives none either where a semicolon parts cells, and quotes what has one', () => {
    expect(csvLine(['a;=1+1', 'b; ＝1', 'c;d', '=1;@x', 'e'])).toBe(
      `"a;'=1+1","b;' ＝1","c;d","'=1;'@x",e\r\n`,
    );
    // Such a spreadsheet sees no quotes around a cell of ours: a line's end ends its row.
    expect(csvLine(['a\n=1', 'a;"=1', 'a\t +1', 'a\n\nb'])).toBe(`"a\n'=1","a;'""=1",a\t' +1,"a\n\nb"\r\n`);
  });

  it('keeps any other title', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        fc.pre(!/^[=+\-@\t\r\n]|[;\t\n][\s"]*[=+\-@]/.test(title));
        expect(table(ARTICLES, withTitle(title))[0]!.title).toBe(title);
      }),
    );
  });
});

describe('Web Annotations', () => {
  it('are found in the text by another library, by words and by position', async () => {
    const { window } = new JSDOM(`<pre></pre>`);
    const pre = window.document.querySelector('pre')!;
    pre.textContent = TEXT;
    Object.assign(globalThis, { Node: window.Node, NodeFilter: window.NodeFilter, Range: window.Range });
    const { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } = await import(
      '@apache-annotator/dom'
    );
    const annotations = webAnnotations(ARTICLE, NAMES, 'en');
    const found: string[][] = [];
    for (const { target } of annotations) {
      const [quote, position] = (target as { selector: [never, never] }).selector;
      for (const matches of [
        createTextQuoteSelectorMatcher(quote)(pre),
        createTextPositionSelectorMatcher(position)(pre),
      ]) {
        const ranges: string[] = [];
        for await (const range of matches) ranges.push(range.toString());
        found.push(ranges);
      }
    }
    // The second stands behind a character of two code units, which is one code point.
    const [name, day] = ['السوداني', '27 كانون الثاني 2024'];
    expect(found).toEqual([[name], [name], [day], [day]]);
  });

  it('make one collection with ids of their own', () => {
    const items = webAnnotations(ARTICLE, NAMES, 'en');
    const collection = JSON.parse(
      COLLECTION_HEAD + items.map((item) => JSON.stringify(item)).join(',') + collectionEnd(items.length),
    );
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: 2,
    });
    const ids = collection.first.items.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(() => new URL(id)).not.toThrow();
    expect(collection.first.items[0].body[0].source).toBe('urn:siyaq:actor:sudani');
    expect(collection.first.items[1].body[0].value).toBe('2024-01-27');
  });

  it('leave out dates of which no day is known, and say open sides', () => {
    const [date] = ARTICLE.annotations.dates;
    const dates = [
      { ...date!, from: null, to: null },
      { ...date!, to: null },
    ];
    const items = webAnnotations(
      { ...ARTICLE, annotations: { ...ARTICLE.annotations, mentions: [], dates } },
      NAMES,
      'en',
    );
    expect(items.map(({ body }) => (body[0] as { value: string }).value)).toEqual(['2024-01-27/..']);
  });
});
