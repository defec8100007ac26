import { createRequire } from 'node:module';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexEntry } from '../../../core/export/bibtex.ts';
import { citation } from '../../../core/export/citation.ts';
import { cslItem, oneLine } from '../../../core/export/csl-item.ts';
import { risRecord } from '../../../core/export/ris.ts';
import { ARTICLE, anyTitle, NAMES, TITLE, withTitle } from './sample.ts';

/** References, as other programs take them: what was written is read back by programs that share no code with ours. */

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
