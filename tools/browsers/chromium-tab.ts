import type { Page } from 'playwright-core';
import type { PageFunction, Tab } from './driver.ts';
import { PATIENCE, poll } from './poll.ts';

/** A tab of Chromium by the browser's own number. */
export function makeTab(page: Page, id: number): Tab {
  // Playwright would compile a function's source in the page; JSON both ways keeps it alike in the two browsers.
  const evaluate = async <R, A>(run: PageFunction<A, R>, argument?: A): Promise<R> => {
    const source = `(async () => JSON.stringify(await (${run})(${JSON.stringify(argument ?? null)})))()`;
    const answer = (await page.evaluate(source)) as string | undefined;
    return (answer === undefined ? undefined : JSON.parse(answer)) as R;
  };
  return {
    id,
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    evaluate,
    waitFor: (run, argument, timeout = PATIENCE) =>
      poll(() => evaluate(run, argument), timeout, `${page.url()}: ${run}`),
    moveMouse: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    clickAt: (x, y) => page.mouse.click(x, y),
    click: (selector) => page.click(selector, { timeout: PATIENCE }),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    screenshot: () => page.screenshot({ animations: 'allow', caret: 'initial' }),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
