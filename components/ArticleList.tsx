import type { Texts } from '../locales/texts.ts';
import { ArticleEntry, type ListEntry } from './ArticleEntry.tsx';
import type { ListedArticle, OutletName } from './article-line.ts';

/** Some archived articles, all drawn. Moving among them by keys is for whoever owns the page: each title is a link. */
export function ArticleList(props: {
  texts: Texts;
  entries: readonly ListEntry[];
  outletName: OutletName;
  link: (articleId: string) => string;
  onRemove: (article: ListedArticle) => void;
}) {
  return (
    <ul class="articles">
      {props.entries.map((entry) => (
        <ArticleEntry
          key={entry.article.id}
          texts={props.texts}
          entry={entry}
          outletName={props.outletName}
          link={props.link(entry.article.id)}
          onRemove={() => props.onRemove(entry.article)}
        />
      ))}
    </ul>
  );
}
