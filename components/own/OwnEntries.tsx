import type { ActorType } from '../../core/actors/actor.ts';
import type { Texts } from '../../locales/texts.ts';
import { EmptyState } from '../EmptyState.tsx';
import { FileButton } from '../FileButton.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useViewHeading } from '../use-view-heading.ts';

/** An entry of the reader's own, in a line. */
export interface OwnEntry {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly pack: string | null;
  /** Siyaq has an entry of this id, which this one stands in for. */
  readonly replaces: boolean;
}

/** The reader's own entries, and the ways in and out. */
export function OwnEntries(props: {
  texts: Texts;
  entries: readonly OwnEntry[];
  /** Damaged ones, which were left out. */
  damaged: number;
  newLink: string;
  editLink: (id: string) => string;
  onRemove: (entry: OwnEntry) => void;
  onPack: (file: File) => void;
  onExport: () => void;
}) {
  const { texts, entries } = props;
  const { t } = texts;
  const section = useKeptFocus<HTMLElement>();
  const heading = useViewHeading(texts, t('entries.title'));
  return (
    <section class="own-entries" ref={section}>
      <h1 ref={heading} tabIndex={-1}>
        {t('entries.title')}
      </h1>
      <p class="faint">{t('entries.intro')}</p>
      <div class="acts">
        <a class="button" href={props.newLink}>
          {t('entries.new')}
        </a>
        <FileButton label={t('entries.import')} accept=".json,application/json" onFile={props.onPack} />
        {entries.length > 0 && (
          <button type="button" data-act="export" onClick={props.onExport}>
            {t('entries.export')}
          </button>
        )}
      </div>
      {props.damaged > 0 && <p class="bad">{t('entries.damaged', { count: props.damaged })}</p>}
      {entries.length === 0 ? (
        <EmptyState title={t('entries.none')} note={t('entries.none-note')} />
      ) : (
        <ul class="rows">
          {entries.map((entry) => (
            <li key={entry.id} data-entry={entry.id} data-type={entry.type}>
              <span class="dot" aria-hidden="true" />
              <span class="entry-line">
                <bdi dir="auto">{entry.name}</bdi>{' '}
                <span class="faint">
                  {t(`type.${entry.type}`)} ·{' '}
                  {entry.pack === null ? t('entries.by-you') : t('entries.from-pack', { pack: entry.pack })}
                  {entry.replaces && ` · ${t('entries.replaces')}`}
                </span>
              </span>
              <a href={props.editLink(entry.id)} aria-label={t('entries.edit-name', { name: entry.name })}>
                {t('entries.edit')}
              </a>
              <button
                type="button"
                class="plain"
                aria-label={t('entries.remove-name', { name: entry.name })}
                onClick={() => props.onRemove(entry)}
              >
                {t('entries.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
