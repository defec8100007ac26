import { useCallback, useMemo } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { VersionDiff } from '../../components/VersionDiff.tsx';
import { type ArchiveRoute, articleHash } from '../extension-pages/archive-route.ts';
import { changesBetween } from './changes-between.ts';
import { diffWords } from './diff-words.ts';
import { useEscape } from './use-escape.ts';
import { useTwoVersions } from './use-two-versions.ts';
import type { ViewProps } from './view-props.ts';

/** What a version of an article changed in the one before it. */
export function CompareRoute(props: ViewProps & { route: Extract<ArchiveRoute, { view: 'compare' }> }) {
  const { texts, words, route } = props;
  const { lexicon, ready } = words;
  const found = useTwoVersions(route, props.change);
  const back = articleHash(route.articleId, route.captureId);
  useEscape(useCallback(() => location.assign(back), [back]));
  const two = found.state === 'ready' ? found.value : null;
  const differences = useMemo(
    () =>
      two && {
        title: diffWords(two.before.meta.title, two.after.meta.title),
        text: diffWords(two.before.text, two.after.text),
      },
    [two],
  );
  const changes = useMemo(
    () => two && ready && changesBetween(two.before, two.after, lexicon),
    [two, ready, lexicon],
  );
  if (found.state === 'loading' || (two && !changes))
    return <p role="status">{texts.t('archive.loading')}</p>;
  if (found.state === 'failed')
    return <ErrorNote texts={texts} title={texts.t('archive.failed')} error={found.error} />;
  const link = <a href={back}>{texts.t('compare.back')}</a>;
  if (!two || !differences || !changes)
    return <EmptyState title={texts.t('compare.none')}>{link}</EmptyState>;
  return (
    <>
      <p class="back">{link}</p>
      <VersionDiff
        texts={texts}
        language={two.after.annotations.language}
        before={two.saidAt.before}
        after={two.saidAt.after}
        changes={changes}
        word={words.word}
        {...differences}
      />
    </>
  );
}
