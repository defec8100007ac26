import type { Tab } from '../../tools/browsers/driver.ts';
import { PATIENCE, poll } from '../../tools/browsers/poll.ts';
import type { Box } from './pixels.ts';

export interface PaintedText {
  readonly text: string;
  readonly boxes: readonly Box[];
}

/** Every painted range of a page: its text and where it is drawn, in CSS pixels of the viewport. */
export const painted = (tab: Tab): Promise<PaintedText[]> =>
  tab.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].flatMap((one) => {
        if (!one.startContainer.isConnected) return [];
        const range = document.createRange();
        range.setStart(one.startContainer, one.startOffset);
        range.setEnd(one.endContainer, one.endOffset);
        const boxes = [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
          left,
          top,
          right,
          bottom,
        }));
        return [{ text: String(range), boxes }];
      }),
    ),
  );

/** The texts of the painted ranges. */
export const texts = async (tab: Tab): Promise<string[]> => (await painted(tab)).map((one) => one.text);
/** Until the painted texts are as wanted; throws after `timeout` ms. */
export const until = (
  tab: Tab,
  what: string,
  holds: (seen: string[]) => boolean,
  timeout = PATIENCE,
): Promise<unknown> => poll(async () => holds(await texts(tab)), timeout, what);
