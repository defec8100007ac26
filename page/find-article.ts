import type { LeftOut } from '../core/articles/article.ts';
import type { OutletRules } from '../core/articles/outlet.ts';
import { chooseRoot, firstBodyRun } from './choose-root.ts';
import { findTitle, titleIn } from './find-title.ts';
import { BLOCK_BREAK, type FoundArticle, type FoundBlock } from './found-article.ts';
import { native, queryAll } from './native.ts';
import { type Box, readBlocks } from './read-blocks.ts';
import { refuse } from './refuse-page.ts';
import { settleJunk } from './settle-junk.ts';
import { sortRuns } from './sort-runs.ts';

declare global {
  /** Left in the content scripts' world by the script of an outlet that has rules, before they run. */
  var siyaqRules: OutletRules | undefined;
}

/**
 * Decides, alone and for everyone, which blocks of a page are the article. Small, because every outlet's page loads it;
 * it only reads the DOM, asks for no layout, and takes any markup (50,000 nodes, thousands of levels, no body).
 */
export function findArticle(
  document: Document,
  { url, rules = globalThis.siyaqRules ?? {} }: { readonly url: string; readonly rules?: OutletRules },
): FoundArticle {
  const top = native(document, 'body') ?? native(document, 'documentElement');
  const none = { blocks: [], root: null, title: '', titleElement: null, leftOut: [], text: '', rules };
  if (!top) return { ...none, isArticle: false, reason: { code: 'not-an-article.no-body', params: {} } };
  const { boxes, runs } = readBlocks(document, top);
  // Rules are hints: what they name and the page does not have is found without them.
  const named = (selectors: readonly string[] = []): Box[] =>
    selectors.flatMap((selector) =>
      [...queryAll(document, selector)].flatMap(
        (element) => boxes.find((box) => box.element === element) ?? [],
      ),
    );
  const [headline] = named(rules.title ? [rules.title] : []);
  const title = headline ? titleIn(headline, runs) : findTitle(document, boxes, runs);
  for (const box of named(rules.leaveOut)) box.claim ??= 'widget';
  settleJunk(boxes, title.box);
  const root = named(rules.body).find((box) => box.prose > 0) ?? chooseRoot(boxes, runs, title);
  const first = firstBodyRun(root, runs, title);
  const { kept, leftOut } = sortRuns(runs.slice(first, root.last), title, root);
  const blocks: FoundBlock[] = [];
  let text = '';
  for (const run of kept) {
    if (text) text += BLOCK_BREAK;
    const start = text.length;
    const nodes = run.spans.map((span) => ({ ...span, start: span.start + start }));
    blocks.push({ element: run.box.element, text: run.text, start, nodes });
    text += run.text;
  }
  const reason = refuse(document, url, { boxes, runs, kept, root, title: title.text });
  return {
    isArticle: reason === null,
    reason,
    root: commonAncestor(blocks) ?? root.element,
    blocks,
    title: title.text,
    titleElement: title.box?.element ?? null,
    leftOut: leftOut as readonly LeftOut[],
    text,
    rules,
  };
}

function commonAncestor(blocks: readonly FoundBlock[]): Element | null {
  let common: Element | null = blocks[0]?.element ?? null;
  for (const { element } of blocks)
    while (common && !native(common, 'contains').call(common, element))
      common = native(common, 'parentElement');
  return common;
}
