/** The letters of the two tables, and of other languages' alphabets in the same script, in Latin letters. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 'th',
  ج: 'j',
  چ: 'ch',
  ح: 'ḥ',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 'ṣ',
  ض: 'ḍ',
  ط: 'ṭ',
  ظ: 'ẓ',
  ع: 'ʻ',
  غ: 'gh',
  ف: 'f',
  ڤ: 'v',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ۀ: 'h',
  و: 'w',
  ي: 'y',
  ی: 'y',
  ى: 'y',
  ء: 'ʼ',
  أ: 'ʼ',
  إ: 'ʼ',
  ؤ: 'ʼ',
  ئ: 'ʼ',
};

/** Letters that Persian says otherwise. */
const PERSIAN_CONSONANTS: Readonly<Record<string, string>> = { ث: 's̱', ذ: 'ẕ', ض: 'z̤', و: 'v' };

/**
 * Letters that Arabic and Persian texts have only in names from elsewhere: Kurdish ones as in the table for Kurdish, others
 * as the letter of the two tables that they are made from, or what their own language says where that is plain.
 */
const FROM_ELSEWHERE: Readonly<Record<string, string>> = {
  b: '\u066E\u067B\u0680\u0750\u0751\u0752\u0753\u0754\u0755\u0756\u08A0\u08A1\u08B6',
  ch: '\u0687\u06BF\u08C1',
  d: '\u068A\u068B\u068D\u068E\u068F\u0690\u06EE\u0759\u075A\u08AE',
  dh: '\u068C',
  dz: '\u0681',
  e: '\u06D0\u06D2\u06D5',
  f: '\u06A1\u06A2\u06A3\u0760\u0761\u08A4\u08BB',
  g: '\u06B0\u06B2\u06B3\u0762\u0763\u08B0',
  gh: '\u06FC\u08C3',
  h: '\u06BE\u06C1\u06C2\u06C3\u06FF',
  j: '\u0684\u08A2\u08C5\u08C6',
  k: '\u063B\u063C\u06AA\u06AB\u06AC\u06AE\u0764\u077F\u08B4\u08C2',
  l: '\u06B6\u06B7\u06B8\u076A\u08A6\u08C7',
  m: '\u0765\u0766\u08A7',
  n: '\u06B9\u06BA\u06BB\u06BD\u0767\u0768\u0769\u08BD',
  ng: '\u06AD\u06B1',
  ny: '\u0683',
  o: '\u06C6',
  p: '\u06A6\u08B7\u08BE',
  q: '\u066F\u06A7\u06A8\u08A5\u08B5\u08BC\u08C4',
  r: '\u0692\u0694\u0695\u0697\u0699\u06EF\u075B\u076B\u076C\u0771\u08AA\u08B9',
  s: '\u069B\u069C\u075C\u076D\u0770\u077D\u077E',
  sh: '\u069A\u06FA',
  t: '\u067A\u067D\u067F\u08B8\u08BF',
  ts: '\u0685',
  u: '\u06C7',
  v: '\u06A5\u06CB',
  w: '\u0676\u06C4\u06CA\u06CF\u0778\u0779\u08AB\u08B1',
  y: '\u0620\u063D\u063E\u063F\u0678\u06CD\u06D1\u0775\u0776\u0777\u077A\u077B\u08A8\u08A9\u08AC\u08BA',
  z: '\u08B2',
  zh: '\u0696',
  ê: '\u06CE',
  ñ: '\u06B4',
  ö: '\u06C5',
  ü: '\u0677\u06C8\u06C9',
  ā: '\u0672\u0673\u0675\u0773\u0774\u08AD',
  ł: '\u06B5',
  ʻ: '\u06A0\u075D\u075E\u075F\u08B3',
  ʼ: '\u0674',
  ʼe: '\u06D3',
  ḍ: '\u0688\u0689\u06FB',
  ḥ: '\u0682\u0757\u0758\u076E\u076F\u0772\u077C',
  ṇ: '\u06BC',
  ṛ: '\u0691\u0693',
  ṣ: '\u069D\u069E\u08AF',
  ṭ: '\u0679\u067C\u069F\u08A3\u08C0',
};
const ELSEWHERE: ReadonlyMap<string, string> = new Map(
  Object.entries(FROM_ELSEWHERE).flatMap(([latin, letters]) =>
    Array.from(letters, (letter) => [letter, latin] as const),
  ),
);

/** A letter as a consonant, whatever else it may stand for; a letter of no known alphabet stays as it is. */
export const consonantOf = (char: string, persian: boolean): string =>
  (persian && PERSIAN_CONSONANTS[char]) || CONSONANTS[char] || (ELSEWHERE.get(char) ?? char);

/** Marks upon letters: vowels, doubling, hamzah, and those of the Koran. */
export const MARKS = '\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED';

/** Letters of the script, in all its alphabets. */
export const LETTERS =
  '\u0620-\u063F\u0641-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FC\u06FF\u0750-\u077F\u08A0-\u08C7';

export const withoutMarks = (word: string): string => word.replace(new RegExp(`[${MARKS}\u0640]`, 'g'), '');

/** Consonants that an h behind them would make another letter of: the tables part the two by a prime. */
const MADE_OTHERS_BY_H = /[cdgkstz]$/;

/** `latin` and what is written behind it. */
export const joined = (latin: string, next: string): string =>
  latin + (MADE_OTHERS_BY_H.test(latin) && next.startsWith('h') ? 'ʹ' : '') + next;
