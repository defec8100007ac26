import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard, roomFor } from '../../entrypoints/card/place-card.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 360, height: 300 };

describe('where a card goes', () => {
  it('is under its highlight, at the side where reading begins', () => {
    const anchor = { left: 500, right: 600, top: 100, bottom: 120 };
    expect(placeCard(anchor, card, viewport, false)).toEqual({ left: 500, top: 126 });
    expect(placeCard(anchor, card, viewport, true)).toEqual({ left: 240, top: 126 });
  });

  it('is above where there is no room below', () => {
    const anchor = { left: 500, right: 600, top: 600, bottom: 620 };
    expect(placeCard(anchor, card, viewport, false).top).toBe(600 - 6 - 300);
  });

  it('is always in the viewport where the card fits in it', () => {
    const length = fc.integer({ min: -500, max: 2000 });
    fc.assert(
      fc.property(length, length, fc.boolean(), (x, y, rtl) => {
        const anchor = { left: x, right: x + 80, top: y, bottom: y + 20 };
        const { left, top } = placeCard(anchor, card, viewport, rtl);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(left + card.width).toBeLessThanOrEqual(viewport.width - 8);
        expect(top + card.height).toBeLessThanOrEqual(viewport.height - 8);
      }),
    );
  });

  it('never covers its highlight where the window is high enough for a card', () => {
    for (let height = 460; height <= 1000; height += 20)
      for (let top = 0; top <= height - 20; top += 10) {
        const anchor = { left: 300, right: 380, top, bottom: top + 20 };
        const most = Math.min(440, roomFor(anchor, { height }));
        const placed = placeCard(anchor, { width: 360, height: most }, { width: 1000, height }, true);
        const clear = placed.top >= anchor.bottom || placed.top + most <= anchor.top;
        expect(clear, `window ${height}, line at ${top}`).toBe(true);
      }
  });
});
