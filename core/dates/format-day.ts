import { CALENDAR_IDS, type Calendar } from './calendars.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day in the words and digits of a language, in one of the three calendars, by CLDR. `isoDay` is a Gregorian day,
 * `YYYY-MM-DD`; it carries no time zone. Throws a RangeError where it is none.
 */
export function formatDay(isoDay: string, calendar: Calendar, language: string): string {
  const tag = `${language}-u-ca-${CALENDAR_IDS[calendar]}`;
  let format = formats.get(tag);
  if (!format) {
    format = new Intl.DateTimeFormat(tag, {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    });
    formats.set(tag, format);
  }
  return format.format(new Date(`${isoDay}T00:00:00Z`));
}
