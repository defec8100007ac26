/**
 * Folding makes spellings of one word equal: letters of two keyboards, hamza seats, marks, digits, presentation forms.
 * It is for matching only. What is stored or shown is always the text as printed, so every folded unit knows where in
 * the raw text it came from.
 */
export interface Folded {
  readonly text: string;
  /** Folded index -> raw index of the unit it came from; one longer than `text`, closed by the raw length. UTF-16. */
  readonly starts: Uint32Array;
  /** Folded index -> raw index behind the unit it came from, marks that were dropped after it included. UTF-16. */
  readonly ends: Uint32Array;
}

export interface FoldOptions {
  /** `drop` joins the parts of a word written with ZWNJ; `keep` leaves U+200C for who must tell them apart. */
  readonly joiner: 'drop' | 'keep';
}

const ZWNJ = 0x200c;
const SPACE = 0x20;
const NEWLINE = 0x0a;

/** Unit -> folded unit; 0 drops it. */
const table = new Uint16Array(0x10000);
/** Ligatures and presentation forms that stand for several letters. */
const expansions = new Map<number, string>();

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
  for (const space of [0x09, 0x0b, 0x0c, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) table[space] = SPACE;
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
  else expansions.set(unit, String.fromCharCode(...plain));
}

fillTable();

/** Folds a text. Runs of white space become one space, or one newline where they hold a line's end. */
export function fold(text: string, options: FoldOptions = { joiner: 'drop' }): Folded {
  const units = new Uint16Array(text.length + expansionLength(text));
  const starts = new Uint32Array(units.length + 1);
  const ends = new Uint32Array(units.length);
  let length = 0;
  const push = (unit: number, at: number): void => {
    units[length] = unit;
    starts[length] = at;
    ends[length] = at + 1;
    length += 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const raw = text.charCodeAt(at);
    const unit = table[raw]!;
    const before = length > 0 ? units[length - 1] : -1;
    if (unit === 0 || (unit === ZWNJ && options.joiner === 'drop')) {
      if (length > 0) ends[length - 1] = at + 1;
    } else if ((unit === SPACE || unit === NEWLINE) && (before === SPACE || before === NEWLINE)) {
      if (unit === NEWLINE) units[length - 1] = NEWLINE;
      ends[length - 1] = at + 1;
    } else if (raw >= 0xfb50 && expansions.has(raw)) {
      for (const letter of expansions.get(raw)!) push(letter.charCodeAt(0), at);
    } else push(unit, at);
  }
  starts[length] = text.length;
  return {
    text: decode(units.subarray(0, length)),
    starts: starts.subarray(0, length + 1),
    ends: ends.subarray(0, length),
  };
}

function expansionLength(text: string): number {
  let more = 0;
  for (let at = 0; at < text.length; at += 1) {
    const raw = text.charCodeAt(at);
    if (raw >= 0xfb50) more += Math.max(0, (expansions.get(raw)?.length ?? 1) - 1);
  }
  return more;
}

/** In slices, for a call has room for only so many arguments. */
function decode(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8192)
    text += String.fromCharCode(...units.subarray(at, at + 8192));
  return text;
}

/** The folded form of a word or phrase, for tables and queries: one line, single spaces, none at the ends. */
export function foldPhrase(phrase: string): string {
  return fold(phrase)
    .text.replace(/[ \n]+/g, ' ')
    .trim();
}

/** Whether a folded unit is a letter of the Arabic script. */
export function isArabicLetter(unit: number): boolean {
  return (
    (unit >= 0x620 && unit <= 0x64a) ||
    (unit >= 0x66e && unit <= 0x6d5) ||
    (unit >= 0x6ee && unit <= 0x6ef) ||
    (unit >= 0x6fa && unit <= 0x6ff) ||
    (unit >= 0x750 && unit <= 0x77f) ||
    (unit >= 0x8a0 && unit <= 0x8c7)
  );
}

/** Whether a folded unit belongs to a word: a letter of the Arabic or Latin script, or a digit. */
export function isWordUnit(unit: number): boolean {
  return (
    isArabicLetter(unit) ||
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xc0 && unit <= 0x24f)
  );
}
