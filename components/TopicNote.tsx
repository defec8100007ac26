import type { TopicScore } from '../core/articles/article.ts';
import type { Reason } from '../core/reason.ts';
import type { Texts, WordParam } from '../locales/texts.ts';

/** How much a reason counted, -1 to 1; zero where that is not told, as for a page that was turned away at once. */
const shareOf = (reason: Reason): number => Number(reason.params.share ?? 0);

/** Whether an article is about the mission, with what speaks for it and against it to open, the weightiest first. */
export function TopicNote(props: {
  texts: Texts;
  topic: TopicScore;
  /** What the reader said of it, which wins. */
  said?: boolean | null;
  word: WordParam;
}) {
  const { texts, topic, said = null } = props;
  const own = texts.t(topic.about ? 'topic.about' : 'topic.not-about');
  const verdict = said === null ? own : texts.t(said ? 'topic.about-said' : 'topic.not-about-said');
  if (topic.reasons.length === 0) return <p class="topic">{verdict}</p>;
  const against = topic.reasons.filter((reason) => shareOf(reason) < 0);
  const rest = topic.reasons.filter((reason) => shareOf(reason) >= 0);
  return (
    <details class="topic">
      <summary>{verdict}</summary>
      {verdict !== own && <p>{own}</p>}
      <p class="faint">{texts.t('topic.why')}</p>
      <Reasons {...props} heading={against.length > 0 ? texts.t('topic.for') : null} reasons={rest} />
      <Reasons {...props} heading={texts.t('topic.against')} reasons={against} />
    </details>
  );
}

function Reasons(props: {
  texts: Texts;
  word: WordParam;
  heading: string | null;
  reasons: readonly Reason[];
}) {
  const { texts, heading, reasons } = props;
  if (reasons.length === 0) return null;
  return (
    <>
      {heading !== null && <p class="faint">{heading}</p>}
      <ul>
        {reasons.map((reason) => (
          <li key={reason.code}>
            <bdi dir="auto">{texts.reason(reason, props.word)}</bdi>
            {shareOf(reason) !== 0 && (
              <span class="faint"> {texts.t('topic.share', { share: Math.abs(shareOf(reason)) })}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
