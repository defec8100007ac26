import type { Texts } from '../locales/texts.ts';
import { ArticleLine } from './ArticleLine.tsx';
import type { ListedArticle, MarkedText, OutletName } from './article-line.ts';
import { instantText } from './day-words.ts';
import { Marked } from './Marked.tsx';
import { Printed } from './Printed.tsx';

export interface ListEntry {
  readonly article: ListedArticle;
  /** Where the looked-for words stand; null outside a search. */
  readonly snippet: MarkedText | null;
}

function Entry(props: {
  texts: Texts;
  entry: ListEntry;
  outletName: OutletName;
  link: string;
  onRemove: () => void;
}) {
  const { texts } = props;
  const { article, snippet } = props.entry;
  const { language, meta } = article;
  return (
    <li class="entry" data-id={article.id}>
      <a class="row" href={props.link}>
        <Printed text={meta.title || meta.url} lang={language} class="printed title" />
      </a>
      <ArticleLine texts={texts} article={article} outletName={props.outletName} />
      {snippet ? (
        <Marked snippet={snippet} lang={language} />
      ) : (
        <Printed text={article.excerpt} lang={language} class="printed snippet" />
      )}
      <p class="line faint">
        {texts.t('archive.saved', { when: instantText(article.savedAt, texts.language) })}
        {article.captures.length > 1 &&
          ` · ${texts.t('archive.versions', { count: article.captures.length })}`}
      </p>
      <button
        type="button"
        class="plain remove"
        aria-label={texts.t('archive.remove-of', { title: meta.title })}
        onClick={props.onRemove}
      >
        {texts.t('archive.remove')}
      </button>
    </li>
  );
}

/** Archived articles. Moving among them by keys is for whoever owns the page: each title is a link. */
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
        <Entry
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
