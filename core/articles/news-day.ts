/** Days, ISO, between which news pages are from: what lies beyond is the year of another calendar, or a slip. */
const FIRST_DAY = '1990-01-01';
const LAST_DAY = '2100-01-01';

/** Whether a page of news may be of this ISO day. */
export const isNewsDay = (day: string | undefined): day is string =>
  day !== undefined && day > FIRST_DAY && day < LAST_DAY;
