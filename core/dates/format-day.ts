import { CALENDAR_IDS, type Calendar } from './calendars.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, options);
  formats.set(key, format);
  return format;
}

/** Where Gregorian months have the names of the Levant; in Arabic without a country CLDR has those of Egypt. */
const LEVANT = 'ar-IQ';

/**
 * A moment by the Gregorian calendar, in the words and digits of a language, by CLDR. A month has two names in Arabic, and few
 * readers know both: it is printed with both, as agencies do.
 */
export function formatGregorian(moment: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  const format = formatOf(`${language}-u-ca-gregory`, options);
  if (language !== 'ar') return format.format(moment);
  const levantine = formatOf(`${LEVANT}-u-ca-gregory`, options).formatToParts(moment);
  const month = levantine.find(({ type }) => type === 'month')?.value;
  return format
    .formatToParts(moment)
    .map(({ type, value }) => (type === 'month' && value !== month ? `${month}/${value}` : value))
    .join('');
}

const DAY = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;

/**
 * A day in the words and digits of a language, in one of the three calendars. `isoDay` is a Gregorian day, `YYYY-MM-DD`; it
 * carries no time zone. Throws a RangeError where it is none.
 */
export function formatDay(isoDay: string, calendar: Calendar, language: string): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  if (calendar === 'gregorian') return formatGregorian(day, language, DAY);
  const printed = formatOf(`${language}-u-ca-${CALENDAR_IDS[calendar]}`, DAY).format(day);
  // CLDR's English calls the era of solar Hijri years "AP", which newspeople read as a news agency. These are the initials of
  // the calendar's name, as it stands beside such days.
  return language === 'en' ? printed.replace(/ AP$/, ' SH') : printed;
}
