/** The views of the page of the reader's own entries as the part of its address after `#`. */
export type EntriesRoute =
  | { readonly view: 'list' }
  | { readonly view: 'new' }
  | { readonly view: 'edit'; readonly id: string };

export const ENTRIES_PAGE = 'entries.html';
export const LIST_HASH = '#/';
export const NEW_HASH = '#/new';
/** Ids have no letter that an address would have to escape. */
export const editHash = (id: string): string => `#/edit/${id}`;

/** The view of a hash; what it does not know is the list. */
export function parseEntriesRoute(hash: string): EntriesRoute {
  const [, name, id] = hash.split('/');
  if (name === 'edit' && id) return { view: 'edit', id };
  return { view: name === 'new' ? 'new' : 'list' };
}
