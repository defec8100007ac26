import type { Texts, WordParam } from '../locales/texts.ts';
import { EmptyState } from './EmptyState.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import { NoAccess } from './NoAccess.tsx';
import { NotMarked } from './NotMarked.tsx';
import type { PageView } from './page-view.ts';

export interface PageActs {
  readonly onActivate: () => void;
  readonly onAlways: () => void;
  readonly onOutlets: () => void;
  readonly onReadAnyway: () => void;
  readonly onTurnOn: () => void;
  readonly onRetry: () => void;
}

/** Everything that a tab can be but an article that was read. */
export function PageState(props: {
  texts: Texts;
  view: Exclude<PageView, { kind: 'article' }>;
  word: WordParam;
  acts: PageActs;
}) {
  const { texts, view, acts } = props;
  switch (view.kind) {
    case 'reading':
      return (
        <p class="empty" role="status">
          {texts.t('popup.reading')}
        </p>
      );
    case 'restricted':
      return <EmptyState title={texts.t('popup.restricted')} note={texts.t('popup.restricted-note')} />;
    case 'no-access':
      return <NoAccess texts={texts} site={view.site} declined={view.declined} {...acts} />;
    case 'not-ours':
    case 'not-an-article':
      return <NotMarked texts={texts} {...view} word={props.word} onReadAnyway={acts.onReadAnyway} />;
    case 'off':
      return (
        <EmptyState title={view.host ? texts.t('popup.off-site', { host: view.host }) : texts.t('popup.off')}>
          <button type="button" class="main" data-act="turn-on" onClick={acts.onTurnOn}>
            {view.host ? texts.t('popup.turn-on-site', { host: view.host }) : texts.t('popup.turn-on')}
          </button>
        </EmptyState>
      );
    case 'failed':
      return (
        <ErrorNote
          texts={texts}
          title={texts.t('popup.failed')}
          note={texts.t('popup.failed-note')}
          error={view.error}
          onRetry={acts.onRetry}
        />
      );
  }
}
