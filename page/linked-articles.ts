import { clean, linkedSources } from './declared-metas.ts';

/** The articles that a page describes in its JSON-LD, whatever graph or list they stand in. */
export type LinkedArticle = Readonly<Record<string, unknown>>;

const LONGEST = 200_000;

/** A string, or the names of what is named: one or several, each a string or an object. */
export const namesIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const name = one && typeof one === 'object' ? (one as LinkedArticle).name : one;
    return typeof name === 'string' ? [clean(name)] : [];
  });

/** What may be anything is never made a string by itself: that may throw. */
const typeOf = (value: unknown): string => namesIn(Object(value)['@type']).join();

/** The same, but for organisations: an outlet that calls itself the author names nobody. */
export const personsIn = (value: unknown): string[] =>
  namesIn((Array.isArray(value) ? value : [value]).filter((one) => !/Organi[sz]ation/.test(typeOf(one))));

/** An address, or those of pictures: one or several, each a string or an object. */
export const addressesIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const address = one && typeof one === 'object' ? (one as LinkedArticle).url : one;
    return typeof address === 'string' ? [address] : [];
  });

/** All of them, each before those that stand in it. Broken scripts are passed over. */
export function linkedArticles(document: Document): LinkedArticle[] {
  const found: LinkedArticle[] = [];
  const gather = (value: unknown): void => {
    if (!value || typeof value !== 'object') return;
    if (/Article|Posting|Report/.test(typeOf(value))) found.push(value as LinkedArticle);
    Object.values(value).forEach(gather);
  };
  for (const source of linkedSources(document)) {
    if (source.length > LONGEST) continue;
    try {
      // Raw line breaks inside strings are this press's commonest mistake; the BBC wraps its data for XML.
      gather(JSON.parse(source.replace(/[\u0000-\u001f]+|<!\[CDATA\[|\]\]>/g, ' ')));
    } catch {}
  }
  return found;
}
