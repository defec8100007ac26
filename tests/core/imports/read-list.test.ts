import { describe, expect, it } from 'vitest';
import { formatOf, readWanted } from '../../../core/imports/read-wanted.ts';

const rows = (text: string): string[][] =>
  (readWanted(text, () => ({ wanted: [], notTaken: [] }))?.wanted ?? []).map(({ url, title }) => [
    url,
    title,
  ]);
const urls = (text: string): (string | undefined)[] => rows(text).map(([url]) => url);

describe('lists as other programs write them', () => {
  it.each([
    ['[1] بيان https://rawi.test/1', 'https://rawi.test/1', 'بيان'],
    ['[News] https://rawi.test/1', 'https://rawi.test/1', 'News'],
    ['[[https://rawi.test/1]]', 'https://rawi.test/1', ''],
    ['[1]: https://rawi.test/1 "Title"', 'https://rawi.test/1', 'Title'],
    ['(3) Title: https://rawi.test/1', 'https://rawi.test/1', 'Title'],
    ['- [x] Title https://rawi.test/1', 'https://rawi.test/1', 'Title'],
    ['[https://rawi.test/1 Title]', 'https://rawi.test/1', 'Title'],
    ['[[https://rawi.test/1][Title]]', 'https://rawi.test/1', 'Title'],
    ['{{cite news|url=https://rawi.test/1|title=x}}', 'https://rawi.test/1', 'cite news|url= |title=x'],
    ['[Title (2)](https://rawi.test/1_(b) "hover")', 'https://rawi.test/1_(b)', 'Title (2)'],
    ['[News] بيان https://rawi.test/1', 'https://rawi.test/1', '[News] بيان'],
    ['[28/01/2024, 10:00] Ali: https://rawi.test/1…', 'https://rawi.test/1', '[28/01/2024, 10:00] Ali'],
    ['بيان (https://rawi.test/1) (نص)', 'https://rawi.test/1', 'بيان (نص)'],
    ['| Title | https://rawi.test/1|', 'https://rawi.test/1', 'Title'],
  ])('are no JSON: %s', (text, url, title) => {
    expect(formatOf(text)).toBe('list');
    expect(rows(text)).toEqual([[url, title]]);
  });

  it('may be a JSON list of addresses', () => {
    expect(urls('["https://rawi.test/1","https://rawi.test/2"]')).toEqual([
      'https://rawi.test/1',
      'https://rawi.test/2',
    ]);
    expect(formatOf('[ ]')).toBe('csl-json');
    expect(formatOf('{ "items": []}')).toBe('csl-json');
  });

  it('give each link of a line its own words', () => {
    expect(rows('[a](https://rawi.test/1) and [b](https://rawi.test/2), https://rawi.test/3')).toEqual([
      ['https://rawi.test/1', 'a'],
      ['https://rawi.test/2', 'b'],
      ['https://rawi.test/3', ''],
    ]);
  });

  it.each([',', ';', '|', '، ', ', '])('part addresses by %j', (mark) => {
    expect(urls(`https://rawi.test/1${mark}https://rawi.test/2`)).toEqual([
      'https://rawi.test/1',
      'https://rawi.test/2',
    ]);
  });

  it.each([
    ['"T, x",https://rawi.test/1,2024-01-28', 'T, x'],
    ['https://rawi.test/1,2024-01-28', ''],
    ['https://rawi.test/1,"T, x"', 'T, x'],
    ['7,https://rawi.test/1,Title of it', 'Title of it'],
    ['"https://rawi.test/1";"قال ""نعم""";x', 'قال "نعم"'],
    ['Title\thttps://rawi.test/1\t2024', 'Title'],
    ['https://rawi.test/1,,', ''],
    ['"T","https://rawi.test/1","x"', 'T'],
  ])('may be lines of a table: %s', (line, title) => {
    expect(rows(line)).toEqual([['https://rawi.test/1', title]]);
  });

  it('may be a table whose head says where cells end', () => {
    expect(rows('url,title\nhttps://rawi.test/1,Title\nhttps://rawi.test/2,"a, b"')).toEqual([
      ['https://rawi.test/1', 'Title'],
      ['https://rawi.test/2', 'a, b'],
    ]);
  });

  it('may have a comma in an address that is in quotes', () => {
    expect(rows('"T, x","https://rawi.test/a,1.html",7')).toEqual([['https://rawi.test/a,1.html', 'T, x']]);
  });

  it.each([
    'https://rawi.test/kraj/a,1,2.html',
    'https://rawi.test/a;jsessionid=1?b[c]=1&d[]=2',
    'https://web.archive.test/web/2024/https://rawi.test/1',
    'https://rawi.test/share?u=https://rawi.test/1,2&v=a|b',
    'https://[2001:db8::1]:8080/a',
    'https://my_site.blogspot.test/1',
  ])('keep an address whole: %s', (address) => {
    expect(urls(`${address}\nسطر ${address} ثم`)).toEqual([address]);
  });

  it('end an address where a control character stands', () => {
    expect(urls('https://rawi.test/1\0\nhttps://rawi.test/2\u0085https://rawi.test/3\u001fx')).toEqual([
      'https://rawi.test/1',
      'https://rawi.test/2',
      'https://rawi.test/3',
    ]);
  });

  it('may hold marks that nobody sees', () => {
    const text = [
      'https://rawi.test/1\u200b',
      '\u061chttps://rawi.test/2.\u200f',
      'https://rawi.test/خواندنی\u200cها\u200c',
    ];
    expect(urls(text.join('\n'))).toEqual([
      'https://rawi.test/1',
      'https://rawi.test/2',
      'https://rawi.test/خواندنی\u200cها',
    ]);
  });
});

it('long lines are read soon', () => {
  expect(urls('https://rawi.test/1,'.repeat(50_000))).toHaveLength(1);
  expect(urls(`https://rawi.test/1${'[-,'.repeat(100_000)}`)).toEqual([]);
  expect(rows(`${'['.repeat(100_000)}](https://rawi.test/1)`)).toEqual([['https://rawi.test/1', '']]);
}, 5_000);

describe('what is no address', () => {
  it.each(['https://[x]/', 'https://[2001]/', 'https://-x.test/', 'https://./'])('%s', (text) => {
    expect(urls(text)).toEqual([]);
  });
});
