import { expect, it } from 'vitest';
import { inBothBrowsers } from './both-browsers.ts';

type Command = { readonly name: string; readonly shortcut: string };

/** Browsers keep some keys for themselves, and then give an extension none without a word. */
inBothBrowsers('the suggested keys', (stage) => {
  it('are all given by the browser', async () => {
    const commands = await stage.driver.inExtension(() =>
      (
        globalThis as unknown as { chrome: { commands: { getAll(): Promise<Command[]> } } }
      ).chrome.commands.getAll(),
    );
    const keys = commands.map(({ name, shortcut }) => [name, shortcut !== '']);
    expect(keys.toSorted()).toEqual([
      ['_execute_action', true],
      ['next-highlight', true],
      ['save-article', true],
      ['toggle-page', true],
    ]);
  });
});
