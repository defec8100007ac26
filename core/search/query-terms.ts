import { isStopWord } from '../text/stop-words.ts';
import { skeletonOf, stemOf, wordsOf } from '../text/word-forms.ts';
import {
  actorTerm,
  eventTerm,
  languageTerm,
  outletTerm,
  skeletonTerm,
  tagTerm,
  wordTerm,
} from './index-terms.ts';
import type { Query, QueryFilter, QueryWord } from './parse-query.ts';

/** A term that satisfies a group, and how much a hit of it is worth beside the exact word (1). */
export interface Alternative {
  readonly term: string;
  readonly weight: number;
}

/** One thing asked for: a document must hold at least one of the alternatives. */
export interface Group {
  readonly alternatives: readonly Alternative[];
  /** Filters narrow; they do not rank. */
  readonly scores: boolean;
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
  /** Indexed stems that begin like this (folded). */
  readonly prefixed: (beginning: string) => readonly string[];
}

const LATIN = /^[\p{Script=Latin}]+$/u;
const EXACT = 1;
const STEM = 0.9;
const PART = 0.5;
const FUSED = 0.95;
const NAMED = 0.8;
/** How surely several words must name an actor to stand for them. */
const SURE = 0.6;

function formAlternatives(form: string): Alternative[] {
  const stem = stemOf(form);
  const found: Alternative[] = [{ term: wordTerm(form), weight: EXACT }];
  if (stem !== form) found.push({ term: wordTerm(stem), weight: STEM });
  const key = skeletonOf(form);
  // A short skeleton in the text's own script means too many other words; from Latin it is all there is.
  if (LATIN.test(form)) {
    if (key) found.push({ term: skeletonTerm(key), weight: 0.8 });
  } else if (key.length >= 4) found.push({ term: skeletonTerm(key), weight: 0.35 });
  return found;
}

/** The beginnings to look for: as typed, and without an article that stems are kept without. */
export function prefixBeginnings(word: string): string[] {
  const form = [...wordsOf(word)].map((one) => one.form).join('');
  const bare = /^(?:ال|وال|بال)(.{2,})$/u.exec(form)?.[1];
  return bare ? [form, bare] : form ? [form] : [];
}

function groupsOfWord(word: QueryWord, resolver: QueryResolver): Alternative[][] {
  if (word.prefix) {
    const stems = prefixBeginnings(word.text).flatMap((one) => [...resolver.prefixed(one)]);
    const known = [...new Set(stems)].map((stem) => ({ term: wordTerm(stem), weight: STEM }));
    const plain = prefixBeginnings(word.text).map((one) => ({ term: wordTerm(one), weight: EXACT }));
    return [[...plain, ...known]];
  }
  const found: Alternative[][] = [];
  for (const one of wordsOf(word.text)) {
    const alternatives = formAlternatives(one.form);
    const [longest] = [...one.parts].sort((a, b) => b.length - a.length);
    if (longest && longest.length > 2)
      for (const part of formAlternatives(longest))
        alternatives.push({ term: part.term, weight: part.weight * PART });
    found.push(alternatives);
  }
  return found;
}

function filterTerms(filter: QueryFilter, resolver: QueryResolver): string[] {
  const { field, value } = filter;
  if (field === 'actor')
    return [
      value,
      ...resolver
        .actors(value)
        .slice(0, 3)
        .map(({ id }) => id),
    ].map(actorTerm);
  if (field === 'event') return [eventTerm(value)];
  if (field === 'outlet') return [outletTerm(value.toLowerCase()), outletTerm(value)];
  if (field === 'lang') return [languageTerm(value)];
  return [...wordsOf(value)].map((word) => tagTerm(word.form));
}

const forms = (text: string): string[] => [...wordsOf(text)].map((word) => word.form);

function fusedAlternatives(word: QueryWord, next: QueryWord | undefined): Alternative[] {
  if (!next || word.prefix || next.prefix) return [];
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
    scores: field === 'actor',
    fusedWithNext: [],
  }));
}

/** The terms to fetch for a query, and how they belong together. */
export function queryTerms(query: Query, resolver: QueryResolver): QueryTerms {
  const phraseWords = query.phrases.flatMap((phrase) =>
    [...wordsOf(phrase)].map((word) => ({ text: phrase.slice(word.start, word.end), prefix: false })),
  );
  const asked = [...query.words, ...phraseWords].filter((word) =>
    forms(word.text).some((form) => !isStopWord(form)),
  );
  const groups: Group[] = asked.flatMap((word, i) =>
    groupsOfWord(word, resolver).map((alternatives, k, all) => ({
      alternatives,
      scores: true,
      fusedWithNext: k === all.length - 1 ? fusedAlternatives(word, asked[i + 1]) : [],
    })),
  );
  const excluded = query.notWords.flatMap((word) =>
    groupsOfWord(word, resolver).flatMap((all) =>
      all.filter((one) => one.weight >= STEM).map((one) => one.term),
    ),
  );
  const named = query.words.length > 0 && query.words.every((word) => !word.prefix);
  const name = query.words.map((word) => word.text).join(' ');
  // One word of a longer name is a word: القواعد are bases, not yet "the American bases".
  const sure = query.words.length > 1 ? SURE : 1;
  const meant = named ? resolver.actors(name).filter(({ score }) => score >= sure) : [];
  return {
    groups: [...groups, ...filterGroups(query.filters, resolver)],
    excluded: [...excluded, ...query.notFilters.flatMap((filter) => filterTerms(filter, resolver))],
    whole:
      query.phrases.length > 0
        ? []
        : meant.slice(0, 2).map(({ id }) => ({ term: actorTerm(id), weight: NAMED })),
  };
}
