import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../core/text/identify-language.ts';
import { collectMeta } from '../../page/collect-meta.ts';
import { extractArticle } from '../../page/extract-article.ts';
import { findArticle } from '../../page/find-article.ts';
import { page } from './read.ts';

/** Real pages, with what is right on them; their words stay in the shared corpus. */
const corpus = join(process.cwd(), '../shared/corpus');
const missing = !existsSync(corpus);

const PAGES: readonly [name: string, isArticle: boolean, language: string, stamp: string | null][] = [
  ['akhbarelyom', true, 'ar', '07 أكتوبر 2020'],
  ['almadenahnews', true, 'ar', '24 نيسان'],
  ['bbc-arabic', true, 'ar', '2024-03'],
  ['beirutobserver', true, 'ar', null],
  ['elbaladtv', true, 'ar', null],
  ['sputnik-ar', true, 'ar', null],
  ['youm7-2020', true, 'ar', null],
  ['khabaronline', true, 'fa', null],
  ['varzesh3-a', true, 'fa', null],
  ['yjc', true, 'fa', '۱۳۹۹/۰۲/۲۱'],
  ['naibaat-amp', true, 'ur', null],
  ['urdupoint-news', true, 'ur', null],
  ['aya-shop-ar', false, '', null],
  ['fardapaper-fa', false, '', null],
  ['tolonews-clone-dari', false, '', null],
  ['twitter-reuters-ar-ui', false, '', null],
];

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

describe.skipIf(missing)('the pages of the shared corpus (needs it)', () => {
  it.each(PAGES)('%s', (name, isArticle, language, stamp) => {
    const document = page(
      readFileSync(join(corpus, 'html', `${name}.html`), 'utf8'),
      'https://corpus.test/news/1',
    );
    const start = performance.now();
    const found = findArticle(document, { url: 'about:blank' });
    const took = performance.now() - start;
    const raw = collectMeta(document, found);
    console.log(
      `${name}: ${isArticle ? '' : found.reason?.code} ${found.text.length} characters, ${took.toFixed(0)} ms, left out ${found.leftOut.map((one) => `${one.kind} ${one.chars}`).join(', ') || 'nothing'}; stamps ${raw.dates.map((one) => one.from).join(' ')}; by ${raw.bylines.join(' | ')}`,
    );
    expect(found.isArticle).toBe(isArticle);
    if (!isArticle) return;
    expect(identifyLanguage(found.text).language).toBe(language);
    expect(found.title.length).toBeGreaterThan(15);
    expect(raw.dates.length).toBeGreaterThan(0);
    if (stamp) expect(raw.dates.some((one) => one.value.includes(stamp))).toBe(true);
    const extracted = extractArticle(document, found);
    const agreement = overlap(words(page(extracted.html).body.textContent), words(found.text));
    expect(agreement.precision).toBeGreaterThanOrEqual(0.98);
    expect(agreement.recall).toBeGreaterThanOrEqual(0.98);
  });

  it.each(['bbc-arabic', 'varzesh3-a'])('%s against the body as third parties marked it', (name) => {
    const document = page(readFileSync(join(corpus, 'html', `${name}.html`), 'utf8'));
    const gold = readFileSync(join(corpus, 'extraction-gold', `${name}.txt`), 'utf8');
    const { precision, recall } = overlap(
      words(findArticle(document, { url: 'about:blank' }).text),
      words(gold),
    );
    console.log(`${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    // The marked body of one has headline, byline and picture credits in it, which are no body here.
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});
