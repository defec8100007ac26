import { useId, useRef, useState } from 'preact/hooks';
import type { ActorCard } from '../core/actors/actor-card.ts';
import type { Reason } from '../core/reason.ts';
import type { Texts } from '../locales/texts.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { ArticleTitle } from './ArticleTitle.tsx';
import type { ListedArticle, MarkedText, OutletName } from './article-line.ts';
import { ErrorNote } from './ErrorNote.tsx';
import { Marked } from './Marked.tsx';
import { OurWords } from './OurWords.tsx';

export interface LookUpHits {
  /** What these are the hits for; older answers than the query shown are not drawn. */
  readonly query: string;
  readonly actors: readonly Pick<ActorCard, 'id' | 'name' | 'type'>[];
  /** Null while the archive is still searched. */
  readonly articles: readonly { readonly article: ListedArticle; readonly snippet: MarkedText }[] | null;
  /** Why the archive could not be searched. */
  readonly error: Reason | null;
}

type Props = {
  texts: Texts;
  hits: LookUpHits | null;
  outletName: OutletName;
  onQuery: (query: string) => void;
  onActor: (id: string) => void;
  onArticle: (id: string) => void;
  /** The whole list of hits is wanted. */
  onAll: (query: string) => void;
};

/** `id` of `all` is the query itself. */
type Option = { readonly kind: 'actor' | 'article' | 'all'; readonly id: string };

const optionsOf = (hits: LookUpHits | null): Option[] => [
  ...(hits?.actors ?? []).map(({ id }) => ({ kind: 'actor' as const, id })),
  ...(hits?.articles ?? []).map(({ article }) => ({ kind: 'article' as const, id: article.id })),
  ...(hits?.articles?.length ? [{ kind: 'all' as const, id: hits.query }] : []),
];

/**
 * A combobox over actors and the archive: arrows move through the hits, Enter opens, Esc empties. An actor's card opens
 * below it, so the hits make room; an arrow, or the field itself, brings them back.
 */
export function LookUp(props: Props) {
  const { texts, outletName } = props;
  const id = useId();
  const [query, setQuery] = useState('');
  const hits = props.hits?.query === query ? props.hits : null;
  const [active, setActive] = useState(0);
  const options = optionsOf(hits);
  const [folded, fold] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const open = query.trim() !== '' && hits !== null && !folded;
  const ask = (value: string): void => {
    setQuery(value);
    fold(false);
    setActive(0);
    props.onQuery(value);
  };
  const choose = (option: Option | undefined): void => {
    if (!option) return;
    if (option.kind === 'actor') {
      // From here the card takes the focus, and gives it back to what is still there.
      input.current?.focus();
      input.current?.scrollIntoView?.({ block: 'nearest' });
      fold(true);
    }
    ({ actor: props.onActor, article: props.onArticle, all: props.onAll })[option.kind](option.id);
  };
  // By keys only: what is pointed at is in sight, and would move away under the pointer.
  const walkTo = (index: number): void => {
    setActive(index);
    document.getElementById(`${id}-${index}`)?.scrollIntoView?.({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && folded) fold(false);
    else if (step && options.length > 0) walkTo((active + step + options.length) % options.length);
    else if (event.key === 'Enter') choose(options[active]);
    else if (event.key === 'Escape' && query) ask('');
    else return;
    event.preventDefault();
  };
  const optionProps = (index: number, option: Option) => ({
    id: `${id}-${index}`,
    role: 'option' as const,
    'aria-selected': index === active,
    tabIndex: -1,
    onClick: () => choose(option),
    onMouseMove: () => setActive(index),
  });
  const shift = hits?.actors.length ?? 0;
  const found = shift + (hits?.articles?.length ?? 0);
  return (
    <search class="look-up">
      <label for={`${id}-input`}>{texts.t('lookup.label')}</label>
      <input
        ref={input}
        id={`${id}-input`}
        type="text"
        enterkeyhint="search"
        // Empty, it would take the placeholder for left-to-right.
        dir={query ? 'auto' : texts.direction}
        autocomplete="off"
        spellcheck={false}
        role="combobox"
        aria-expanded={open && options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(open && options.length > 0 ? { 'aria-activedescendant': `${id}-${active}` } : {})}
        placeholder={texts.t('lookup.placeholder')}
        value={query}
        onInput={(event) => ask(event.currentTarget.value)}
        onClick={() => fold(false)}
        onKeyDown={onKeyDown}
      />
      <p class="unseen" role="status">
        {open && hits.articles ? texts.t('lookup.count', { count: found }) : ''}
      </p>
      {open && hits.error && <ErrorNote texts={texts} title={texts.t('lookup.failed')} error={hits.error} />}
      {open && hits.articles && found === 0 && <p class="faint">{texts.t('lookup.none', { query })}</p>}
      <div id={`${id}-list`} role="listbox" aria-label={texts.t('lookup.label')} hidden={!open}>
        {hits && shift > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a list box has groups of options, not field sets
          <div role="group" aria-labelledby={`${id}-actors`}>
            <div id={`${id}-actors`} class="group" role="presentation">
              {texts.t('lookup.actors')}
            </div>
            {hits.actors.map((actor, i) => (
              <div key={actor.id} class="option" {...optionProps(i, { kind: 'actor', id: actor.id })}>
                <span class="dot" data-type={actor.type} aria-hidden="true" />
                <OurWords of={actor.name} language={texts.language} />
                <span class="faint"> {texts.t(`type.${actor.type}`)}</span>
              </div>
            ))}
          </div>
        )}
        {hits?.articles && found > shift && (
          // biome-ignore lint/a11y/useSemanticElements: as above
          <div role="group" aria-labelledby={`${id}-articles`}>
            <div id={`${id}-articles`} class="group" role="presentation">
              {texts.t('lookup.articles')}
            </div>
            {hits.articles.map(({ article, snippet }, i) => (
              <div
                key={article.id}
                class="option"
                {...optionProps(shift + i, { kind: 'article', id: article.id })}
              >
                <ArticleTitle article={article} />
                <ArticleLine texts={texts} article={article} outletName={outletName} />
                <Marked snippet={snippet} lang={article.language} />
              </div>
            ))}
            <div class="option all" {...optionProps(found, { kind: 'all', id: query })}>
              {texts.t('lookup.all', { query })}
            </div>
          </div>
        )}
      </div>
    </search>
  );
}
