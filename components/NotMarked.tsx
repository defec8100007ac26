import type { Reason } from '../core/reason.ts';
import type { TextKey, Texts, WordParam } from '../locales/texts.ts';

const WORDS: Readonly<Record<'not-ours' | 'not-an-article', readonly [title: TextKey, note: TextKey]>> = {
  'not-ours': ['popup.not-ours', 'topic.not-about'],
  'not-an-article': ['popup.not-article', 'popup.not-article-note'],
};

/** What the reader said, `Correction` says below, with the way to take it back: here it would stand twice. */
const OWN_WORD: ReadonlySet<string> = new Set(['topic.page-not', 'topic.site-not']);

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
  const reasons = props.reasons.filter(({ code }) => !OWN_WORD.has(code));
  const byReader = reasons.length < props.reasons.length;
  return (
    <div class="empty">
      <p class="empty-title">{texts.t(title)}</p>
      {!byReader && <p class="faint">{texts.t(note)}</p>}
      {reasons.length > 0 && (
        <ul class="because">
          {reasons.map((reason) => (
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
