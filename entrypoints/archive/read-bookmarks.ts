import { type NotTaken, type ReadWanted, toWanted, type Wanted } from '../../core/imports/wanted.ts';

/** The folders that a bookmark lies in, outermost first: each list follows the heading that names it. */
function foldersOf(link: Element): string[] {
  const names: string[] = [];
  for (let list = link.closest('dl'); list; list = list.parentElement?.closest('dl') ?? null) {
    const heading = list.previousElementSibling ?? list.parentElement?.querySelector(':scope > h3');
    // A browser's own roots ("Bookmarks bar") say nothing of what lies in them.
    if (heading?.localName === 'h3' && !heading.hasAttribute('personal_toolbar_folder'))
      names.unshift(heading.textContent ?? '');
  }
  return names;
}

/** A Netscape bookmark file, as every browser writes it: folders become tags. Nothing of it runs or is loaded. */
export function readBookmarks(html: string): ReadWanted {
  const wanted: Wanted[] = [];
  const notTaken: NotTaken[] = [];
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  [...parsed.querySelectorAll('a[href]')].forEach((link, at) => {
    const tags = [...foldersOf(link), ...(link.getAttribute('tags') ?? '').split(',')];
    const found = toWanted(link.getAttribute('href') ?? '', { title: link.textContent ?? '', tags });
    if (found) wanted.push(found);
    else notTaken.push({ at: at + 1, problem: 'not-an-address' });
  });
  return { wanted, notTaken };
}
