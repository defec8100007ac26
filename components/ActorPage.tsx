import type { ActorCard } from '../core/actors/actor-card.ts';
import type { OutletNaming } from '../core/actors/names-used.ts';
import type { Texts } from '../locales/texts.ts';
import { ActorFacts } from './ActorFacts.tsx';
import { ArticleList } from './ArticleList.tsx';
import type { ListedArticle, OutletName } from './article-line.ts';
import { EmptyState } from './EmptyState.tsx';
import { localised } from './localised.ts';
import { NamesUsed } from './NamesUsed.tsx';
import { useViewHeading } from './use-view-heading.ts';

/** What the archive holds on an actor: all of it that has been read so far. */
export interface ActorHoldings {
  readonly articles: readonly ListedArticle[];
  readonly outlets: readonly OutletNaming[];
  readonly read: number;
  /** Everything has been read. */
  readonly whole: boolean;
}

/** Who an actor is, what each outlet calls it, and every saved article that names it. */
export function ActorPage(props: {
  texts: Texts;
  card: ActorCard;
  holdings: ActorHoldings;
  shown: number;
  today: string;
  appearance: 'system' | 'light' | 'dark';
  outletName: OutletName;
  link: (articleId: string) => string;
  /** Where the entry can be changed. */
  editLink: string;
  glossOf: (wording: string) => NonNullable<ActorCard['loaded']>['gloss'] | null;
  onActor: (id: string) => void;
  onMore: () => void;
  onRemove: (article: ListedArticle) => void;
}) {
  const { texts, card, holdings } = props;
  const name = localised(card.name, texts.language);
  const articles = holdings.articles.slice(0, props.shown);
  const heading = useViewHeading(texts, name?.text ?? card.id, card.id);
  return (
    <div class="actor-page" data-actor={card.id}>
      <header
        class="actor-head siyaq sq-card"
        data-type={card.type}
        lang={texts.language}
        dir={texts.direction}
        data-appearance={props.appearance}
      >
        <span class="sq-type">{texts.t(`type.${card.type}`)}</span>
        <h1 class="sq-name" ref={heading} tabIndex={-1}>
          <bdi dir="auto" lang={name?.lang}>
            {name?.text ?? card.id}
          </bdi>
        </h1>
        <ActorFacts
          texts={texts}
          subject={{ kind: 'actor', mention: null, card, alternatives: [] }}
          pageLanguage={null}
          outlet={null}
          today={props.today}
          appearance={props.appearance}
          onActor={props.onActor}
        />
        <a class="edit-entry" href={props.editLink}>
          {texts.t('actor.edit')}
        </a>
      </header>
      <p class="faint" role="status">
        {holdings.whole ? '' : texts.t('actor.counting', { count: holdings.read })}
      </p>
      {holdings.whole && holdings.read === 0 ? (
        <EmptyState title={texts.t('actor.none')} note={texts.t('actor.none-note')} />
      ) : (
        <>
          <section>
            <h2>{texts.t('actor.names-used')}</h2>
            <NamesUsed texts={texts} outlets={holdings.outlets} glossOf={props.glossOf} />
          </section>
          <section>
            <h2>{texts.t('archive.count', { count: holdings.read })}</h2>
            <ArticleList
              texts={texts}
              entries={articles.map((article) => ({ article, snippet: null }))}
              outletName={props.outletName}
              link={props.link}
              onRemove={props.onRemove}
            />
            {holdings.read > articles.length && (
              <button type="button" class="more" onClick={props.onMore}>
                {texts.t('archive.more')}
              </button>
            )}
          </section>
        </>
      )}
    </div>
  );
}
