import type { PageReport } from '../../messages/protocol.ts';
import type { SampleServer } from '../serve-samples.ts';

/**
 * One way to drive both stock browsers with the built extension in them, for the end-to-end tests and the demo: a
 * scenario is written once and runs in either.
 */

/** A function that runs in the page. It is sent as source: it sees its argument and the page, nothing else. */
export type PageFunction<A, R> = (argument: A) => R | Promise<R>;

export interface Tab {
  /** The browser's own number of the tab, as `tabs.query` gives it. */
  readonly id: number;
  goto(url: string): Promise<void>;
  /** Runs a function in the page's own world; argument and answer are JSON. */
  evaluate<R, A = null>(run: PageFunction<A, R>, argument?: A): Promise<R>;
  /** Until the function's answer is truthy; gives that answer. Throws after `timeout` ms (`PATIENCE`). */
  waitFor<R, A = null>(run: PageFunction<A, R>, argument?: A, timeout?: number): Promise<R>;
  /** Real mouse, in CSS pixels of the viewport. */
  moveMouse(x: number, y: number): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** A real click on the middle of the first match. */
  click(selector: string): Promise<void>;
  type(text: string): Promise<void>;
  /** One key by its `KeyboardEvent.key` name: `Escape`, `Tab`, `Enter`, `a`. */
  press(key: string): Promise<void>;
  /** PNG of the viewport. */
  screenshot(): Promise<Buffer>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  readonly browser: 'chromium' | 'firefox';
  readonly version: string;
  /** Folder of the profile; a later launch may open it again. */
  readonly profile: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** Console errors and uncaught exceptions of pages and extension, oldest first. */
  readonly errors: string[];
  /** A new tab; with an address, once that page has loaded. */
  newTab(url?: string): Promise<Tab>;
  /** A new tab with a page of the extension: `archive.html`, `popup.html?tab=3`. */
  openExtension(path: string): Promise<Tab>;
  /** The toolbar's popup for a tab, opened as a page of its own. */
  openPopup(tab: Tab): Promise<Tab>;
  /** Presses the toolbar's button over a tab, as a reader does: the popup opens, and `activeTab` is granted. */
  pressToolbarButton(tab: Tab): Promise<void>;
  /** Presses Alt+Shift with a capital letter over a tab, a suggested key of the extension. */
  pressAltShift(tab: Tab, letter: string): Promise<void>;
  /** From now on the browser grants the hosts that a click asks for, without asking anybody. */
  grantWhatIsAskedFor(): Promise<void>;
  /** Runs a function in an extension page that does nothing else, where `chrome.*` is at hand. */
  inExtension<R, A = null>(run: PageFunction<A, R>, argument?: A): Promise<R>;
  /** What the tab's content script says of its page; null where none answers. */
  describePage(tab: Tab): Promise<PageReport | null>;
  /** Until the content script has made up its mind; throws when it does not within `timeout` ms (`PATIENCE`). */
  waitForReport(tab: Tab, timeout?: number): Promise<PageReport>;
  /** What the card on a tab's page says: the text in its closed shadow root, or null where no card is there. */
  cardText(tab: Tab): Promise<string | null>;
  /** Installs the extension once more under its open tabs, as an update does. */
  updateExtension(): Promise<void>;
  /** Ends the service worker or event page, as the browser does after idling. */
  stopBackground(): Promise<void>;
  /** Whether the service worker or event page is up right now. */
  backgroundRuns(): Promise<boolean>;
  /** kill -9 of the whole browser, as a power cut would. */
  kill(): Promise<void>;
  /** Resolves when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Host names are mapped to this server; without one, every name fails to resolve. */
  readonly server?: SampleServer;
  /** A profile to open again; otherwise a fresh one. */
  readonly profile?: string;
  /** With a window, for people; default without. */
  readonly headed?: boolean;
  /** Viewport of new tabs; default 1100 by 900. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Dark or light colour scheme; default light. */
  readonly colorScheme?: 'light' | 'dark';
  /** BCP 47 tag of the interface; default `en-US`. */
  readonly locale?: string;
  /** Firefox: whether the manifest's hosts are granted at install; default true. Chromium always grants them. */
  readonly grantHosts?: boolean;
  /** Firefox preferences on top of ours. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

export type Launch = (options: LaunchOptions) => Promise<Driver>;
export const defaultViewport = { width: 1100, height: 900 } as const;
