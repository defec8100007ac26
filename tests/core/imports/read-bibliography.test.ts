import { describe, expect, it } from 'vitest';
import { readWanted } from '../../../core/imports/read-wanted.ts';
import type { Wanted } from '../../../core/imports/wanted.ts';

const read = (text: string): readonly Wanted[] =>
  readWanted(text, () => ({ wanted: [], notTaken: [] }))?.wanted ?? [];
const ris = (...lines: string[]): Wanted | undefined =>
  read(['TY  - NEWS', ...lines, 'ER  - ', ''].join('\r\n'))[0];
const csl = (item: object): Wanted | undefined => read(JSON.stringify([item]))[0];

describe('a RIS file of', () => {
  it.each([
    ['addresses that a semicolon parts', ['UR  - https://rawi.test/3;https://rawi.test/4']],
    ['addresses on lines of their own', ['UR  - https://rawi.test/3', 'https://rawi.test/4']],
    ['an address in brackets', ['UR  - <https://rawi.test/3>']],
    ['a link of its page, where it has no other', ['LK  - https://rawi.test/3']],
    ['a link to a file before it', ['L1  - file:///C:/x.pdf', 'UR  - https://rawi.test/3']],
  ])('%s', (_, lines) => {
    expect(ris(...lines)?.url).toBe('https://rawi.test/3');
  });

  it('one with semicolons of its own', () => {
    expect(ris('UR  - https://rawi.test/a;jsessionid=1?b;c')?.url).toBe(
      'https://rawi.test/a;jsessionid=1?b;c',
    );
  });

  it('long values, which go on in the next line', () => {
    const start = `https://rawi.test/${'a'.repeat(52)}`;
    expect(ris(`UR  - ${start}`, 'bc/1')?.url).toBe(`${start}bc/1`);
    expect(ris('UR  - https://rawi.test/3', 'opened')?.url).toBe('https://rawi.test/3');
  });

  it('EndNote, with a keyword a line', () => {
    const lines = ['UR  - https://rawi.test/3', 'KW  - Iraq', 'Baghdad talks'];
    expect(ris(...lines)?.tags).toEqual(['Iraq', 'Baghdad talks']);
  });

  it.each([
    ['DA  - 2024/01/28/', '2024-01-28'],
    ['DA  - 2024/01/28/Sunday', '2024-01-28'],
    ['DA  - 2024-01-28T10:00:00Z', '2024-01-28'],
    ['DA  - 2024/01', null],
    ['DA  - 2024/01/281', null],
    // A year of the Hijri calendars is no year of ours.
    ['DA  - 1402/11/08', null],
  ])('the day %s', (line, day) => {
    expect(ris(line, 'UR  - https://rawi.test/3')?.published).toBe(day);
  });

  it.each([
    // EndNote, ProQuest and Nexis name the month; the year may be in its own field alone.
    ['Jan 28', '2024-01-28'],
    ['January 28', '2024-01-28'],
    ['2023 Dec 9', '2023-12-09'],
    ['Sunday, Dec. 9, 2023', '2023-12-09'],
    ['09 September 2023', '2023-09-09'],
    ['Winter 3', null],
    ['Jan', null],
    ['Jan-Feb 2024', null],
    ['January 1402', null],
  ])('the day %s', (said, day) => {
    expect(ris(`DA  - ${said}`, 'PY  - 2024', 'UR  - https://rawi.test/3')?.published).toBe(day);
  });

  it('titles with markup, as Zotero has them', () => {
    expect(ris('TI  - <i>Al-Rawi</i> &amp; others', 'UR  - https://rawi.test/3')?.title).toBe(
      'Al-Rawi & others',
    );
  });
});

describe('CSL-JSON', () => {
  it.each([
    ['<i>It</i> &amp; x', 'It & x'],
    ['H<sub>2</sub>O <span class="nocase">Iraq</span>', 'H2O Iraq'],
    ['<span style="font-variant:small-caps;">a</span><sc>b</sc>', 'ab'],
    ['&quot;نعم&quot; &#39;x&#x27; &lt;b&gt;', `"نعم" 'x' <b>`],
    // What is none of its marks stays.
    ['a < b > c &c; &#0; &#x110000; AT&T', 'a < b > c &c; &#x110000; AT&T'],
  ])('has titles in its own markup: %s', (title, plain) => {
    expect(csl({ URL: 'https://rawi.test/1', title })?.title).toBe(plain);
  });

  it('has days and keywords in more than one shape', () => {
    const item = { URL: 'https://rawi.test/1', issued: '2024-01-28', keyword: ['a', 'b; c'] };
    expect(csl(item)).toMatchObject({ published: '2024-01-28', tags: ['a', 'b', 'c'] });
    expect(csl({ ...item, issued: { raw: '28 January 2024' } })?.published).toBe('2024-01-28');
    const zotero = { ...item, issued: { 'date-parts': [['2024', 1, 28]] }, keyword: undefined };
    expect(csl(zotero)).toMatchObject({ published: '2024-01-28', tags: [] });
  });
});
