import { mkdtempSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { makeTab } from './chromium-tab.ts';
import { describePage, waitForReport } from './describe-page.ts';
import {
  type Driver,
  defaultViewport,
  type Launch,
  type LaunchOptions,
  type PageFunction,
  type Tab,
} from './driver.ts';
import { findBrowser } from './find-browser.ts';
import { PATIENCE, poll } from './poll.ts';
import { shadowText } from './shadow-text.ts';

/** Stock Chromium, driven by Playwright over its pipe. */

function flags({ extension, server, headed }: LaunchOptions): string[] {
  const { http, https } = server?.ports ?? { http: null, https: null };
  const rules = [
    ...(http ? [`MAP *:80 127.0.0.1:${http}`] : []),
    ...(https ? [`MAP *:443 127.0.0.1:${https}`] : []),
    'EXCLUDE localhost',
    'EXCLUDE 127.0.0.1',
    'MAP * ~NOTFOUND',
  ];
  return [
    ...(headed ? [] : ['--headless=new']),
    // Chromium refuses to run as root inside its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--ignore-certificate-errors',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--host-resolver-rules=${rules.join(', ')}`,
  ];
}

/** Key codes of X11, by which Chromium tells its shortcuts on Linux. */
const X11_KEYS: Readonly<Record<string, number>> = { S: 39, N: 57, O: 32 };

/** Newer than the protocol that Playwright has types for. */
const sendNewer = (session: CDPSession, method: string, params: object): Promise<void> =>
  (session.send as unknown as (method: string, params: object) => Promise<void>).call(
    session,
    method,
    params,
  );

/** The extension's worker wakes up with the browser and never idles out while Playwright is attached. */
async function findWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 20_000 });
}

export class ChromiumDriver implements Driver {
  readonly browser = 'chromium';
  readonly errors: string[] = [];
  readonly version: string;
  readonly context: BrowserContext;
  readonly profile: string;
  readonly extensionOrigin: string;
  readonly closed: Promise<void>;
  readonly #pages = new Map<number, Page>();
  readonly #extension: string;
  #control: Page | null = null;

