import type { Texts } from '../locales/texts.ts';
import { CALENDARS, dayIn } from './day-words.ts';

/** The era, or the year where there is none, is not left behind on a line by itself. */
const unbroken = (day: string): string => day.replace(/ (?=\S+$)/, '\u00A0');

/** One day, or the two ends of a span, in Gregorian, Solar Hijri and lunar Hijri. */
export function ThreeCalendars(props: { texts: Texts; from: string | null; to: string | null }) {
  const { texts, from, to } = props;
  const both = from !== null && to !== null;
  return (
    <table class="sq-calendars">
      {both && (
        <thead>
          <tr>
            <td />
            <th scope="col">{texts.t('date.first-day')}</th>
            <th scope="col">{texts.t('date.last-day')}</th>
          </tr>
        </thead>
      )}
      <tbody>
        {CALENDARS.map((calendar) => (
          <tr key={calendar}>
            <th scope="row">{texts.t(`calendar.${calendar}`)}</th>
            {[from, to].map(
              (day, i) =>
                day && (
                  <td key={i === 0 ? 'from' : 'to'}>{unbroken(dayIn(day, calendar, texts.language))}</td>
                ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
