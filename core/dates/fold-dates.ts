// Date words need a lighter folding than names: آب (August) must stay apart from اب (father), so آ is kept,
// while spelling habits (ي/ی/ى, ك/ک, ة/ه, hamza seats, digits of three scripts) become one.

/** What a UTF-16 unit is for the tokeniser. */
export const CharClass = {
  Space: 0,
  Letter: 1,
  Digit: 2,
  Mark: 3,
  Hidden: 4,
  Latin: 5,
  Line: 6,
  Punct: 7,
} as const;

const classes = new Uint8Array(0x10000).fill(CharClass.Punct);
const folded = new Uint16Array(0x10000);
/** Presentation forms that stand for several letters (lam-alef, whole-word ligatures). */
const expanded = new Map<number, string>();

function setClass(from: number, to: number, value: number): void {
  for (let c = from; c <= to; c += 1) classes[c] = value;
}

function foldTo(chars: string, target: string): void {
  for (const char of chars) folded[char.charCodeAt(0)] = target.charCodeAt(0);
}

function buildTables(): void {
  for (let c = 0; c < 0x10000; c += 1) folded[c] = c;
  for (const c of [0x09, 0x20, 0xa0, 0x202f, 0x205f, 0x3000]) classes[c] = CharClass.Space;
  setClass(0x2000, 0x200a, CharClass.Space);
  for (const c of [0x0a, 0x0d, 0x2028, 0x2029]) classes[c] = CharClass.Line;
  setClass(0x41, 0x5a, CharClass.Latin);
  setClass(0x61, 0x7a, CharClass.Latin);
  setClass(0xc0, 0x24f, CharClass.Latin);
  setClass(0x620, 0x64a, CharClass.Letter);
  setClass(0x671, 0x6d3, CharClass.Letter);
  setClass(0x6d5, 0x6d5, CharClass.Letter);
  setClass(0x6fa, 0x6ff, CharClass.Letter);
  setClass(0x750, 0x77f, CharClass.Letter);
  setClass(0xfb50, 0xfdff, CharClass.Letter);
  setClass(0xfe70, 0xfefc, CharClass.Letter);
  setClass(0x64b, 0x65f, CharClass.Mark);
  for (const c of [0x640, 0x670, 0x621]) classes[c] = CharClass.Mark;
  setClass(0x200b, 0x200f, CharClass.Hidden);
  setClass(0x202a, 0x202e, CharClass.Hidden);
  setClass(0x2066, 0x2069, CharClass.Hidden);
  for (const c of [0xad, 0x61c, 0xfeff]) classes[c] = CharClass.Hidden;
  for (let d = 0; d < 10; d += 1) {
    for (const base of [0x30, 0x660, 0x6f0]) {
      classes[base + d] = CharClass.Digit;
      folded[base + d] = 0x30 + d;
    }
  }
  foldTo('يىئېۍ', 'ی');
  foldTo('ك', 'ک');
  foldTo('أإٱ', 'ا');
  foldTo('ؤ', 'و');
  foldTo('ةۀەھہۂۃ', 'ه');
  foldTo('٫', '.');
  foldTo('–—−‐‑ـ', '-');
  foldPresentationForms();
}

function foldPresentationForms(): void {
  for (let c = 0xfb50; c <= 0xfefc; c += 1) {
    if (classes[c] !== CharClass.Letter) continue;
    const plain = [...String.fromCharCode(c).normalize('NFKC')]
      .map((char) => String.fromCharCode(folded[char.charCodeAt(0)]!))
      .join('');
    if (plain.length === 1) folded[c] = plain.charCodeAt(0);
    else expanded.set(c, plain);
  }
}

buildTables();

/** Class of a UTF-16 unit. */
export function classOf(code: number): number {
  return classes[code]!;
}

/** Folded form of one UTF-16 unit. */
export function foldUnit(code: number): string {
  return (code >= 0xfb50 && expanded.get(code)) || String.fromCharCode(folded[code]!);
}

/** Whether folding leaves the unit as it is. */
export function isPlain(code: number): boolean {
  return code < 0xfb50 && folded[code] === code;
}

/** A word, folded: marks and invisible characters dropped. For building the tables of date words. */
export function foldWord(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    const kind = classes[code];
    if (kind !== CharClass.Mark && kind !== CharClass.Hidden) out += foldUnit(code);
  }
  return out;
}
