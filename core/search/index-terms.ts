import type { Annotations } from '../annotate/annotation.ts';
import { tagKey } from '../articles/tag-key.ts';
import { isPassedOver } from '../text/stop-words.ts';
import { skeletonOf, stemOf, wordsOf } from '../text/word-forms.ts';
import { LONGEST_TERM, MAX_IMPACT } from './posting-codec.ts';

/**
 * Which terms are made of an article. To be raised whenever `termsOf` makes others of the same article, be it here or in
 * the stems, spellings and stop words: an index of another number is made anew.
 */
export const TERMS_VERSION = 5;

/** What of an article is indexed. */
export interface IndexedText {
  readonly title: string;
  readonly text: string;
  readonly annotations: Annotations;
  /** ISO local day, or null. */
  readonly published: string | null;
  readonly outlet: string | null;
  readonly tags: readonly string[];
  /** What the reader wrote of it: a note, the title translated. */
  readonly notes?: string;
}

/** A document as its terms, sorted, with an impact from 0 to 15 each. */
export interface TermVector {
  readonly terms: readonly string[];
  readonly impacts: Uint8Array;
}

/** Terms are strings with the letter of their kind before a colon. */
export const wordTerm = (formOrStem: string): string => `w:${formOrStem}`;
export const skeletonTerm = (key: string): string => `k:${key}`;
export const actorTerm = (id: string): string => `a:${id}`;
export const eventTerm = (id: string): string => `e:${id}`;
export const dayTerm = (day: string): string => `d:${day}`;
export const outletTerm = (id: string): string => `o:${id}`;
export const languageTerm = (tag: string): string => `l:${tag.toLowerCase()}`;
export const tagTerm = (form: string): string => `t:${form}`;

/** A tag as a whole, as it is counted and chosen. No word has a quotation mark, and no key. */
export const wholeTagTerm = (tag: string): string => tagTerm(`"${tagKey(tag)}"`);

/** A tag by its words; one of signs alone by itself. */
export function wordsOfTag(tag: string): string[] {
  const words = [...wordsOf(tag)].map(({ form }) => tagTerm(form));
  return words.length > 0 ? words : [tagTerm(tagKey(tag))];
}

const TITLE_WEIGHT = 3;
/** Nobody looks for a longer "word": it is data, or a row of letters that fills a line. */
const MOST_LETTERS = 64;
/** BM25's saturation and length normalisation, and the length in words that counts as usual. */
const K1 = 1.2;
const B = 0.6;
const USUAL_LENGTH = 400;

const add = (counts: Map<string, number>, term: string, weight: number): void => {
  counts.set(term, (counts.get(term) ?? 0) + weight);
};

function addForm(counts: Map<string, number>, form: string, weight: number): void {
  if (form.length > MOST_LETTERS || isPassedOver(form)) return;
  const stem = stemOf(form);
  add(counts, wordTerm(stem), weight);
  if (stem !== form) add(counts, wordTerm(form), weight);
  const key = skeletonOf(form);
  if (key) add(counts, skeletonTerm(key), weight);
}

function addWords(counts: Map<string, number>, text: string, weight: number): number {
  let length = 0;
  for (const word of wordsOf(text)) {
    length += 1;
    addForm(counts, word.form, weight);
    for (const part of word.parts) if (part.length > 1) addForm(counts, part, weight / 2);
  }
  return length;
}

/** What comes from a backup may be any text. Terms lie in lines, and none that is too long could be read back. */
const isStorable = (term: string): boolean => term.length <= LONGEST_TERM && !term.includes('\n');

/** The days that a text speaks of, to the day, and the day of publication. */
export function daysOf(annotations: Annotations, published: string | null): string[] {
  const days = new Set<string>();
  for (const date of annotations.dates)
    if (date.granularity === 'day' && date.from && date.from === date.to) days.add(date.from);
  if (published) days.add(published);
  return [...days].sort();
}

/** The saturated share of a term in a document, 1 to 15. */
function toImpact(count: number, length: number): number {
  const share = (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / USUAL_LENGTH));
  return Math.max(1, Math.min(MAX_IMPACT, Math.round((share / (K1 + 1)) * MAX_IMPACT)));
}

/** Everything that an article is found by. */
export function termsOf(document: IndexedText): TermVector {
  const counts = new Map<string, number>();
  const { annotations, title, text } = document;
  const length =
    addWords(counts, title, TITLE_WEIGHT) +
    addWords(counts, text, 1) +
    addWords(counts, document.notes ?? '', 1);
  for (const mention of annotations.mentions) add(counts, actorTerm(mention.actor), 1);
  for (const actor of annotations.titled ?? []) add(counts, actorTerm(actor), TITLE_WEIGHT);
  for (const event of annotations.events) add(counts, eventTerm(event), 2);
  for (const day of daysOf(annotations, document.published)) add(counts, dayTerm(day), 1);
  if (document.outlet) add(counts, outletTerm(document.outlet), 1);
  if (annotations.language) {
    const [primary = ''] = annotations.language.split('-');
    for (const tag of new Set([annotations.language, primary])) add(counts, languageTerm(tag), 1);
  }
  for (const tag of document.tags)
    for (const term of [wholeTagTerm(tag), ...wordsOfTag(tag)]) add(counts, term, 1);
  const terms = [...counts.keys()].filter(isStorable).sort();
  return { terms, impacts: Uint8Array.from(terms, (term) => toImpact(counts.get(term)!, length)) };
}
