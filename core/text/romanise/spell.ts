import { consonantOf, joined, MARKS } from './letters.ts';

/**
 * Words letter by letter, without vowels that nobody wrote. و and ي are long vowels only where the shape of the word leaves
 * hardly another reading; elsewhere they stand as the consonants that they are in the table, like all letters of an
 * unvowelled word.
 */
const FATHA = '\u064E';
const SHADDA = '\u0651';
const FATHATAN = '\u064B';
const VOWELS: Readonly<Record<string, string>> = {
  [FATHA]: 'a',
  '\u064F': 'u',
  '\u0650': 'i',
  [FATHATAN]: 'an',
  '\u064C': 'un',
  '\u064D': 'in',
  '\u0670': 'ā',
};

interface Letter {
  readonly char: string;
  /** The marks upon it. */
  readonly marks: string;
}

interface Place {
  readonly letters: readonly Letter[];
  readonly at: number;
  /** What is written so far. */
  readonly before: string;
  readonly persian: boolean;
  /** The letters before and behind, without marks. */
  readonly head: string;
  readonly rest: string;
}

const PAIR = new RegExp(`([^${MARKS}])([${MARKS}]*)`, 'gu');
const lettersOf = (word: string): Letter[] =>
  Array.from(word.matchAll(PAIR), ([, char, marks]) => ({ char: char!, marks: marks! }));

const vowelsOf = (marks: string): string => Array.from(marks, (mark) => VOWELS[mark] ?? '').join('');
const long = (latin: string): boolean => /[āīūá]$/.test(latin);

function marked(consonant: string, { marks }: Letter, at: number): string {
  // Doubling at the head is that of the article before a sun letter, which the tables leave out.
  const doubled = marks.includes(SHADDA) && at > 0 ? consonant : '';
  return `${doubled}${consonant}${vowelsOf(marks)}`;
}

/** Behind a letter of the root: nothing, or an ending that moves no letter of the stem. */
const LAST_OF_ROOT = /^[^اآىويیةه](?:ة|ات|ية?|یه?|ون|يون|يين|ها?|هم|نا|ته|تها|ا)?$/;

/** Heads of stems in which a letter before the last of the root is said twice or has another vowel: taṭawwur, miḥwar. */
const UNSURE_HEAD = /^(?:[تيیأموفبلك].|[يیتمن]ت.+|[تيی]..)$/;

/** Whether و or ي is surely a long vowel in an Arabic word that has more than one letter before it. */
const surelyLong = ({ head, rest }: Place): boolean =>
  head.length > 1 && LAST_OF_ROOT.test(rest) && !UNSURE_HEAD.test(head);

const surelyNisbah = (head: string): boolean => head.length > 2 && !/^(?:ت..|أ..|.ا.)$/.test(head);

function arabicYeh(place: Place): string {
  const { head, rest, letters, at } = place;
  if (/^(?:ين|ون)$/.test(rest) && head.length > 1 && !/^[تي].$/.test(head)) return 'īy';
  if (rest === 'ا' && head.length > 2 && letters[at]!.marks + letters[at + 1]!.marks !== '') return 'īy';
  if (rest === 'ة') return surelyNisbah(head) ? 'īy' : 'y';
  if (rest === '') return head.length > 2 ? 'ī' : 'y';
  if (rest === 'ن' && head.endsWith('ي')) return 'ī';
  if (rest === 'ن' && head.endsWith('ت')) return 'y';
  return surelyLong(place) ? 'ī' : 'y';
}

function arabicWaw(place: Place): string {
  const { head, rest } = place;
  // The plural of verbs is written with an alif that is not said.
  if (rest === 'ا' && head.length > 1) return 'ū';
  if (rest === '') return head.length > 2 ? 'ū' : 'w';
  if (rest === 'ن' && head.length > 2) return 'ū';
  return surelyLong(place) ? 'ū' : 'w';
}

/** Letters that words of Persian's own don't have: beside them a glide may be an Arabic word's diphthong. */
const ARABIC_ALONE = /[ثحذصضطظعق]/;

function persianYeh({ head, rest }: Place): string {
  const arabic = ARABIC_ALONE.test(head + rest);
  if (rest === 'ت' && head.length > 2) return head.startsWith('ت') ? 'ī' : 'īya';
  if (rest === 'ه') return head.length > 2 && !/^(?:ت|.ا.$)/.test(head) ? 'īy' : 'y';
  if (/^[یوي]/.test(rest)) return 'y';
  return arabic && head.length === 1 && rest !== '' ? 'y' : 'ī';
}

function persianWaw({ head, rest }: Place): string {
  if (/^(?:ه|ت|[یي].*)$/.test(rest)) return 'v';
  if (/^(?:م?ت.?|م|ق|ف)$/.test(head)) return 'v';
  return ARABIC_ALONE.test(head + rest) && head.length === 1 ? 'v' : 'ū';
}

