import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/arabic';
import { stopwords } from '@orama/stopwords/arabic';
import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import { nameResolver } from '../../core/search/name-resolver.ts';
import { parseQuery, type Query } from '../../core/search/parse-query.ts';
import { archiveCorpus } from '../../tools/archive-corpus.ts';
import { loadProjectLexicon } from '../../tools/lexicon/load.ts';
import type { Item } from './collection.ts';

/** A search engine that holds the items: the ids that a query finds, best first. */
export type Engine = (query: string) => Promise<readonly string[]>;

/**
 * Siyaq is asked as its pages ask it. The others have title and text, and their settings as they come. What a reader
 * types is put to them in their own words where they have any: they get the words without marks, filters of outlet,
 * language and days as a filter, `-` and `*` as an option. Names of actors are words to them.
 */
export async function siyaq(items: readonly Item[]): Promise<Engine> {
  const lexicon = loadProjectLexicon({ samples: true });
  const hostOf = new Map(lexicon.outlets.map(({ id, hosts }) => [id, hosts[0]]));
  const records = items.map(({ id, title, text, outlet, published }) => ({
    id,
    title,
    text,
    ...(outlet ? { url: `https://${hostOf.get(outlet)}/${id}` } : {}),
    ...(published ? { published } : {}),
  }));
  const { archive, idOf } = await archiveCorpus(records, lexicon);
  for (const { id, tags } of items)
    if (tags) await archive.keepOwnWords(`urn:siyaq:${id}`, { tags, note: '', gloss: '' });
  const asked = { limit: items.length, ...nameResolver(lexicon) };
  return async (query) => (await archive.search(query, asked)).map(({ article }) => idOf(article.id));
}

interface PeerItem extends Item {
  readonly lang: string;
}

const LANGUAGE: Readonly<Record<string, string>> = { ar: 'ar', fa: 'fa', prs: 'prs' };
/** The ids of the items end with their language. */
const peerItems = (items: readonly Item[]): PeerItem[] =>
  items.map((item) => ({ ...item, lang: LANGUAGE[item.id.split('-').at(-1)!] ?? '' }));

const wordsOf = ({ words, phrases, filters }: Query): string =>
  [
    ...words.map(({ text }) => text),
    ...phrases,
    ...filters.filter(({ field }) => field === 'actor').map(({ value }) => value),
  ].join(' ');

/** Whether an item is of the outlet, the language, the tags and the days asked for. */
function passes({ filters, notFilters, before, after }: Query, item: PeerItem): boolean {
  const { published } = item;
  const has = (field: string, value: string): boolean =>
    field === 'outlet'
      ? item.outlet === value
      : field === 'lang'
        ? item.lang === value
        : (item.tags ?? []).includes(value);
  const held = filters
    .filter(({ field }) => field !== 'actor')
    .every(({ field, value }) => has(field, value));
  const barred = notFilters.some(({ field, value }) => field !== 'actor' && has(field, value));
  const inTime =
    (before === null || (published !== null && published < before)) &&
    (after === null || (published !== null && published >= after));
  return held && !barred && inTime;
}

export async function miniSearch(items: readonly Item[]): Promise<Engine> {
  const held = new Map(peerItems(items).map((item) => [item.id, item]));
  const index = new MiniSearch<PeerItem>({ fields: ['title', 'text'] });
  index.addAll([...held.values()]);
  return async (typed) => {
    const query = parseQuery(typed);
    const words = wordsOf(query);
    const barred = [...query.notWords.map(({ text }) => text), ...query.notPhrases];
    const found = index.search(
      {
        combineWith: 'AND_NOT',
        queries: [words ? { combineWith: 'OR', queries: [words] } : MiniSearch.wildcard, ...barred],
      },
      { prefix: query.words.some(({ prefix }) => prefix), filter: ({ id }) => passes(query, held.get(id)!) },
    );
    return found.map(({ id }) => id as string);
  };
}

/** It filters by tags alone: no days, and nothing is left out. */
export async function flexSearch(items: readonly Item[]): Promise<Engine> {
  const index = new Document({
    document: { id: 'id', index: ['title', 'text'], tag: ['outlet', 'lang', 'tags'] },
  });
  for (const { id, title, text, outlet, lang, tags } of peerItems(items))
    index.add({ id, title, text, outlet: outlet ?? '', lang, tags: [...(tags ?? [])] });
  return async (typed) => {
    const query = parseQuery(typed);
    const tags = query.filters.filter(({ field }) => field !== 'actor');
    const tag = Object.fromEntries(tags.map(({ field, value }) => [field === 'tag' ? 'tags' : field, value]));
    const found = await index.search(wordsOf(query), {
      limit: items.length,
      merge: true,
      ...(tags.length > 0 ? { tag } : {}),
    });
    return found.map((hit) => String('id' in hit ? hit.id : ''));
  };
}

const SCHEMA = { title: 'string', text: 'string' } as const;
const ARABIC = { tokenizer: { language: 'arabic', stemming: true, stemmer, stopWords: stopwords } } as const;

/** It leaves nothing out by a word; outlets, languages and days are filtered. */
async function orama(items: readonly Item[], arabic: boolean): Promise<Engine> {
  const held = new Map(peerItems(items).map((item) => [item.id, item]));
  const index = arabic ? create({ schema: SCHEMA, components: ARABIC }) : create({ schema: SCHEMA });
  await insertMultiple(
    index,
    [...held.values()].map(({ id, title, text }) => ({ id, title, text })),
  );
  return async (typed) => {
    const query = parseQuery(typed);
    const found = await search(index, { term: wordsOf(query), limit: items.length });
    return found.hits.map(({ id }) => id).filter((id) => passes(query, held.get(id)!));
  };
}

export const oramaPlain = (items: readonly Item[]): Promise<Engine> => orama(items, false);
export const oramaArabic = (items: readonly Item[]): Promise<Engine> => orama(items, true);
