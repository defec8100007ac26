// The day that a machine-readable stamp or a printed date line tells. Stamps of this press are in any of three
// calendars, with or without a zone: a Jalali `article:published_time` read as Gregorian would be 621 years off.
import { CALENDAR_IDS, type Calendar, dayOf } from './calendars.ts';
import { findDates } from './find-dates.ts';
import { foldWord } from './fold-dates.ts';

export interface ParsedStamp {
  /** ISO local day in the zone that was asked for. */
  readonly day: string;
  /** Calendar in which it was written. */
  readonly calendar: Calendar;
}

interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const TIME = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(am|pm)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?/i;
/** Solar years end here; later ones in a stamp are lunar: 1420 solar is 2041, 1421 lunar was 2000. */
const LAST_SOLAR = 1420;

/** Years of two digits that a stamp's last part can be. */
const FIRST_SHORT = 15;

/** Letters behind a stamp's day: the hour's half, a zone, a place. More of them make a sentence. */
const MOST_BEHIND = 24;
const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

const asciiDigits = (text: string): string => text.replace(/[٠-٩۰-۹]/g, (digit) => foldWord(digit));

/** Year, month and day at the start of a stamp, with what stands behind them. */
function readFields(stamp: string): { fields: Fields; rest: string } | null {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(stamp);
  if (yearFirst) return fieldsOf(stamp, yearFirst[0], yearFirst[1], yearFirst[2], yearFirst[3]);
  const packed = /^(\d{4})(\d{2})(\d{2})(?=T|$)/.exec(stamp);
  if (packed) return fieldsOf(stamp, packed[0], packed[1], packed[2], packed[3]);
  // 9/8/2024 10:20 AM: American, as servers print it that nobody told of another place.
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}),? +\d{1,2}:\d{2}(?::\d{2})? ?[AP]M/.exec(stamp);
  if (american && /^(?:[1-9]\/|\d\d\/[1-9]\/)/.test(stamp))
    return fieldsOf(stamp, american[0].split(' ', 1)[0]!, american[3], american[1], american[2]);
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(stamp);
  if (dayFirst) return fieldsOf(stamp, dayFirst[0], dayFirst[3], dayFirst[2], dayFirst[1]);
  // 27/09/24: neither a solar year first nor one last, for none of either is of these times.
  const short = /^(1[3-9]|2\d|3[01])\/(0?[1-9]|1[0-2])\/([12]\d|3\d)(?!\d)/.exec(stamp);
  if (short && Number(short[3]) >= FIRST_SHORT)
    return fieldsOf(stamp, short[0], `20${short[3]}`, short[2], short[1]);
  const named =
    /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})/i.exec(stamp) ??
    null;
  if (named) return fieldsOf(stamp, named[0], named[3], monthOf(named[2]), named[1]);
  const monthFirst = /^(?:[a-z]{3,9},?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i.exec(
    stamp,
  );
  if (monthFirst) return fieldsOf(stamp, monthFirst[0], monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  return null;
}

const monthOf = (name: string | undefined): string => String(MONTHS.indexOf((name ?? '').toLowerCase()) + 1);

function fieldsOf(
  stamp: string,
  whole: string,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): { fields: Fields; rest: string } {
  const [m, d] = [Number(month), Number(day)];
  // Month and day stand in either order; a month above 12 tells.
  const swapped = m > 12 && d <= 12;
  return {
    fields: { year: Number(year), month: swapped ? d : m, day: swapped ? m : d },
    rest: stamp.slice(whole.length),
  };
}

/** The calendar of a year that is written without one. */
export const calendarOf = (year: number): Calendar =>
  year >= 1500 ? 'gregorian' : year <= LAST_SOLAR ? 'solar-hijri' : 'lunar-hijri';

function localDay(instant: Temporal.Instant, zone: string): string | null {
  try {
    return instant.toZonedDateTimeISO(zone).toPlainDate().toString();
  } catch {
    return null;
  }
}

/** Moves a day whose time is told in another zone to the day that it was in `zone`. */
function inZone(day: Temporal.PlainDate, rest: string, zone: string): string | null {
  const time = TIME.exec(rest);
  const offset = time?.[5];
  if (!time || !offset) return day.toString();
  const [, hours = '0', minutes = '0', seconds = '0', half] = time;
  const hour = (Number(hours) % (half ? 12 : 24)) + (/pm/i.test(half ?? '') ? 12 : 0);
  const zoned = /^[+-]/.test(offset) ? offset.replace(/^(...)(\d\d)$/, '$1:$2') : 'UTC';
  try {
    const clock = Temporal.PlainTime.from({ hour, minute: Number(minutes), second: Number(seconds) });
    return localDay(day.toZonedDateTime({ timeZone: zoned, plainTime: clock }).toInstant(), zone);
  } catch {
    return day.toString();
  }
}

/**
 * Reads a stamp: ISO 8601 and its relatives, RFC 2822, English dates, seconds or milliseconds since 1970, day-first
 * numbers; Gregorian, solar or lunar Hijri by the year; any of the three sets of digits. Null where it is none of these.
 * `zone` is the IANA zone whose local day is wanted; a stamp without a zone is taken as local.
 */
export function parseStamp(value: string, zone: string): ParsedStamp | null {
  const stamp = asciiDigits(value)
    .replace(/[\u200c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
  if (/^\d{10}(?:\d{3})?$/.test(stamp)) {
    const epoch = Number(stamp) * (stamp.length === 10 ? 1000 : 1);
    const day = localDay(Temporal.Instant.fromEpochMilliseconds(epoch), zone);
    return day === null ? null : { day, calendar: 'gregorian' };
  }
  const read = readFields(stamp);
  if (!read || lettersIn(read.rest) > MOST_BEHIND) return null;
  const { year, month, day } = read.fields;
  const calendar = calendarOf(year);
  const found = dayOf(calendar, year, month, day);
  if (!found) return null;
  const local = calendar === 'gregorian' ? inZone(found, read.rest, zone) : found.toString();
  return local === null ? null : { day: local, calendar };
}

/** Letters that a date line may hold beside its date: "published on", a name, the hour. */
const MOST_BESIDE = 45;
const LANGUAGES = ['ar', 'fa', 'prs'] as const;

/**
 * The day of a printed date line, in any of the languages (the article's own first). Null where the line holds no whole
 * date, or is a sentence that merely mentions one.
 */
export function findDateLine(
  line: string,
  place: { readonly language: string | null; readonly country: string | null },
): ParsedStamp | null {
  const own = LANGUAGES.filter((language) => language === place.language);
  for (const language of [...own, ...LANGUAGES.filter((one) => one !== place.language)]) {
    const [date] = findDates(line, { language, published: null, country: place.country }).filter(
      ({ granularity, from, to, calendar }) =>
        granularity === 'day' && from !== null && from === to && calendar !== 'none',
    );
    if (!date?.from) continue;
    const beside = lettersIn(line.slice(0, date.start)) + lettersIn(line.slice(date.end));
    if (beside > MOST_BESIDE) continue;
    return {
      day: date.from,
      calendar: date.calendar in CALENDAR_IDS ? (date.calendar as Calendar) : 'gregorian',
    };
  }
  return null;
}
