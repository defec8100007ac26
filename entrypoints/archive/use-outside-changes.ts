import { useEffect } from 'preact/hooks';
import { watchChanges } from '../extension-pages/page-archive.ts';

/** A restore elsewhere changes one article after another: what is in sight is read anew no oftener than that. */
const PAUSE_MS = 1_500;

/**
 * Tells of changes of the archive that were made elsewhere, while the page is in sight; of those made while it was not, as soon as
 * the reader comes back to it.
 */
export function useOutsideChanges(onChange: () => void): void {
  useEffect(() => {
    let isStale = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      clearTimeout(timer);
      timer = undefined;
      if (!isStale || document.hidden) return;
      isStale = false;
      onChange();
    };
    const stop = watchChanges(() => {
      isStale = true;
      timer ??= setTimeout(tell, PAUSE_MS);
    });
    document.addEventListener('visibilitychange', tell);
    return () => {
      stop();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tell);
    };
  }, [onChange]);
}
