import type { Stranger } from '../../components/NoAccess.tsx';
import type { PageView } from '../../components/page-view.ts';
import { findOutlet } from '../../core/articles/find-outlet.ts';
import type { Reason } from '../../core/reason.ts';
import { askBackground } from '../../messages/ask-background.ts';
import { askPage } from '../../messages/ask-page.ts';
import type { PageReport } from '../../messages/protocol.ts';
import { hostPattern, mayRead } from '../extension-pages/host-access.ts';
import { lexiconInUse } from '../lexicon/lexicon-in-use.ts';
import { isRestricted, type ShownTab } from './find-tab.ts';

export interface Look {
  readonly view: PageView;
  /** What the tab's content script said; null where none answers. */
  readonly report: PageReport | null;
  /** The tab's site, where Siyaq may not see it by itself. */
  readonly stranger: Stranger | null;
  /** Access to it was asked for and not given. */
  readonly declined: boolean;
}

const NO_ANSWER = { code: 'page.no-answer', params: {} } as const;

function viewOf(report: PageReport): PageView {
  const { state, reasons, page } = report;
  if (state === 'annotated' && page)
    return {
      kind: 'article',
      article: {
        meta: page.meta,
        language: page.annotations.language,
        topic: page.topic,
        leftOut: report.leftOut,
        mentions: page.annotations.mentions,
        dates: page.annotations.dates,
        outlet: page.outlet?.names ?? null,
        names: page.actorNames,
      },
    };
  if (state === 'reading') return { kind: 'reading' };
  if (state === 'off-here') return { kind: 'off', host: null };
  if (state === 'not-ours' || state === 'not-an-article') return { kind: state, reasons };
  return failure(reasons[0] ?? NO_ANSWER);
}

const failure = (error: Reason): PageView => ({ kind: 'failed', error });

async function ask(tab: ShownTab): Promise<PageReport | null> {
  const answer = await askPage(tab.id, 'describePage', null);
  return answer.ok ? answer.value : null;
}

/** The site of an address that Siyaq sees only when the toolbar's button is pressed; null where it may always. */
async function strangerAt(url: URL): Promise<Stranger | null> {
  const host = url.hostname;
  if (await mayRead(hostPattern(host))) return null;
  return { host, listed: findOutlet(url.href, (await lexiconInUse()).outlets) !== null };
}

/**
 * What the popup has to say of a tab. A page that is allowed and was open before Siyaq came is read now; with `start`,
 * one that is not allowed by itself is too.
 */
export async function lookAt(tab: ShownTab, { start = false, declined = false } = {}): Promise<Look> {
  const { url } = tab;
  let report = await ask(tab);
  const stranger = url && !isRestricted(url) ? await strangerAt(url) : null;
  const look = (view: PageView): Look => ({ view, report, stranger, declined });
  if (report) return look(viewOf(report));
  if (isRestricted(url)) return look({ kind: 'restricted' });
  if (stranger && !start) return look({ kind: 'no-access', site: stranger, declined });
  const started = await askBackground('activateTab', { tabId: tab.id });
  if (!started.ok) return look(failure(started.error));
  report = await ask(tab);
  return look(report ? viewOf(report) : failure(NO_ANSWER));
}
