import { withoutClitics } from '../text/clitics.ts';
import { skeletonOf, stemOf, type Word, wordsOf } from '../text/word-forms.ts';
import { skeletonTerm, wordTerm } from './index-terms.ts';

/** A stretch of an article's text in which the words that were looked for stand. */
export interface Snippet {
  /** As printed; `…` at a cut end. */
  readonly text: string;
  /** `[start, end)` in UTF-16 code units of `text`, sorted, not overlapping. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

type Place = readonly [start: number, end: number];

/** Code units of an article shown in a result. */
const WIDTH = 180;
const LEAD = 40;
/** Units in which news say what they are about; to look through all of a text takes longer than to find it. */
const LOOKED = 1_200;

function matches(word: Word, terms: ReadonlySet<string>): boolean {
  if (terms.has(wordTerm(word.form)) || terms.has(wordTerm(stemOf(word.form)))) return true;
  const key = skeletonOf(word.form);
  if (key && terms.has(skeletonTerm(key))) return true;
  return word.parts.some((part) => terms.has(wordTerm(part)) || terms.has(wordTerm(stemOf(part))));
}

/**
 * Where the words of these index terms, and these spans, stand in a text; sorted, not overlapping. Beyond the first
 * `LOOKED` units words are looked at only while there is nothing to show.
 */
function placesOf(text: string, terms: ReadonlySet<string>, spans: readonly Place[]): Place[] {
  const found: Place[] = [...spans];
  for (const word of wordsOf(text)) {
    if (word.start > LOOKED && found.length > 0) break;
    if (matches(word, terms)) found.push([word.start, word.end]);
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let reached = 0;
  return found.filter(([start, end]) => {
    const free = start >= reached;
    reached = Math.max(reached, end);
    return free;
  });
}

/** First place of the window of `WIDTH` that holds most places. */
function bestStart(places: readonly Place[]): number {
  let best = 0;
  let most = 0;
  let from = 0;
  places.forEach((place, i) => {
    while (place[1] - places[from]![0] > WIDTH - LEAD && from < i) from += 1;
    if (i - from + 1 > most) [most, best] = [i - from + 1, places[from]![0]];
  });
  return best;
}

/** Moves a cut to the nearest white space before it, so that no word is shown in halves. */
function toWordEdge(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return Math.max(0, Math.min(at, text.length));
  for (let i = at; i > Math.max(0, at - 30); i--) if (/\s/u.test(text[i]!)) return i + 1;
  return at;
}

/**
 * The stretch of `text`, of its beginning if that has any, that holds most of the words of `terms` (index terms as `wordTerm` and `skeletonTerm` make
 * them), with their places. `spans` are further places of the text to mark, such as mentions of an actor asked for.
 */
export function snippet(text: string, terms: Iterable<string>, spans: readonly Place[] = []): Snippet {
  const places = placesOf(text, new Set(terms), spans);
  const from = toWordEdge(text, bestStart(places) - LEAD);
  const cut = from + WIDTH >= text.length ? text.length : toWordEdge(text, from + WIDTH);
  const to = cut > from ? cut : Math.min(text.length, from + WIDTH);
  const before = from > 0 ? '…' : '';
  const body = text.slice(from, to).trimEnd().replaceAll('\n', ' ');
  const marks = places
    .filter(([start, end]) => start >= from && end <= from + body.length)
    .map(([start, end]): Place => [start - from + before.length, end - from + before.length]);
  return { text: `${before}${body}${to < text.length ? '…' : ''}`, marks };
}

const flatForms = (text: string): string[] =>
  [...wordsOf(text)].flatMap((word) => (word.parts.length > 0 ? [...word.parts] : [word.form]));

/** Whether two words are one, but for a clitic on one of them, and endings. */
function sameWord(form: string, other: string): boolean {
  if (form === other) return true;
  const stem = stemOf(form);
  if (stem === stemOf(other)) return true;
  const [bare, otherBare] = [withoutClitics(form).map(stemOf), withoutClitics(other).map(stemOf)];
  return bare.includes(stemOf(other)) || otherBare.includes(stem);
}

/** Does the text hold these words one after another? Clitics, endings, ZWNJ and kinds of ي don't matter. */
export function hasPhrase(text: string, phrase: string): boolean {
  const wanted = flatForms(phrase);
  if (wanted.length === 0) return true;
  const words = flatForms(text);
  return words.some((_, at) =>
    wanted.every((form, i) => words[at + i] !== undefined && sameWord(words[at + i]!, form)),
  );
}
