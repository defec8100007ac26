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
    { at: 3, problem: 'not-an-address' },
    { at: 4, problem: 'not-an-address' },
  ]);
  expect('ran' in globalThis).toBe(false);
});

it('a file that was cut gives what it has', () => {
  expect(readBookmarks(FILE.slice(0, FILE.indexOf('TAGS='))).wanted.map(({ url }) => url)).toEqual([
    'https://rawi.test/1',
  ]);
  expect(readBookmarks('')).toEqual({ wanted: [], notTaken: [] });
});
