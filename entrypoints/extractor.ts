import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collectCredits } from '../page/collect-credits.ts';
import { collectMeta } from '../page/collect-meta.ts';
import { extractArticle } from '../page/extract-article.ts';
import { findArticle } from '../page/find-article.ts';
import type {} from './reader/reader-api.ts';

/**
 * Injected on save into the page's isolated world, where the background then calls what it leaves. It reads the page
 * anew, so that what is saved is what stands there now.
 */
function extract(): object {
  const found = findArticle(document, { url: location.href });
  if (!found.isArticle) return { refused: found.reason?.code ?? '' };
  const { html, original, text } = extractArticle(document, found);
  const place = globalThis.siyaqReader?.readAt(found.text);
  const meta = {
    ...collectMeta(document, found),
    // A head that stayed behind with the article before this one names neither its picture nor who wrote it.
    credits: collectCredits(document, place?.dates ? { ...found, astray: true } : found),
    ...place,
  };
  return { meta, text, html, original, leftOut: [...found.leftOut] };
}

export default defineUnlistedScript(() => {
  (globalThis as unknown as { siyaqExtract: () => object }).siyaqExtract = extract;
});
