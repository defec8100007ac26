import { ARABIC } from './romanise/arabic-words.ts';
import { PERSIAN } from './romanise/persian-words.ts';
import { wordList } from './romanise/word-list.ts';

/**
 * The words that headlines on the mission are made of, with the vowels that the script leaves out, after the same tables as
 * `romanise.ts`.
 */
export const ARABIC_WORDS = wordList(ARABIC);
export const PERSIAN_WORDS = wordList(PERSIAN);
