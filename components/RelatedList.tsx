import { useState } from 'preact/hooks';
import type { Reason } from '../core/reason.ts';
import type { Texts, WordParam } from '../locales/texts.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { ArticleTitle } from './ArticleTitle.tsx';
import type { ListedArticle, OutletName } from './article-line.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** Archived articles on the same story, in any of the languages, each with why it is here. */
export function RelatedList(props: {
  texts: Texts;
  hits: readonly { readonly article: ListedArticle; readonly reasons: readonly Reason[] }[];
  outletName: OutletName;
  word: WordParam;
  link: (articleId: string) => string;
  /** How many are shown until the reader asks for the rest. */
  atFirst?: number;
}) {
  const { texts, hits, atFirst = Number.POSITIVE_INFINITY } = props;
  const [all, showAll] = useState(false);
  const shown = all ? hits : hits.slice(0, atFirst);
  const part = useKeptFocus<HTMLDivElement>(
    (_gone, list) => list?.querySelectorAll<HTMLElement>('.related > li > a')[atFirst],
  );
  if (hits.length === 0) return <p class="faint">{texts.t('related.none')}</p>;
  return (
    <div ref={part}>
      <ul class="rows related">
        {shown.map(({ article, reasons }) => (
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
      {shown.length < hits.length && (
        <button type="button" class="plain" data-act="more-related" onClick={() => showAll(true)}>
          {texts.t('related.more', { count: hits.length - shown.length })}
        </button>
      )}
    </div>
  );
}
