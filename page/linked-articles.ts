import { linkedSources } from './declared-metas.ts';

/** The articles that a page describes in its JSON-LD, whatever graph or list they stand in. */
export type LinkedArticle = Readonly<Record<string, unknown>>;

const LONGEST = 200_000;

/** A string, or the names of what is named: one or several, each a string or an object. */
export const namesIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const name = one && typeof one === 'object' ? (one as LinkedArticle).name : one;
    return typeof name === 'string' ? [name.replace(/\s+/g, ' ').trim()] : [];
  });

/** An address, or those of pictures: one or several, each a string or an object. */
export const addressesIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const address = one && typeof one === 'object' ? (one as LinkedArticle).url : one;
    return typeof address === 'string' ? [address] : [];
  });

/** In document order. Broken scripts are passed over. */
export function linkedArticles(document: Document): LinkedArticle[] {
  const found: LinkedArticle[] = [];
  for (const source of linkedSources(document)) {
    if (source.length > LONGEST) continue;
    let queue: unknown[];
    try {
      // Raw line breaks inside strings are this press's commonest mistake; the BBC wraps its data for XML.
      queue = [JSON.parse(source.replace(/[\u0000-\u001f]+|<!\[CDATA\[|\]\]>/g, ' '))];
    } catch {
      continue;
    }
    for (let steps = 0; queue.length > 0 && steps < 300; steps += 1) {
      const node = queue.shift();
      if (!node || typeof node !== 'object') continue;
      if (Array.isArray(node)) {
        queue.push(...node.slice(0, 100));
        continue;
      }
      const item = node as LinkedArticle;
      queue.push(item['@graph'], item.mainEntity);
      if (/Article|Posting|Report/.test(String(item['@type']))) found.push(item);
    }
  }
  return found;
}
