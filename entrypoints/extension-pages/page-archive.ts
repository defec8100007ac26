import type { Archive, IndexingProgress, IndexNews } from '../../archive/archive.ts';
import { ArchiveError, toArchiveError } from '../../archive/archive-error.ts';
import { openArchive } from '../../archive/open-archive.ts';
import type { Loadable } from '../../components/loadable.ts';
import type { Reason } from '../../core/reason.ts';
import { browserSession } from '../../settings/browser-session.ts';
import { actorHash, articleHash, searchHash } from './archive-route.ts';

let opened: Archive | null = null;
interface IndexTold {
  readonly news: IndexNews;
  readonly progress: IndexingProgress | undefined;
}

/** Told before anybody listened: a view's first question may come before its notice is there. */
let latest: IndexTold | null = null;
let listener: ((told: IndexTold) => void) | null = null;

function onIndex(news: IndexNews, progress?: IndexingProgress): void {
  latest = { news, progress };
  listener?.(latest);
}

/** One notice a page hears what becomes of the search index. Gives the way to stop it. */
export function watchIndex(listen: (told: IndexTold) => void): () => void {
  listener = listen;
  if (latest) listen(latest);
  return () => {
    listener = null;
  };
}

let changeListener: (() => void) | null = null;

/** One listener a page hears of changes that were made elsewhere. Gives the way to stop it. */
export function watchChanges(listen: () => void): () => void {
  changeListener = listen;
  return () => {
    changeListener = null;
  };
}

/** The archive, read directly: waking the background costs more than the query. One connection a page. */
export const pageArchive = (): Archive =>
  (opened ??= openArchive({ onIndex, onChange: () => changeListener?.(), session: browserSession }));

export const archiveReason = (error: unknown): Reason => ({
  code: `archive.${(error instanceof ArchiveError ? error : toArchiveError(error)).code}`,
  params: {},
});

/** Asks the archive; what goes wrong becomes a reason for the reader and a line for the console. */
export async function fromArchive<T>(ask: (archive: Archive) => Promise<T>): Promise<Loadable<T>> {
  try {
    return { state: 'ready', value: await ask(pageArchive()) };
  } catch (error) {
    console.error(error);
    return { state: 'failed', error: archiveReason(error) };
  }
}

/** Addresses in the archive page, from the other pages. */
export const archiveLink = (articleId: string): string => `archive.html${articleHash(articleId)}`;

export const searchLink = (query: string): string => `archive.html${searchHash(query)}`;

export const actorLink = (actorId: string): string => `archive.html${actorHash(actorId)}`;