  constructor(context: BrowserContext, profile: string, extensionOrigin: string, extension: string) {
    this.context = context;
    this.profile = profile;
    this.extensionOrigin = extensionOrigin;
    this.#extension = extension;
    this.version = context.browser()?.version() ?? '';
    this.closed = new Promise((resolve) => context.once('close', () => resolve()));
    // Of the context: extension pages and popups included.
    context.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(`${message.location().url}: ${message.text()}`);
    });
    context.on('weberror', (error) => this.errors.push(`${error.page()?.url()}: ${error.error().stack}`));
  }

  /** A bare page of the extension's origin: it has the extension's rights and runs none of its code. */
  async #controlPage(): Promise<Page> {
    if (!this.#control || this.#control.isClosed()) {
      this.#control = await this.context.newPage();
      await this.#control.goto(`${this.extensionOrigin}/manifest.json`);
    }
    return this.#control;
  }

  async inExtension<R, A = null>(run: PageFunction<A, R>, argument?: A): Promise<R> {
    return makeTab(await this.#controlPage(), -1).evaluate(run, argument);
  }

  #tabIds(): Promise<number[]> {
    return this.inExtension(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(filter: object): Promise<{ id: number }[]> } };
      };
      return (await chrome.tabs.query({})).map((tab) => tab.id);
    });
  }

  async newTab(url?: string): Promise<Tab> {
    const before = new Set(await this.#tabIds());
    const page = await this.context.newPage();
    const [id] = await poll(
      async () => {
        const fresh = (await this.#tabIds()).filter((one) => !before.has(one));
        return fresh.length > 0 ? fresh : null;
      },
      5000,
      'a new tab',
    ).then((ids) => ids!);
    const tab = makeTab(page, id!);
    this.#pages.set(id!, page);
    if (url) await tab.goto(url);
    return tab;
  }

  openExtension(path: string): Promise<Tab> {
    return this.newTab(`${this.extensionOrigin}/${path}`);
  }

  openPopup(tab: Tab): Promise<Tab> {
    return this.openExtension(`popup.html?tab=${tab.id}`);
  }

  async pressToolbarButton(tab: Tab): Promise<void> {
    await tab.bringToFront();
    const url = await tab.evaluate(() => location.href);
    const session = await this.#browserSession();
    // Of type `tab`, which only an empty filter lists; a page's own target is refused.
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    const target = targetInfos.find((one) => one.type === 'tab' && one.url === url);
    const id = new URL(this.extensionOrigin).host;
    await sendNewer(session, 'Extensions.triggerAction', { id, targetId: target?.targetId });
    await session.detach();
  }

  async pressAltShift(tab: Tab, letter: string): Promise<void> {
    await tab.bringToFront();
    const page = this.#pages.get(tab.id);
    const nativeVirtualKeyCode = X11_KEYS[letter];
    if (!page || !nativeVirtualKeyCode) throw new Error(`No tab, or no code for ${letter}.`);
    // Keys that Playwright presses reach the page, but no extension.
    const session = await this.context.newCDPSession(page);
    const code = `Key${letter}`;
    const key = {
      modifiers: 1 | 8,
      key: letter,
      code,
      windowsVirtualKeyCode: letter.charCodeAt(0),
      nativeVirtualKeyCode,
    };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    await session.detach();
  }

  async updateExtension(): Promise<void> {
    const session = await this.#browserSession();
    await sendNewer(session, 'Extensions.loadUnpacked', { path: this.#extension });
    await session.detach();
  }

  #browserSession(): Promise<CDPSession> {
    const browser = this.context.browser();
    if (!browser) throw new Error('The browser is gone.');
    return browser.newBrowserCDPSession();
  }

  async grantWhatIsAskedFor(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions/');
    const id = JSON.stringify(new URL(this.extensionOrigin).host);
    await page.evaluate(
      `new Promise((done) => chrome.developerPrivate.addHostPermission(${id}, '*://*/*', () => done(null)))`,
    );
    await page.close();
  }

  describePage(tab: Tab) {
    return describePage(this, tab);
  }

  waitForReport(tab: Tab, timeout = PATIENCE) {
    return waitForReport(this, tab, timeout);
  }

  async cardText(tab: Tab): Promise<string | null> {
    const page = this.#pages.get(tab.id);
    if (!page) throw new Error(`No tab ${tab.id} was opened here.`);
    const session = await this.context.newCDPSession(page);
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    await session.detach();
    return shadowText(root);
  }

  async stopBackground(): Promise<void> {
    const session = await this.context.newCDPSession(await this.#controlPage());
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  async backgroundRuns(): Promise<boolean> {
    const session = await this.context.newCDPSession(await this.#controlPage());
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
    await session.detach();
    return targetInfos.some((target) => target.url.startsWith(this.extensionOrigin));
  }

  async kill(): Promise<void> {
    const owner = readlinkSync(join(this.profile, 'SingletonLock'));
    process.kill(Number(owner.split('-').pop()), 'SIGKILL');
    await this.context.close().catch(() => {});
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** Opens Chromium with the extension loaded, and waits for its worker. */
export const launchChromium: Launch = async (options) => {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'siyaq-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    // Headless is asked for by our own flag: Playwright's would choose the old one, without extensions.
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions', ...(options.headed ? ['--enable-automation'] : [])],
    args: flags(options),
    viewport: options.headed ? null : (options.viewport ?? defaultViewport),
    locale: options.locale ?? 'en-US',
    colorScheme: options.colorScheme ?? 'light',
  });
  try {
    const worker = await findWorker(context);
    const origin = `chrome-extension://${new URL(worker.url()).host}`;
    return new ChromiumDriver(context, profile, origin, resolve(options.extension));
  } catch (error) {
    await context.close();
    throw error;
  }
};
