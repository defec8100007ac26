import { PERSIAN_WORDS } from '../romanised-words.ts';
import { joined, withoutMarks } from './letters.ts';
import { byShape } from './shapes.ts';
import { byLetters } from './spell.ts';

const ZWNJ = '\u200C';

/** Endings that Persian joins to any noun, and what they are where a word follows, which iz̤āfah ties to the noun. */
const ENDINGS: readonly (readonly [written: string, latin: string])[] = [
  ['هایشان', 'hāyishān'],
  ['هایی', 'hāyī'],
  ['هایش', 'hāyash'],
  ['های', 'hā-yi'],
  ['ها', 'hā'],
];

function stem(word: string): string {
  const bare = withoutMarks(word);
  const listed = PERSIAN_WORDS.find(word);
  if (listed) return listed.latin;
  const article = /^ال(.{3,})$/.exec(bare);
  const name = article && PERSIAN_WORDS.find(article[1]!);
  if (name?.kind === 'name') return `al-${name.latin.replace(/^al-/, '')}`;
  const shape = byShape(bare.replace(/ک/g, 'ك').replace(/ی/g, 'ي').replace(/ه$/, 'ة'), true);
  return shape ?? byLetters(word, true);
}

/** A part of a word that no ZWNJ divides. */
function part(word: string, last: boolean): string {
  if (PERSIAN_WORDS.find(word)) return stem(word);
  for (const [written, latin] of ENDINGS)
    if (word.endsWith(written) && word.length > written.length + 1)
      return joined(stem(word.slice(0, -written.length)), last ? latin : latin.replace('-yi', 'y'));
  return stem(word);
}

/** Iz̤āfah, where it is written: ی behind a vowel (rule 8c), hamzah on a ه (8b); without a word behind, the article (4d). */
function tied(word: string, followed: boolean): string | null {
  const hamzah = /^(.+?)(?:ۀ|[هە][\u064B-\u0652]*\u0654)$/.exec(word);
  if (hamzah) return `${parts(`${hamzah[1]}ه`, followed)}${followed ? '-' : ''}ʼi`;
  const yeh = new RegExp(`^(.+ه)${ZWNJ}ی$`).exec(word) ?? new RegExp(`^(.+[^${ZWNJ}]ا)ی$`).exec(word);
  if (yeh && followed && !PERSIAN_WORDS.find(word)) return `${parts(yeh[1]!, followed)}-yi`;
  return null;
}

function parts(word: string, followed: boolean): string {
  const iz = tied(word, followed);
  if (iz) return iz;
  const whole = PERSIAN_WORDS.find(word);
  if (whole) return whole.latin;
  const divided = word.split(ZWNJ).filter((one) => one !== '');
  return divided
    .map((one, at) =>
      at > 0 && one === 'های' && at < divided.length - 1 ? 'hāy' : part(one, at === divided.length - 1),
    )
    .join('ʹ');
}

/**
 * A word of a line in Latin letters: endings and beginnings that are written apart from the stem, by a ZWNJ, are parted by a
 * prime (rule 9a). Iz̤āfah is given where it is written, and nowhere else.
 */
export const persianWord = (word: string, next: string): string =>
  parts(
    word
      .replace(/[يى]/g, 'ی')
      .replace(/ك/g, 'ک')
      .replace(new RegExp(`${ZWNJ}+$`), ''),
    next !== '',
  );

export const isPersianPhrase = (words: string): boolean => PERSIAN_WORDS.find(words) !== undefined;
