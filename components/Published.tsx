import type { ArticleMeta } from '../core/articles/article.ts';
import type { Texts } from '../locales/texts.ts';
import { dayText } from './day-words.ts';

/** The day of publication, how it is known, and that of the last change where the page tells a later one. */
export function Published(props: {
  texts: Texts;
  meta: Pick<ArticleMeta, 'published' | 'publishedFrom' | 'updated'>;
}) {
  const { texts, meta } = props;
  return (
    <p class="line faint">
      {meta.published
        ? texts.t('page.published', { day: dayText(meta.published, texts.language) })
        : texts.t('page.published-unknown')}
      {' · '}
      {texts.t(`from.${meta.publishedFrom}`)}
      {meta.updated && (
        <>
          {' · '}
          {texts.t('page.updated', { day: dayText(meta.updated, texts.language) })}
        </>
      )}
    </p>
  );
}
