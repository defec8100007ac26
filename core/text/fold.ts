/**
 * Folding makes spellings of one word equal: letters of two keyboards, hamza seats, marks, digits, presentation forms.
 * It is for matching only. What is stored or shown is always the text as printed, so every folded unit knows where in
 * the raw text it came from.
 */
export interface Folded {
  /** As printed. */
  readonly raw: string;
  readonly text: string;
  /** The units of `text`, for who reads it one by one: far faster than asking the string. */
  readonly units: Uint16Array;
  /** Folded indices of the first units of words, as `isWordUnit` tells them. */
  readonly wordStarts: Uint32Array;
  /** Raw index of the unit that a folded one came from; the raw length for the folded length. UTF-16. */
  rawStart(index: number): number;
  /** Raw index behind the unit that a folded one came from, marks that were dropped after it included. UTF-16. */
  rawEnd(index: number): number;
}

export interface FoldOptions {
  /** `drop` joins the parts of a word written with ZWNJ; `keep` leaves U+200C for who must tell them apart. */
  readonly joiner: 'drop' | 'keep';
}

const ZWNJ = 0x200c;
const SPACE = 0x20;
const NEWLINE = 0x0a;
/** What `expansions` may hold. */
const LIGATURES = /[\ufb50-\ufdff\ufe70-\ufefc]/;
/** In `table`, for what `expansions` holds. */
const LIGATURE = 0xffff;

/** Unit -> folded unit; 0 drops it. */
const table = new Uint16Array(0x10000);
/** Ligatures and presentation forms that stand for several letters. */
const expansions = new Map<number, readonly number[]>();

const drop = (from: number, to = from): void => void table.fill(0, from, to + 1);
const foldAll = (letters: string, to: string): void => {
  for (const letter of letters) table[letter.charCodeAt(0)] = to.charCodeAt(0);
};

function fillTable(): void {
  for (let unit = 0; unit < table.length; unit += 1) table[unit] = unit;
  for (let upper = 0x41; upper <= 0x5a; upper += 1) table[upper] = upper + 0x20;
  // Yeh, kaf, heh and teh marbuta of every keyboard; alef and its hamzas; ئ and ؤ lose the hamza, ء goes.
  foldAll('يىیئېۍ', 'ي');
  foldAll('كکڪ', 'ك');
  foldAll('أإآٱا', 'ا');
  foldAll('ؤو', 'و');
  foldAll('ةهۀۂەھہۃ', 'ه');
  for (let digit = 0; digit < 10; digit += 1) {
    table[0x660 + digit] = 0x30 + digit;
    table[0x6f0 + digit] = 0x30 + digit;
  }
  // Hashtags are written with _ for the space.
  for (const space of [0x09, 0x0b, 0x0c, 0x5f, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) table[space] = SPACE;
  table.fill(SPACE, 0x2000, 0x200b);
  for (const line of [0x0a, 0x0d, 0x85, 0x2028, 0x2029]) table[line] = NEWLINE;
  drop(0x610, 0x61a);
  drop(0x64b, 0x65f);
  drop(0x670);
  drop(0x6d6, 0x6ed);
  drop(0x640);
  drop(0x621);
  drop(0x200b, 0x200f);
  drop(0x202a, 0x202e);
  drop(0x2060, 0x2069);
  for (const invisible of [0xad, 0x61c, 0xfeff, 0xfe0e, 0xfe0f]) drop(invisible);
  table[ZWNJ] = ZWNJ;
  // No character, and the mark of ligatures here.
  drop(LIGATURE);
  for (const [from, to] of [
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  ] as const)
    for (let unit = from; unit <= to; unit += 1) foldPresentationForm(unit);
}

/** Old systems print positional glyphs; NFKC names the letters. */
function foldPresentationForm(unit: number): void {
  const plain = [...String.fromCharCode(unit).normalize('NFKC')]
    .map((letter) => table[letter.charCodeAt(0)]!)
    .filter((folded) => folded !== 0);
  if (plain.length === 1) table[unit] = plain[0]!;
  else if (plain.length === 0) table[unit] = 0;
  else {
    expansions.set(unit, plain);
    table[unit] = LIGATURE;
  }
}

fillTable();

/** Unit -> what it is, as bits. */
const kinds = new Uint8Array(0x10000);
const WORD = 1;
const ARABIC = 2;
for (const [from, to] of [
  [0x620, 0x64a],
  [0x66e, 0x6d5],
  [0x6ee, 0x6ef],
  [0x6fa, 0x6ff],
  [0x750, 0x77f],
  [0x8a0, 0x8c7],
] as const)
  kinds.fill(WORD | ARABIC, from, to + 1);
for (const [from, to] of [
  [0x30, 0x39],
  [0x61, 0x7a],
  [0xc0, 0x24f],
] as const)
  kinds.fill(WORD, from, to + 1);

/** Whether a folded unit is a letter of the Arabic script. */
export const isArabicLetter = (unit: number): boolean => (kinds[unit]! & ARABIC) !== 0;

/** Whether a folded unit belongs to a word: a letter of the Arabic or Latin script, or a digit. */
export const isWordUnit = (unit: number): boolean => (kinds[unit]! & WORD) !== 0;

/** Unit -> what `table` folds it to, and above the low 16 bits one where that belongs to a word: one look for both. */
const folding = Uint32Array.from(table, (unit) => unit | ((kinds[unit]! & WORD) << 16));

/**
 * Where folded and raw indices part: from the folded index of a row on, up to the next row's, they go side by side.
 * Few rows do for a text of a million units, and few of its indices are ever asked for.
 */
class Partings {
  readonly #folded = [0];
  readonly #raw = [0];

  /** The folded unit at `folded`, and those behind it, come from `raw` on. */
  part(folded: number, raw: number): void {
    const last = this.#folded.length - 1;
    const row = this.#folded[last] === folded ? last : last + 1;
    this.#folded[row] = folded;
    this.#raw[row] = raw;
  }

  rawOf(index: number): number {
    let low = 0;
    let high = this.#folded.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#folded[middle]! <= index) low = middle;
      else high = middle - 1;
    }
    return this.#raw[low]! + index - this.#folded[low]!;
  }
}

