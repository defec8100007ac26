import type { Texts } from '../locales/texts.ts';
import { sizeText } from './size-text.ts';

export interface StorageState {
  /** Bytes; null where the browser does not tell. */
  readonly used: number | null;
  readonly quota: number | null;
  readonly persistent: boolean;
  /** The reader asked, and the browser said no. */
  readonly declined: boolean;
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
