import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchHidden } from '../../settings/hidden-store.ts';
import type { Highlighter } from '../reader/reader-api.ts';
import { CardOpener } from './card-opener.ts';
import { Highlights } from './highlights.ts';
import { listenToPointer } from './listen-to-pointer.ts';
import { nextHighlight, showMention } from './walk-highlights.ts';

/** Highlights, and their cards by pointing, tapping and keys. Loaded by the background into pages that it annotates. */
export default defineUnlistedScript(() => {
  globalThis.siyaqReader?.attach((reader): Highlighter => {
    const highlights = new Highlights();
    const { painter } = highlights;
    const cards = new CardOpener(reader, highlights);
    const stops = [
      listenToPointer(painter, cards),
      watchHidden((hidden) => highlights.setHidden(hidden)),
      () => highlights.clear(),
      () => cards.close(),
    ];
    return {
      painter,
      paint: (shown) => highlights.paint(shown),
      paintMore: (spans, shown) => highlights.paintMore(spans, shown),
      clear: () => highlights.clear(),
      closeCard: () => cards.close(),
      isOwn: (node) => cards.isHost(node),
      showMention: async (start) => {
        await highlights.bringOut(start);
        await showMention(painter, cards, start);
      },
      nextHighlight: (backwards) => nextHighlight(painter, cards, backwards),
      end: () => {
        for (const stop of stops) stop();
      },
    };
  });
});
