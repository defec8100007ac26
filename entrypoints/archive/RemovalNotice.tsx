import { ErrorNote } from '../../components/ErrorNote.tsx';
import { UndoToast } from '../../components/UndoToast.tsx';
import type { TextKey, Texts } from '../../locales/texts.ts';
import type { Removal, Removed } from './use-removal.ts';

const told = (texts: Texts, what: Removed, one: TextKey, several: TextKey): string =>
  what.title === null ? texts.t(several, { count: what.ids.length }) : texts.t(one, { title: what.title });

/** What became of the last removal: undo, told that it is back, or why it failed. */
export function RemovalNotice({ texts, removal }: { texts: Texts; removal: Removal }) {
  const { removed, restored, error } = removal;
  return (
    <>
      <p class="unseen" role="status">
        {restored && told(texts, restored, 'archive.restored', 'archive.restored-many')}
      </p>
      {removed && (
        <UndoToast
          texts={texts}
          message={told(texts, removed, 'archive.removed', 'archive.removed-many')}
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
