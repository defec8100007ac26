import type { Reason } from '../core/reason.ts';
import type { Texts } from '../locales/texts.ts';

/** Something failed: what, what to do, and the code for a report. */
export function ErrorNote(props: {
  texts: Texts;
  title: string;
  note?: string;
  error: Reason;
  onRetry?: () => void;
}) {
  const { texts } = props;
  return (
    <div class="error" role="alert">
      <p class="empty-title">{props.title}</p>
      <p>
        {props.note && `${props.note} `}
        <bdi>{texts.reason(props.error)}</bdi>
      </p>
      <p class="faint code">
        <bdi>{texts.t('error.details', { code: props.error.code })}</bdi>
      </p>
      {props.onRetry && (
        <button type="button" onClick={props.onRetry}>
          {texts.t('popup.retry')}
        </button>
      )}
    </div>
  );
}
