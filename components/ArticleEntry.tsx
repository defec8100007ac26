import type { Texts } from '../locales/texts.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { ArticleTitle } from './ArticleTitle.tsx';
import {
  beginningOf,
  type ListedArticle,
  type MarkedText,
  type OutletName,
  titleOf,
} from './article-line.ts';
import { instantText } from './day-words.ts';
import { Marked } from './Marked.tsx';
import { Printed } from './Printed.tsx';
import { type Place, placeAttributes } from './VirtualList.tsx';

export interface ListEntry {
  readonly article: ListedArticle;
  /** Where the looked-for words stand; null outside a search. */
  readonly snippet: MarkedText | null;
}

/** Choosing several entries, to do one thing with all of them. */
export interface Choosing {
  readonly chosen: ReadonlySet<string>;
  /** `through`: with all between this one and the one chosen before. */
  readonly onChoose: (articleId: string, on: boolean, through: boolean) => void;
}

/** So many tags stand in one line. */
const MOST_TAGS = 5;

/** One archived article in a list. */
export function ArticleEntry(props: {
  texts: Texts;
  entry: ListEntry;
  outletName: OutletName;
  link: string;
  at?: Place;
  choosing?: Choosing;
  onRemove: () => void;
}) {
  const { texts, at, choosing } = props;
  const { article, snippet } = props.entry;
  const { id, language, meta, tags } = article;
  const chosen = choosing?.chosen.has(id) ?? false;
  return (
    <li class="entry" data-id={id} data-chosen={chosen || undefined} {...(at && placeAttributes(at))}>
      <a class="row" href={props.link}>
        <ArticleTitle article={article} />
      </a>
      <ArticleLine texts={texts} article={article} outletName={props.outletName} />
      {snippet ? (
        <Marked snippet={snippet} lang={language} />
      ) : (
        <Printed text={beginningOf(article)} lang={language} class="printed snippet" />
      )}
      <p class="line faint">
        {texts.t('archive.saved', { when: instantText(article.savedAt, texts.language) })}
        {article.captures.length > 1 &&
          ` · ${texts.t('archive.versions', { count: article.captures.length })}`}
        {tags.slice(0, MOST_TAGS).map((tag) => (
          <span key={tag}>
            {' · '}
            <bdi>{tag}</bdi>
          </span>
        ))}
        {tags.length > MOST_TAGS && '…'}
      </p>
      <div class="entry-acts">
        {choosing && (
          <input
            type="checkbox"
            checked={chosen}
            aria-label={texts.t('archive.choose-of', { title: titleOf(meta) })}
            onClick={(event) => choosing.onChoose(id, event.currentTarget.checked, event.shiftKey)}
          />
        )}
        <button
          type="button"
          class="plain remove"
          aria-label={texts.t('archive.remove-of', { title: titleOf(meta) })}
          onClick={props.onRemove}
        >
          {texts.t('archive.remove')}
        </button>
      </div>
    </li>
  );
}
