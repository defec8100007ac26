import { Bar } from '../../components/Bar.tsx';
import type { TextKey, Texts } from '../../locales/texts.ts';
import { HOME_HASH, REMOVED_HASH, TRANSFER_HASH, WANTED_HASH } from './archive-route.ts';
import { ENTRIES_PAGE } from './entries-route.ts';

const ARCHIVE_PAGE = 'archive.html';

type Place = 'home' | 'wanted' | 'transfer' | 'removed' | 'entries' | 'options';

const NAMES: readonly (readonly [Place, TextKey])[] = [
  ['home', 'archive.title'],
  ['wanted', 'wanted.title'],
  ['transfer', 'transfer.title'],
  ['removed', 'archive.removed-title'],
  ['entries', 'entries.title'],
  ['options', 'popup.options'],
];

/** From a page beside the archive's. */
const LINKS: Readonly<Record<Place, string>> = {
  home: ARCHIVE_PAGE,
  wanted: `${ARCHIVE_PAGE}${WANTED_HASH}`,
  transfer: `${ARCHIVE_PAGE}${TRANSFER_HASH}`,
  removed: `${ARCHIVE_PAGE}${REMOVED_HASH}`,
  entries: ENTRIES_PAGE,
  options: 'options.html',
};

/** Within the archive's page: its views change without it being loaded anew. */
export const ARCHIVE_LINKS: Readonly<Partial<Record<Place, string>>> = {
  home: HOME_HASH,
  wanted: WANTED_HASH,
  transfer: TRANSFER_HASH,
  removed: REMOVED_HASH,
};

/**
 * The same ways in the same order on every page, the reader's own place marked: a link that went would take the keyboard's
 * place with it, and move the others.
 */
export function PageBar(props: {
  texts: Texts;
  /** Null where it is none of them: an article, an actor. */
  here: Place | null;
  links?: Readonly<Partial<Record<Place, string>>>;
  onFollow?: (place: Place) => void;
}) {
  const { texts, here } = props;
  return (
    <Bar texts={texts}>
      {NAMES.map(([place, name]) => (
        <a
          key={place}
          href={props.links?.[place] ?? LINKS[place]}
          aria-current={place === here ? 'page' : undefined}
          onClick={() => props.onFollow?.(place)}
        >
          {texts.t(name)}
        </a>
      ))}
    </Bar>
  );
}
