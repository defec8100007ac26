import { ErrorNote } from '../../components/ErrorNote.tsx';
import { UndoToast } from '../../components/UndoToast.tsx';
import type { Texts } from '../../locales/texts.ts';
import type { Removal } from './use-removal.ts';

/** What became of the last removal: undo, told that it is back, or why it failed. */
export function RemovalNotice({ texts, removal }: { texts: Texts; removal: Removal }) {
  const { removed, restored, error } = removal;
  return (
    <>
      <p class="unseen" role="status">
        {restored && texts.t('archive.restored', { title: restored.meta.title })}
      </p>
      {removed && (
        <UndoToast
          texts={texts}
          message={texts.t('archive.removed', { title: removed.meta.title })}
          onUndo={() => void removal.undo(removed)}
          onDismiss={removal.dismiss}
        />
      )}
      {error && (
        <div class="toast">
          <ErrorNote texts={texts} title={texts.t('archive.change-failed')} error={error} />
          <button type="button" class="plain" onClick={removal.dismiss}>
            {texts.t('close')}
          </button>
        </div>
      )}
    </>
  );
}
