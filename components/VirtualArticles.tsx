import type { Texts } from '../locales/texts.ts';
import { ArticleEntry, type Choosing, type ListEntry } from './ArticleEntry.tsx';
import type { ListedArticle, OutletName } from './article-line.ts';
import { type FocusWish, type ListLayout, VirtualList } from './VirtualList.tsx';

const HEIGHT = { list: 132, grid: 236 } as const;

interface Props {
  readonly texts: Texts;
  readonly total: number;
  /** The article of an entry, read or not; another function only for another list. */
  readonly idAt: (index: number) => string;
  readonly layout: ListLayout;
  /** Null while it is being read. */
  readonly entryAt: (index: number) => ListEntry | null;
  /** Told which entries are drawn, the last one exclusive. */
  readonly onDrawn: (from: number, to: number) => void;
  readonly outletName: OutletName;
  readonly link: (articleId: string) => string;
  readonly choosing: Choosing;
  readonly focus: FocusWish | null;
  readonly onRemove: (article: ListedArticle) => void;
}

/** Articles in any number: what is not in the window is neither read nor drawn. */
export function VirtualArticles(props: Props) {
  const { texts, entryAt, layout } = props;
  return (
    <VirtualList
      total={props.total}
      idAt={props.idAt}
      layout={layout}
      height={HEIGHT[layout]}
      onDrawn={props.onDrawn}
      focus={props.focus}
      draw={(at) => {
        const entry = entryAt(at.index);
        if (!entry)
          return <li key={`unread ${at.index}`} class="entry unread" aria-hidden="true" style={at.style} />;
        return (
          <ArticleEntry
            key={entry.article.id}
            texts={texts}
            entry={entry}
            at={at}
            outletName={props.outletName}
            link={props.link(entry.article.id)}
            choosing={props.choosing}
            onRemove={() => props.onRemove(entry.article)}
          />
        );
      }}
    />
  );
}
