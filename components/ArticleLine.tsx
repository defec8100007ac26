import type { Texts } from '../locales/texts.ts';
import { type ListedArticle, type OutletName, outletOf } from './article-line.ts';
import { dayText } from './day-words.ts';
import { languageName } from './language-name.ts';

/** Outlet, day and language of an article in one quiet line. */
export function ArticleLine(props: {
  texts: Texts;
  article: Pick<ListedArticle, 'meta' | 'language'>;
  outletName: OutletName;
}) {
  const { texts, article } = props;
  const { published } = article.meta;
  const parts = [
    outletOf(article.meta, props.outletName),
    published ? dayText(published, texts.language) : texts.t('page.published-unknown'),
    languageName(article.language, texts),
  ].filter((part) => part !== '');
  return (
    <span class="line faint">
      {parts.map((part, i) => (
        <span key={part}>
          {i > 0 && ' · '}
          <bdi>{part}</bdi>
        </span>
      ))}
    </span>
  );
}
