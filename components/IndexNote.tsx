import type { Texts } from '../locales/texts.ts';

/** What becomes of the search index, and how far it has come: articles that are in it again, of all. */
export interface IndexState {
  readonly news: 'rebuilding' | 'rebuilt';
  readonly progress?: { readonly indexed: number; readonly total: number } | undefined;
}

/** Says that the search index is being made anew, and then that it was; the latter stays until it is answered. */
export function IndexNote({
  texts,
  state,
  onDismiss,
}: {
  texts: Texts;
  state: IndexState | null;
  onDismiss: () => void;
}) {
  const { news, progress } = state ?? {};
  return (
    <div class="index-note" data-news={news ?? 'none'}>
      {/* Without how far it has come: told anew at every step, it would drown what is read out. */}
      <div role="status">{news && <p>{texts.t(`archive.index.${news}`)}</p>}</div>
      {progress && progress.total > progress.indexed && (
        <label class="how-far">
          <progress max={progress.total} value={progress.indexed} />
          {texts.t('transfer.progress', { done: progress.indexed, total: progress.total })}
        </label>
      )}
      {news === 'rebuilt' && (
        <button type="button" class="plain" onClick={onDismiss}>
          {texts.t('close')}
        </button>
      )}
    </div>
  );
}
