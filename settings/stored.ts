import { browser } from 'wxt/browser';

/** One value of the reader's in `storage.local`, under one key; whatever is stored there is parsed before it is believed. */
export interface Stored<T> {
  readonly read: () => Promise<T>;
  /** Tells every later change, in whichever tab it is made; gives the function that stops it. */
  readonly watch: (tell: (value: T) => void) => () => void;
}

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

export function stored<T>(key: string, parse: (value: unknown) => T): Stored<T> {
  return {
    read: async () => parse((await browser.storage.local.get(key))[key]),
    watch: (tell) => {
      const listener = (changes: Changes, area: string): void => {
        const change = changes[key];
        if (area === 'local' && change) tell(parse(change.newValue));
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

/**
 * Changes what is stored now, whatever another tab has made of it. Rejects where the browser refuses to store it. Apart from
 * the above, for the script of every page changes nothing.
 */
export async function changeStored<T>(
  key: string,
  { read }: Pick<Stored<T>, 'read'>,
  change: (now: T) => T,
): Promise<T> {
  const value = change(await read());
  await browser.storage.local.set({ [key]: value });
  return value;
}
