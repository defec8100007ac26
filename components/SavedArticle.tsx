import type { ComponentChildren } from 'preact';
import type { Texts, WordParam } from '../locales/texts.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { type ListedArticle, type OutletName, titleOf } from './article-line.ts';
import { CopyFacts } from './CopyFacts.tsx';
import { type KnownOutlet, OutletFacts } from './OutletFacts.tsx';
import { Printed } from './Printed.tsx';
import { Published } from './Published.tsx';
import { type Highlight, ReaderView } from './ReaderView.tsx';
import { Switch } from './Switch.tsx';
import type { ShownCapture } from './shown-capture.ts';
import { TopicNote } from './TopicNote.tsx';
import { useViewHeading } from './use-view-heading.ts';
import { Versions } from './Versions.tsx';

/** One saved article: what it is, its clean text with highlights, and the facts of the copy beside it. */
export function SavedArticle(props: {
  texts: Texts;
  article: ListedArticle;
  capture: ShownCapture;
  outletName: OutletName;
  knownOutlet: KnownOutlet | null;
  word: WordParam;
  highlights: boolean;
  marked: (span: Highlight) => boolean;
  versionLink: (captureId: string) => string;
  /** To what a version changed in the one before it. */
  compareLink: (captureId: string, again: boolean) => string;
  onHighlights: (on: boolean) => void;
  onChoose: (span: Highlight) => void;
  onRemove: () => void;
  /** The open card, if any. */
  card?: ComponentChildren;
  /** Further sections, between what is used most and the facts of the copy. */
  children?: ComponentChildren;
}) {
  const { texts, article, capture } = props;
  const { meta, annotations } = capture;
  const { language } = annotations;
  // Another article is another page: read from its top, by screen readers too. A new version may come while a note is typed.
  const title = useViewHeading(texts, titleOf(meta), capture.id);
  const original = /^https?:/i.test(meta.url) ? meta.url : null;
  return (
    <div class="saved-article" data-capture={capture.id}>
      <article>
        <header>
          <h1 ref={title} tabIndex={-1}>
            <Printed text={titleOf(meta)} lang={meta.title ? language : null} />
          </h1>
        </header>
        <ArticleLine texts={texts} article={{ meta, language }} outletName={props.outletName} />
        {meta.byline && (
          <p class="line faint">
            <Printed text={meta.byline} lang={language} />
          </p>
        )}
        <ReaderView
          text={capture.text}
          html={capture.html}
          language={language}
          annotations={annotations}
          marked={props.marked}
          onChoose={props.onChoose}
        />
      </article>
      <aside aria-label={texts.t('archive.about-copy')}>
        {props.card}
        <Switch label={texts.t('archive.highlights')} on={props.highlights} onChange={props.onHighlights} />
        <p class="faint">{texts.t('archive.card-hint')}</p>
        {original && (
          <p>
            <a href={original} target="_blank" rel="noopener noreferrer">
              {texts.t('archive.original')}
            </a>
          </p>
        )}
        <Versions
          texts={texts}
          captures={article.captures}
          shown={capture.id}
          link={props.versionLink}
          compareLink={props.compareLink}
        />
        {props.children}
        <TopicNote texts={texts} topic={capture.topic} word={props.word} />
        <Published texts={texts} meta={meta} />
        <OutletFacts texts={texts} outlet={props.knownOutlet} />
        <CopyFacts texts={texts} capture={capture} />
        <div class="acts">
          <button type="button" data-act="remove" onClick={props.onRemove}>
            {texts.t('archive.remove')}
          </button>
        </div>
      </aside>
    </div>
  );
}
