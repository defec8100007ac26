import type { TopicScore } from '../core/articles/article.ts';
import type { Texts, WordParam } from '../locales/texts.ts';

/** Whether an article is about the mission, with the reasons to open. */
export function TopicNote(props: { texts: Texts; topic: TopicScore; word: WordParam }) {
  const { texts, topic } = props;
  const verdict = texts.t(topic.about ? 'topic.about' : 'topic.not-about');
  if (topic.reasons.length === 0) return <p class="topic">{verdict}</p>;
  return (
    <details class="topic">
      <summary>{verdict}</summary>
      <p class="faint">{texts.t('topic.why')}</p>
      <ul>
        {topic.reasons.map((reason) => (
          <li key={reason.code}>
            <bdi dir="auto">{texts.reason(reason, props.word)}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
