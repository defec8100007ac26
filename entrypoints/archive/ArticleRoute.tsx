import { useCallback, useMemo, useState } from 'preact/hooks';
import { CardPanel } from '../../components/CardPanel.tsx';
import { Citation, CopiedToast } from '../../components/Citation.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { LOADING } from '../../components/loadable.ts';
import { OwnWordsForm } from '../../components/OwnWordsForm.tsx';
import type { Highlight } from '../../components/ReaderView.tsx';
import { Related } from '../../components/Related.tsx';
import { SavedArticle } from '../../components/SavedArticle.tsx';
import { ownWordsOf } from '../../core/articles/own-words.ts';
import { citation } from '../../core/export/citation.ts';
import { type ArchiveRoute, actorHash, articleHash, compareHash } from '../extension-pages/archive-route.ts';
import { exportNames } from '../extension-pages/names-of.ts';
import { useCard } from '../extension-pages/use-card.ts';
import { useCapture, useRelatedTo } from './use-capture.ts';
import { useCitation } from './use-citation.ts';
import { useEscape } from './use-escape.ts';
import { useHiding } from './use-hiding.ts';
import { useOwnWords } from './use-own-words.ts';
import { oneOf } from './use-removal.ts';
import type { ViewProps } from './view-props.ts';

/** So many related articles stand between the article and what else is beside it, until the reader asks for the rest. */
const RELATED_AT_FIRST = 3;

/** One saved article in the clean reader view. */
export function ArticleRoute(
  props: ViewProps & { route: Extract<ArchiveRoute, { view: 'article' }>; listHash: string },
) {
  const { texts, settings, words, removal, route, listHash } = props;
  const { outletName, knownOutlet, word, lexicon, ready } = words;
  const opened = useCapture(route.articleId, route.captureId, props.change);
  const found = opened.state === 'ready' ? opened.value : null;
  const related = useRelatedTo(found?.capture ?? null);
  const { card, show } = useCard(lexicon, found?.capture.meta.published ?? null, found?.capture.text ?? '');
  const [highlights, setHighlights] = useState(true);
  const { tiers, dates } = settings;
  const { hidden, hiding } = useHiding(found?.capture.meta.canonicalUrl ?? null);
  const marked = useCallback(
    (span: Highlight): boolean =>
      highlights && ('actor' in span ? tiers[span.tier] && !hidden(span.actor) : dates),
    [highlights, tiers, dates, hidden],
  );
  const leave = useCallback(() => location.assign(listHash), [listHash]);
  useEscape(leave);
  const own = useOwnWords(route.articleId, found?.article.tags);
  const cited = useMemo(() => {
    if (!found) return null;
    const { article, capture } = found;
    const { meta, text, annotations, savedAt, hashes, lexiconVersion } = capture;
    const { id, firstSavedAt } = article;
    return citation(
      {
        id,
        meta,
        text,
        annotations,
        ...ownWordsOf(article),
        ...own.words,
        firstSavedAt,
        savedAt,
        sha256: hashes.text,
        lexiconVersion,
      },
      exportNames(lexicon, texts.language),
      { language: texts.language, saved: (day) => texts.t('cite.saved', { day }) },
    );
  }, [found, own.words, lexicon, texts]);
  const { copied, byKey, copy } = useCitation(cited);
  if (opened.state === 'loading') return <p role="status">{texts.t('archive.loading')}</p>;
  if (opened.state === 'failed')
    return <ErrorNote texts={texts} title={texts.t('archive.failed')} error={opened.error} />;
  if (!found)
    return (
      <EmptyState title={texts.t('archive.gone')}>
        <a href={listHash}>{texts.t('archive.title')}</a>
      </EmptyState>
    );
  const { article, capture } = found;
  const { outlet } = capture.meta;
  return (
    <SavedArticle
      texts={texts}
      article={article}
      capture={capture}
      outletName={outletName}
      knownOutlet={knownOutlet(outlet)}
      word={word}
      highlights={highlights}
      marked={marked}
      versionLink={(id) => articleHash(article.id, id)}
      compareLink={(id, again) => compareHash(article.id, id, again)}
      onHighlights={setHighlights}
      onChoose={show}
      onRemove={() => void removal.remove(oneOf(article)).then(leave)}
      card={
        card && (
          <CardPanel
            {...card}
            texts={texts}
            word={word}
            pageLanguage={capture.annotations.language}
            outlet={outlet ? outletName(outlet) : null}
            today={Temporal.Now.plainDateISO().toString()}
            appearance={settings.appearance}
            actorLink={actorHash}
            {...(card.subject.kind === 'actor' ? { hiding: hiding(card.subject.card.id) } : {})}
          />
        )
      }
    >
      <Related
        texts={texts}
        related={ready ? related : LOADING}
        outletName={outletName}
        word={word}
        link={articleHash}
        atFirst={RELATED_AT_FIRST}
      />
      <OwnWordsForm
        texts={texts}
        words={{ ...ownWordsOf(article), ...own.words }}
        keeping={own.keeping}
        onChange={own.change}
        onRetry={own.retry}
      />
      {cited && <Citation texts={texts} citation={cited} copied={copied} onCopy={copy} />}
      {byKey && <CopiedToast texts={texts} copied={copied} />}
    </SavedArticle>
  );
}
