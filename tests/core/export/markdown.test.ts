import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { markdownNote } from '../../../core/export/markdown.ts';
import { ARTICLE, NAMES } from './sample.ts';

const bodyOf = (text: string): string =>
  markdownNote({ ...ARTICLE, text, note: '', meta: { ...ARTICLE.meta, title: 't' } }, NAMES)
    .replace(/^---\n.*?\n---\n\n# t\n\n/s, '')
    .replace(/\n$/, '');

describe('addresses in a text', () => {
  it.each([
    // In pointed brackets nothing is escaped, and nothing but the address is the link.
    ['https://x.test/a_b?c=1&d=2#e', '<https://x.test/a_b?c=1&d=2#e>'],
    ['(https://x.test/a_(b)). ثم', '(<https://x.test/a_(b)>). ثم'],
    ['«https://x.test/*a*»، و*', '«<https://x.test/*a*>»، و\\*'],
    ['<https://x.test/~1~>', '\\<<https://x.test/~1~>\\>'],
    ['[a](https://x.test/_) _', '\\[a\\](<https://x.test/_>) \\_'],
    ['https://x.test/a]https://x.test/b_', '<https://x.test/a>\\]<https://x.test/b_>'],
    ['https://x.test/1_…', '<https://x.test/1_>…'],
    ['- https://x.test/-', '\\- <https://x.test/->'],
    ['https:// _ https://. _', 'https:// \\_ https://. \\_'],
    // Obsidian would look for a comment's end, or a highlight's.
    ['https://x.test/%%a_&b', '[https://x.test/\\%\\%a\\_\\&b](<https://x.test/%25%a_\\&b>)'],
    ['https://x.test/?id=a_==', '[https://x.test/?id=a\\_\\=\\=](<https://x.test/?id=a_%3D=>)'],
    ['!https://x.test/==', '\\![https://x.test/\\=\\=](<https://x.test/%3D=>)'],
  ])('are links to where they lead: %s', (text, written) => {
    expect(bodyOf(text)).toBe(written);
  });

  it('many of them are written soon', () => {
    expect(bodyOf('https://x.test/)'.repeat(20_000))).toHaveLength(18 * 20_000);
  }, 5_000);
});

it('lines that begin with blanks are no code', () => {
  expect(bodyOf('a\n\n    # b\n\n\t- c\n \t 1. d\n\u00a0e\n\n   \nf')).toBe(
    'a\n\n\\# b\n\n\\- c\n1\\. d\n\u00a0e\n\n\nf',
  );
});

it("a line's last word is no name of its paragraph for Obsidian", () => {
  expect(bodyOf('سطر ^abc')).toBe('سطر \\^abc');
});

describe('tags', () => {
  const tagsOf = (tags: readonly string[]): unknown => {
    const [, front = ''] = /^---\n(.*?)\n---\n/s.exec(markdownNote({ ...ARTICLE, tags }, NAMES)) ?? [];
    return parseYaml(front).tags;
  };

  it.each([
    // As Obsidian allows them: letters, digits, `_`, `-`, and `/` between levels; not of digits alone.
    ['two words', 'two_words'],
    ['to: read', 'to_read'],
    ['خواندنی\u200cها', 'خواندنی_ها'],
    ['2024', '_2024'],
    ['١٤٠٢', '_١٤٠٢'],
    ['2024/01', '2024/01'],
    ['Iraq/Baghdad, talks', 'Iraq/Baghdad_talks'],
    ['/a//b/', 'a/b'],
    ['#desk', 'desk'],
    ['C++', 'C'],
    ["Iraq's exit!", 'Iraq_s_exit'],
    ['مُهِمّ', 'مُهِمّ'],
    ['🇮🇶 عراق', '🇮🇶_عراق'],
    ['a_-b', 'a_-b'],
  ])('are what Obsidian takes for one: %s', (tag, written) => {
    expect(tagsOf([tag])).toEqual([written]);
  });

  it('are each there once, and none is empty', () => {
    expect(tagsOf(['a b', 'a_b', '؟', 'c'])).toEqual(['a_b', 'c']);
  });
});
