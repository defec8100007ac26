import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../core/text/identify-language.ts';
import { collectMeta } from '../../page/collect-meta.ts';
import { extractArticle } from '../../page/extract-article.ts';
import { findArticle } from '../../page/find-article.ts';
import { readBlocks } from '../../page/read-blocks.ts';
import { sampleFile, samplePages } from '../../tools/sample-pages.ts';
import expected from './corpus-expected.json' with { type: 'json' };
import { page, parsed } from './read.ts';

/**
 * Real pages against what was found right on them by eye. Their words stay in the shared corpus (`../shared/corpus`):
 * here are only counts, hashes and the words at either end.
 */
const corpus = join(process.cwd(), '../shared/corpus');
const missing = !existsSync(corpus);
if (missing) console.warn(`${corpus} is missing: nothing is measured on real pages`);

const words = (text: string | null | undefined): string[] =>
  (text ?? '').match(/[\p{L}\p{N}\u200c]+/gu) ?? [];

function overlap(got: readonly string[], gold: readonly string[]): { precision: number; recall: number } {
  const left = new Map<string, number>();
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of got) {
    const count = left.get(word) ?? 0;
    if (count > 0) hits += 1;
    left.set(word, count - 1);
  }
  return { precision: hits / got.length, recall: hits / gold.length };
}

/** The view, read as a page of its own, says what was found, in order and parted alike. */
function expectAgreement(html: string, text: string): void {
  const view = parsed(html);
  const said = readBlocks(view, view.body).runs.map((run) => run.text);
  expect(words(said.join('\n'))).toEqual(words(text));
}

describe.skipIf(missing)('the pages of the shared corpus (needs it)', () => {
  it('has an expectation for every page', () => {
    const files = readdirSync(join(corpus, 'html')).map((name) => name.replace(/\.html$/, ''));
    expect(expected.map((one) => one.page).sort()).toEqual(files.sort());
  });

  it.each(expected)('$page', (one) => {
    const document = page(
      readFileSync(join(corpus, 'html', `${one.page}.html`), 'utf8'),
      'https://corpus.test/news/1',
    );
    const start = performance.now();
    const found = findArticle(document, { url: 'about:blank' });
    const took = performance.now() - start;
    const raw = collectMeta(document, found);
    const all = words(found.text);
    console.log(
      `${one.page}: ${found.reason?.code ?? 'an article'}, ${all.length} words, ${took.toFixed(0)} ms, ` +
        `left out ${found.leftOut.map(({ kind, chars }) => `${kind} ${chars}`).join(', ') || 'nothing'}; ` +
        `stamps ${[...new Set(raw.dates.map((date) => date.from))].join(' ')}`,
    );
    expect(found.isArticle).toBe(one.isArticle);
    if (!one.isArticle) {
      expect(found.reason?.code).toBe(one.reason);
      return;
    }
    expect({
      language: identifyLanguage(found.text).language,
      titleWords: words(found.title).length,
      blocks: found.blocks.length,
      words: all.length,
      first: all.slice(0, 3).join(' '),
      last: all.slice(-3).join(' '),
      leftOut: found.leftOut.map(({ kind }) => kind),
      sha256: createHash('sha256').update(found.text).digest('hex'),
    }).toEqual({
      language: one.language,
      titleWords: one.titleWords,
      blocks: one.blocks,
      words: one.words,
      first: one.first,
      last: one.last,
      leftOut: one.leftOut,
      sha256: one.sha256,
    });
    expect(raw.dates.length).toBeGreaterThan(0);
    if (one.stamp) expect(raw.dates.some((date) => date.value.includes(one.stamp ?? ''))).toBe(true);
    expectAgreement(extractArticle(document, found).html, found.text);
    const gold = join(corpus, 'extraction-gold', `${one.page}.txt`);
    if (!existsSync(gold)) return;
    const { precision, recall } = overlap(all, words(readFileSync(gold, 'utf8')));
    console.log(
      `${one.page} against the body as third parties marked it: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    // One marked body has headline, byline, date and picture credits in it, which are no body here.
    expect(precision).toBeGreaterThanOrEqual(0.96);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});

describe('find-article and extract-article', () => {
  it.each(samplePages())('agree on the sample $id', (sample) => {
    const url = `https://${sample.host}${sample.path}`;
    const document = page(sampleFile(sample), url);
    const found = findArticle(document, { url });
    if (!found.isArticle) {
      expect(sample.ours && !sample.needsScript).toBe(false);
      return;
    }
    const { html, text } = extractArticle(document, found);
    expect(text).toBe(found.text);
    expectAgreement(html, text);
  });
});
