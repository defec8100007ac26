import { attributeOf, native, tagged } from './native.ts';

/** Longest address that is taken, in UTF-16 units; a Persian one is six times its letters once it is escaped. */
const LONGEST_ADDRESS = 4000;
/** What is cut from a `meta` element is too long for an address, and known by that. */
const LONGEST = LONGEST_ADDRESS + 1;

export const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

export type DeclaredMetas = ReadonlyMap<string, readonly string[]>;

/** What the page's `meta` elements declare: name, property or itemprop in lower case -> contents, in document order. */
export function declaredMetas(document: Document): DeclaredMetas {
  const found = new Map<string, string[]>();
  for (const element of tagged(document, 'meta')) {
    const content = clean(attributeOf(element, 'content')).slice(0, LONGEST);
    if (!content) continue;
    for (const kind of ['property', 'name', 'itemprop']) {
      const name = attributeOf(element, kind)?.trim().toLowerCase();
      if (!name) continue;
      const values = found.get(name);
      if (!values) found.set(name, [content]);
      else if (!values.includes(content)) values.push(content);
    }
  }
  return found;
}

/** Contents under any of the names (lower case, parted by spaces), in the order of the names. */
export const metaValues = (metas: DeclaredMetas, names: string): string[] => [
  ...new Set(names.split(' ').flatMap((name) => metas.get(name) ?? [])),
];

/** The address that the page declares as its canonical one, as written, or null. */
export function canonicalLink(document: Document): string | null {
  const link = tagged(document, 'link').find((one) => attributeOf(one, 'rel')?.toLowerCase() === 'canonical');
  return link ? attributeOf(link, 'href') : null;
}

/** A web address made absolute, or null where it is none, or too long. */
export function absolute(document: Document, address: string | null | undefined): string | null {
  if (!address?.trim()) return null;
  try {
    const { href, protocol } = new URL(address.trim(), native(document, 'baseURI'));
    return /^https?:$/.test(protocol) && href.length <= LONGEST_ADDRESS ? href : null;
  } catch {
    return null;
  }
}

/** Sources of the page's JSON-LD scripts, which may be broken. */
export const linkedSources = (document: Document): string[] =>
  tagged(document, 'script')
    .filter((script) => attributeOf(script, 'type')?.trim().toLowerCase() === 'application/ld+json')
    .map((script) => native(script, 'textContent') ?? '');
