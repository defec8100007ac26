/** The archive page's views as the part of its address after `#`. */
export type ArchiveRoute =
  | { readonly view: 'home'; readonly query: string }
  | { readonly view: 'article'; readonly articleId: string; readonly captureId: string | null }
  /** A version beside the one before it, as it was first saved, or `again`: when the page had gone back to it. */
  | {
      readonly view: 'compare';
      readonly articleId: string;
      readonly captureId: string;
      readonly again: boolean;
    }
  | { readonly view: 'actor'; readonly actorId: string }
  | { readonly view: 'removed' }
  | { readonly view: 'wanted' }
  /** `query`: a search whose hits are to be exported; `chosen`: the articles chosen in the list are. */
  | { readonly view: 'transfer'; readonly query: string; readonly chosen: boolean };

export const HOME_HASH = '#/';
export const REMOVED_HASH = '#/removed';
export const WANTED_HASH = '#/to-read';
export const TRANSFER_HASH = '#/backup';
export const CHOSEN_HASH = '#/export-chosen';

/** Half a letter, as a field may hold it while something is pasted or deleted, is no part of any address. */
const encoded = (part: string): string => encodeURIComponent(part.toWellFormed());

/** `captureId`: one version of it; the latest where none is named. */
export const articleHash = (articleId: string, captureId?: string): string =>
  `#/article/${encoded(articleId)}${captureId ? `/${encoded(captureId)}` : ''}`;

const AGAIN = 'again';

export const compareHash = (articleId: string, captureId: string, again = false): string =>
  `#/compare/${encoded(articleId)}/${encoded(captureId)}${again ? `/${AGAIN}` : ''}`;

export const actorHash = (actorId: string): string => `#/actor/${encoded(actorId)}`;

export const searchHash = (query: string): string =>
  query === '' ? HOME_HASH : `#/search/${encoded(query)}`;

function decode(part: string | undefined): string | null {
  if (!part) return null;
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

export const exportHash = (query: string): string => `${TRANSFER_HASH}/${encoded(query)}`;

/** The view of a hash; what it does not know is the list. */
export function parseRoute(hash: string): ArchiveRoute {
  const [, name, first, second, third] = hash.split('/');
  const id = decode(first);
  if (name === 'article' && id) return { view: 'article', articleId: id, captureId: decode(second) };
  const other = decode(second);
  if (name === 'compare' && id && other)
    return { view: 'compare', articleId: id, captureId: other, again: third === AGAIN };
  if (name === 'actor' && id) return { view: 'actor', actorId: id };
  if (name === 'removed') return { view: 'removed' };
  if (name === 'to-read') return { view: 'wanted' };
  if (name === 'backup') return { view: 'transfer', query: id ?? '', chosen: false };
  if (name === 'export-chosen') return { view: 'transfer', query: '', chosen: true };
  return { view: 'home', query: name === 'search' ? (id ?? '') : '' };
}
