/** Days before which no news page is from, and from which on a stamp is a mistake. */
const FIRST_DAY = '1990-01-01';
const LAST_DAY = '2100-01-01';

/** Whether a page of news may be from this day (ISO). */
export const isNewsDay = (day: string): boolean => day > FIRST_DAY && day < LAST_DAY;
