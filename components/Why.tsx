import type { Reason } from '../core/reason.ts';
import type { Texts, WordParam } from '../locales/texts.ts';

/** Why something was recognised, in one line. */
export function Why(props: {
  texts: Texts;
  reason: Reason;
  word?: WordParam | undefined;
  /** 0 to 1; shown only where it leaves room for doubt. */
  certainty?: number;
}) {
  const { texts, certainty } = props;
  return (
    <p class="sq-why">
      <span class="sq-label">{texts.t('card.why')}</span>{' '}
      <bdi dir="auto">{texts.reason(props.reason, props.word)}</bdi>
      {certainty !== undefined && certainty < 0.9 && (
        <span class="sq-faint"> · {texts.t('card.certainty', { share: certainty })}</span>
      )}
    </p>
  );
}
