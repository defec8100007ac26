import type { PageFunction, Tab } from './driver.ts';
import type { Bidi } from './firefox-bidi.ts';
import { PATIENCE, poll } from './poll.ts';

/** `KeyboardEvent.key` -> the code point that WebDriver uses for it. */
const keyCodes: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  Tab: '\uE004',
  Enter: '\uE007',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Delete: '\uE017',
};

/** A tab of Firefox, by its browsing context. */
export class FirefoxTab implements Tab {
  readonly id: number;
  readonly context: string;
  readonly #bidi: Bidi;

  constructor(bidi: Bidi, context: string, id: number) {
    this.#bidi = bidi;
    this.context = context;
    this.id = id;
  }

  async goto(url: string): Promise<void> {
    const inside = url.startsWith('moz-extension:');
    // Waiting for an extension's page to load never settles; its own state tells.
    await this.#bidi.send('browsingContext.navigate', {
      context: this.context,
      url,
      wait: inside ? 'none' : 'complete',
    });
    if (inside) await this.waitFor((to) => location.href === to && document.readyState === 'complete', url);
  }

  async evaluate<R, A = null>(run: PageFunction<A, R>, argument?: A): Promise<R> {
    const answer = await this.#bidi.send('script.callFunction', {
      functionDeclaration: `async (json) => JSON.stringify(await (${run})(JSON.parse(json)))`,
      arguments: [{ type: 'string', value: JSON.stringify(argument ?? null) }],
      target: { context: this.context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return (answer.result.value === undefined ? undefined : JSON.parse(answer.result.value)) as R;
  }

  waitFor<R, A = null>(run: PageFunction<A, R>, argument?: A, timeout = PATIENCE): Promise<R> {
    return poll(() => this.evaluate(run, argument), timeout, String(run));
  }

  async #act(type: 'pointer' | 'key', actions: object[]): Promise<void> {
    const parameters = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {};
    await this.#bidi.send('input.performActions', {
      context: this.context,
      actions: [{ type, id: `our-${type}`, ...parameters, actions }],
    });
  }

  #to(x: number, y: number): object {
    return { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 40 };
  }

  moveMouse(x: number, y: number): Promise<void> {
    return this.#act('pointer', [this.#to(x, y)]);
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.#act('pointer', [
      this.#to(x, y),
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async click(selector: string): Promise<void> {
    const [x, y] = await this.waitFor(
      async (wanted) => {
        const element = document.querySelector(wanted);
        if (!element) return null;
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        // What the mouse hits is told by the last painted frame, which may be from before the scrolling.
        const frame = new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
        await Promise.race([frame, new Promise((late) => setTimeout(late, 500))]);
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        // The page may have been drawn anew meanwhile, and the element stand where no mouse can go.
        const isThere = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
        return width > 0 && height > 0 && isThere ? [x, y] : null;
      },
      selector,
      5000,
    ).then((point) => point!);
    await this.clickAt(x!, y!);
  }

  type(text: string): Promise<void> {
    return this.#act(
      'key',
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  press(key: string): Promise<void> {
    return this.#act('key', [
      { type: 'keyDown', value: keyCodes[key] ?? key },
      { type: 'keyUp', value: keyCodes[key] ?? key },
    ]);
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.#bidi.send('browsingContext.captureScreenshot', { context: this.context });
    return Buffer.from(data, 'base64');
  }

  async bringToFront(): Promise<void> {
    await this.#bidi.send('browsingContext.activate', { context: this.context });
  }

  async close(): Promise<void> {
    await this.#bidi.send('browsingContext.close', { context: this.context });
  }
}
