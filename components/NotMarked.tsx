import type { Reason } from '../core/reason.ts';
import type { TextKey, Texts, WordParam } from '../locales/texts.ts';

const WORDS: Readonly<Record<'not-ours' | 'not-an-article', readonly [title: TextKey, note: TextKey]>> = {
  'not-ours': ['popup.not-ours', 'topic.not-about'],
  'not-an-article': ['popup.not-article', 'popup.not-article-note'],
};

/** A page that was turned away: why, and the way to have it read all the same. */
export function NotMarked(props: {
  texts: Texts;
  kind: keyof typeof WORDS;
  reasons: readonly Reason[];
  word: WordParam;
  onReadAnyway: () => void;
}) {
  const { texts } = props;
  const [title, note] = WORDS[props.kind];
  return (
    <div class="empty">
      <p class="empty-title">{texts.t(title)}</p>
      <p class="faint">{texts.t(note)}</p>
      {props.reasons.length > 0 && (
        <ul class="because">
          {props.reasons.map((reason) => (
            <li key={reason.code}>
              <bdi dir="auto">{texts.reason(reason, props.word)}</bdi>
            </li>
          ))}
        </ul>
      )}
      <div class="acts">
        <button type="button" data-act="read-anyway" onClick={props.onReadAnyway}>
          {texts.t('popup.read-anyway')}
        </button>
      </div>
    </div>
  );
}
