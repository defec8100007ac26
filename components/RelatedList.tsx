import type { Reason } from '../core/reason.ts';
import type { Texts, WordParam } from '../locales/texts.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { ArticleTitle } from './ArticleTitle.tsx';
import type { ListedArticle, OutletName } from './article-line.ts';

/** Archived articles on the same story, in any of the languages, each with why it is here. */
export function RelatedList(props: {
  texts: Texts;
  hits: readonly { readonly article: ListedArticle; readonly reasons: readonly Reason[] }[];
  outletName: OutletName;
  word: WordParam;
  link: (articleId: string) => string;
}) {
  const { texts, hits } = props;
  if (hits.length === 0) return <p class="faint">{texts.t('related.none')}</p>;
  return (
    <ul class="rows related">
      {hits.map(({ article, reasons }) => (
        <li key={article.id}>
          <a class="row" href={props.link(article.id)} target="_blank" rel="noopener">
            <ArticleTitle article={article} />
          </a>
          <ArticleLine texts={texts} article={article} outletName={props.outletName} />
          {reasons.length > 0 && (
            <ul class="because" aria-label={texts.t('related.because')}>
              {reasons.map((reason) => (
                <li key={reason.code}>
                  <bdi dir="auto">{texts.reason(reason, props.word)}</bdi>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
