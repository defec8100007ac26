import type { Reason } from '../../core/reason.ts';
import { hasOtherLetters } from '../../core/text/other-letters.ts';
import { mayBeOurs } from '../../core/topic/gate.ts';
import { findingArticle } from '../../page/find-article.ts';
import type { FoundArticle } from '../../page/found-article.ts';
import { native, tagged } from '../../page/native.ts';
import { inSlices } from '../../page/slices.ts';

/** What the tab decides by itself, before anybody is woken. */
export interface Examined {
  /** Null where the page was turned away before its article was looked for. */
  readonly found: FoundArticle | null;
  readonly refused: { readonly state: 'not-ours' | 'not-an-article'; readonly reasons: Reason[] } | null;
}

const NO_TERMS: Reason = { code: 'topic.no-terms', params: {} };
const OTHER_LETTERS: Reason = { code: 'topic.other-letters', params: {} };
const IN_FRAME: Reason = { code: 'not-an-article.in-frame', params: {} };
/** Fewest characters of a frame that may hold an article. */
const LEAST_FRAMED = 400;

/** Styles and settings within the body, before all that is read: a long stretch without a letter of ours. */
const CODE = /[ -~\s]{99,}/g;

const mayHoldOurs = (text: string): boolean => mayBeOurs(text) || mayBeOurs(text.replace(CODE, ''));

/** Whether a frame of the page's own site may hold an article of ours. Frames are not read: most are not for reading. */
function isFramed(document: Document): boolean {
  return tagged(document, 'iframe').some((frame) => {
    const text = native(frame as HTMLIFrameElement, 'contentDocument')?.body?.textContent ?? '';
    return text.length >= LEAST_FRAMED && mayBeOurs(text);
  });
}

/** The article that the page shows now; the page's own tasks go before the search. */
export const findNow = (document: Document): Promise<FoundArticle> =>
  inSlices(findingArticle(document, { url: document.location.href }));

/**
 * `free`: gate and letters are not asked, for the reader has spoken of the page, or may have. `anyway`: the reader asked
 * for this very page; then only one without any text is refused.
 */
export async function examinePage(
  document: Document,
  { free, anyway }: { readonly free: boolean; readonly anyway: boolean },
): Promise<Examined> {
  const refuse = (
    state: 'not-ours' | 'not-an-article',
    reason: Reason,
    found: FoundArticle | null,
  ): Examined => ({
    found,
    refused:
      found?.isArticle || !isFramed(document)
        ? { state, reasons: [reason] }
        : { state: 'not-an-article', reasons: [IN_FRAME] },
  });
  if (!free && !mayHoldOurs(`${document.title}\n${document.body?.textContent ?? ''}`))
    return refuse('not-ours', NO_TERMS, null);
  const found = await findNow(document);
  if (!found.isArticle && !(anyway && found.text !== ''))
    return refuse('not-an-article', found.reason ?? NO_TERMS, found);
  if (free) return { found, refused: null };
  const whole = `${found.title}\n${found.text}`;
  if (hasOtherLetters(whole)) return refuse('not-ours', OTHER_LETTERS, found);
  return mayBeOurs(whole) ? { found, refused: null } : refuse('not-ours', NO_TERMS, found);
}
