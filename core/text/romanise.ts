import type { ReadLanguage } from './language.ts';
import { ARABIC_WORDS, lookedUp, PERSIAN_WORDS } from './romanised-words.ts';

/**
 * Text in Latin letters after the romanisation tables of the ALA and the Library of Congress for Arabic (2012) and Persian
 * (2012), https://www.loc.gov/catdir/cpso/roman.html (read 2026-11-25 in copies: en.wikisource.org/wiki/Page:Persian_Romanization.pdf/2
 * for Persian, documentine.com's for Arabic).
 *
 * The script leaves short vowels out, and the tables ask a cataloguer to supply them from a dictionary. Here they come from
 * `romanised-words.ts` for the words that news is made of, and from marks where the text has them; other words are given
 * letter by letter, without vowels that nobody wrote. So the result is a help for who cannot read the script, and for
 * sorting; it is no cataloguer's work.
 */
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
  ء: 'ʼ',
  أ: 'ʼ',
  إ: 'ʼ',
  ؤ: 'ʼ',
  ئ: 'ʼ',
};
/** Letters that Persian says otherwise. */
const PERSIAN_CONSONANTS: Readonly<Record<string, string>> = { ث: 's̱', ذ: 'ẕ', ض: 'z̤' };

const FATHA = '\u064E';
const DAMMA = '\u064F';
const KASRA = '\u0650';
const SHADDA = '\u0651';
const VOWEL_MARKS: Readonly<Record<string, string>> = {
  [FATHA]: 'a',
  [DAMMA]: 'u',
  [KASRA]: 'i',
  '\u064B': 'an',
  '\u064C': 'un',
  '\u064D': 'in',
  '\u0652': '',
  '\u0670': 'ā',
};

const PUNCTUATION: Readonly<Record<string, string>> = {
  '،': ',',
  '؛': ';',
  '؟': '?',
  '٪': '%',
  '٫': '.',
  '٬': ',',
  '«': '“',
  '»': '”',
  '۔': '.',
};

const LETTERS = /[\u0621-\u064A\u064B-\u0652\u0670-\u06D3\u200C]+/gu;
const ZWNJ = '\u200C';

const unmarked = (word: string): string => word.replace(/[\u064B-\u0652\u0670\u0640]/g, '');
const long = (latin: string): boolean => /[āīūá]$/.test(latin);

interface Letter {
  readonly char: string;
  /** The marks upon it. */
  readonly marks: string;
}

function lettersOf(word: string): Letter[] {
  return Array.from(
    word.matchAll(/([^\u064B-\u0652\u0670])([\u064B-\u0652\u0670]*)/gu),
    ([, char, marks]) => ({
      char: char!,
      marks: marks!,
    }),
  );
}

const vowelsOf = (marks: string): string =>
  Array.from(marks, (mark) => (mark === SHADDA ? '' : (VOWEL_MARKS[mark] ?? ''))).join('');

/** ا at the head of a word: the verbal nouns of the longer forms begin with i, most else with a. */
function headAlif(rest: string): string {
  return /^(?:ست|ن[^ت]|[^ن]ت)/.test(rest) ? 'i' : 'a';
}

interface Place {
  readonly letters: readonly Letter[];
  readonly at: number;
  /** What is written so far. */
  readonly before: string;
  readonly persian: boolean;
}

/** و and ی: consonants at the head of a word and beside other vowels, long vowels else. */
function glide({ letters, at, before }: Place, consonant: string, vowel: string): string {
  const { marks } = letters[at]!;
  const next = letters[at + 1]?.char ?? '';
  if (vowelsOf(marks) !== '' || marks.includes(SHADDA))
    return `${consonant}${marks.includes(SHADDA) ? consonant : ''}${vowelsOf(marks)}`;
  if (at === 0 || next === 'ا' || next === 'آ' || next === 'ى') return consonant;
  if (long(before)) return consonant;
  // After a written short vowel of its own kind the letter lengthens it; after a fatha it makes a diphthong.
  if (before.endsWith('a') && letters[at - 1]?.marks.includes(FATHA)) return consonant;
  return vowel;
}

function yeh(place: Place): string {
  const { letters, at, persian } = place;
  if (!persian && letters[at + 1]?.char === 'ة' && at + 2 === letters.length && !long(place.before))
    return 'īy';
  return glide(place, 'y', 'ī');
}

function waw(place: Place): string {
  const { letters, at, persian } = place;
  // The plural of verbs is written with an alif that is not said.
  if (!persian && at > 1 && at + 2 === letters.length && letters[at + 1]!.char === 'ا') return 'ū';
  return glide(place, persian ? 'v' : 'w', 'ū');
}

function alif({ letters, at, before, persian }: Place): string {
  const { char, marks } = letters[at]!;
  const rest = letters
    .slice(at + 1)
    .map((letter) => letter.char)
    .join('');
  if (char === 'آ') return at === 0 ? 'ā' : 'ʼā';
  if (at > 0) {
    if (!persian && at === letters.length - 1 && before.endsWith('ū') && at > 1) return '';
    return marks.includes('\u064B') ? 'an' : 'ā';
  }
  if (marks !== '') return vowelsOf(marks);
  if (/^[يیى]/.test(rest) && !/^[يیى]ا/.test(rest)) return '';
  if (/^و[^ا]/.test(rest) && persian) return '';
  return persian ? 'a' : headAlif(rest);
}

