import { readCsl } from './read-csl.ts';
import { readList } from './read-list.ts';
import { readRis } from './read-ris.ts';
import type { ReadWanted } from './wanted.ts';

export type WantedFormat = 'csl-json' | 'ris' | 'bookmarks' | 'list';

/** What a text is, told by itself: names of files say little. */
export function formatOf(text: string): WantedFormat {
  const start = text
    .replace(/^\uFEFF/u, '')
    .trimStart()
    .slice(0, 2_000);
  // A line of a list may begin with a bracket: `[1] title address`, `[title](address)`, `[[address]]`.
  if (/^(?:\[\s*)?\{\s*(?:["}]|$)|^\[\s*(?:\]\s*$|$)/u.test(start)) return 'csl-json';
  if (/^TY {1,2}- ?/mu.test(start)) return 'ris';
  if (/NETSCAPE-Bookmark-file|<DT>|<a\s[^>]*href/iu.test(start)) return 'bookmarks';
  return 'list';
}

/**
 * The addresses of a text of one of the formats, each address once: the first time counts, tags of all times are kept.
 * `bookmarks` reads a Netscape bookmark file, which takes a parser of HTML. Null where it is JSON of another kind.
 */
export function readWanted(text: string, bookmarks: (html: string) => ReadWanted): ReadWanted | null {
  const format = formatOf(text);
  const read =
    format === 'csl-json'
      ? readCsl(text)
      : format === 'ris'
        ? readRis(text)
        : format === 'bookmarks'
          ? bookmarks(text)
          : readList(text);
  if (!read) return null;
  const byUrl = new Map<string, ReadWanted['wanted'][number]>();
  for (const one of read.wanted) {
    const known = byUrl.get(one.url);
    byUrl.set(one.url, known ? { ...known, tags: [...new Set([...known.tags, ...one.tags])] } : one);
  }
  return { wanted: [...byUrl.values()], notTaken: read.notTaken };
}
