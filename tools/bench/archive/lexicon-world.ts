import { readLexiconSources } from '../../lexicon/read-sources.ts';
import type { World } from './made-up-articles.ts';

/** The lexicon's actors, events and outlets, for made-up articles to speak of. */
export function worldOfLexicon(): World {
  const { actors, events, outlets } = readLexiconSources({ samples: false });
  const named = actors.flatMap(({ id, type, tier, names }) => {
    const [[ar], [fa]] = [names.ar, names.fa];
    return ar && fa ? [{ id, type, tier, names: { ar, fa } }] : [];
  });
  // Countries are in most news; the others as they come.
  const states = named.filter(({ tier }) => tier === 'state');
  return {
    actors: [...states, ...named.filter(({ tier }) => tier !== 'state')],
    events: events.map(({ id }) => id),
    outlets: outlets.map(({ id }) => id),
  };
}
