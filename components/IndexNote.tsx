import type { Texts } from '../locales/texts.ts';

/** Says that the search index is being made anew, and then that it was; the latter stays until it is answered. */
export function IndexNote(props: {
  texts: Texts;
  news: 'rebuilding' | 'rebuilt' | null;
  onDismiss: () => void;
}) {
  const { texts, news } = props;
  return (
    <div role="status" class="index-note" data-news={news ?? 'none'}>
      {news && <p>{texts.t(`archive.index.${news}`)}</p>}
      {news === 'rebuilt' && (
        <button type="button" class="plain" onClick={props.onDismiss}>
          {texts.t('close')}
        </button>
      )}
    </div>
  );
}
