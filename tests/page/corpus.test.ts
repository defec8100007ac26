import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findOutlet } from '../../core/articles/find-outlet.ts';
import { resolveMeta } from '../../core/articles/resolve-meta.ts';
import { identifyLanguage } from '../../core/text/identify-language.ts';
import { collectCredits } from '../../page/collect-credits.ts';
import { collectMeta } from '../../page/collect-meta.ts';
import { extractArticle } from '../../page/extract-article.ts';
import { findArticle } from '../../page/find-article.ts';
import { readBlocks } from '../../page/read-blocks.ts';
import { readLexiconSources } from '../../tools/lexicon/read-sources.ts';
import { sampleFile, samplePages } from '../../tools/sample-pages.ts';
import expected from './corpus-expected.json' with { type: 'json' };
import { page, parsed } from './read.ts';

/**
 * Real pages against what was found right on them by eye, line by line: a text of another hash is another body, better or
 * worse, and is to be looked at. Their words stay in the shared corpus (`../shared/corpus`): here are only counts, hashes,
 * the words at either end, and the first words of what stands on the page and must not be in the body (`away`).
 */
const corpus = join(process.cwd(), '../shared/corpus');
const missing = !existsSync(corpus);
if (missing) console.warn(`${corpus} is missing: nothing is measured on real pages`);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const short = (text: string | null): string | null => text && sha256(text).slice(0, 16);
const { outlets } = readLexiconSources({ samples: false });

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
    const document = page(readFileSync(join(corpus, 'html', `${one.page}.html`), 'utf8'), one.url);
    const start = performance.now();
    const outlet = findOutlet(one.url, outlets);
    const found = findArticle(document, { url: one.url, rules: outlet?.rules ?? {} });
    const took = performance.now() - start;
    const all = words(found.text);
    console.log(
      `${one.page}: ${found.reason?.code ?? 'an article'}, ${all.length} words, ${took.toFixed(0)} ms, ` +
        `left out ${found.leftOut.map(({ kind, chars }) => `${kind} ${chars}`).join(', ') || 'nothing'}`,
    );
    expect(found.isArticle).toBe(one.isArticle);
    if (!one.isArticle) {
      expect(found.reason?.code).toBe(one.reason);
      return;
    }
    const { language } = identifyLanguage(found.text);
    // The rules of an outlet help where the general way would fail: here it does not.
    expect(findArticle(document, { url: one.url }).text).toBe(found.text);
    const raw = { ...collectMeta(document, found), credits: collectCredits(document, found) };
    const meta = resolveMeta(raw, { outlet, language });
    expect({
      language,
      title: short(meta.title),
      byline: short(meta.byline),
      outlet: meta.outlet,
      published: meta.published,
      publishedFrom: meta.publishedFrom,
      updated: meta.updated,
      image: short(meta.image),
      blocks: found.blocks.length,
      words: all.length,
      first: all.slice(0, 3).join(' '),
      last: all.slice(-3).join(' '),
      sha256: sha256(found.text),
      leftOut: found.leftOut.map(({ kind }) => kind),
    }).toEqual({
      language: one.language,
      title: one.title,
      byline: one.byline,
      outlet: one.outlet,
      published: one.published,
      publishedFrom: one.publishedFrom,
      updated: one.updated,
      image: one.image,
      blocks: one.blocks,
      words: one.words,
      first: one.first,
      last: one.last,
      sha256: one.sha256,
      leftOut: one.leftOut,
    });
    const shown = document.body.textContent.replace(/\s+/g, ' ');
    for (const away of one.away ?? []) {
      expect(shown).toContain(away);
      expect(found.text).not.toContain(away);
    }
    expectAgreement(extractArticle(document, found).html, found.text);
    const gold = join(corpus, 'extraction-gold', `${one.page}.txt`);
    if (!existsSync(gold)) return;
    const marked = readFileSync(gold, 'utf8');
    const { precision, recall } = overlap(all, words(marked));
    console.log(
      `${one.page} against the body as third parties marked it: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.96);
    // One marked body has the headline in it, picture credits, lines for screen readers and an appeal to listen to a
    // podcast, which are no body: of its lines that are long enough to be some, so many are not in ours.
    const lost = marked
      .split('\n')
      .map((line) => words(line).join(' '))
      .filter((line) => line.split(' ').length >= 8 && !all.join(' ').includes(line));
    expect(lost).toHaveLength(one.lost ?? 0);
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
