import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageActs } from '../../components/PageState.tsx';
import { askPage } from '../../messages/ask-page.ts';
import type { Settings } from '../../settings/settings.ts';
import { writeSettings } from '../../settings/settings-store.ts';
import { hostPattern, listedPatterns, requestAccess } from '../extension-pages/host-access.ts';
import type { ShownTab } from './find-tab.ts';
import { type Look, lookAt } from './look-at-page.ts';

const AGAIN_MS = 200;
const NOTHING = { report: null, stranger: null, declined: false };
const READING: Look = { view: { kind: 'reading' }, ...NOTHING };
const NO_TAB: Look = { view: { kind: 'restricted' }, ...NOTHING };

export interface PageViewState extends Look {
  readonly acts: PageActs;
  readonly setPageOff: (off: boolean) => void;
  readonly setSiteOff: (off: boolean) => void;
  readonly lookAgain: () => void;
}

/** The popup's view of its tab (undefined: not known yet), asked again while the page is still being read, and the acts that change it. */
export function usePageView(tab: ShownTab | null | undefined, settings: Settings): PageViewState {
  const [look, setLook] = useState<Look>(READING);
  const lookAgain = useCallback(
    async (how: { start?: boolean; declined?: boolean } = {}) => {
      if (tab !== undefined) setLook(tab ? await lookAt(tab, how) : NO_TAB);
    },
    [tab],
  );
  useEffect(() => void lookAgain(), [lookAgain]);
  useEffect(() => {
    if (!tab || look.view.kind !== 'reading') return;
    const timer = setTimeout(() => void lookAgain(), AGAIN_MS);
    return () => clearTimeout(timer);
  }, [look, lookAgain]);

  const host = tab?.url?.hostname ?? null;
  const siteOff = host !== null && settings.offHosts.includes(host);
  const tell = async (message: 'readAnyway' | 'setPageOff', off = false): Promise<void> => {
    if (!tab) return;
    if (message === 'readAnyway') await askPage(tab.id, message, null);
    else await askPage(tab.id, message, { off });
    await lookAgain();
  };
  const start = async (): Promise<void> => {
    setLook(READING);
    await lookAgain({ start: true });
  };
  const request = async (patterns: string[]): Promise<void> => {
    const given = await requestAccess(patterns);
    await lookAgain({ declined: !given });
  };
  const setSiteOff = async (off: boolean): Promise<void> => {
    if (!host) return;
    const others = settings.offHosts.filter((one) => one !== host);
    await writeSettings({ offHosts: off ? [...others, host].sort() : others });
    await lookAgain();
  };
  return {
    ...look,
    // The page knows only that it is off; the settings tell whether its whole site is.
    view: look.view.kind === 'off' ? { kind: 'off', host: siteOff ? host : null } : look.view,
    acts: {
      onActivate: () => void start(),
      onAlways: () => void (host && request([hostPattern(host)])),
      onOutlets: () => void request(listedPatterns()),
      onReadAnyway: () => void tell('readAnyway'),
      onTurnOn: () => {
        if (siteOff) void setSiteOff(false);
        else void tell('setPageOff', false);
      },
      onRetry: () => void start(),
    },
    setPageOff: (off) => void tell('setPageOff', off),
    setSiteOff: (off) => void setSiteOff(off),
    lookAgain: () => void lookAgain(),
  };
}
