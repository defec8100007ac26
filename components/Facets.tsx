import { useId, useState } from 'preact/hooks';
import type { FacetCount } from '../core/overview/facets.ts';
import type { TextKey, Texts } from '../locales/texts.ts';

/** What the articles found are counted by. */
export const FACETS = ['lang', 'year', 'outlet', 'actor', 'event', 'tag'] as const;
export type Facet = (typeof FACETS)[number];

export type FacetCounts = Readonly<Partial<Record<Facet, readonly FacetCount[]>>>;

const TITLES: Readonly<Record<Facet, TextKey>> = {
  lang: 'facet.lang',
  year: 'facet.year',
  outlet: 'facet.outlet',
  actor: 'facet.actor',
  event: 'facet.event',
  tag: 'facet.tag',
};

const AT_FIRST = 7;
/** "More" shows so many times as much: a few clicks lead to all of thousands, and none draws more than was asked for. */
const TIMES_MORE = 10;

interface Props {
  readonly texts: Texts;
  readonly counts: FacetCounts;
  readonly isChosen: (facet: Facet, value: string) => boolean;
  readonly nameOf: (facet: Facet, value: string) => string;
  readonly onToggle: (facet: Facet, value: string) => void;
}

function OneFacet(props: Props & { facet: Facet; values: readonly FacetCount[] }) {
  const { texts, facet, values } = props;
  const [most, setMost] = useState(AT_FIRST);
  const isMore = values.length > most;
  // What is chosen stays in sight, however seldom it is.
  const shown = values.filter(({ value }, at) => at < most || props.isChosen(facet, value));
  return (
    <fieldset class="facet" data-facet={facet}>
      <legend>{texts.t(TITLES[facet])}</legend>
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                value={value}
                checked={props.isChosen(facet, value)}
                onChange={() => props.onToggle(facet, value)}
              />
              <span class="name">
                <bdi>{props.nameOf(facet, value)}</bdi>
              </span>
              <span class="faint count">{texts.t('facet.count', { count })}</span>
            </label>
          </li>
        ))}
      </ul>
      {values.length > AT_FIRST && (
        <button
          type="button"
          class="plain"
          aria-expanded={most > AT_FIRST}
          onClick={() => setMost(isMore ? most * TIMES_MORE : AT_FIRST)}
        >
          {texts.t(isMore ? 'facet.more' : 'facet.fewer')}
        </button>
      )}
    </fieldset>
  );
}

/** By what the articles found can be narrowed down, with how many there are of each. */
export function Facets(props: Props) {
  const { texts, counts } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section class="facets" aria-label={texts.t('facet.title')}>
      {/* In a narrow window alone: there they stand before the articles, a screen or two of them. */}
      <button
        type="button"
        class="fold"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {texts.t('facet.title')}
      </button>
      <div id={id} class="folded" data-open={open || undefined}>
        {FACETS.map((facet) => {
          const values = counts[facet] ?? [];
          return values.length > 0 && <OneFacet key={facet} {...props} facet={facet} values={values} />;
        })}
      </div>
    </section>
  );
}
