import type { RawCredits } from '../core/articles/raw-meta.ts';
import { DIGIT, dated, ownLinked, ownOf, unique } from './collect-meta.ts';
import { absolute, clean, declaredMetas, metaValues } from './declared-metas.ts';
import type { FoundArticle } from './found-article.ts';
import { addressesIn, type LinkedArticle, namesIn, personsIn } from './linked-articles.ts';
import { closest, native, query, queryAll, SHOW_TEXT, walk } from './native.ts';
import { sourceOf } from './picture-source.ts';

/** Collects who wrote an article, what picture leads it, and when it was changed: what only a save asks for. */
const MARKED =
  '[itemprop="author"],[rel="author"],[class*="author" i],[class*="byline" i],[class*="writ" i]:not([class*="type" i]),[class*="reporter" i],[class*="contributor" i],[id*="author" i]';
const LONGEST_NAME = 80;
/** Looked at; a page with more of them is a list of writers. */
const MOST_MARKED = 60;
/** What holds a picture of who wrote it. */
const FACES =
  '[class*="avatar" i],[class*="author" i],[class*="byline" i],[rel="author"],[itemprop="author"]';
/** What holds an article with all that is said of it. */
const OWN = 'article,[itemtype*="Article"],[itemtype*="Posting"]';

/** How this press begins the line that names a writer. */
const SIGNED = /^(?:كتبت?|کتب|حاورت?ه|بقلم|توسط|نویسنده|گزارشگر|خبرنگار|الكاتب|author|by)(?=[\s:：,،/\-–])/i;
/** The line of a place and a reporter: «بغداد / سعاد كامل», as a line of its own. A section's name is no place. */
const PLACED =
  /^(?:بغداد|[أا]ربيل|البصرة|الموصل|نينوى|كركوك|النجف|كربلاء|ال[أا]نبار|الرمادي|الفلوجة|السليمانية|دهوك|بابل|ديالى|واسط|ميسان|ذي قار|الناصرية|المثنى|الديوانية|صلاح الدين|تكريت|واشنطن|دمشق|بيروت|عمّ?ان|طهران|القاهرة|الرياض|لندن|[أا]نقرة|کابل|هرات|تهران|کرمانشاه) ?[/\-–] ?(?!وكال|خاص)(\p{L}{2,}(?: \p{L}{2,}){1,3})$/u;
const LONGEST_LABEL = 12;
/** Text after which no such line is looked for, in UTF-16 units. */
const NEAR = 600;

const inComments = (element: Element): boolean =>
  closest(element, '[class*="comment" i],[id*="comment" i]') !== null;

/** Whether it stands in the site's head or menu, above the headline: a section for reporters is nobody's name. */
function inMasthead(element: Element, headline: Element | null): boolean {
  const holder = closest(element, 'header,nav,[class*="header" i],[class*="menu" i]');
  return holder !== null && headline !== null && !holder.contains(headline) && precedes(holder, headline);
}

const precedes = (element: Element, other: Node): boolean =>
  (native(element, 'compareDocumentPosition').call(element, other) & 4) !== 0;

/** What the markup calls an author, before the article's end or in its own `article`; under the headline of a further one. */
function marked(document: Document, found: FoundArticle): string[] {
  const last = found.blocks.at(-1)?.element;
  const { titleElement, astray } = found;
  const own = closest(titleElement, OWN);
  return [...queryAll(document, MARKED)]
    .slice(0, MOST_MARKED)
    .filter(
      (element) =>
        !inComments(element) &&
        !inMasthead(element, titleElement) &&
        // A box of all that is said of the article is no name: what stands in it is.
        !(DIGIT.test(textOf(element)) && queryAll(element, 'time').length > 0) &&
        ![...queryAll(element, MARKED)].some((inner) => textOf(inner).includes(' ')) &&
        (own?.contains(element) ||
          (last && precedes(element, last) && !(astray && titleElement && precedes(element, titleElement)))),
    )
    .map((element) => clean(native(element, 'textContent')?.slice(0, 4 * LONGEST_NAME)))
    .filter((text) => text.length > 2 && text.length < LONGEST_NAME);
}

const textOf = (element: Element | null | undefined): string =>
  clean(element && native(element, 'textContent')?.slice(0, NEAR));

/** Lines such as «كتب: …» between the headline and the first paragraphs. */
function signed(document: Document, found: FoundArticle): string[] {
  const start = found.titleElement ?? found.root;
  if (!start) return [];
  const lines: string[] = [];
  const first = found.blocks.find(({ element }) => element !== start)?.element;
  const walker = walk(document, native(document, 'documentElement'), SHOW_TEXT);
  walker.currentNode = start;
  for (let node = walker.nextNode(), chars = 0; node && chars < NEAR; node = walker.nextNode()) {
    chars += node.nodeValue?.trim().length ?? 0;
    const line = textOf(node.parentElement);
    const placed = first && precedes(first, node) ? null : PLACED.exec(line)?.[1];
    if (placed) lines.push(placed);
    // A label may have an element of its own.
    const whole =
      SIGNED.test(line) && line.length < LONGEST_LABEL ? textOf(node.parentElement?.parentElement) : line;
    // With its day, it is the line that holds another one, or parted from it.
    for (const part of whole.split(/ *\| */))
      if (SIGNED.test(part) && part.length < LONGEST_NAME && !/\p{N}/u.test(part)) lines.push(part);
  }
  return lines;
}

/** The picture that the page declares, or the first one of the article. */
function imageOf(document: Document, found: FoundArticle, linked: readonly LinkedArticle[]): string | null {
  const declared = metaValues(ownOf(declaredMetas(document), found), 'og:image og:image:url twitter:image');
  const described = linked.flatMap(({ image }) => addressesIn(image));
  const scope = closest(found.titleElement, 'article') ?? found.root;
  const shown = scope
    ? [...queryAll(scope, 'img')].filter((image) => !closest(image, FACES)).map(sourceOf)
    : [];
  for (const address of [...declared, ...described, ...shown]) {
    const whole = absolute(document, address);
    if (whole) return whole;
  }
  return null;
}

/** `found` is `findArticle`'s answer for the same page. */
export function collectCredits(document: Document, found: FoundArticle): RawCredits {
  const linked = ownLinked(document, found);
  const metas = declaredMetas(document);
  const its = ownOf(metas, found);
  // Who built the site signs its pages where an author's name belongs.
  const makers = new Set(metaValues(metas, 'generator web_author designer'));
  const { byline } = found.rules;
  const authors = [
    ...(byline ? [textOf(query(document, byline))] : []),
    ...linked.flatMap((item) => personsIn(item.author)),
    ...marked(document, found),
    ...signed(document, found),
    ...metaValues(its, 'author article:author dc.creator'),
  ];
  return {
    bylines: unique(authors.filter((author) => !makers.has(author))),
    image: imageOf(document, found, linked),
    updated: [
      ...dated('json-ld', unique(linked.flatMap((item) => namesIn(item.dateModified)))),
      ...dated(
        'meta',
        unique(
          metaValues(its, 'article:modified_time og:updated_time datemodified lastmod article:modified'),
        ),
      ),
    ],
  };
}
