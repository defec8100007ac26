import { withoutClitics } from '../text/clitics.ts';
import { foldPhrase } from '../text/fold.ts';
import { isPassedOver } from '../text/stop-words.ts';
import { stemOf, type Word, wordsOf } from '../text/word-forms.ts';
import {
  actorTerm,
  dayTerm,
  eventTerm,
  languageTerm,
  outletTerm,
  skeletonTerm,
  wholeTagTerm,
  wordsOfTag,
  wordTerm,
} from './index-terms.ts';
import type { Query, QueryFilter, QueryWord } from './parse-query.ts';
import { daysAsked } from './query-days.ts';
import {
  type Alternative,
  EXACT,
  formAlternatives,
  LATIN,
  SHORT_CLITIC,
  type Spellings,
  STEM,
} from './word-alternatives.ts';

/** One thing asked for: a document must hold at least one of the alternatives. */
export interface Group {
  readonly alternatives: readonly Alternative[];
  /** The parts of a word typed with ZWNJ, the words of a date: a document that has one of each meets the group too. */
  readonly apart: readonly (readonly Alternative[])[];
  /** Whether it is worth something to meet it. */
  readonly scores: boolean;
  /** A filter: it must be met where some of the words need not be, too. */
  readonly required: boolean;
  /** Index of the group of the next word, if these alternatives hold both words written as one. */
  readonly fusedWithNext: readonly Alternative[];
}

export interface QueryTerms {
  readonly groups: readonly Group[];
  readonly excluded: readonly string[];
  /** Alternatives that stand for all the scoring groups at once: the actors that the words name. */
  readonly whole: readonly Alternative[];
}

/** What the query is resolved with. */
export interface QueryResolver {
  /** The actors that a name may mean, best first, each with how surely (0 to 1; 1: it is one of their names). */
  readonly actors: (name: string) => readonly { readonly id: string; readonly score: number }[];
  /** Whether this is an id, and so not also a part of other names. */
  readonly isId: (field: 'actor' | 'outlet', value: string) => boolean;
  /** Ids of the outlets that a name, or a part of it, may mean. */
  readonly outlets: (name: string) => readonly string[];
  readonly spellings: Spellings;
  /** Indexed stems that begin like this (folded). */
  readonly prefixed: (beginning: string) => readonly string[];
}

