import type { Texts, WordParam } from '../locales/texts.ts';
import { type OutletName, outletOf } from './article-line.ts';
import { DateTimeline } from './DateTimeline.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import type { Loadable } from './loadable.ts';
import { localised } from './localised.ts';
import { MentionList } from './MentionList.tsx';
import type { KnownOutlet } from './OutletFacts.tsx';
import { PageFacts } from './PageFacts.tsx';
import type { ReadArticle } from './page-view.ts';
import { Related, type RelatedArticle } from './Related.tsx';
import { SaveButton, type SaveState } from './SaveButton.tsx';
import { TopicNote } from './TopicNote.tsx';

/** The popup's main view: what this page is, save, related coverage, actors, dates. */
export function ArticleSummary(props: {
  texts: Texts;
  article: ReadArticle;
  /** Whether the reader said that it is about the mission, or isn't. */
  said: boolean | null;
  save: SaveState;
  related: Loadable<readonly RelatedArticle[]>;
  outletName: OutletName;
  knownOutlet: KnownOutlet | null;
  word: WordParam;
  link: (articleId: string) => string;
  onSave: () => void;
  onShow: (start: number) => void;
}) {
  const { texts, article } = props;
  const named = article.outlet && localised(article.outlet, texts.language);
  const outlet = named?.text ?? outletOf(article.meta, props.outletName);
  return (
    <>
      <PageFacts
        texts={texts}
        meta={article.meta}
        language={article.language}
        outlet={outlet}
        knownOutlet={props.knownOutlet}
      />
      <TopicNote texts={texts} topic={article.topic} said={props.said} word={props.word} />
      <SaveButton texts={texts} state={props.save} onSave={props.onSave} archiveLink={props.link} />
      <LeftOutList texts={texts} label={texts.t('page.left-out')} leftOut={article.leftOut} />
      <Related
        texts={texts}
        related={props.related}
        outletName={props.outletName}
        word={props.word}
        link={props.link}
      />
      <section>
        <h2>{texts.t('list.actors')}</h2>
        <MentionList texts={texts} mentions={article.mentions} names={article.names} onShow={props.onShow} />
      </section>
      <section>
        <h2>{texts.t('list.dates')}</h2>
        <DateTimeline
          texts={texts}
          dates={article.dates}
          day={article.meta.published}
          pageLanguage={article.language}
          onShow={props.onShow}
        />
      </section>
    </>
  );
}
