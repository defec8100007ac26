import { withoutClitics } from '../text/clitics.ts';
import { stemOf, wordsOf } from '../text/word-forms.ts';
import { hashTerm } from './posting-codec.ts';

/**
 * The words of an article in their order, short enough to be looked through by the hundred: a phrase is looked for here, and
 * then in the texts that may hold it.
 *
 * Title, a gap, text, and what the reader says of it behind other gaps. A word is a key of its stem, 15 bits of a hash; behind it, with the sixteenth bit set, the keys of
 * what it is if its first letters are a clitic. The gap is 0, and no word's key. Two words may share a key, so that what is
 * not here is not in the text, and what is here may be.
 */
export type WordOrder = Uint16Array;

const OTHERWISE = 0x8000;
const GAP = 0;

/** Words as a phrase is made of: one that is written with ZWNJ is its parts. */
const flatForms = (text: string): string[] =>
  [...wordsOf(text)].flatMap((word) => (word.parts.length > 0 ? [...word.parts] : [word.form]));

const formsOf = (text: string): string[] => [...wordsOf(text)].map(({ form }) => form);

/** What Persian joins to a word with ZWNJ, with a space, or with nothing: endings, the longest first, and the beginnings of verbs. */
const ENDINGS = formsOf('هایشان هایمان هایش هایی های ها');
const BEGINNINGS = formsOf('نمی می');
/** Fewest letters that are a word beside them. */
const LEAST = 2;

/** A word that is written as one, as its parts would be. */
function split(form: string): string[] {
  const rest = (affix: string | undefined): boolean => form.length - (affix?.length ?? form.length) >= LEAST;
  const ending = ENDINGS.find((one) => form.endsWith(one));
  if (ending && rest(ending)) return [form.slice(0, -ending.length), ending];
  const beginning = BEGINNINGS.find((one) => form.startsWith(one));
  if (beginning && rest(beginning)) return [beginning, form.slice(beginning.length)];
  return [form];
}

/** Words that were typed apart, as they would be in one: نیرو های is نیروهای. */
function joined(forms: readonly string[]): string[] {
  const one: string[] = [];
  for (const form of forms) {
    const last = one.at(-1);
    if (last !== undefined && (ENDINGS.includes(form) || BEGINNINGS.includes(last)))
      one[one.length - 1] = last + form;
    else one.push(form);
  }
  return one;
}

/** The ways to write a phrase: its joined words as parts, as one, and as their parts where they were typed as one. */
function writingsOf(phrase: string): string[][] {
  const words = [...wordsOf(phrase)];
  const ways = [
    flatForms(phrase),
    joined(words.map(({ form }) => form)),
    words.flatMap(({ form, parts }) => (parts.length > 0 ? [...parts] : split(form))),
  ];
  return [...new Map(ways.map((forms) => [forms.join(' '), forms])).values()];
}

/** 1 to 0x7fff. */
const keyOf = (stem: string): number => 1 + (hashTerm(stem) % (OTHERWISE - 1));

const bareStems = (form: string): string[] => withoutClitics(form).map(stemOf);

function* keysOfText(text: string): Generator<number> {
  for (const form of flatForms(text)) {
    yield keyOf(stemOf(form));
    for (const stem of bareStems(form)) yield OTHERWISE | keyOf(stem);
  }
}

/** Of parts over whose ends no phrase goes. */
export const wordOrderOf = (...parts: readonly string[]): WordOrder =>
  Uint16Array.from(parts.flatMap((part, i) => [...(i > 0 ? [GAP] : []), ...keysOfText(part)]));

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

/** A phrase in each of the ways to write it. */
export type AskedPhrase = readonly (readonly AskedWord[])[];

export const askedPhrase = (phrase: string): AskedPhrase =>
  writingsOf(phrase).map((forms) =>
    forms.map((form) => ({ key: keyOf(stemOf(form)), bare: bareStems(form).map(keyOf) })),
  );

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

function mayHoldWords(order: WordOrder, phrase: readonly AskedWord[]): boolean {
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

/** False where the text surely does not hold these words one after another. */
export const mayHold = (order: WordOrder, phrase: AskedPhrase): boolean =>
  phrase.some((words) => mayHoldWords(order, words));

/** Does the text hold these words one after another? Clitics, endings, ZWNJ and kinds of ي don't matter. */
export function hasPhrase(text: string, phrase: string): boolean {
  const words = flatForms(text);
  const holds = (wanted: readonly string[]): boolean =>
    wanted.length === 0 ||
    words.some((_, at) =>
      wanted.every((form, i) => words[at + i] !== undefined && isSameWord(words[at + i]!, form)),
    );
  return writingsOf(phrase).some(holds);
}
