import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPage } from '../../messages/answer-page.ts';
import { watchPage } from '../../page/watch.ts';
import { readHidden, watchHidden } from '../../settings/hidden-store.ts';
import { readSettings, watchSettings } from '../../settings/settings-store.ts';
import { CardOpener } from './card-opener.ts';
import { PageReader } from './page-reader.ts';
import { listenToPointer } from './pointer.ts';
import { nextHighlight, showMention } from './walk-highlights.ts';

/**
 * The content script, on every page of a known outlet and of sites that the reader allowed; the manifest's entry is made
 * in `wxt.config.ts`. It tells the page's scripts nothing, not even that it is there.
 */
interface Running {
  readonly isAlive: () => boolean;
  readonly end: () => void;
}

/** An updated or switched-off extension leaves its scripts behind without a background. */
const isAlive = (): boolean => browser.runtime?.id !== undefined;

async function start(): Promise<void> {
  const scope = globalThis as unknown as { siyaqReader?: Running };
  // Run once more by the toolbar, or after an update: one alone stays.
  if (scope.siyaqReader?.isAlive()) return;
  scope.siyaqReader?.end();
  const stops: (() => void)[] = [];
  const end = (): void => {
    for (const stop of stops) stop();
  };
  scope.siyaqReader = { isAlive, end };
  // Whoever has this script run may ask it at once: it answers before it has waited for anything.
  const reader = new PageReader();
  const cards = new CardOpener(reader);
  const look = (): boolean => {
    if (!isAlive()) {
      end();
      return false;
    }
    const changed = reader.look();
    // Another article, or none: the card of a name that is gone would say nothing.
    if (reader.painter.painted.length === 0) cards.close();
    return changed;
  };
  stops.push(
    answerPage({
      describePage: () => reader.report(),
      setPageOff: async ({ off }) => {
        cards.close();
        await reader.setPageOff(off);
        return null;
      },
      readAnyway: async () => {
        await reader.readAnyway();
        return null;
      },
      showMention: async ({ start: at }) => {
        await showMention(reader, cards, at);
        return null;
      },
      nextHighlight: async ({ backwards }) => {
        await nextHighlight(reader, cards, backwards);
        return null;
      },
    }),
    watchSettings((settings) => {
      cards.close();
      reader.setSettings(settings);
    }),
    watchHidden((hidden) => reader.setHidden(hidden)),
    watchPage(document, look, { isOwn: (node) => cards.isHost(node) }),
    listenToPointer(reader, cards),
    () => reader.end(),
    () => cards.close(),
  );
  const [settings, hidden] = await Promise.all([readSettings(), readHidden()]);
  reader.setHidden(hidden);
  await reader.start(settings);
}

export default defineUnlistedScript(() => {
  // A script that was left behind fails at its first call, and says nothing.
  start().catch((error) => {
    if (isAlive()) console.error(error);
  });
});
