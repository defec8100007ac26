import { withoutClitics } from '../text/clitics.ts';
import { stemOf, wordsOf } from '../text/word-forms.ts';
import { hashTerm } from './posting-codec.ts';

/**
 * The words of an article in their order, short enough to be looked through by the hundred: a phrase is looked for here, and
 * then in the texts that may hold it.
 *
 * Title, a gap, text. A word is a key of its stem, 15 bits of a hash; behind it, with the sixteenth bit set, the keys of
 * what it is if its first letters are a clitic. The gap is 0, and no word's key. Two words may share a key, so that what is
 * not here is not in the text, and what is here may be.
 */
export type WordOrder = Uint16Array;

const OTHERWISE = 0x8000;
const GAP = 0;

/** Words as a phrase is made of: one that is written with ZWNJ is its parts. */
const flatForms = (text: string): string[] =>
  [...wordsOf(text)].flatMap((word) => (word.parts.length > 0 ? [...word.parts] : [word.form]));

/** 1 to 0x7fff. */
const keyOf = (stem: string): number => 1 + (hashTerm(stem) % (OTHERWISE - 1));

const bareStems = (form: string): string[] => withoutClitics(form).map(stemOf);

function* keysOfText(text: string): Generator<number> {
  for (const form of flatForms(text)) {
    yield keyOf(stemOf(form));
    for (const stem of bareStems(form)) yield OTHERWISE | keyOf(stem);
  }
}

export const wordOrderOf = (title: string, text: string): WordOrder =>
  Uint16Array.from([...keysOfText(title), GAP, ...keysOfText(text)]);

/** Whether two folded words are one, but for a clitic on one of them, and endings. */
function isSameWord(form: string, other: string): boolean {
  if (form === other) return true;
  const [stem, otherStem] = [stemOf(form), stemOf(other)];
  return stem === otherStem || bareStems(form).includes(otherStem) || bareStems(other).includes(stem);
}

/** A word of a phrase, as keys: what `isSameWord` compares. */
interface AskedWord {
  readonly key: number;
  readonly bare: readonly number[];
}

export const askedWords = (phrase: string): AskedWord[] =>
  flatForms(phrase).map((form) => ({ key: keyOf(stemOf(form)), bare: bareStems(form).map(keyOf) }));

/** Whether the word at `at` may be this one, and where the next one begins. */
function meets(order: WordOrder, at: number, { key, bare }: AskedWord): boolean {
  const own = order[at]!;
  if (own === key || bare.includes(own)) return true;
  for (let i = at + 1; i < order.length && order[i]! >= OTHERWISE; i++)
    if (order[i] === (OTHERWISE | key)) return true;
  return false;
}

function nextWord(order: WordOrder, at: number): number {
  let next = at + 1;
  while (next < order.length && order[next]! >= OTHERWISE) next += 1;
  return next;
}

/** False where the text surely does not hold these words one after another. */
export function mayHold(order: WordOrder, phrase: readonly AskedWord[]): boolean {
  for (let start = 0; start < order.length; start = nextWord(order, start)) {
    let at = start;
    let met = 0;
    while (met < phrase.length && at < order.length && meets(order, at, phrase[met]!)) {
      at = nextWord(order, at);
      met += 1;
    }
    if (met === phrase.length) return true;
  }
  return false;
}

/** Does the text hold these words one after another? Clitics, endings, ZWNJ and kinds of ي don't matter. */
export function hasPhrase(text: string, phrase: string): boolean {
  const wanted = flatForms(phrase);
  if (wanted.length === 0) return true;
  const words = flatForms(text);
  return words.some((_, at) =>
    wanted.every((form, i) => words[at + i] !== undefined && isSameWord(words[at + i]!, form)),
  );
}
