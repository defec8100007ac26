import type { Reason } from '../../core/reason.ts';
import { identifyWritten } from '../../core/text/identify-written.ts';
import { mayBeOurs } from '../../core/topic/gate.ts';
import { findingArticle } from '../../page/find-article.ts';
import type { FoundArticle } from '../../page/found-article.ts';
import { inSlices } from '../../page/slices.ts';

/** What the tab decides by itself, before anybody is woken. */
export interface Examined {
  /** Null where the page was turned away before its article was looked for. */
  readonly found: FoundArticle | null;
  readonly refused: { readonly state: 'not-ours' | 'not-an-article'; readonly reasons: Reason[] } | null;
}

const READ = new Set<string | null>(['ar', 'fa', null]);
const NO_TERMS: Reason = { code: 'topic.no-terms', params: {} };

/** The article that the page shows now; the page's own tasks go before the search. */
export const findNow = (document: Document): Promise<FoundArticle> =>
  inSlices(findingArticle(document, { url: document.location.href }));

/**
 * `free`: gate and language are not asked, for the reader has spoken of the page, or may have. `anyway`: the reader asked
 * for this very page; then only one without any text is refused.
 */
export async function examinePage(
  document: Document,
  { free, anyway }: { readonly free: boolean; readonly anyway: boolean },
): Promise<Examined> {
  const refuse = (state: 'not-ours' | 'not-an-article', reason: Reason, found: FoundArticle | null) => ({
    found,
    refused: { state, reasons: [reason] },
  });
  if (!free && !mayBeOurs(`${document.title}\n${document.body?.textContent ?? ''}`))
    return refuse('not-ours', NO_TERMS, null);
  const found = await findNow(document);
  if (!found.isArticle && !(anyway && found.text !== ''))
    return refuse('not-an-article', found.reason ?? NO_TERMS, found);
  if (free) return { found, refused: null };
  const whole = `${found.title}\n${found.text}`;
  const { language } = identifyWritten(whole);
  if (!READ.has(language))
    return refuse('not-ours', { code: 'topic.other-language', params: { language: language ?? '' } }, found);
  return mayBeOurs(whole) ? { found, refused: null } : refuse('not-ours', NO_TERMS, found);
}