function other(place: Place): string {
  const { letters, at, before, persian } = place;
  const { char, marks } = letters[at]!;
  const last = at === letters.length - 1;
  if (at === 0 && (char === 'أ' || char === 'إ')) return vowelsOf(marks) || (char === 'أ' ? 'a' : 'i');
  if (char === 'ة') return `${long(before) || before.endsWith('a') ? '' : 'a'}${persian ? 't' : 'h'}`;
  if (char === 'ۀ') return 'ahʼi';
  if (char === 'ه' && persian && last && at > 0 && !long(before)) return 'ah';
  const consonant = (persian && PERSIAN_CONSONANTS[char]) || CONSONANTS[char] || '';
  return `${consonant}${marks.includes(SHADDA) ? consonant : ''}${vowelsOf(marks)}`;
}

function letter(place: Place): string {
  const { char } = place.letters[place.at]!;
  if (char === 'ا' || char === 'آ' || char === 'ٱ') return alif(place);
  if (char === 'و') return waw(place);
  if (
    char === 'ي' ||
    char === 'ی' ||
    (char === 'ى' && (place.persian || place.at < place.letters.length - 1))
  )
    return yeh(place);
  if (char === 'ى') return 'á';
  return other(place);
}

/** A short vowel that is written before a letter that lengthens it is that letter's. */
const lengthened = (latin: string): string =>
  latin.replace(/aā/g, 'ā').replace(/uū/g, 'ū').replace(/iī/g, 'ī').replace(/aá/g, 'á');

function byLetters(word: string, persian: boolean): string {
  const letters = lettersOf(word);
  let before = '';
  for (let at = 0; at < letters.length; at += 1) before += letter({ letters, at, before, persian });
  return lengthened(before);
}

/** Particles that are written as one word with the article, and what they are. */
const FUSED = /^([وف]?)([بكل]?)ال(?=..)/;
const PARTICLES: Readonly<Record<string, string>> = {
  و: 'wa-',
  ف: 'fa-',
  ب: 'bi-',
  ك: 'ka-',
  ل: 'li-',
  '': '',
};

function arabicWord(word: string): string {
  const bare = unmarked(word);
  const known = ARABIC_WORDS.get(lookedUp(bare));
  if (known) return known;
  const toThe = /^([وف]?)لل(?=..)/.exec(bare);
  if (toThe) return `${PARTICLES[toThe[1]!]}lil-${stem(bare.slice(toThe[0].length), word)}`;
  const fused = FUSED.exec(bare);
  if (fused)
    return `${PARTICLES[fused[1]!]}${PARTICLES[fused[2]!]}al-${stem(bare.slice(fused[0].length), word)}`;
  const joined = /^([وفبل])(..+)/.exec(bare);
  const behind = joined && ARABIC_WORDS.get(lookedUp(joined[2]!));
  if (behind) return `${PARTICLES[joined[1]!]}${behind}`;
  return byLetters(word, false);
}

/** What stands behind particles: its marks count where it has any. */
function stem(bare: string, word: string): string {
  const known = ARABIC_WORDS.get(lookedUp(bare));
  if (known) return known;
  const marked = /[\u064B-\u0652\u0670]/.test(word)
    ? word.slice(-(word.length - indexOfBare(word, bare)))
    : bare;
  return byLetters(marked, false);
}

/** Where the last letters of a marked word begin, so many letters from its end as `bare` has. */
function indexOfBare(word: string, bare: string): number {
  let left = bare.length;
  let at = word.length;
  while (at > 0 && left > 0) {
    at -= 1;
    if (unmarked(word[at]!) !== '') left -= 1;
  }
  return at;
}

/** Endings and the beginning that Persian joins without joining their letters. */
function persianWord(word: string): string {
  const whole = PERSIAN_WORDS.get(lookedUp(word).replaceAll(ZWNJ, ''));
  if (whole) return whole;
  return word
    .split(ZWNJ)
    .filter((part) => part !== '')
    .map((part) => PERSIAN_WORDS.get(lookedUp(part)) ?? byLetters(part, true))
    .join('ʹ');
}

/** The first letter behind the article and particles, which are small in all places. */
function capital(latin: string): string {
  const head = /^(?:(?:wa|fa|bi|ka|li|al|lil)-)*[ʻʼ]?/.exec(latin)![0].length;
  return latin.slice(0, head) + latin.charAt(head).toUpperCase() + latin.slice(head + 1);
}

const DEFINITE = /^[وف]?(?:[بك]?ال|لل)../;

/**
 * A noun without the article before one that has it is in the construct state, for an adjective would have none either:
 * its ة is said as t.
 */
const inConstruct = (word: string, rest: string): boolean =>
  word.endsWith('ة') && !DEFINITE.test(word) && /^ ال../.test(rest);

function arabicInLine(word: string, at: number, line: string): string {
  const latin = arabicWord(word);
  const name = /\p{Lu}/u.test(latin);
  return !name && inConstruct(word, line.slice(at + word.length)) ? latin.replace(/h$/, 't') : latin;
}

/**
 * One line of text in Latin letters. Arabic-script digits become ASCII ones, punctuation its Latin counterpart; all else
 * stays. The first word begins with a capital, and what the word list knows as a name.
 */
export function romanise(text: string, language: ReadLanguage): string {
  const latin = text
    .replaceAll('\u0640', '')
    .normalize('NFC')
    .replace(LETTERS, language === 'ar' ? arabicInLine : (word) => persianWord(word))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[،؛؟٪٫٬«»۔]/g, (mark) => PUNCTUATION[mark]!);
  return capital(latin.trim()).normalize('NFC');
}
