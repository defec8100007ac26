import { useCallback, useState } from 'preact/hooks';
import type { Texts } from '../locales/texts.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { ArticleTitle } from './ArticleTitle.tsx';
import { type ListedArticle, type OutletName, titleOf } from './article-line.ts';
import { EmptyState } from './EmptyState.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { placeAttributes, VirtualList } from './VirtualList.tsx';

/** A title of one line, and a line of facts. */
const HEIGHT = 76;

/** Removed articles: each can come back, and all can be deleted for good, which is asked twice. */
export function RemovedList<One extends ListedArticle & { readonly removedAt?: string | null }>(props: {
  texts: Texts;
  articles: readonly One[];
  outletName: OutletName;
  onRestore: (article: One) => void;
  /** Those that the question was about, and that are still there. */
  onDeleteAll: (articles: readonly One[]) => void;
}) {
  const { texts, articles } = props;
  const [about, askAbout] = useState<readonly One[]>([]);
  // The list may change under the question: what came since was never asked about.
  const meant = about.filter((one) =>
    articles.some(({ id, removedAt }) => id === one.id && removedAt === one.removedAt),
  );
  const asked = meant.length > 0;
  const idAt = useCallback((index: number): string => articles[index]?.id ?? '', [articles]);
  // Of the question, "Cancel" has it: a key that is held down must not delete for good.
  const section = useKeptFocus<HTMLElement>((gone, part) => {
    const now = asked ? 'delete-back' : 'delete-all';
    return gone.dataset.act ? part?.querySelector<HTMLElement>(`[data-act=${now}]`) : null;
  });
  if (articles.length === 0)
    return (
      <section ref={section}>
        <EmptyState title={texts.t('archive.removed-none')} />
      </section>
    );
  return (
    <section ref={section}>
      <p class="faint">{texts.t('archive.removed-note')}</p>
      <VirtualList
        total={articles.length}
        idAt={idAt}
        layout="list"
        height={HEIGHT}
        focus={null}
        draw={(at) => {
          const article = articles[at.index]!;
          return (
            <li key={article.id} class="entry" data-id={article.id} {...placeAttributes(at)}>
              <ArticleTitle article={article} />
              <ArticleLine texts={texts} article={article} outletName={props.outletName} />
              <div class="entry-acts">
                <button
                  type="button"
                  class="plain remove"
                  aria-label={texts.t('archive.restore-of', { title: titleOf(article.meta) })}
                  onClick={() => props.onRestore(article)}
                >
                  {texts.t('archive.restore')}
                </button>
              </div>
            </li>
          );
        }}
      />
      <div class="acts">
        <p role="status">{asked && texts.t('archive.delete-sure', { count: meant.length })}</p>
        {asked ? (
          <>
            <button
              type="button"
              class="danger"
              data-act="delete-sure"
              onClick={() => {
                askAbout([]);
                props.onDeleteAll(meant);
              }}
            >
              {texts.t('archive.delete-all')}
            </button>
            <button type="button" class="plain" data-act="delete-back" onClick={() => askAbout([])}>
              {texts.t('entry.cancel')}
            </button>
          </>
        ) : (
          <button type="button" data-act="delete-all" onClick={() => askAbout(articles)}>
            {texts.t('archive.delete-all')}
          </button>
        )}
      </div>
    </section>
  );
}
