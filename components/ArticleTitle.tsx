import { type ListedArticle, titleOf } from './article-line.ts';
import { Printed } from './Printed.tsx';

/** An article's title as it was printed, or its address, which is in no language. */
export function ArticleTitle({ article }: { article: Pick<ListedArticle, 'meta' | 'language'> }) {
  const { meta, language } = article;
  return <Printed text={titleOf(meta)} lang={meta.title ? language : null} class="printed title" />;
}
