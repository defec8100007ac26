import type { RawDate, RawMeta } from '../core/articles/raw-meta.ts';
import {
  canonicalLink,
  declaredMetas,
  LONGEST_ADDRESS,
  linkedSources,
  metaValues,
} from './declared-metas.ts';
import { declaredTitles } from './find-title.ts';
import type { FoundArticle } from './found-article.ts';
import { attributeOf, closest, native, queryAll, SHOW_TEXT, tagged, tagOf, walk } from './native.ts';

/** Collects what a page says of itself, as printed; `resolveMeta` judges it where the rules of dates are at hand. */
const FEW = 6;
const MAX_LD = 200_000;
/** Longest value that is kept, and how much around a short line is looked at, in UTF-16 units. */
const LONGEST = 500;
const WIDE = 400;
/** An element of more children is no line, and reading all its text for every date in it would be slow. */
const LINE_CHILDREN = 20;

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

interface Linked {
  readonly headline: string[];
  readonly published: string[];
  readonly author: string[];
  readonly site: string[];
}

type Json = Record<string, unknown>;

const named = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => {
    if (typeof one === 'string') return [clean(one)];
    const name = one && typeof one === 'object' ? (one as Json).name : null;
    return typeof name === 'string' ? [clean(name)] : [];
  });

/** Article nodes of the JSON-LD, whatever graph or list they stand in. Broken scripts are passed over. */
function linkedData(document: Document): Linked {
  const found: Linked = { headline: [], published: [], author: [], site: [] };
  for (const source of linkedSources(document)) {
    if (source.length > MAX_LD) continue;
    let queue: unknown[];
    try {
      // Raw line breaks inside strings are this press's commonest mistake.
      queue = [JSON.parse(source.replace(/[\u0000-\u001f]+/g, ' '))];
    } catch {
      continue;
    }
    for (let steps = 0; queue.length > 0 && steps < 300; steps += 1) {
      const node = queue.shift();
      if (Array.isArray(node)) queue.push(...node.slice(0, 100));
      if (!node || typeof node !== 'object' || Array.isArray(node)) continue;
      const item = node as Json;
      queue.push(...Object.values(item['@graph'] ? { graph: item['@graph'], main: item.mainEntity } : {}));
      if (item.mainEntity) queue.push(item.mainEntity);
      if (!/Article|Posting|Report/.test(String(item['@type'] ?? ''))) continue;
      found.headline.push(...named(item.headline));
      found.published.push(...named(item.datePublished));
      found.author.push(...named(item.author));
      found.site.push(...named(item.publisher));
    }
  }
  return found;
}

const DIGIT = /[\d٠-٩۰-۹]/;

const lineOf = (element: Element | null): string =>
  element && native(element, 'childNodes').length <= LINE_CHILDREN
    ? clean(native(element, 'textContent')?.slice(0, WIDE))
    : '';

/** Short lines with digits around the headline and the body's start: where this press prints its date line. */
function dateLines(document: Document, found: FoundArticle): string[] {
  const start = found.titleElement ?? found.blocks[0]?.element;
  if (!start) return [];
  const lines: string[] = [];
  const seen = new Set<Node>();
  const gather = (next: () => Node | null, most: number) => {
    walker.currentNode = start;
    for (let node = next(), chars = 0; node && chars < most && lines.length < 24; node = next()) {
      const parent = node.parentElement;
      if (seen.has(node) || !parent || /^(?:SCRIPT|STYLE|NOSCRIPT|OPTION|TEXTAREA)$/.test(tagOf(parent)))
        continue;
      seen.add(node);
      const text = clean(node.nodeValue?.slice(0, most));
      chars += text.length;
      if (!DIGIT.test(text)) continue;
      // Dates split over inline elements are whole in their parent.
      const whole = lineOf(parent);
      const line = whole && whole.length <= 120 ? whole : text.slice(0, 160);
      if (line.length >= 6 && !lines.includes(line)) lines.push(line);
      const wider = whole.length < 24 ? lineOf(native(parent, 'parentElement')) : '';
      if (wider && wider.length <= 120 && !lines.includes(wider)) lines.push(wider);
    }
  };
  const walker = walk(document, native(document, 'documentElement'), SHOW_TEXT);
  gather(() => walker.nextNode(), 1500);
  gather(() => walker.previousNode(), 500);
  return lines;
}

function timeElements(document: Document, found: FoundArticle): string[] {
  const scope = closest(found.titleElement, 'article') ?? closest(found.root, 'article') ?? document;
  const marked = queryAll(document, '[itemprop="datePublished"]');
  return [...marked, ...tagged(scope, 'time')]
    .slice(0, FEW)
    .map((element) =>
      clean(attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? element.textContent),
    )
    .filter((value, index, all) => value !== '' && value.length < 120 && all.indexOf(value) === index);
}

function bylines(document: Document, found: FoundArticle): string[] {
  const scope = closest(found.titleElement, 'article') ?? document;
  const printed = [
    ...queryAll(scope, '[itemprop="author"],[rel="author"],[class*="byline"],[class*="author-name"]'),
  ]
    .slice(0, FEW)
    .map((element) => clean(element.textContent))
    .filter((text) => text.length > 2 && text.length < 80);
  return printed;
}

function absolute(document: Document, address: string | null | undefined): string | null {
  if (!address?.trim()) return null;
  try {
    const { href, protocol } = new URL(address.trim(), native(document, 'baseURI'));
    return /^https?:$/.test(protocol) && href.length <= LONGEST_ADDRESS ? href : null;
  } catch {
    return null;
  }
}

const unique = (values: readonly string[], most = FEW): string[] =>
  [...new Set(values.filter(Boolean).map((value) => value.slice(0, LONGEST)))].slice(0, most);

/** Collects from the live page; reads only. `found` is `findArticle`'s answer for the same page. */
export function collectMeta(document: Document, found: FoundArticle): RawMeta {
  const linked = linkedData(document);
  const metas = declaredMetas(document);
  const dates: RawDate[] = [
    ...unique(linked.published).map((value): RawDate => ({ from: 'json-ld', value })),
    ...unique(
      metaValues(
        metas,
        'article:published_time og:article:published_time datepublished article.published publishdate pubdate publish_date dc.date.issued dc.date dcterms.created date sailthru.date parsely-pub-date',
      ),
    ).map((value): RawDate => ({ from: 'meta', value })),
    ...timeElements(document, found).map((value): RawDate => ({ from: 'time-element', value })),
    ...dateLines(document, found).map((value): RawDate => ({ from: 'line', value })),
  ];
  const printed = found.titleElement ? [found.title] : [];
  return {
    url: document.location?.href ?? native(document, 'baseURI'),
    declared:
      absolute(document, canonicalLink(document)) ?? absolute(document, metaValues(metas, 'og:url')[0]),
    titles: unique([...printed, ...linked.headline, ...declaredTitles(document)]),
    siteNames: unique([
      ...metaValues(metas, 'og:site_name application-name al:android:app_name'),
      ...linked.site,
    ]),
    bylines: unique([
      ...linked.author,
      ...bylines(document, found),
      ...metaValues(metas, 'author article:author dc.creator'),
    ]),
    dates,
    image: absolute(document, metaValues(metas, 'og:image og:image:url twitter:image')[0]),
  };
}
