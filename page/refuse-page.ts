import type { Reason } from '../core/reason.ts';
import {
  canonicalLink,
  type DeclaredMetas,
  declaredMetas,
  linkedSources,
  metaValues,
} from './declared-metas.ts';
import { foldLine, PAYWALL, SHOP_LINE } from './junk-words.ts';
import { closest, query } from './native.ts';
import {
  type Box,
  CARD,
  HEADING,
  isCell,
  isHour,
  isLinkedHeading,
  isProse,
  type Run,
} from './read-blocks.ts';

/** Pages that are no article although something could be read from them. A successful extraction proves nothing. */
interface Read {
  readonly boxes: readonly Box[];
  readonly runs: readonly Run[];
  readonly kept: readonly Run[];
  readonly root: Box;
  readonly title: string;
}

const NETWORKS = 'twitter|x|facebook|instagram|tiktok|threads|linkedin|youtube|reddit|pinterest';
const SOCIAL = RegExp(`(?:^|\\.)(?:(?:${NETWORKS})\\.(?:com|net)|t\\.me)$`, 'i');
const SOCIAL_NAME = RegExp(`^(?:${NETWORKS}|تويتر|فيسبوک|يوتيوب)(?: \\(.*)?$`, 'i');
const LIST_PATH =
  /^\/(?:(?:[a-z]{2}|arabic|persian|farsi|dari|fa-?ir|ar)\/?)?(?:index\.\w+|default\.\w+|home\/?)?$|\/(?:tags?|category|categories|topics?|search|author|archives?(?!\/\d+\/?$)|section|label|privacy(?:-policy)?)(?:\/|$|\?)|^\/(?:19|20)\d\d(?:\/\d\d?)?\/?$/i;
/** Names an article behind the path of the front page. */
const QUERY_ID = /^[^?]*\/(?:\w+\.\w+)?\?(?:.*&)?(?:(?:p|[an]?id|(?:news|post|article)(?:id)?)=|q=node\/)\d/i;
/** Prose of a beginning that is shown to everybody, at most, in characters. */
const MOST_SHOWN = 700;
/** Fewest characters of prose, and the longest paragraph's fewest. */
const LEAST_PROSE = 140;
const LEAST_PARAGRAPH = 70;

const refusal = (kind: string, params: Reason['params'] = {}): Reason => ({
  code: `not-an-article.${kind}`,
  params,
});

