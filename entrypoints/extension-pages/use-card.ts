import { useCallback, useState } from 'preact/hooks';
import type { CardProps, CardSubject } from '../../components/card-props.ts';
import type { Highlight } from '../../components/ReaderView.tsx';
import { describeActor } from '../../core/actors/describe-actor.ts';
import type { Lexicon } from '../../core/actors/lexicon.ts';
import { describeEvents, inQuestion } from '../../core/events/describe-events.ts';
import { wholeWord } from '../../page/whole-word.ts';

function printedAround(text: string, { start, end }: Highlight): string {
  const word = wholeWord(text, start, end);
  return text.slice(word.start, word.end);
}

type CardState = Pick<CardProps, 'subject' | 'onClose' | 'onActor'> | null;

/**
 * The one open card of a page of ours. `day`: the day of the article that is read, for the offices held then; `text`: the
 * article's.
 */
export function useCard(
  lexicon: Lexicon | null,
  day: string | null,
  text: string,
): { card: CardState; showActor: (id: string) => void; show: (span: Highlight) => void; close: () => void } {
  const [subject, setSubject] = useState<CardSubject | null>(null);
  const close = useCallback(() => setSubject(null), []);
  const actor = (id: string, mention: Extract<Highlight, { actor: string }> | null): void => {
    const card = lexicon && describeActor(lexicon, id, day, mention?.text ?? null);
    if (!card) return;
    const alternatives = (mention?.alternatives ?? []).flatMap(
      (one) => describeActor(lexicon, one, day, null) ?? [],
    );
    const printed = mention && { ...mention, printed: printedAround(text, mention) };
    setSubject({ kind: 'actor', mention: printed, card, alternatives });
  };
  const showActor = (id: string): void => actor(id, null);
  const show = (span: Highlight): void => {
    if ('actor' in span) actor(span.actor, span);
    else {
      const events = lexicon ? describeEvents(lexicon, inQuestion(span)) : [];
      setSubject({ kind: 'date', date: span, day, events });
    }
  };
  return { card: subject && { subject, onClose: close, onActor: showActor }, showActor, show, close };
}
