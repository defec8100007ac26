import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../assets/styles/highlights.css';
import { answerPage } from '../../messages/answer-page.ts';
import { watchPage } from '../../page/watch.ts';
import { readSettings, watchSettings } from '../../settings/settings-store.ts';
import { CardOpener } from './card-opener.ts';
import { PageReader } from './page-reader.ts';
import { listenToPointer } from './pointer.ts';
import { nextHighlight, showMention } from './walk-highlights.ts';

/** On every page of a known outlet, and of sites that the reader allowed. Its hosts come from the outlet registry. */
export default defineContentScript({
  matches: [],
  async main(ctx) {
    // Run once more by the toolbar: the one that is there reads again.
    const scope = globalThis as unknown as { siyaqReader?: { readonly isValid: boolean } };
    if (scope.siyaqReader?.isValid) return;
    scope.siyaqReader = ctx;
    const reader = new PageReader(await readSettings());
    const cards = new CardOpener(reader);
    const ends = [
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
        showMention: async ({ start }) => {
          await showMention(reader, cards, start);
          return null;
        },
        nextHighlight: async ({ backwards }) => {
          await nextHighlight(reader, cards, backwards);
          return null;
        },
      }),
      watchSettings((settings) => reader.setSettings(settings)),
      watchPage(document, () => reader.look(), { isOwn: (node) => cards.isHost(node) }),
      listenToPointer(reader, cards),
      () => reader.end(),
      () => cards.close(),
    ];
    // An updated extension leaves this script behind without its background: it goes, and says nothing.
    ctx.onInvalidated(() => {
      for (const end of ends) end();
    });
    await reader.read();
  },
});
