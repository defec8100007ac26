import type { Reason } from '../core/reason.ts';
import type { Texts, WordParam } from '../locales/texts.ts';
import type { ListedArticle, OutletName } from './article-line.ts';
import { ErrorNote } from './ErrorNote.tsx';
import type { Loadable } from './loadable.ts';
import { RelatedList } from './RelatedList.tsx';

export interface RelatedArticle {
  readonly article: ListedArticle;
  readonly reasons: readonly Reason[];
}

/** The section on what the archive already holds on a story. */
export function Related(props: {
  texts: Texts;
  related: Loadable<readonly RelatedArticle[]>;
  outletName: OutletName;
  word: WordParam;
  link: (articleId: string) => string;
  /** How many are shown until the reader asks for the rest; absent for all. */
  atFirst?: number;
}) {
  const { texts, related } = props;
  return (
    <section data-state={related.state}>
      <h2>{texts.t('related.title')}</h2>
      {/* The line that is most likely to come, so that what is below stays where it is. */}
      {related.state === 'loading' && <p class="faint">…</p>}
      {related.state === 'ready' && (
        <RelatedList
          texts={texts}
          hits={related.value}
          outletName={props.outletName}
          word={props.word}
          link={props.link}
          atFirst={props.atFirst ?? Number.POSITIVE_INFINITY}
        />
      )}
      {related.state === 'failed' && (
        <ErrorNote texts={texts} title={texts.t('related.failed')} error={related.error} />
      )}
    </section>
  );
}