/** و and ی: consonants at the head of a word and beside other vowels. */
function glide(place: Place): string {
  const { letters, at, before, persian, head, rest } = place;
  const letter = letters[at]!;
  const consonant = consonantOf(letter.char, persian);
  if (
    letter.marks.includes(SHADDA) &&
    consonant === 'y' &&
    /^(?:ة|ه|ات|ون|ين|ین)$/.test(rest) &&
    head.length > 1
  )
    return `${before.endsWith('i') ? '' : 'ī'}y${before.endsWith('i') ? 'y' : ''}${vowelsOf(letter.marks)}`;
  if (consonant === 'y' && letter.marks === FATHATAN && rest === 'ا' && head.length > 2) return 'īyan';
  if (vowelsOf(letter.marks) !== '' || letter.marks.includes(SHADDA)) return marked(consonant, letter, at);
  if (at === 0 || /^[آى]/.test(rest) || long(before)) return consonant;
  const isWaw = consonant !== 'y';
  if (/^[اأإ]$/.test(head)) return headGlide(place, consonant);
  const written = letters[at - 1]!.marks;
  if (written.includes(FATHA)) return consonant;
  if (/[\u064F\u0650]/.test(written))
    return rest === '' || !/^[اآ]/.test(rest) ? (isWaw ? 'ū' : 'ī') : consonant;
  if (/^ا./.test(rest) || (rest === 'ا' && (persian || !(isWaw || letters[at + 1]!.marks)))) return consonant;
  if (persian) return isWaw ? persianWaw(place) : persianYeh(place);
  return isWaw ? arabicWaw(place) : arabicYeh(place);
}

/** Behind an alif that begins the word: aysar, īmān, awj; ū in words from elsewhere, which are spelled without hamzah. */
function headGlide({ head, rest }: Place, consonant: string): string {
  if (/^ا/.test(rest) || head === 'أ') return consonant;
  return consonant === 'y' ? 'ī' : 'ū';
}

/** The vowel of an alif that begins a word: nothing before the glide that it carries; i where no hamzah is written. */
function headAlif({ letters, at, rest, persian }: Place): string {
  const { char, marks } = letters[at]!;
  if (vowelsOf(marks) !== '') return vowelsOf(marks);
  if (char === 'أ') return 'a';
  if (char === 'إ') return 'i';
  if (/^[يیىو](?!ا)/.test(rest)) return '';
  return persian ? 'a' : 'i';
}

function alif(place: Place): string {
  const { letters, at, before, persian, rest } = place;
  const { char, marks } = letters[at]!;
  if (char === 'آ') return at === 0 ? 'ā' : rest === 'ء' || long(before) ? 'ā' : 'ʼā';
  if (at === 0) return headAlif(place);
  const last = rest === '';
  // The alif under or behind the two strokes of -an is not said, nor that of a verb's plural.
  if (last && letters[at - 1]!.marks.includes(FATHATAN)) return '';
  if (last && !persian && at > 2 && before.endsWith('ū')) return '';
  return marks.includes(FATHATAN) ? 'an' : 'ā';
}

function consonant({ letters, at, before, persian, rest }: Place): string {
  const letter = letters[at]!;
  const { char, marks } = letter;
  if (char === 'ة') {
    const a = long(before) || /a$/.test(before) ? '' : 'a';
    return `${a}${persian ? 't' : marks.includes(FATHATAN) ? 'tan' : 'h'}`;
  }
  if (char === 'ى' && rest === '' && !persian)
    return marks.includes(FATHATAN)
      ? 'an'
      : /[^iu]an$/.test(before) && letters[at - 1]!.marks.includes(FATHATAN)
        ? ''
        : 'á';
  if (char === 'ه' && persian && rest === '' && at > 0 && !long(before)) return 'ah';
  return marked(consonantOf(char, persian), letter, at);
}

function letterAt(place: Place): string {
  const { char } = place.letters[place.at]!;
  const headed = place.at === 0 && (char === 'أ' || char === 'إ');
  if (char === 'ا' || char === 'آ' || char === 'ٱ' || headed) return alif(place);
  if ('ويی'.includes(char) || (char === 'ى' && (place.persian || place.rest !== ''))) return glide(place);
  return consonant(place);
}

/** What marks and letters that belong together come to: a vowel sign before its long letter, doubled glides (rule 11). */
const lengthened = (latin: string): string =>
  latin
    .replace(/aā/g, 'ā')
    .replace(/uū/g, 'ū')
    .replace(/iī/g, 'ī')
    .replace(/aá/g, 'á')
    .replace(/uww/g, 'ūw')
    .replace(/iyy$/, 'ī')
    .replace(/iyy/g, 'īy');

export function byLetters(word: string, persian: boolean): string {
  const letters = lettersOf(word);
  const chars = letters.map(({ char }) => char);
  let before = '';
  for (const at of letters.keys()) {
    const [head, rest] = [chars.slice(0, at).join(''), chars.slice(at + 1).join('')];
    before = joined(before, letterAt({ letters, at, before, persian, head, rest }));
  }
  return lengthened(before);
}
