import type { Reason } from '../../core/reason.ts';
import { identifyWritten } from '../../core/text/identify-written.ts';
import { mayBeOurs } from '../../core/topic/gate.ts';
import { findArticle } from '../../page/find-article.ts';
import type { FoundArticle } from '../../page/found-article.ts';

/** What the tab decides by itself, before anybody is woken. */
export interface Examined {
  /** Null where the page was turned away before its article was looked for. */
  readonly found: FoundArticle | null;
  readonly refused: { readonly state: 'not-ours' | 'not-an-article'; readonly reasons: Reason[] } | null;
}

const READ = new Set<string | null>(['ar', 'fa', null]);
const NO_TERMS: Reason = { code: 'topic.no-terms', params: {} };

/** `anyway`: the reader asked; then only a page without any text is refused. */
export function examinePage(document: Document, anyway: boolean): Examined {
  const refuse = (state: 'not-ours' | 'not-an-article', reason: Reason, found: FoundArticle | null) => ({
    found,
    refused: { state, reasons: [reason] },
  });
  if (!anyway && !mayBeOurs(`${document.title}\n${document.body?.textContent ?? ''}`))
    return refuse('not-ours', NO_TERMS, null);
  const found = findArticle(document, { url: document.location.href });
  if (!found.isArticle && !(anyway && found.text !== ''))
    return refuse('not-an-article', found.reason ?? NO_TERMS, found);
  if (anyway) return { found, refused: null };
  const whole = `${found.title}\n${found.text}`;
  const { language } = identifyWritten(whole);
  if (!READ.has(language))
    return refuse('not-ours', { code: 'topic.other-language', params: { language: language ?? '' } }, found);
  return mayBeOurs(whole) ? { found, refused: null } : refuse('not-ours', NO_TERMS, found);
}