const FUSED = 0.95;
const NAMED = 0.8;
/** The numbers and the month of a date may stand anywhere in a text; its day is meant. */
const DAY = 1.5;
/** How surely several words must name an actor to stand for them. */
const SURE = 0.6;
/** Inside a Latin name it is a hamza or an ʻayn, written or not: Kata'ib, Khazʻali. */
const APOSTROPHE = /(?<=\p{Script=Latin})['’‘ʼʻʾʿ`´](?=\p{Script=Latin})/gu;
/** Names of the archive's languages, beside their tags. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['arabic', 'ar'],
  ['عربي', 'ar'],
  ['persian', 'fa'],
  ['farsi', 'fa'],
  ['فارسي', 'fa'],
  ['dari', 'prs'],
  ['دري', 'prs'],
]);

/** The beginnings to look for: as typed, and without an article that stems are kept without. Of pro-Ira* it is the last part. */
export function prefixBeginnings(word: string): string[] {
  const form = [...wordsOf(word)].at(-1)?.form;
  const bare = form && /^(?:ال|وال|بال)(.{2,})$/u.exec(form)?.[1];
  return bare ? [form, bare] : form ? [form] : [];
}

/** The article in Latin letters, before a hyphen: written or not. */
const ARTICLE = /^[aeu]l$/;

/** Those of a word's parts that are asked for: not the small words in in-depth, nor the article in al-Tikriti. */
function askedParts(text: string): readonly Word[] {
  const all = [...wordsOf(text)];
  const asked = all.filter(
    ({ form }, i) => !isPassedOver(form) && (i === all.length - 1 || !ARTICLE.test(form)),
  );
  return asked.length > 0 ? asked : all;
}

type WordGroup = Pick<Group, 'alternatives' | 'apart'>;

function groupsOfWord(word: QueryWord, resolver: QueryResolver): WordGroup[] {
  const groupOf = ({ form, parts }: Word): WordGroup => {
    const own = parts.filter((part) => part.length > 1 && !isPassedOver(part));
    return {
      alternatives: formAlternatives(form, resolver.spellings),
      apart: own.length > 1 ? own.map((part) => formAlternatives(part, resolver.spellings)) : [],
    };
  };
  if (!word.prefix) return askedParts(word.text).map(groupOf);
  const stems = prefixBeginnings(word.text).flatMap((one) => [...resolver.prefixed(one)]);
  const known = [...new Set(stems)].map((stem) => ({ term: wordTerm(stem), weight: STEM }));
  const plain = prefixBeginnings(word.text).map((one) => ({ term: wordTerm(one), weight: EXACT }));
  const before = [...wordsOf(word.text)].slice(0, -1).filter(({ form }) => !isPassedOver(form));
  return [...before.map(groupOf), { alternatives: [...plain, ...known], apart: [] }];
}

/** Those that a name is one of the names of; where there are none, the first that it may be a part of. */
function actorsNamed(name: string, most: number, sure: number, resolver: QueryResolver): string[] {
  const found = resolver.actors(name.replace(APOSTROPHE, '')).filter(({ score }) => score >= sure);
  const exact = found.filter(({ score }) => score === 1);
  return (exact.length > 0 ? exact : found).slice(0, most).map(({ id }) => id);
}

function filterTerms({ field, value, whole }: QueryFilter, resolver: QueryResolver): string[] {
  if (field === 'actor') {
    const named = resolver.isId(field, value) ? [] : actorsNamed(value, 3, 0, resolver);
    return [value, ...named].map(actorTerm);
  }
  if (field === 'outlet') {
    const named = resolver.isId(field, value) ? [] : [value.toLowerCase(), ...resolver.outlets(value)];
    return [value, ...named].map(outletTerm);
  }
  if (field === 'event') return [eventTerm(value)];
  if (field === 'lang') return [languageTerm(LANGUAGES.get(foldPhrase(value)) ?? value)];
  return whole ? [wholeTagTerm(value)] : wordsOfTag(value);
}

const forms = (text: string): string[] => [...wordsOf(text)].map((word) => word.form);

function fusedAlternatives(word: QueryWord, next: QueryWord): Alternative[] {
  if (word.prefix || next.prefix) return [];
  const [a, b] = [forms(word.text), forms(next.text)];
  if (a.length !== 1 || b.length !== 1) return [];
  const form = `${a[0]}${b[0]}`;
  return [form, stemOf(form)].map((one) => ({ term: wordTerm(one), weight: FUSED }));
}

function filterGroups(filters: readonly QueryFilter[], resolver: QueryResolver): Group[] {
  const byField = new Map<string, Alternative[]>();
  for (const filter of filters) {
    const alternatives = byField.get(filter.field) ?? [];
    for (const term of filterTerms(filter, resolver)) alternatives.push({ term, weight: 0.5 });
    byField.set(filter.field, alternatives);
  }
  return [...byField].map(([field, alternatives]) => ({
    alternatives,
    apart: [],
    // Whom an article names, it may name more or less; all other filters narrow, and do not rank.
    scores: field === 'actor',
    required: true,
    fusedWithNext: [],
  }));
}

/**
 * The actors that all the words name. One word of a longer name is a word: القواعد are bases, not yet "the American
 * bases". A Latin word is hardly anything but a name.
 */
function wholeOf(query: Query, resolver: QueryResolver): Alternative[] {
  const { words, phrases } = query;
  if (phrases.length > 0 || words.length === 0 || words.some((word) => word.prefix)) return [];
  const name = words.map((word) => word.text).join(' ');
  const sure = words.length > 1 || forms(name).every((form) => LATIN.test(form)) ? SURE : 1;
  const readings = [name, ...(words.length === 1 ? forms(name).flatMap(withoutClitics) : [])];
  for (const reading of readings) {
    const meant = actorsNamed(reading, 2, sure, resolver);
    if (meant.length > 0) return meant.map((id) => ({ term: actorTerm(id), weight: NAMED }));
  }
  return [];
}

/** What is not wanted: the words, and the actor whom a Latin one names; not what only sounds alike. */
function excludedOf(word: QueryWord, resolver: QueryResolver): string[] {
  const terms = groupsOfWord(word, resolver).flatMap(({ alternatives }) =>
    alternatives.filter((one) => one.weight >= SHORT_CLITIC && !one.guess).map((one) => one.term),
  );
  const named = LATIN.test(word.text) && !word.prefix ? actorsNamed(word.text, 2, SURE, resolver) : [];
  return [...terms.filter((term) => !term.startsWith(skeletonTerm(''))), ...named.map(actorTerm)];
}

const isAskedFor = (word: QueryWord): boolean =>
  word.prefix || forms(word.text).some((form) => !isPassedOver(form));

/** A date as one thing: articles of the day and those that speak of it, or that have all of its words. */
interface DateWords {
  readonly words: readonly QueryWord[];
  readonly days: readonly string[];
}

/** The words that are asked for, in order, those of a date together. */
function thingsOf(words: readonly QueryWord[]): (QueryWord | DateWords)[] {
  const things: (QueryWord | DateWords)[] = [];
  let at = 0;
  for (const { first, next, days } of daysAsked(words)) {
    const date = { words: words.slice(first, next).filter(isAskedFor), days };
    things.push(...words.slice(at, first).filter(isAskedFor), date);
    at = next;
  }
  return [...things, ...words.slice(at).filter(isAskedFor)];
}

const dayGroup = ({ words, days }: DateWords, resolver: QueryResolver): Group => ({
  alternatives: days.map((day) => ({ term: dayTerm(day), weight: DAY })),
  apart: words.flatMap((word) => groupsOfWord(word, resolver).map((group) => group.alternatives)),
  scores: true,
  required: false,
  fusedWithNext: [],
});

const wordGroups = (
  word: QueryWord,
  next: QueryWord | DateWords | undefined,
  resolver: QueryResolver,
): Group[] =>
  groupsOfWord(word, resolver).map((group, k, all) => ({
    ...group,
    scores: true,
    required: false,
    fusedWithNext: k === all.length - 1 && next && !('days' in next) ? fusedAlternatives(word, next) : [],
  }));

/** The terms to fetch for a query, and how they belong together. */
export function queryTerms(query: Query, resolver: QueryResolver): QueryTerms {
  const phraseWords = query.phrases.flatMap((phrase) =>
    [...wordsOf(phrase)].map((word) => ({ text: phrase.slice(word.start, word.end), prefix: false })),
  );
  const groups = [...thingsOf(query.words), ...phraseWords.filter(isAskedFor)].flatMap((thing, i, asked) =>
    'days' in thing ? [dayGroup(thing, resolver)] : wordGroups(thing, asked[i + 1], resolver),
  );
  const excluded = query.notWords.flatMap((word) => excludedOf(word, resolver));
  return {
    groups: [...groups, ...filterGroups(query.filters, resolver)],
    excluded: [
      ...excluded,
      // One that is not wanted by its words has all of them, which its row tells.
      ...query.notFilters
        .filter(({ field }) => field !== 'tag')
        .flatMap((filter) => filterTerms(filter, resolver)),
    ],
    whole: wholeOf(query, resolver),
  };
}

/** All that a document may be found by, for who fetches it or shows where it stands. */
export const alternativesOf = ({ groups, whole }: QueryTerms): Alternative[] => [
  ...groups.flatMap((group) => [...group.alternatives, ...group.apart.flat(), ...group.fusedWithNext]),
  ...whole,
];
