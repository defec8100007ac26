import { createRequire } from 'node:module';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { bibtexEntry } from '../../../core/export/bibtex.ts';
import { citation } from '../../../core/export/citation.ts';
import { cslItem, oneLine } from '../../../core/export/csl-item.ts';
import { ARTICLES, csvLine, DATES, MENTIONS } from '../../../core/export/csv.ts';
import { markdownNote, noteFile } from '../../../core/export/markdown.ts';
import { risRecord } from '../../../core/export/ris.ts';
import { COLLECTION_HEAD, collectionEnd, webAnnotations } from '../../../core/export/web-annotations.ts';
import { ARTICLE, NAMES, TEXT, withTitle } from './sample.ts';

/** What was written is read back by programs that share no code with ours. */

const TITLE = 'السوداني: "إنهاء" مهمة التحالف & {50%} من_القوات \\ $1 #2 ~ ^';
/** Titles as a hostile or broken page may give them. */
const anyTitle = fc.string({
  unit: fc.constantFrom(
    ...'اسيیكک ة\u200C،»«"\'{}\\%&$#_~^=+-@,;:|[]<>*`!ab1٣\n\t\u202E\u2066\u2028\u0085😀'.match(/./gsu)!,
  ),
  maxLength: 40,
});

describe('BibTeX', () => {
  const read = (article: typeof ARTICLE) => {
    const { entries, errors } = parseBibtex(bibtexEntry(cslItem(article, NAMES)));
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(1);
    return entries[0]!;
  };

  it('is read by the parser that reference managers use', () => {
    const { type, key, fields } = read(ARTICLE);
    expect({ type, key }).toEqual({ type: 'article', key: 'rawi-2024-01-27-abababab' });
    expect(fields).toMatchObject({
      title: TITLE,
      author: [{ name: 'محرّر الشؤون, الأمنية' }],
      journal: 'وكالة راوي',
      date: '2024-01-27',
      year: '2024',
      url: 'https://www.rawi-agency.test/1?a=1&b=%7B2%7D_x',
      urldate: '2024-01-28',
      langid: 'arabic',
    });
    expect(fields.note).toContain('Romanized title: al-Sūdānī');
    expect(fields.note).toContain('Bahman 7, 1402');
    expect(fields.note).toContain('Title translated: Ending the mission');
    expect(fields.note).toContain('Note: My note, of *two* lines');
  });

  it('keeps any title and harms no other entry', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        fc.pre(oneLine(title) !== '');
        const kept = String(read(withTitle(title)).fields.title)
          .replace(/\s+/g, ' ')
          .trim();
        expect(kept).toBe(oneLine(title));
      }),
      { numRuns: 300 },
    );
  });
});

