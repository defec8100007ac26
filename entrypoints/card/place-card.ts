/** Where a card goes: under its highlight, above it where there is no room, always inside the viewport. CSS pixels. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 6;
/** Between the card and the edges of the viewport. */
export const MARGIN = 8;

/** Lower than this a card is no use, even if it then covers its own highlight. */
const LEAST_HEIGHT = 200;

/** How high a card may be to leave its highlight uncovered; what does not fit is scrolled in it. */
export const roomFor = (
  { top, bottom }: Pick<Box, 'top' | 'bottom'>,
  viewport: { readonly height: number },
): number => Math.max(LEAST_HEIGHT, Math.max(top, viewport.height - bottom) - GAP - MARGIN);

export function placeCard(
  anchor: Box,
  card: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
  rtl: boolean,
): { readonly left: number; readonly top: number } {
  const wantedLeft = rtl ? anchor.right - card.width : anchor.left;
  const left = Math.max(MARGIN, Math.min(wantedLeft, viewport.width - card.width - MARGIN));
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - card.height;
  const fitsBelow = below + card.height <= viewport.height - MARGIN;
  const fitsAbove = above >= MARGIN;
  // Where it fits on neither side, the side with more room.
  const goesBelow = fitsBelow || (!fitsAbove && viewport.height - anchor.bottom >= anchor.top);
  const top = goesBelow ? below : above;
  return { left, top: Math.max(MARGIN, Math.min(top, viewport.height - card.height - MARGIN)) };
}
