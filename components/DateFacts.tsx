import type { DateMention } from '../core/annotate/annotation.ts';
import type { Texts, WordParam } from '../locales/texts.ts';
import type { CardProps, CardSubject } from './card-props.ts';
import { DateEvents } from './DateEvents.tsx';
import { fromArticle, fromToday } from './day-distance.ts';
import { localised } from './localised.ts';
import { meaningText, spanText } from './span-text.ts';
import { ThreeCalendars } from './ThreeCalendars.tsx';
import { Why } from './Why.tsx';

function facts(date: DateMention, texts: Texts): string[] {
  const found = [texts.t(`granularity.${date.granularity}`)];
  if (date.approximate) found.push(texts.t('date.approximate'));
  const { calendar } = date;
  if (calendar !== 'none')
    found.push(texts.t('date.printed-in', { calendar: texts.t(`calendar.${calendar}`) }));
  return found;
}

type DateSubject = Extract<CardSubject, { kind: 'date' }>;

const known = ({ from, to }: DateMention): boolean => from !== null || to !== null;

/** The event that a date is counted from, by its title: the card knows it, whoever words the rest. */
const eventWord =
  ({ texts, subject, word }: { texts: Texts; subject: DateSubject; word?: WordParam }): WordParam =>
  (param, value) => {
    const event = param === 'event' ? subject.events.find(({ id }) => id === value) : undefined;
    return (event && localised(event.title, texts.language)?.text) ?? word?.(param, value) ?? null;
  };

/** What a printed date means: its day or span in three calendars, and why it was read so. */
export function DateFacts(props: Omit<CardProps, 'subject' | 'onClose'> & { subject: DateSubject }) {
  const { texts, subject } = props;
  const { date, day, events } = subject;
  const distances = known(date)
    ? [day && fromArticle(date, day, texts), fromToday(date, props.today, texts)].filter((one) => one)
    : [];
  const single = date.from !== null && date.from === date.to;
  return (
    <div class="sq-body">
      {known(date) ? (
        <>
          <p class="sq-value">{meaningText(date, texts)}</p>
          {distances.length > 0 && <p class="sq-faint">{distances.join(' · ')}</p>}
          <p class="sq-chips">
            {facts(date, texts).map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
          <div class="sq-row">
            <h3>{texts.t('date.calendars')}</h3>
            <ThreeCalendars texts={texts} from={date.from} to={single ? null : date.to} />
            {(date.calendar === 'lunar-hijri' || date.calendar === 'mixed') && (
              <p class="sq-faint">{texts.t('date.lunar-note')}</p>
            )}
          </div>
        </>
      ) : (
        <p class="sq-value">{texts.t('date.unresolved')}</p>
      )}
      {date.alternatives.length > 0 && (
        <div class="sq-row">
          <h3>{texts.t('date.alternatives')}</h3>
          <ul>
            {date.alternatives.map((span) => (
              <li key={`${span.from} ${span.to}`}>{spanText(span, texts)}</li>
            ))}
          </ul>
        </div>
      )}
      <DateEvents texts={texts} date={date} events={events} />
      <Why texts={texts} reason={date.reason} word={eventWord(props)} />
    </div>
  );
}