describe('RIS', () => {
  it('is read by another parser', () => {
    const [item, ...more] = parseRis(risRecord(cslItem(ARTICLE, NAMES)));
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      type: 'article-newspaper',
      title: TITLE,
      'container-title': 'وكالة راوي',
      URL: ARTICLE.meta.url,
      issued: { 'date-parts': [['2024', '01', '27']] },
      accessed: { 'date-parts': [['2024', '01', '28']] },
      language: 'ar',
    });
    // That parser drops names without a comma, and a comma would make two names of one.
    expect(risRecord(cslItem(ARTICLE, NAMES))).toContain('\r\nAU  - محرّر الشؤون، الأمنية\r\n');
    expect(item!.note).toContain('al-Sūdānī');
    expect(item!.note).toContain('Rajab 15, 1445');
  });

  it('has one line a tag, whatever a title holds', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const lines = risRecord(cslItem(withTitle(title), NAMES)).split('\r\n');
        expect(lines.filter((line) => line !== '').every((line) => /^[A-Z][A-Z\d] {2}- /.test(line))).toBe(
          true,
        );
        expect(lines.join('')).not.toMatch(/[\n\u2028\u0085]/);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  const require = createRequire(import.meta.url);
  const CSL = require('citeproc');
  const STYLE = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title/><id/><updated>2024-01-01T00:00:00Z</updated></info>
<citation><layout><text variable="title"/></layout></citation><bibliography><layout><names variable="author"/><text prefix=" | " variable="title"/><text prefix=" | " variable="container-title"/>
<date prefix=" | " variable="issued" form="numeric" date-parts="year-month-day"/><text prefix=" | " variable="URL"/></layout></bibliography></style>`;
  const LOCALE = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US"><date form="numeric"><date-part name="year"/><date-part name="month" form="numeric-leading-zeros" prefix="-"/><date-part name="day" form="numeric-leading-zeros" prefix="-"/></date><terms><term name="and">and</term><term name="et-al">et al.</term><term name="open-quote">“</term><term name="close-quote">”</term><term name="open-inner-quote">‘</term><term name="close-inner-quote">’</term></terms></locale>`;

  it('is cited by the processor that Zotero and Pandoc-like tools have', () => {
    const item = JSON.parse(JSON.stringify(cslItem(ARTICLE, NAMES)));
    const engine = new CSL.Engine({ retrieveLocale: () => LOCALE, retrieveItem: () => item }, STYLE);
    engine.setOutputFormat('text');
    engine.updateItems([item.id]);
    const [, [line]] = engine.makeBibliography();
    const [author, title, outlet, day, url] = line.trim().split(' | ');
    expect(author).toBe('محرّر الشؤون, الأمنية');
    expect(title.replace(/[“”‘’]/g, '"')).toBe(TITLE);
    expect([outlet, day, url]).toEqual(['وكالة راوي', '2024-01-27', ARTICLE.meta.url]);
  });

  it('knows days before our era, and has no day that is none', () => {
    const on = (published: string) => cslItem({ ...ARTICLE, meta: { ...ARTICLE.meta, published } }, NAMES);
    expect(on('-000477-03-22').issued).toEqual({ 'date-parts': [[-477, 3, 22]] });
    expect(() => on('2024-02-31')).toThrow(RangeError);
  });

  it('has a key that no format stumbles over', () => {
    const key = (outlet: string) => cslItem({ ...ARTICLE, meta: { ...ARTICLE.meta, outlet } }, NAMES).id;
    expect(key('rawi')).toBe('rawi-2024-01-27-abababab');
    expect(key('},\n@x{')).toBe('x-2024-01-27-abababab');
    expect(key('راوي')).toBe('article-2024-01-27-abababab');
  });

  it('says nothing of what is not known', () => {
    const { byline: _byline, ...meta } = ARTICLE.meta;
    const bare = {
      ...ARTICLE,
      tags: [],
      note: '',
      gloss: '',
      annotations: { ...ARTICLE.annotations, language: null },
      meta: { ...meta, byline: null, published: null, outlet: null, url: 'urn:siyaq:1' },
    };
    const item = cslItem(bare, NAMES);
    expect(Object.keys(item).sort()).toEqual(['accessed', 'id', 'note', 'title', 'type']);
    expect(bibtexEntry(item)).not.toMatch(/undefined|null|date = \{\}/);
    expect(parseBibtex(bibtexEntry(item)).errors).toEqual([]);
  });
});

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

describe('a citation', () => {
  const words = { language: 'en' as const, saved: (day: string) => `saved ${day}` };

  it('has the title as printed and romanised, both calendars, and the address', () => {
    const text = citation(ARTICLE, NAMES, words).replace(/[\u2068\u2069]/g, '');
    expect(text).toBe(
      `محرّر الشؤون, الأمنية. وكالة راوي. «${TITLE}» (al-Sūdānī: "inhāʼ" muhimmat al-taḥāluf & {50%} min_al-qūwāt \\ $1 #2 ~ ^) [Ending the mission]. January 27, 2024 / Bahman 7, 1402 SH. https://www.rawi-agency.test/1?a=1&b={2}_x. saved January 28, 2024`,
    );
  });

  it('is one line with balanced isolates, whatever the page said', () => {
    fc.assert(
      fc.property(anyTitle, anyTitle, (title, gloss) => {
        const text = citation(withTitle(title, gloss), NAMES, words);
        expect(text).not.toMatch(/[\u202A-\u202E\u2066\u2067\n\r\u2028\u2029]/);
        let depth = 0;
        for (const char of text) {
          depth += char === '\u2068' ? 1 : char === '\u2069' ? -1 : 0;
          expect(depth === 0 || depth === 1).toBe(true);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});
