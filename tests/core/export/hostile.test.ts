import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { bibtexEntry } from '../../../core/export/bibtex.ts';
import { citation } from '../../../core/export/citation.ts';
import { cslItem } from '../../../core/export/csl-item.ts';
import { ARTICLES, csvLine } from '../../../core/export/csv.ts';
import { addressOf, type ExportedArticle } from '../../../core/export/exported-article.ts';
import { markdownNote, noteFile } from '../../../core/export/markdown.ts';
import { risRecord } from '../../../core/export/ris.ts';
import { ARTICLE, NAMES } from './sample.ts';

/** Articles as only a made-up backup has them: every text of theirs forges what a format is parted by. */
const FORGERIES = [
  'x\r\nER  - \r\nTY  - JOUR\r\nTI  - forged',
  'x\nER  - \nTY  - JOUR\nTI  - forged\n',
  'x\rTI  - forged',
  'x\u2028TI  - forged\u2029\u0085\u000bTI  - y',
  'x},\n  title = {forged}}\n@article{forged, title={y}}',
  'x"\n---\n\n# forged\n---\nforged: true',
  'x\nforged: true\ntags: [forged]',
  'x\n=1+1\t@x;-1',
  'x\u202e\u2066\u2069\u2069y',
  '\ud800x\udc00',
  'constructor',
];

const forged = (text: string): ExportedArticle => ({
  ...ARTICLE,
  id: text,
  meta: {
    ...ARTICLE.meta,
    canonicalUrl: text,
    url: `https://rawi.test/${text}`,
    title: text,
    byline: text,
    outlet: text,
  },
  annotations: { ...ARTICLE.annotations, language: text, events: [text] },
  tags: [text, `2${text}`],
  note: text,
  gloss: text,
});
const names = { ...NAMES, event: (id: string) => id };

describe.each(FORGERIES)('an article of nothing but %j', (text) => {
  const article = forged(text);
  const item = cslItem(article, names);

  it('is one record of RIS, a line a tag', () => {
    const record = risRecord(item);
    expect(parseRis(record)).toHaveLength(1);
    const lines = record.split(/[\n\r\u2028\u2029\u0085\u000b]+/).filter((line) => line !== '');
    expect(lines.every((line) => /^[A-Z][A-Z\d] {2}- /.test(line))).toBe(true);
    expect(lines.filter((line) => /^(?:TY|TI|UR|ER) {2}- /.test(line))).toHaveLength(4);
    expect(record.split('\r\n').length - 2).toBe(lines.length);
  });

  it('is one entry of BibTeX', () => {
    const { entries, errors } = parseBibtex(bibtexEntry(item));
    expect(errors).toEqual([]);
    expect(entries.map(({ type }) => type)).toEqual(['article']);
    expect(entries[0]!.fields.langid).toBeUndefined();
  });

  it('is one note of Markdown with the keys that it has', () => {
    const note = markdownNote(article, names);
    const [, front = ''] = /^---\n(.*?)\n---\n\n# /s.exec(note) ?? [];
    for (const version of ['1.1', '1.2'] as const) {
      const read = parseYaml(front, { strict: true, version });
      // Its language is none that could be romanised.
      const keys = Object.keys(parseYaml(frontOf(ARTICLE))).filter((key) => key !== 'romanized');
      expect(Object.keys(read)).toEqual(keys);
      expect(typeof read.language).toBe('string');
    }
    expect(noteFile(article)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  });

  it('is one row of a table', () => {
    const row = csvLine(ARTICLES.rows(article, names)[0]!);
    expect(Papa.parse(row, { skipEmptyLines: true }).data).toHaveLength(1);
    // Where semicolons part cells, quotes within one hold no line's end.
    const cells = row.split(/[;\t\r\n"]+/);
    expect(cells.filter((cell) => /^\s*[=+@-]/.test(cell))).toEqual([]);
  });

  it('is cited in one line', () => {
    const cited = citation(article, names, { language: 'en', saved: (day) => day });
    expect(cited).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066\u2067]/u);
    expect(cited.split('\u2068').length).toBe(cited.split('\u2069').length);
  });
});

const frontOf = (article: ExportedArticle): string =>
  /^---\n(.*?)\n---\n/s.exec(markdownNote(article, NAMES))?.[1] ?? '';

describe('an address', () => {
  const of = (url: string): string | null => addressOf({ meta: { ...ARTICLE.meta, url } });

  it('is what a browser makes of it', () => {
    expect(of('https://rawi.test/a b\r\nc\td')).toBe('https://rawi.test/a%20bcd');
    expect(of('https://rawi.test/\u2028\u202e\u0085\ud800')).toBe(
      'https://rawi.test/%E2%80%A8%E2%80%AE%C2%85%EF%BF%BD',
    );
    expect(of('https://rawi.test/خواندنی\u200cها?a={b}')).toBe('https://rawi.test/خواندنی\u200cها?a={b}');
    expect(of('javascript:alert(1)')).toBeNull();
  });
});

it('a language is text for YAML, whatever it spells', () => {
  for (const language of ['no', 'y', 'ar', 'fa-AF']) {
    const front = frontOf({ ...ARTICLE, annotations: { ...ARTICLE.annotations, language } });
    expect(parseYaml(front, { version: '1.1' }).language).toBe(language);
  }
});
