import type { Provenance } from '../core/actors/actor.ts';
import type { ActorCard } from '../core/actors/actor-card.ts';
import type { Texts } from '../locales/texts.ts';
import { dayText } from './day-words.ts';

/** Where an entry of the lexicon comes from, or that nobody has checked it yet. */
export function ProvenanceNote(props: { texts: Texts; provenance: Provenance; own: ActorCard['own'] }) {
  const { texts, own } = props;
  return (
    <>
      {own && (
        <p class="sq-source">
          {own.pack === null ? texts.t('card.own') : texts.t('card.own-pack', { pack: own.pack })}
        </p>
      )}
      <Sources texts={texts} provenance={props.provenance} />
    </>
  );
}

/** The sources behind a fold, each with the day on which it was read. */
export function Sources({ texts, provenance }: { texts: Texts; provenance: Provenance }) {
  if (provenance === 'unsourced' || provenance.length === 0)
    return <p class="sq-source sq-unsourced">{texts.t('card.unsourced')}</p>;
  return (
    <details class="sq-source">
      <summary>
        {texts.t('card.sources')} ({new Intl.NumberFormat(texts.language).format(provenance.length)})
      </summary>
      <ul>
        {provenance.map((source) => (
          <li key={source.url}>
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              <bdi dir="auto">{source.title}</bdi>
            </a>{' '}
            <span class="sq-faint">
              {texts.t(source.stored ? 'card.source-stored' : 'card.source-read', {
                day: dayText(source.read, texts.language),
              })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