function addressOf(
  document: Document,
  metas: DeclaredMetas,
  url: string,
): { host: string; path: string } | null {
  for (const candidate of [url, canonicalLink(document)?.trim() ?? '', ...metaValues(metas, 'og:url')]) {
    const match = /^https?:\/\/([^/?#:]+)(?::\d+)?([^?#]*)/i.exec(candidate);
    if (match) return { host: match[1] ?? '', path: match[2] || '/' };
  }
  return null;
}

/** Types that the page's JSON-LD and OpenGraph name, without parsing what may be broken. */
function declaredTypes(document: Document, metas: DeclaredMetas): string {
  let types = metaValues(metas, 'og:type').join(' ');
  for (const source of linkedSources(document))
    for (const match of source.matchAll(/"@type"\s*:\s*\[?\s*"([^"]{1,40})"/g)) types += ` ${match[1]}`;
  return types;
}

const isShop = (document: Document, types: string, runs: readonly Run[]): boolean =>
  (/(?:^|\s)(?:product|og:product|Product)(?:\s|$|\.)/.test(types) && !/Article/i.test(types)) ||
  (query(
    document,
    '[itemtype$="schema.org/Product"],form[action*="/cart"],form.cart,.single-product,.productsingle,[name="add-to-cart"]',
  ) !== null &&
    query(document, '[itemprop="articleBody"]') === null) ||
  runs.filter((run) => run.text.length < 30 && SHOP_LINE.test(foldLine(run.text))).length > 1;

export function refuse(document: Document, url: string, read: Read): Reason | null {
  const metas = declaredMetas(document);
  const address = addressOf(document, metas, url);
  const [site = ''] = metaValues(metas, 'og:site_name');
  if ((address && SOCIAL.test(address.host)) || SOCIAL_NAME.test(foldLine(site)))
    return refusal('social-post');
  const types = declaredTypes(document, metas);
  if (isShop(document, types, read.runs)) return refusal('shop');
  const saysArticle = /Article|(?:^|\s)article|Posting|Report/.test(types) || read.root.bodyLike;
  const proseRuns = read.kept.filter((run) => isProse(run));
  const prose = proseRuns.reduce((sum, run) => sum + run.text.length, 0);
  if (
    address &&
    LIST_PATH.test(address.path) &&
    !QUERY_ID.test(url) &&
    (address.path === '/' || !saysArticle || prose < 1500)
  )
    return refusal('list');
  if (/CollectionPage|SearchResultsPage|ItemList(?:\s|$)|profile/i.test(types) && !saysArticle)
    return refusal('list');
  // A menu may offer what is for subscribers on every page: the wall stands where the text breaks off.
  const last = read.runs.indexOf(read.kept.at(-1) as Run);
  if (
    prose < MOST_SHOWN &&
    read.runs.slice(Math.max(0, last - 2), last + 4).some((run) => !isProse(run) && PAYWALL.test(run.text))
  )
    return refusal('paywall', { chars: prose });
  const longest = Math.max(0, ...proseRuns.map((run) => run.text.length));
  if (prose < (saysArticle ? 90 : LEAST_PROSE) || longest < LEAST_PARAGRAPH)
    return refusal('no-prose', { chars: prose });
  if (
    isList(read, prose) ||
    isDigest(read, proseRuns) ||
    (!/LiveBlog/.test(types) && cards(read) * 2 > prose)
  )
    return refusal('list');
  return null;
}

/**
 * News in brief: each in an item of a list with a link, and nothing beside them; or each under its hour, and the page has the
 * name of a section for a headline.
 */
const isDigest = ({ root, runs, title }: Read, prose: readonly Run[]): boolean =>
  prose.length > FEW &&
  (prose.every(({ box, linkChars }) => linkChars && closest(box.element, 'li')) ||
    (title.length < LINE && runs.slice(root.first, root.last).filter(isHour).length * 2 > prose.length));

/** Fewest boxes of other articles that make a page a list. */
const FEW = 3;

/** Longer than the name of a section or of a button, in UTF-16 units. */
const LINE = 25;
const isLink = ({ text, linkChars }: Run): boolean => text.length > LINE && linkChars > text.length * 0.7;

/**
 * Prose that stands with a headline that leads elsewhere, in a small box of their own, in characters. None on a live page
 * whose entries lead to reports of their own: that has a headline, a lead over the entries, and an hour on each.
 */
function cards({ root, kept, runs, title }: Read): number {
  const leads = (run: Run) => isLinkedHeading(run) || (!HEADING.test(run.box.tag) && isLink(run));
  const boxes = new Set(runs.filter(leads).map(({ box }) => box.parent));
  const inCards = kept.filter((run) => {
    const { parent } = run.box;
    return (
      parent && parent !== root && parent.last - parent.first <= CARD && boxes.has(parent) && isProse(run)
    );
  });
  const holders = [...new Set(inCards.map(({ box }) => box.parent))];
  if (holders.length < FEW) return 0;
  const [first] = kept.filter(isProse);
  const isLive =
    title.length > LINE &&
    first &&
    !inCards.includes(first) &&
    holders.every((card) => card && runs.slice(card.first, card.last).some(isHour));
  return isLive ? 0 : inCards.reduce((sum, { text }) => sum + text.length, 0);
}

/** Cards: many headings or teasers that link away, and no more prose in the body than beside it. */
function isList(read: Read, prose: number): boolean {
  const { root, runs } = read;
  let links = 0;
  for (let index = root.first; index < root.last; index += 1) {
    const run = runs[index];
    if (run && !run.box.junk && isLink(run)) links += run.text.length;
  }
  if (links > prose) return true;
  // Teasers: short lines and cut-off sentences instead of paragraphs, many of them printed twice.
  const long = read.kept.filter(isProse).length;
  // The cells of a table are no teasers where paragraphs tell of them.
  const short = read.kept.filter((run) => !isProse(run) && !(prose > 400 && isCell(run))).length;
  const cut = read.kept.filter((run) => /(?:\.{3}|…)[^.]{0,14}$/.test(run.text)).length;
  // A column may well end most of its paragraphs so, but not all.
  return (
    !root.bodyLike &&
    (prose < 1500 ? short > long * 3 || cut * 2 > Math.max(3, long) : cut > Math.max(7, long * 0.8))
  );
}
