/**
 * The consonants of a word, in one alphabet for Arabic-script and Latin spellings: سليماني, سلیمانی, "Soleimani" and
 * "Suleymany" are all `slmn`. Long vowels and ع are dropped with the short ones, because romanisations differ in them;
 * letters that sound alike to one of the languages share a class.
 */
const classes: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ط: 't',
  ث: 's',
  س: 's',
  ص: 's',
  ج: 'j',
  چ: 'c',
  ژ: 'j',
  ش: 'c',
  ح: 'h',
  ه: 'h',
  خ: 'x',
  د: 'd',
  ذ: 'z',
  ز: 'z',
  ض: 'z',
  ظ: 'z',
  ر: 'r',
  غ: 'k',
  ق: 'k',
  ك: 'k',
  گ: 'k',
  ف: 'f',
  ل: 'l',
  م: 'm',
  ن: 'n',
  b: 'b',
  p: 'b',
  t: 't',
  s: 's',
  c: 'k',
  j: 'j',
  d: 'd',
  z: 'z',
  r: 'r',
  g: 'k',
  q: 'k',
  k: 'k',
  f: 'f',
  l: 'l',
  m: 'm',
  n: 'n',
  h: 'h',
  x: 'ks',
};
const digraphs: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'خ'],
  [/gh/g, 'غ'],
  [/sh/g, 'ش'],
  [/ch/g, 'چ'],
  [/th/g, 'ث'],
  [/dh/g, 'ذ'],
  [/zh/g, 'ژ'],
  [/ph/g, 'ف'],
  [/ck/g, 'k'],
];

const LATIN = /[a-z]/;

/** Skeleton of one folded word; '' where a word has no consonants of its own, such as "al". */
export function skeleton(word: string): string {
  const bare = /^[a-z]/.test(word)
    ? word
        .normalize('NFD')
        .replace(/[^a-z-]/g, '')
        .replace(/^(?:al|el|ul)(?:-|$)/, '')
    : word.replace(/^ال(?=..)/, '');
  const spelt = LATIN.test(bare) ? digraphs.reduce((text, [from, to]) => text.replace(from, to), bare) : bare;
  // A final h is written or not at will: Sulaymaniya, Sulaymaniyah, السليمانية.
  const trimmed = spelt.replace(/[hه]$/, '').replace(/(.)\1/g, '$1');
  let key = '';
  for (const letter of trimmed) key += classes[letter] ?? (letter >= '0' && letter <= '9' ? letter : '');
  return key;
}

/** Letters that skeletons leave out, and stems keep. */
const UNSOUNDED = ['ا', 'و', 'ي', 'ع'] as const;
const SOUNDS = [...new Set(Object.values(classes).join('')), ...UNSOUNDED, '0'];
/** Code unit -> the bit of what it sounds like. */
const bits = new Uint32Array(0x700);
const setBit = (letter: string, sound: string): void => {
  bits[letter.charCodeAt(0)] = 1 << SOUNDS.indexOf(sound);
};
for (const [letter, sound] of Object.entries(classes)) if (sound.length === 1) setBit(letter, sound);
// After the letters: in a skeleton c is ش, in a Latin word k.
for (const sound of SOUNDS) setBit(sound, sound);
for (const digit of '123456789') setBit(digit, '0');

/**
 * Which sounds a folded word or a skeleton has, as a set of bits; letters of no class count for none. What is left of a word
 * when letters are taken from it has no others: far cheaper to ask than its stem. Says nothing of words in Latin letters, of
 * which two may make one sound.
 */
export function soundsOf(word: string): number {
  let sounds = 0;
  for (let i = 0; i < word.length; i += 1) sounds |= bits[word.charCodeAt(i)] ?? 0;
  return sounds;
}
