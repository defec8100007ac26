import { expect, it } from 'vitest';
import { examinePage } from '../../entrypoints/reader/examine-page.ts';
import { article, paragraphs, prose } from '../e2e/live-page.ts';
import { page } from '../page/read.ts';

/** Site builders print their rules and settings into the body, before anything that is read. */
const RULE = '.elementor-123 .elementor-element{--flex-direction:column;padding:0 10px}';

const examined = (before: string) =>
  examinePage(
    page(
      `<!doctype html><title>البيان الختامي للجولة الثالثة</title>${before}${article(paragraphs(prose), 'البيان الختامي للجولة الثالثة')}`,
    ),
    { free: false, anyway: false },
  );

it.each([
  ['style', `<style>${RULE.repeat(1_200)}</style>`],
  ['script', `<script type="application/json">{"a":"${'x/'.repeat(40_000)}"}</script>`],
])('an article behind a long %s is found', async (_, before) => {
  const { found, refused } = await examined(before);
  expect(refused).toBeNull();
  expect(found?.text).toContain(prose[0]);
});
