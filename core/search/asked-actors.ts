import type { Lexicon } from '../actors/lexicon.ts';
import { type ActorHit, lookUpActors } from '../actors/look-up-actors.ts';
import { parseQuery } from './parse-query.ts';

/**
 * The actors that a query asks for, best first, at most `limit`: those of its `actor:` fields, then those that its words may
 * name. What it does not want names nobody.
 */
export function askedActors(query: string, lexicon: Lexicon, limit: number): ActorHit[] {
  const { words, phrases, filters, notDays } = parseQuery(query);
  const named = filters
    .filter(({ field }) => field === 'actor')
    .flatMap(({ value }) =>
      lexicon.actorById.has(value) ? [{ id: value, score: 1 }] : lookUpActors(value, lexicon, limit),
    );
  // Which were no days is no name either, though it is looked for as a word.
  const text = [...words.map((word) => word.text).filter((word) => !notDays.includes(word)), ...phrases].join(
    ' ',
  );
  const hits = [...named, ...lookUpActors(text, lexicon, limit)];
  return hits.filter(({ id }, at) => hits.findIndex((hit) => hit.id === id) === at).slice(0, limit);
}
