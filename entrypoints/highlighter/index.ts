import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Painter } from '../../page/paint.ts';
import type { Highlighter } from '../reader/reader-api.ts';
import { CardOpener } from './card-opener.ts';
import { listenToPointer } from './listen-to-pointer.ts';
import { nextHighlight, showMention } from './walk-highlights.ts';

/** Highlights, and their cards by pointing, tapping and keys. Loaded by the background into pages that it annotates. */
export default defineUnlistedScript(() => {
  globalThis.siyaqReader?.attach((reader): Highlighter => {
    const painter = new Painter();
    const cards = new CardOpener(reader, painter);
    const stop = listenToPointer(painter, cards);
    return {
      painter,
      closeCard: () => cards.close(),
      isOwn: (node) => cards.isHost(node),
      showMention: async (start) => {
        await reader.bringOut(start);
        await showMention(painter, cards, start);
      },
      nextHighlight: (backwards) => nextHighlight(painter, cards, backwards),
      end: () => {
        stop();
        cards.close();
      },
    };
  });
});
