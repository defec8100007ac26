import type { Texts } from '../locales/texts.ts';

export interface StorageState {
  /** Bytes; null where the browser does not tell. */
  readonly used: number | null;
  readonly quota: number | null;
  readonly persistent: boolean;
  /** The reader asked, and the browser said no. */
  readonly declined: boolean;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size in the interface's digits, to three digits or fewer. */
function sizeText(bytes: number, language: string): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[step],
    unitDisplay: 'short',
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** step);
}

/** How much the archive takes, whether the browser may clear it, and the way to ask that it doesn't. */
export function StorageFacts(props: { texts: Texts; storage: StorageState; onPersist: () => void }) {
  const { texts, storage } = props;
  const { used, quota } = storage;
  return (
    <section data-persistent={storage.persistent}>
      <h2>{texts.t('options.storage')}</h2>
      <p>
        {used !== null && quota !== null
          ? texts.t('options.storage-used', {
              used: sizeText(used, texts.language),
              quota: sizeText(quota, texts.language),
            })
          : texts.t('options.storage-unknown')}
      </p>
      <p>{texts.t(storage.persistent ? 'options.persistent' : 'options.not-persistent')}</p>
      {!storage.persistent && (
        <button type="button" data-act="persist" onClick={props.onPersist}>
          {texts.t('options.persist')}
        </button>
      )}
      <p role="status" class="faint">
        {storage.declined ? texts.t('options.persist-declined') : ''}
      </p>
    </section>
  );
}
