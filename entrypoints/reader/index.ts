import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPage } from '../../messages/answer-page.ts';
import { watchPage } from '../../page/watch.ts';
import { readCorrections, watchCorrections } from '../../settings/corrections-store.ts';
import { readPageSettings, watchPageSettings } from '../../settings/page-settings.ts';
import { PageReader } from './page-reader.ts';
import type { Highlighter } from './reader-api.ts';

/**
 * The content script, on every page of a known outlet and of sites that the reader allowed; the manifest's entry is made
 * in `wxt.config.ts`. It tells the page's scripts nothing, not even that it is there.
 */

/** An updated or switched-off extension leaves its scripts behind without a background. */
const isAlive = (): boolean => browser.runtime?.id !== undefined;

async function start(): Promise<void> {
  // Run once more by the toolbar, or after an update: one alone stays.
  if (globalThis.siyaqReader?.isAlive()) return;
  globalThis.siyaqReader?.end();
  const stops: (() => void)[] = [];
  const end = (): void => {
    for (const stop of stops) stop();
  };
  // Whoever has this script run may ask it at once: it answers before it has waited for anything.
  const reader = new PageReader();
  let highlighter: Highlighter | undefined;
  globalThis.siyaqReader = {
    isAlive,
    end,
    readAt: (text) => reader.readAt(text),
    attach: (make) => {
      if (highlighter) return;
      highlighter = make(reader);
      reader.highlighter = highlighter;
    },
  };
  const look = async (): Promise<boolean> => {
    if (!isAlive()) {
      end();
      return false;
    }
    const changed = await reader.look();
    // Another article, or none: the card of a name that is gone would say nothing.
    if (highlighter?.painter.painted.length === 0) highlighter.closeCard();
    return changed;
  };
  stops.push(
    answerPage({
      describePage: () => reader.report(),
      setPageOff: async ({ off }) => {
        highlighter?.closeCard();
        await reader.setPageOff(off);
        return null;
      },
      readAnyway: async () => {
        await reader.readAnyway();
        return null;
      },
      showMention: async ({ start: at }) => {
        await highlighter?.showMention(at);
        return null;
      },
      nextHighlight: async ({ backwards }) => {
        await highlighter?.nextHighlight(backwards);
        return null;
      },
    }),
    watchPageSettings((settings) => {
      highlighter?.closeCard();
      reader.setSettings(settings);
    }),
    watchCorrections((corrections) => {
      highlighter?.closeCard();
      reader.setCorrections(corrections);
    }),
    watchPage(document, look, { isOwn: (node) => highlighter?.isOwn(node) ?? false }),
    () => reader.end(),
    () => highlighter?.end(),
  );
  await reader.start(...(await Promise.all([readPageSettings(), readCorrections()])));
}

export default defineUnlistedScript(() => {
  // A script that was left behind fails at its first call, and says nothing.
  start().catch((error) => {
    if (isAlive()) console.error(error);
  });
});
