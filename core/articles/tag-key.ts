import { foldPhrase } from '../text/fold.ts';

/** What begins and ends a phrase: no part of a value that is asked for. */
export const QUOTATION_MARKS = /["“”„«»〝‟]/gu;

/** Two tags of one key are one: letters of another keyboard or case, ZWNJ and spaces don't matter; signs do (C++, C#). */
export const tagKey = (tag: string): string =>
  foldPhrase(tag.replace(QUOTATION_MARKS, ' ')).toLowerCase().replace(/\s+/gu, ' ').trim();
