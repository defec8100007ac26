import {
  type NotTaken,
  notTakenAs,
  type ReadWanted,
  toWanted,
  type Wanted,
} from '../../core/imports/wanted.ts';

/** The heading that names a list: before it, or before the description that it stands in as parsers see it. */
function headingOf(list: Element): Element | null {
  const around = list.parentElement;
  const described = around?.localName === 'dd' ? around.previousElementSibling?.lastElementChild : null;
  for (const start of [list.previousElementSibling, described])
    for (let at = start; at && at.localName !== 'a' && at.localName !== 'dl'; at = at.previousElementSibling)
      if (at.localName === 'h3') return at;
  return null;
}

/** Browsers mark their own roots ("Bookmarks bar", "Other bookmarks"), which say nothing of what lies in them. */
const ROOTS = ['personal_toolbar_folder', 'unfiled_bookmarks_folder', 'mobile_bookmarks_folder'];
const isRoot = (heading: Element): boolean =>
  ROOTS.some((name) => (heading.getAttribute(name) ?? 'false').toLowerCase() !== 'false') ||
  heading.id === 'com.apple.ReadingList';

/** The folders that a bookmark lies in, outermost first. */
function foldersOf(link: Element): string[] {
  const names: string[] = [];
  for (let list = link.closest('dl'); list; list = list.parentElement?.closest('dl') ?? null) {
    const heading = headingOf(list);
    if (heading && !isRoot(heading)) names.unshift(heading.textContent ?? '');
  }
  return names;
}

/** As browsers take an address that is written with blanks. */
const withoutBlanks = (address: string): string =>
  address
    .trim()
    .replace(/[\t\r\n]/g, '')
    .replaceAll(' ', '%20');

/** A Netscape bookmark file, as every browser writes it: folders become tags. Nothing of it runs or is loaded. */
export function readBookmarks(html: string): ReadWanted {
  const wanted: Wanted[] = [];
  const notTaken: NotTaken[] = [];
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  [...parsed.querySelectorAll('a[href]')].forEach((link, at) => {
    const tags = [...foldersOf(link), ...(link.getAttribute('tags') ?? '').split(',')];
    const address = withoutBlanks(link.getAttribute('href') ?? '');
    const found = toWanted(address, { title: link.textContent ?? '', tags });
    if (found) wanted.push(found);
    else notTaken.push(notTakenAs(at + 1, 'not-an-address', link.textContent ?? ''));
  });
  return { wanted, notTaken };
}
