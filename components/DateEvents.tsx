import type { DaySpan } from '../core/annotate/annotation.ts';
import type { EventCard } from '../core/events/describe-events.ts';
import type { Texts } from '../locales/texts.ts';
import { OurWords } from './OurWords.tsx';
import { ProvenanceNote } from './ProvenanceNote.tsx';
import { spanText } from './span-text.ts';

/** The known events of a date, each with its sources; its days are said where they are others than the date's. */
export function DateEvents(props: { texts: Texts; date: DaySpan; events: readonly EventCard[] }) {
  const { texts, date, events } = props;
  if (events.length === 0) return null;
  return (
    <div class="sq-row">
      <h3>{texts.t('date.events')}</h3>
      <ul class="sq-events">
        {events.map((event) => (
          <li key={event.id}>
            <p class="sq-event">
              <OurWords of={event.title} language={texts.language} />
            </p>
            {(event.date !== date.from || (event.end ?? event.date) !== date.to) && (
              <p class="sq-faint">{spanText({ from: event.date, to: event.end ?? event.date }, texts)}</p>
            )}
            <p>
              <OurWords of={event.summary} language={texts.language} />
            </p>
            <ProvenanceNote texts={texts} provenance={event.provenance} own={undefined} />
          </li>
        ))}
      </ul>
    </div>
  );
}
