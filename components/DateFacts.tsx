import type { DateMention } from '../core/annotate/annotation.ts';
import type { Texts, WordParam } from '../locales/texts.ts';
import { spanText } from './span-text.ts';
import { ThreeCalendars } from './ThreeCalendars.tsx';
import { Why } from './Why.tsx';

function facts(date: DateMention, texts: Texts): string[] {
  const found = [texts.t(`granularity.${date.granularity}`)];
  if (date.relation !== 'on') found.push(texts.t(`relation.${date.relation}`));
  if (date.approximate) found.push(texts.t('date.approximate'));
  return found;
}

/** What a printed date means: its day or span in three calendars, and why it was read so. */
export function DateFacts(props: { texts: Texts; date: DateMention; word?: WordParam }) {
  const { texts, date } = props;
  const known = date.from !== null || date.to !== null;
  const single = date.from !== null && date.from === date.to;
  return (
    <div class="sq-body">
      {known ? (
        <>
          <p class="sq-value">{spanText(date, texts)}</p>
          <p class="sq-chips">
            {facts(date, texts).map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
            <span>{texts.t('date.printed-in', { calendar: texts.t(`calendar.${date.calendar}`) })}</span>
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
      <Why texts={texts} reason={date.reason} word={props.word} />
    </div>
  );
}