class FoldedText implements Folded {
  readonly raw: string;
  readonly units: Uint16Array;
  readonly #partings: Partings;
  readonly wordStarts: Uint32Array;
  #text: string | null = null;

  constructor(raw: string, units: Uint16Array, wordStarts: Uint32Array, partings: Partings) {
    this.raw = raw;
    this.units = units;
    this.wordStarts = wordStarts;
    this.#partings = partings;
  }

  /** Made when it is asked for: most of a long page is read by its units. */
  get text(): string {
    this.#text ??= decode(this.units);
    return this.#text;
  }

  rawStart(index: number): number {
    return this.#partings.rawOf(index);
  }

  /** A unit ends where the next raw unit that left one begins; letters of one ligature end together. */
  rawEnd(index: number): number {
    const start = this.rawStart(index);
    let next = index + 1;
    while (this.rawStart(next) === start) next += 1;
    return this.rawStart(next);
  }
}

const isSpace = (unit: number): boolean => unit === SPACE || unit === NEWLINE;

/**
 * Folds a text. Runs of white space become one space, or one newline where they hold a line's end. Where words begin is
 * noted on the way, and without a branch: there a processor guesses wrong.
 */
export function fold(text: string, options: FoldOptions = { joiner: 'drop' }): Folded {
  const room = text.length + (LIGATURES.test(text) ? expansionLength(text) : 0);
  const units = new Uint16Array(room);
  const wordStarts = new Uint32Array((room >> 1) + 1);
  const partings = new Partings();
  const dropped = options.joiner === 'drop' ? ZWNJ : 0;
  let length = 0;
  let words = 0;
  let inWord = 0;
  // SPACE behind white space of any kind.
  let before = 0xffff;
  for (let at = 0; at < text.length; at += 1) {
    const known = folding[text.charCodeAt(at)]!;
    const unit = known & 0xffff;
    // Nearly all: letters, and single spaces between them. One test for both.
    if (unit >= SPACE && unit < ZWNJ && (unit | before) > SPACE) {
      const word = known >> 16;
      wordStarts[words] = length;
      words += word & ~inWord;
      inWord = word;
      before = unit;
      units[length] = unit;
      length += 1;
      continue;
    }
    if (unit === 0 || unit === dropped) {
      partings.part(length, at + 1);
      continue;
    }
    if (before === SPACE && isSpace(unit)) {
      if (unit === NEWLINE) units[length - 1] = NEWLINE;
      partings.part(length, at + 1);
      continue;
    }
    before = isSpace(unit) ? SPACE : unit;
    for (const folded of unit === LIGATURE ? expansions.get(text.charCodeAt(at))! : [unit]) {
      const word = kinds[folded]! & WORD;
      wordStarts[words] = length;
      words += word & ~inWord;
      inWord = word;
      if (unit === LIGATURE) partings.part(length, at);
      units[length] = folded;
      length += 1;
    }
    if (unit === LIGATURE) partings.part(length, at + 1);
  }
  return new FoldedText(text, units.subarray(0, length), wordStarts.subarray(0, words), partings);
}

function expansionLength(text: string): number {
  let more = 0;
  for (let at = 0; at < text.length; at += 1) {
    more += Math.max(0, (expansions.get(text.charCodeAt(at))?.length ?? 1) - 1);
  }
  return more;
}

/** In slices, for a call has room for only so many arguments. */
function decode(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8192)
    text += String.fromCharCode.apply(null, units.subarray(at, at + 8192) as unknown as number[]);
  return text;
}

/** What `fold(word).text` is of a word without white space, joiners dropped, for who reads many words and no places. */
export function foldWord(word: string): string {
  let text = '';
  for (let at = 0; at < word.length; at += 1) {
    const unit = table[word.charCodeAt(at)]!;
    if (unit === LIGATURE) text += String.fromCharCode(...expansions.get(word.charCodeAt(at))!);
    else if (unit !== 0 && unit !== ZWNJ) text += String.fromCharCode(unit);
  }
  return text;
}

/** The folded form of a word or phrase, for tables and queries: one line, single spaces, none at the ends. */
export function foldPhrase(phrase: string): string {
  return fold(phrase)
    .text.replace(/[ \n]+/g, ' ')
    .trim();
}
