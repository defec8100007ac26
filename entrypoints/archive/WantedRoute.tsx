import { ErrorNote } from '../../components/ErrorNote.tsx';
import { UndoToast } from '../../components/UndoToast.tsx';
import { useListKeys } from '../../components/use-list-keys.ts';
import { useLongList } from '../../components/use-long-list.ts';
import { WantedList } from '../../components/WantedList.tsx';
import { useWanted } from './use-wanted.ts';
import type { ViewProps } from './view-props.ts';

/** What the reader means to read. */
export function WantedRoute({ texts, change }: ViewProps) {
  const it = useWanted(change);
  const { long, focus } = useLongList(it.wanted.state === 'ready' ? it.wanted.value.length : 0);
  useListKeys(it.remove, { long });
  return (
    <>
      {it.wanted.state === 'loading' && <p role="status">{texts.t('archive.loading')}</p>}
      {it.wanted.state === 'failed' && (
        <ErrorNote
          texts={texts}
          title={texts.t('archive.failed')}
          error={it.wanted.error}
          onRetry={it.refresh}
        />
      )}
      {it.error && <ErrorNote texts={texts} title={texts.t('archive.change-failed')} error={it.error} />}
      {it.wanted.state === 'ready' && (
        <WantedList
          texts={texts}
          wanted={it.wanted.value}
          step={it.step}
          focus={focus}
          onText={it.addText}
          onFile={it.addFile}
          onRemove={({ id }) => it.remove(id)}
        />
      )}
      {it.removed && (
        <UndoToast
          texts={texts}
          message={texts.t('archive.removed', { title: it.removed.title || it.removed.url })}
          onUndo={it.undo}
          onDismiss={it.dismiss}
        />
      )}
    </>
  );
}
