import { useEffect, useState } from 'preact/hooks';
import type { Archive } from '../../archive/archive.ts';
import type { SavedArticle } from '../../archive/saved-article.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { LOADING, type Loadable } from '../../components/loadable.ts';
import { RemovedList } from '../../components/RemovedList.tsx';
import { useViewHeading } from '../../components/use-view-heading.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';
import { oneOf } from './use-removal.ts';
import type { ViewProps } from './view-props.ts';

/** What was removed: put back one by one, or deleted for good by the reader's own act. */
export function RemovedRoute({ texts, words, removal, change }: ViewProps) {
  const [found, setFound] = useState<Loadable<readonly SavedArticle[]>>(LOADING);
  const load = (): void => void fromArchive((archive) => archive.removed()).then(setFound);
  useEffect(load, [change]);
  const deleteAll = async (shown: Parameters<Archive['emptyRemoved']>[0]): Promise<void> => {
    const done = await fromArchive((archive) => archive.emptyRemoved(shown));
    if (done.state === 'failed') return setFound(done);
    load();
  };
  const heading = useViewHeading(texts, texts.t('archive.removed-title'));
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {texts.t('archive.removed-title')}
      </h1>
      {found.state === 'ready' && (
        <RemovedList
          texts={texts}
          articles={found.value}
          outletName={words.outletName}
          onRestore={(article) => void removal.undo(oneOf(article))}
          onDeleteAll={(shown) => void deleteAll(shown)}
        />
      )}
      {found.state === 'failed' && (
        <ErrorNote texts={texts} title={texts.t('archive.failed')} error={found.error} onRetry={load} />
      )}
    </>
  );
}
