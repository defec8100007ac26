import type { Mention } from '../core/annotate/annotation.ts';
import { ActorName } from './ActorName.tsx';
import type { CardProps, CardSubject } from './card-props.ts';
import { Hiding } from './Hiding.tsx';
import { Offices } from './Offices.tsx';
import { OtherNames } from './OtherNames.tsx';
import { OurWords } from './OurWords.tsx';
import { Printed } from './Printed.tsx';
import { ProvenanceNote } from './ProvenanceNote.tsx';
import { Why } from './Why.tsx';

type ActorSubject = Extract<CardSubject, { kind: 'actor' }>;

/** Slurs are glossed by the lexicon as a hostile label; they stand in the wording row only, never in a headline. */
function Wording(props: {
  card: ActorSubject['card'];
  page: Pick<CardProps, 'texts' | 'outlet' | 'pageLanguage'>;
}) {
  const { texts, outlet, pageLanguage } = props.page;
  const { loaded } = props.card;
  if (!loaded) return null;
  const title = outlet ? texts.t('card.wording-of', { outlet }) : texts.t('card.wording');
  return (
    <div class="sq-row sq-wording">
      <h3>{title}</h3>
      <p>
        <Printed text={loaded.term} lang={pageLanguage} class="sq-quoted" />
        <span class="sq-gloss">
          <OurWords of={loaded.gloss} language={texts.language} />
        </span>
      </p>
    </div>
  );
}

const isPlainName = (mention: Pick<Mention, 'by' | 'text'> | null, name: string): boolean =>
  !mention || mention.by === 'loaded' || mention.text === name;

/** What is known of an actor, on the article's day. */
export function ActorFacts(props: Omit<CardProps, 'subject' | 'onClose'> & { subject: ActorSubject }) {
  const { texts, subject, onActor } = props;
  const { card, mention, alternatives } = subject;
  const saved = props.actorLink?.(card.id);
  return (
    <div class="sq-body">
      {mention && !isPlainName(mention, card.name[texts.language]) && (
        <p class="sq-printed">
          <span class="sq-label">{texts.t('card.printed')}</span>{' '}
          <Printed text={mention.printed} lang={props.pageLanguage} />
        </p>
      )}
      <Offices texts={texts} card={card} today={props.today} />
      <p class="sq-summary">
        {card.summary[texts.language] || card.summary.en ? (
          <OurWords of={card.summary} language={texts.language} />
        ) : (
          <span class="sq-faint">{texts.t('card.no-summary')}</span>
        )}
      </p>
      <Wording card={card} page={props} />
      {card.affiliations.length > 0 && (
        <div class="sq-row">
          <h3>{texts.t('card.affiliations')}</h3>
          <ul class="sq-names">
            {card.affiliations.map((one) => (
              <li key={one.id}>
                <ActorName actor={one} language={texts.language} onChoose={onActor} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {alternatives.length > 0 && (
        <div class="sq-row">
          <h3>{texts.t('card.alternatives')}</h3>
          <ul class="sq-names">
            {alternatives.map((one) => (
              <li key={one.id}>
                <ActorName actor={one} language={texts.language} onChoose={onActor} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <OtherNames texts={texts} names={card.names} />
      {saved !== undefined && (
        <p class="sq-row">
          <a href={saved} target={saved.startsWith('#') ? undefined : '_blank'} rel="noopener">
            {texts.t('card.saved-on')}
          </a>
        </p>
      )}
      {mention && (
        <Why texts={texts} reason={mention.reason} word={props.word} certainty={mention.certainty} />
      )}
      <ProvenanceNote texts={texts} provenance={card.provenance} own={card.own} />
      {mention && props.hiding && <Hiding texts={texts} {...props.hiding} />}
    </div>
  );
}
