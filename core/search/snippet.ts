import { skeletonOf, stemOf, type Word, wordsOf } from '../text/word-forms.ts';
import { skeletonTerm, wordTerm } from './index-terms.ts';
import { mayMatch } from './may-match.ts';

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

/** The latest places where words were found, as long as they fit into one snippet. */
class Window {
  #found: { readonly start: number; readonly form: string }[] = [];

  /** Adds a word that was found. How many different ones are in the window now, and where its first is. */
  add({ start, end, form }: Word): { different: number; from: number } {
    this.#found = [...this.#found.filter((one) => end - one.start <= WIDTH - LEAD), { start, form }];
    return { different: new Set(this.#found.map((one) => one.form)).size, from: this.#found[0]!.start };
  }
}

/**
 * Where the words of these index terms, and these spans, stand in a text; sorted, not overlapping. Once `enough` different words
 * are found together nothing behind them is looked at; beyond the first `LOOKED` units words are looked at only while there
 * is nothing to show.
 */
function placesOf(
  text: string,
  terms: ReadonlySet<string>,
  spans: readonly Place[],
  enough: number,
): Place[] {
  const found: Place[] = [];
  const window = new Window();
  const may = mayMatch(terms);
  let end = spans.length > 0 ? LOOKED : Number.POSITIVE_INFINITY;
  for (const word of wordsOf(text)) {
    if (word.start > end) break;
    if (!may(word.form) && !word.parts.some(may)) continue;
    if (!matches(word, terms)) continue;
    found.push([word.start, word.end]);
    const { different, from } = window.add(word);
    end = Math.min(end, Math.max(LOOKED, word.end), different >= enough ? from + WIDTH : end);
  }
  for (const span of spans) if (span[0] <= end) found.push(span);
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
  // Not between the halves of one character.
  return /[\uDC00-\uDFFF]/.test(text[at]!) ? at - 1 : at;
}

/**
 * The stretch of `text`, of its beginning if that has any, that holds most of the words of `terms` (index terms as `wordTerm`
 * and `skeletonTerm` make them), or the first that holds `enough` different ones, with their places. `spans` are further
 * places of the text to mark, such as mentions of an actor asked for.
 */
export function snippet(
  text: string,
  terms: ReadonlySet<string>,
  spans: readonly Place[] = [],
  enough = Number.POSITIVE_INFINITY,
): Snippet {
  const places = placesOf(text, terms, spans, enough);
  const from = toWordEdge(text, bestStart(places) - LEAD);
  const cut = from + WIDTH >= text.length ? text.length : toWordEdge(text, from + WIDTH);
  const to = cut > from ? cut : Math.min(text.length, from + WIDTH);
  const before = from > 0 ? '…' : '';
  const cutOff = to < text.length;
  // A full stop and an ellipsis would be four dots.
  const body = text
    .slice(from, to)
    .replace(cutOff ? /[\s.،,؛;:]+$/u : /\s+$/u, '')
    .replaceAll('\n', ' ');
  const marks = places
    .filter(([start, end]) => start >= from && end <= from + body.length)
    .map(([start, end]): Place => [start - from + before.length, end - from + before.length]);
  return { text: `${before}${body}${cutOff ? '…' : ''}`, marks };
}
