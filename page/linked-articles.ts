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

/** The same, but for organisations: an outlet that calls itself the author names nobody. */
export const personsIn = (value: unknown): string[] =>
  namesIn(
    (Array.isArray(value) ? value : [value]).filter(
      (one) => !/Organi[sz]ation/.test(String(Object(one)['@type'])),
    ),
  );

/** An address, or those of pictures: one or several, each a string or an object. */
export const addressesIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const address = one && typeof one === 'object' ? (one as LinkedArticle).url : one;
    return typeof address === 'string' ? [address] : [];
  });

/** Those of a script in the order in which they end. Broken scripts are passed over. */
export function linkedArticles(document: Document): LinkedArticle[] {
  const found: LinkedArticle[] = [];
  const gather = (_: string, value: unknown): unknown => {
    if (value && /Article|Posting|Report/.test(String((value as LinkedArticle)['@type'])))
      found.push(value as LinkedArticle);
    return value;
  };
  for (const source of linkedSources(document)) {
    if (source.length > LONGEST) continue;
    try {
      // Raw line breaks inside strings are this press's commonest mistake; the BBC wraps its data for XML.
      JSON.parse(source.replace(/[\u0000-\u001f]+|<!\[CDATA\[|\]\]>/g, ' '), gather);
    } catch {}
  }
  return found;
}
