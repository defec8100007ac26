import type { PageView } from '../../components/page-view.ts';
import { findOutlet } from '../../core/articles/find-outlet.ts';
import { askBackground } from '../../messages/ask-background.ts';
import { askPage } from '../../messages/ask-page.ts';
import type { PageReport } from '../../messages/protocol.ts';
import { hostPattern, mayRead } from '../extension-pages/host-access.ts';
import { pageLexicon } from '../extension-pages/lexicon.ts';
import { isRestricted, type ShownTab } from './find-tab.ts';

export interface Look {
  readonly view: PageView;
  /** What the tab's content script said; null where none answers. */
  readonly report: PageReport | null;
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
        mentions: page.annotations.mentions,
        dates: page.annotations.dates,
        outlet: page.outlet?.names ?? null,
        names: page.actorNames,
      },
    };
  if (state === 'reading') return { kind: 'reading' };
  if (state === 'off-here') return { kind: 'off' };
  if (state === 'not-ours' || state === 'not-an-article') return { kind: state, reasons };
  return { kind: 'failed', error: reasons[0] ?? NO_ANSWER };
}

async function ask(tab: ShownTab): Promise<Look | null> {
  const answer = await askPage(tab.id, 'describePage', null);
  return answer.ok ? { view: viewOf(answer.value), report: answer.value } : null;
}

/** Runs the reader in a tab that it may see, and asks again. */
export async function activate(tab: ShownTab): Promise<Look> {
  const started = await askBackground('activateTab', { tabId: tab.id });
  const look = await ask(tab);
  if (look) return look;
  const error = started.ok ? NO_ANSWER : started.error;
  return { view: { kind: 'failed', error }, report: null };
}

/** What the popup has to say of a tab. A page that is allowed and was open before Siyaq came is read now. */
export async function lookAt(tab: ShownTab, declined: boolean): Promise<Look> {
  const look = await ask(tab);
  if (look) return look;
  const { url } = tab;
  if (!url || isRestricted(url)) return { view: { kind: 'restricted' }, report: null };
  const host = url.hostname;
  if (await mayRead(hostPattern(host))) return activate(tab);
  const listed = findOutlet(url.href, (await pageLexicon()).outlets) !== null;
  return { view: { kind: 'no-access', host, listed, declined }, report: null };
}
