import type { LeftOut } from '../core/articles/article.ts';
import type { OutletRules } from '../core/articles/outlet.ts';
import { chooseRoot, firstBodyRun } from './choose-root.ts';
import { findTitle, titleIn } from './find-title.ts';
import { BLOCK_BREAK, type FoundArticle, type FoundBlock } from './found-article.ts';
import { native, queryAll } from './native.ts';
import { type Box, readingBlocks } from './read-blocks.ts';
import { refuse } from './refuse-page.ts';
import { settleJunk } from './settle-junk.ts';
import { atOnce, type Steps } from './slices.ts';
import { sortRuns } from './sort-runs.ts';

declare global {
  /** Left in the content scripts' world by the script of an outlet that has rules, before they run. */
  var siyaqRules: OutletRules | undefined;
}

/**
 * Decides, alone and for everyone, which blocks of a page are the article. Small, because every outlet's page loads it;
 * it only reads the DOM, asks for no layout, and takes any markup (50,000 nodes, thousands of levels, no body).
 */
interface Options {
  readonly url: string;
  /** The outlet's; those that its script left, where absent. */
  readonly rules?: OutletRules;
}

export const findArticle = (document: Document, options: Options): FoundArticle =>
  atOnce(findingArticle(document, options));

/** The same in steps, for pages that must not wait. */
export function* findingArticle(
  document: Document,
  { url, rules = globalThis.siyaqRules ?? {} }: Options,
): Steps<FoundArticle> {
  const top =
    native(document, 'body') ??
    native(document, 'documentElement') ??
    // A document without elements is read as one that says nothing.
    native(document, 'createElement').call(document, 'p');
  let read = yield* readingBlocks(document, top);
  while (!read) read = yield* readingBlocks(document, top);
  const { boxes, runs } = read;
  // Rules are hints: what they name and the page does not have is found without them.
  const named = (selectors: readonly string[] = []): Box[] =>
    selectors.flatMap((selector) =>
      [...queryAll(document, selector)].flatMap(
        (element) => boxes.find((box) => box.element === element) ?? [],
      ),
    );
  const [headline] = named(rules.title ? [rules.title] : []);
  const title = headline ? titleIn(headline, runs) : findTitle(document, boxes, runs);
  settleJunk(boxes, title.box, named(rules.leaveOut));
  yield;
  const root = named(rules.body).find((box) => box.prose > 0) ?? chooseRoot(boxes, runs, title);
  const first = firstBodyRun(root, runs, title);
  const above = title.box ? runs.slice(title.after, first) : [];
  yield;
  const { kept, leftOut } = yield* sortRuns(runs.slice(first, root.last), title, root, above);
  const blocks: FoundBlock[] = [];
  let text = '';
  for (const run of kept) {
    if (text) text += BLOCK_BREAK;
    const start = text.length;
    // Nobody else has the run's spans by now.
    for (const span of run.spans) span.start += start;
    blocks.push({ element: run.box.element, text: run.text, start, nodes: run.spans });
    text += run.text;
  }
  yield;
  const reason = refuse(document, url, { boxes, runs, kept, root, title: title.text });
  return {
    isArticle: reason === null,
    reason,
    root: commonAncestor(blocks) ?? root.element,
    blocks,
    title: title.text,
    titleElement: title.box?.element ?? null,
    astray: title.astray,
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
