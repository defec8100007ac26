import type { InterfaceLanguage } from '../core/actors/actor.ts';
import { formatDay, formatGregorian } from '../core/dates/format-day.ts';

/** Days and instants in the words of the interface's language. Days are ISO local days and carry no time zone. */

export type Calendar = 'gregorian' | 'solar-hijri' | 'lunar-hijri';
export const CALENDARS: readonly Calendar[] = ['gregorian', 'solar-hijri', 'lunar-hijri'];

export const dayIn = (day: string, calendar: Calendar, language: InterfaceLanguage): string =>
  formatDay(day, calendar, language);

/** A Gregorian day, for sentences. */
export const dayText = (day: string, language: InterfaceLanguage): string =>
  formatDay(day, 'gregorian', language);

/** A Gregorian day with its weekday. In one go, for what stands between the two is the language's affair. */
export const dayWithWeekday = (day: string, language: InterfaceLanguage): string =>
  formatGregorian(new Date(`${day}T00:00:00Z`), language, {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });

/** An ISO instant as Gregorian day and time in the reader's own zone. By its parts: of `medium`, Arabic makes figures. */
export const instantText = (instant: string, language: InterfaceLanguage): string =>
  formatGregorian(new Date(instant), language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });

/** The year of an ISO date of any precision, ungrouped, in the language's own digits. */
export const yearOf = (date: string, language: InterfaceLanguage): string =>
  new Intl.NumberFormat(language, { useGrouping: false }).format(Number.parseInt(date.slice(0, 4), 10));
