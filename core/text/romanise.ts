import type { ReadLanguage } from './language.ts';
import { arabicWord, isArabicPhrase, particleAlone } from './romanise/arabic.ts';
import { LETTERS, MARKS } from './romanise/letters.ts';
import { isPersianPhrase, persianWord } from './romanise/persian.ts';

/**
 * Text in Latin letters after the romanisation tables of the ALA and the Library of Congress for Arabic and Persian (both
 * 2012), https://www.loc.gov/catdir/cpso/roman.html. Read 2026-11-26 in copies: Arabic rules 1-12 in
 * github.com/interscript/interscript-ruby, maps/alalc-ara-Arab-Latn-1997.yaml; 17-21 in ferdosi.com/cms/page/romanization;
 * Persian rules 4-9 and 11-14 in en.wikisource.org/wiki/Page:Persian_Romanization.pdf/4 to /6; letters of Kurdish in
 * vdocument.in/kurdish-romanization.html.
 *
 * The script leaves short vowels out, and the tables ask a cataloguer to supply them from a dictionary. Here they come from
 * `romanised-words.ts` for the words that news is made of, from forms that have one reading (`romanise/shapes.ts`), and from
 * marks where the text has them; other words are given letter by letter, without vowels that nobody wrote, but for the a of
 * أ and of a Persian alif at the head. Iz̤āfah stands where it is written and in a few set phrases. So the result is a help for who cannot read the
 * script, and for sorting; it is no cataloguer's work.
 */
const WORD = new RegExp(`[${LETTERS}][${LETTERS}${MARKS}\u200C]*|[${MARKS}]+`, 'gu');
/** Letters as they are joined in old encodings, and ligatures. */
const JOINED_FORMS = /[\uFB50-\uFDFB\uFE70-\uFEFC]+/gu;
/** Endings and a beginning that Persian also writes as words of their own. */
const APART = [
  /(?<= |^)(ن?می) (?=[\u0621-\u06D3])/gu,
  /(?<=[\u0621-\u06D3]) (?=(?:ها|های|هایی|ی)(?= |$))/gu,
] as const;

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
  '٭': '*',
};

/** The first letter behind the article and particles, which are small in all places. */
function capital(latin: string): string {
  const head = /^(?:(?:wa|fa|bi|ka|li|sa|al|lil)-)*[ʻʼ]?/.exec(latin)![0].length;
  return latin.slice(0, head) + latin.charAt(head).toUpperCase() + latin.slice(head + 1);
}

interface Unit {
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

const LONGEST_PHRASE = 3;

/** The words of a line; a phrase that the list knows as one is one. */
function unitsOf(line: string, isPhrase: (words: string) => boolean): Unit[] {
  const words = Array.from(line.matchAll(WORD), (match) => ({
    text: match[0],
    at: match.index,
    end: match.index + match[0].length,
  }));
  const units: Unit[] = [];
  for (let at = 0; at < words.length; ) {
    const [first, length] = [words[at]!, phraseLength(words, at, line, isPhrase)];
    const last = words[at + length - 1]!;
    units.push({ text: line.slice(first.at, last.end), at: first.at, end: last.end });
    at += length;
  }
  return units;
}

function phraseLength(
  words: readonly Unit[],
  at: number,
  line: string,
  isPhrase: (words: string) => boolean,
): number {
  for (let length = LONGEST_PHRASE; length > 1; length -= 1) {
    const last = words[at + length - 1];
    if (last && isPhrase(line.slice(words[at]!.at, last.end))) return length;
  }
  return 1;
}

/** A line in Latin letters, all but its punctuation and digits. */
function lettersOf(line: string, language: ReadLanguage): string {
  const arabic = language === 'ar';
  const units = unitsOf(line, arabic ? isArabicPhrase : isPersianPhrase);
  /** The word behind, where nothing but a space parts the two, or a quotation begins. */
  const behind = (at: number): string => {
    const [one, next] = [units[at], units[at + 1]];
    return one && next && /^ [«“"']?$/.test(line.slice(one.end, next.at)) ? next.text : '';
  };
  let [latin, done] = ['', 0];
  for (const [at, { text, at: start, end }] of units.entries()) {
    const next = behind(at);
    latin += line.slice(done, start);
    const particle = arabic && /^[^\s\p{P}]|^[«“"‘'(]/u.test(line.slice(end)) && particleAlone(text);
    latin += particle || (arabic ? arabicWord(text, next, next && behind(at + 1)) : persianWord(text, next));
    done = end;
  }
  return latin + line.slice(done);
}

/**
 * One line of text in Latin letters. Arabic-script digits become ASCII ones, punctuation its Latin counterpart; all else
 * stays. The first word begins with a capital, and what the word list knows as a name.
 */
export function romanise(text: string, language: ReadLanguage): string {
  const line = text
    .replaceAll('\u0640', '')
    .replace(JOINED_FORMS, (letters) => letters.normalize('NFKC'))
    .normalize('NFC');
  const whole =
    language === 'ar'
      ? line
      : APART.reduce((done, apart) => done.replace(apart, (found) => `${found.trim()}\u200C`), line);
  const latin = lettersOf(whole, language)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[،؛؟٪٫٬«»۔٭]/g, (mark) => PUNCTUATION[mark]!);
  return capital(latin.trim()).normalize('NFC');
}
