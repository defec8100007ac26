import type { RawDate, RawMeta } from '../core/articles/raw-meta.ts';
import {
  absolute,
  canonicalLink,
  clean,
  type DeclaredMetas,
  declaredMetas,
  metaValues,
} from './declared-metas.ts';
import { agreement, declaredTitles } from './find-title.ts';
import type { FoundArticle } from './found-article.ts';
import { type LinkedArticle, linkedArticles, namesIn } from './linked-articles.ts';
import { attributeOf, closest, native, queryAll, SHOW_TEXT, tagged, tagOf, walk } from './native.ts';

/**
 * Collects what a page says of itself, as printed: `resolveMeta` judges it where the rules of dates are at hand. Only what
 * reading asks for; what a save asks for besides is in `collect-credits.ts`.
 */
const FEW = 6;
/** Longest value that is kept, and how much around a short line is looked at, in UTF-16 units. */
const LONGEST = 500;
const WIDE = 400;
/** An element of more children is no line, and reading all its text for every date in it would be slow. */
const LINE_CHILDREN = 20;

export const unique = (values: readonly string[]): string[] =>
  [...new Set(values.filter(Boolean).map((value) => value.slice(0, LONGEST)))].slice(0, FEW);

export const DIGIT = /[\d٠-٩۰-۹]/;

const lineOf = (element: Element | null): string =>
  element && native(element, 'childNodes').length <= LINE_CHILDREN
    ? clean(native(element, 'textContent')?.slice(0, WIDE))
    : '';

/** Short lines with digits around the headline and the body's start: where this press prints its date line. */
function dateLines(document: Document, found: FoundArticle): string[] {
  const start = found.titleElement ?? found.blocks[0]?.element;
  if (!start) return [];
  const lines: string[] = [];
  const gather = (next: () => Node | null, most: number) => {
    walker.currentNode = start;
    for (let node = next(), chars = 0; node && chars < most && lines.length < 24; node = next()) {
      const parent = node.parentElement;
      if (!parent || /^(?:SCRIPT|STYLE|NOSCRIPT|OPTION|TEXTAREA)$/.test(tagOf(parent))) continue;
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
  // Before a further article stands the one before it.
  if (!found.astray) gather(() => walker.previousNode(), 500);
  return lines;
}

/** What the markup calls a time: as a stamp, or as printed. */
function timeElements(document: Document, found: FoundArticle): RawDate[] {
  const scope = closest(found.titleElement, 'article') ?? closest(found.root, 'article') ?? document;
  const marked = queryAll(
    found.astray ? scope : document,
    found.rules.published ?? '[itemprop="datePublished"]',
  );
  return [...marked, ...tagged(scope, 'time')].slice(0, FEW).flatMap((element) => {
    const stamp = ['datetime', 'content', 'title'].map((name) => attributeOf(element, name)).find(Boolean);
    return dated(stamp ? 'time-element' : 'line', unique([clean(stamp ?? element.textContent)]));
  });
}

/** Less of a headline's words than this, and it is another one's. */
const AGREES = 0.6;

/**
 * Of several articles that a page describes, the one whose headline has most of the printed one's words, for it may be cut short
 * or spelt for HTML; all of them where none has, but where the head is another article's.
 */
export function ownLinked(document: Document, { title, astray }: FoundArticle): readonly LinkedArticle[] {
  const linked = linkedArticles(document);
  const agreements = linked.map(({ headline }) => agreement(title, namesIn(headline)));
  const best = Math.max(AGREES, ...agreements);
  const own = linked.filter((_, index) => agreements[index] === best);
  return own.length > 0 || astray ? own : linked;
}

/** Of what the head declares, what is said of this article. */
export const ownOf = (metas: DeclaredMetas, { astray }: FoundArticle): DeclaredMetas =>
  astray ? new Map() : metas;

export const dated = (from: RawDate['from'], values: readonly string[]): RawDate[] =>
  values.map((value) => ({ from, value }));

/** Collects from the live page; reads only. `found` is `findArticle`'s answer for the same page. */
export function collectMeta(document: Document, found: FoundArticle): RawMeta {
  const linked = ownLinked(document, found);
  const metas = declaredMetas(document);
  const own = ownOf(metas, found);
  const printed = found.titleElement ? [found.title] : [];
  return {
    url: document.location?.href ?? native(document, 'baseURI'),
    declared:
      absolute(document, found.astray ? null : canonicalLink(document)) ??
      absolute(document, metaValues(own, 'og:url')[0]),
    titles: unique([
      ...printed,
      ...linked.flatMap((item) => namesIn(item.headline)),
      ...declaredTitles(document),
    ]),
    siteNames: unique([
      ...metaValues(metas, 'og:site_name application-name al:android:app_name'),
      ...linked.flatMap((item) => namesIn(item.publisher)),
    ]),
    dates: [
      ...dated('json-ld', unique(linked.flatMap((item) => namesIn(item.datePublished)))),
      ...dated(
        'meta',
        unique(
          metaValues(
            own,
            'article:published_time datepublished publishdate pubdate dc.date.issued dc.date date parsely-pub-date',
          ),
        ),
      ),
      ...timeElements(document, found),
      ...dated('line', dateLines(document, found)),
    ],
  };
}
