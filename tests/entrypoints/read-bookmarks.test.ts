// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readBookmarks } from '../../entrypoints/archive/read-bookmarks.ts';

const FILE = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1700000000" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="https://rawi.test/1" ADD_DATE="1700000001">نشست بغداد</A>
        <DT><H3>پیگیری</H3>
        <DL><p>
            <DT><A HREF="https://rawi.test/2" TAGS="desk,فوری"> دو &amp; سه </A>
            <DT><A HREF="javascript:alert(1)">x</A>
            <DT><A HREF="place:sort=8">Most visited</A>
        </DL><p>
    </DL><p>
    <DT><A HREF="https://rawi.test/3"></A>
</DL><p>
<script>globalThis.ran = true</script>`;

it('bookmarks come with their folders and tags, and nothing in the file runs', () => {
  const { wanted, notTaken } = readBookmarks(FILE);
  expect(wanted).toEqual([
    { url: 'https://rawi.test/1', title: 'نشست بغداد', published: null, tags: [] },
    { url: 'https://rawi.test/2', title: 'دو & سه', published: null, tags: ['پیگیری', 'desk', 'فوری'] },
    { url: 'https://rawi.test/3', title: '', published: null, tags: [] },
  ]);
  expect(notTaken).toEqual([
    { at: 3, problem: 'not-an-address', text: 'x' },
    { at: 4, problem: 'not-an-address', text: 'Most visited' },
  ]);
  expect('ran' in globalThis).toBe(false);
});

it('a file that was cut gives what it has', () => {
  expect(readBookmarks(FILE.slice(0, FILE.indexOf('TAGS='))).wanted.map(({ url }) => url)).toEqual([
    'https://rawi.test/1',
  ]);
  expect(readBookmarks('')).toEqual({ wanted: [], notTaken: [] });
});

/** Bookmarks in folders, in the shape that browsers write them in. */
const read = (inside: string) =>
  readBookmarks(`<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n${inside}\n</DL>`);
const link = (n: number): string => `<DT><A HREF="https://rawi.test/${n}">${n}</A>`;
const tagsOf = (inside: string): (readonly string[])[] => read(inside).wanted.map(({ tags }) => tags);

it('a folder with a description is the folder of what lies in it', () => {
  const folder = (head: string) =>
    `<DT><H3>بغداد</H3>${head}<DL><p>${link(1)}<DD>said of it\n${link(2)}</DL><p>${link(3)}`;
  for (const head of ['<DD>of the folder\n', '<DD>of <b>the</b> folder<br>\n', '\n'])
    expect(tagsOf(folder(head))).toEqual([['بغداد'], ['بغداد'], []]);
  expect(tagsOf(`<DT><H3>a</H3><DD>x<DL><p><DT><H3>b</H3><DD>y<DL><p>${link(1)}</DL><p></DL><p>`)).toEqual([
    ['a', 'b'],
  ]);
  // The description of a bookmark names no folder.
  expect(tagsOf(`<DT><H3>a</H3><DL><p></DL><p>${link(1)}<DD>x<DL><p>${link(2)}</DL>`)).toEqual([[], []]);
});

it.each([
  'PERSONAL_TOOLBAR_FOLDER="true"',
  'UNFILED_BOOKMARKS_FOLDER="true"',
  'MOBILE_BOOKMARKS_FOLDER="true"',
  'FOLDED id="com.apple.ReadingList"',
])('a root of the browser is no tag: %s', (attribute) => {
  const root = (is: string) => `<DT><H3 ADD_DATE="1" ${is}>Root</H3>\n<DL><p>\n${link(1)}</DL><p>`;
  expect(tagsOf(root(attribute))).toEqual([[]]);
  expect(tagsOf(root(attribute.replace('true', 'false').replace('com.apple.', 'x')))).toEqual([['Root']]);
});

it('addresses are read as a browser reads them', () => {
  const { wanted, notTaken } = read(
    [
      '<DT><A HREF=" https://rawi.test/my path (1)\n">sp</A>',
      '<DT><A HREF="https://my_site.blogspot.test/1">under</A>',
      '<DT><A HREF="https://[2001:db8::1]/a">v6</A>',
      '<DT><A HREF="/relative">rel</A>',
      '<DT><A HREF="feed:https://rawi.test/rss">feed</A>',
    ].join('\n'),
  );
  expect(wanted.map(({ url }) => url)).toEqual([
    'https://rawi.test/my%20path%20(1)',
    'https://my_site.blogspot.test/1',
    'https://[2001:db8::1]/a',
  ]);
  expect(notTaken.map(({ at }) => at)).toEqual([4, 5]);
});

it('lists of other services are read, too', () => {
  const pocket =
    '<!DOCTYPE html><title>Export</title><h1>Unread</h1><ul><li><a href="https://rawi.test/1" tags="a,b">x</a></li></ul>';
  expect(readBookmarks(pocket).wanted).toMatchObject([
    { url: 'https://rawi.test/1', title: 'x', tags: ['a', 'b'] },
  ]);
});
