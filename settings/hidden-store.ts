import { browser } from 'wxt/browser';
import { type HiddenActors, parseHidden } from './hidden-actors.ts';

/** The one place of what the reader switched off by name: `storage.local`, under this key. */
const KEY = 'hiddenActors';

export async function readHidden(): Promise<HiddenActors> {
  return parseHidden((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes what is stored now, whatever another tab has made of it. Rejects where the browser refuses to store it. */
export async function changeHidden(change: (hidden: HiddenActors) => HiddenActors): Promise<HiddenActors> {
  const hidden = change(await readHidden());
  await browser.storage.local.set({ [KEY]: hidden });
  return hidden;
}

/** Tells every later change, in whichever tab it is made; gives the function that stops it. */
export function watchHidden(tell: (hidden: HiddenActors) => void): () => void {
  const listener = (
    changes: Readonly<Record<string, { readonly newValue?: unknown }>>,
    area: string,
  ): void => {
    const change = changes[KEY];
    if (area === 'local' && change) tell(parseHidden(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
