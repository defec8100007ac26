import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** Others on the same page, in the page's own world: an extractor, and a highlighter that wraps what it finds. */
const require = createRequire(import.meta.url);
const READABILITY = readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');
const MARK = readFileSync(require.resolve('mark.js/dist/mark.min.js'), 'utf8');

/** Milliseconds of Readability's parse of a copy of the document. */
export const readability = (page: Page): Promise<number> =>
  page.evaluate((source) => {
    const Readability = new Function(`${source}; return Readability;`)() as new (
      document: Document,
    ) => { parse(): unknown };
    const copy = document.cloneNode(true) as Document;
    const start = performance.now();
    new Readability(copy).parse();
    return performance.now() - start;
  }, READABILITY);

/** Milliseconds in which mark.js wraps the names in the article, and the page is laid out again. Changes the page. */
export const mark = (page: Page, names: readonly string[]): Promise<number> =>
  page.evaluate(
    ({ source, list }) => {
      const module = { exports: null as unknown };
      new Function('module', 'exports', source)(module, {});
      const Mark = module.exports as new (
        root: Element,
      ) => { mark(names: readonly string[], options: object): void };
      const root = document.querySelector('article') ?? document.body;
      const start = performance.now();
      new Mark(root).mark(list, { separateWordSearch: false });
      root.getBoundingClientRect();
      return performance.now() - start;
    },
    { source: MARK, list: names },
  );
