import type { PageProps } from '../extension-pages/start-page.tsx';
import type { Words } from '../extension-pages/use-words.ts';
import type { Removal } from './use-removal.ts';

/** What every view of the archive page is given. */
export interface ViewProps extends PageProps {
  readonly words: Words;
  readonly removal: Removal;
  /** Grows with changes of the archive, made on this page or elsewhere. */
  readonly change: number;
}
