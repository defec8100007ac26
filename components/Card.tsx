import { ActorFacts } from './ActorFacts.tsx';
import type { CardProps } from './card-props.ts';
import { DateFacts } from './DateFacts.tsx';
import { localised } from './localised.ts';
import { Printed } from './Printed.tsx';
import { meaningText } from './span-text.ts';

/**
 * The card of one actor or one date. It closes by its button; Esc and placing are for whoever mounts it, for they need
 * the page. Its stylesheet is `assets/styles/card.css`.
 */
export function Card(props: CardProps) {
  const { texts, subject } = props;
  const type = subject.kind === 'actor' ? subject.card.type : 'date';
  const name = subject.kind === 'actor' ? localised(subject.card.name, texts.language) : null;
  const label =
    subject.kind === 'actor'
      ? texts.t('card.actor', { name: name?.text ?? subject.card.id })
      : texts.t('card.date', {
          printed: subject.date.text,
          meaning: meaningText(subject.date, texts) || texts.t('date.unresolved'),
        });
  return (
    <section
      class="siyaq sq-card"
      role="dialog"
      aria-label={label}
      lang={texts.language}
      dir={texts.direction}
      data-appearance={props.appearance}
      data-type={type}
    >
      <div class="sq-scroll">
        <header class="sq-head">
          <span class="sq-type">{texts.t(`type.${type}`)}</span>
          <button
            type="button"
            class="sq-close"
            aria-label={texts.t('close')}
            title={texts.t('close')}
            onClick={props.onClose}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
              <path d="M3.5 3.5l9 9m0-9l-9 9" fill="none" stroke="currentColor" stroke-width="1.6" />
            </svg>
          </button>
          <h2 class="sq-name">
            {subject.kind === 'actor' ? (
              <bdi dir="auto" lang={name?.lang}>
                {name?.text ?? subject.card.id}
              </bdi>
            ) : (
              <Printed text={subject.date.text} lang={props.pageLanguage} />
            )}
          </h2>
        </header>
        {subject.kind === 'actor' ? (
          <ActorFacts {...props} subject={subject} />
        ) : (
          <DateFacts {...props} subject={subject} />
        )}
      </div>
    </section>
  );
}
