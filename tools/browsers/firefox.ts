import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
import { type Bidi, startBidi } from './firefox-bidi.ts';
import { firefoxPrefs } from './firefox-prefs.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { PATIENCE, poll } from './poll.ts';

/** Stock Firefox, driven over raw WebDriver BiDi. */

/** Fixed by a preference, so that the extension's pages have a known address. */
const UUID = '51a90000-1111-4222-8333-444455556666';
const ORIGIN = `moz-extension://${UUID}`;
const ADDON = 'siyaq@siyaq.invalid';

const extensionApi = 'browser' as const;

/** A node as WebDriver BiDi serialises it. */
interface RemoteNode {
  readonly value?: {
    readonly localName?: string;
    readonly nodeType: number;
    readonly nodeValue?: string;
    readonly children?: readonly RemoteNode[];
  };
}

function textOfRemote({ value }: RemoteNode): string {
  if (!value || value.localName === 'style') return '';
  return value.nodeType === 3 ? (value.nodeValue ?? '') : (value.children ?? []).map(textOfRemote).join(' ');
}

class FirefoxDriver implements Driver {
  readonly browser = 'firefox';
  readonly errors: string[] = [];
  readonly extensionOrigin = ORIGIN;
  readonly version: string;
  readonly profile: string;
  readonly closed: Promise<void>;
  readonly #bidi: Bidi;
  readonly #viewport: { width: number; height: number } | null;
  readonly #extension: string;
  #control: FirefoxTab | null = null;

  constructor(
    bidi: Bidi,
    profile: string,
    version: string,
    viewport: { width: number; height: number } | null,
    extension: string,
  ) {
    this.#bidi = bidi;
    this.profile = profile;
    this.version = version;
    this.#viewport = viewport;
    this.#extension = extension;
    this.closed = new Promise((resolve) => bidi.process.once('exit', () => resolve()));
    bidi.on(({ method, params }) => {
      if (method === 'log.entryAdded' && params.level === 'error')
        this.errors.push(`${params.stackTrace?.callFrames?.[0]?.url ?? ''}: ${params.text}`);
    });
  }

  async updateExtension(): Promise<void> {
    // Its own pages are closed by that.
    this.#control = null;
    await this.#bidi.send('webExtension.install', {
      extensionData: { type: 'path', path: this.#extension },
    });
  }

  async #newContext(): Promise<string> {
    const { context } = await this.#bidi.send('browsingContext.create', { type: 'tab' });
    if (this.#viewport)
      await this.#bidi.send('browsingContext.setViewport', { context, viewport: this.#viewport });
    return context;
  }

  async inExtension<R, A = null>(run: PageFunction<A, R>, argument?: A): Promise<R> {
    if (!this.#control) {
      this.#control = new FirefoxTab(this.#bidi, await this.#newContext(), -1);
      await this.#control.goto(`${ORIGIN}/manifest.json`);
    }
    return this.#control.evaluate(run, argument);
  }

  #tabIds(): Promise<number[]> {
    return this.inExtension(async (api) => {
      const scope = globalThis as unknown as Record<
        string,
        { tabs: { query(filter: object): Promise<{ id: number }[]> } }
      >;
      return (await scope[api]!.tabs.query({})).map((tab) => tab.id);
    }, extensionApi);
  }

  async newTab(url?: string): Promise<Tab> {
    const before = new Set(await this.#tabIds());
    const context = await this.#newContext();
    const id = await poll(
      async () => (await this.#tabIds()).find((one) => !before.has(one)),
      5000,
      'a new tab',
    );
    const tab = new FirefoxTab(this.#bidi, context, id!);
    if (url) await tab.goto(url);
    return tab;
  }

  openExtension(path: string): Promise<Tab> {
    return this.newTab(`${ORIGIN}/${path}`);
  }

  openPopup(tab: Tab): Promise<Tab> {
    return this.openExtension(`popup.html?tab=${tab.id}`);
  }

  async #toFront(tab: Tab): Promise<void> {
    const url = await tab.evaluate(() => location.href);
    await tab.bringToFront();
    const inFront = `gBrowser.selectedBrowser.currentURI.spec === ${JSON.stringify(url)}`;
    await poll(() => this.#inBrowser(inFront), PATIENCE, 'the tab to be in front');
  }

  async pressAltShift(tab: Tab, letter: string): Promise<void> {
    await this.#toFront(tab);
    const pressed = await this.#inBrowser(`{
      const keys = [...document.querySelectorAll('keyset[id^=ext-keyset] key')];
      const key = keys.find((one) => one.getAttribute('key') === ${JSON.stringify(letter)}
        && /alt/.test(one.getAttribute('modifiers')) && /shift/.test(one.getAttribute('modifiers')));
      key?.doCommand();
      key !== undefined;
    }`);
    if (!pressed) throw new Error(`Nothing listens to Alt+Shift+${letter}.`);
  }

  async pressToolbarButton(tab: Tab): Promise<void> {
    await this.#toFront(tab);
    // A press while the popup of an earlier one is closing is not taken; another one is.
    for (let press = 1; !(await this.#press()); press += 1)
      if (press === 5) throw new Error('Pressed the toolbar button five times in vain.');
  }

  /** One press, with the popup closed before and after it, for an open one swallows clicks. True when it was taken. */
  async #press(): Promise<boolean> {
    await this.#closePanels();
    await this.#inBrowser(`{
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${ADDON}');
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      null;
    }`);
    const granted = `WebExtensionPolicy.getByID('${ADDON}').extension.tabManager
      .getWrapper(gBrowser.selectedTab).hasActiveTabPermission`;
    const taken = await poll(() => this.#inBrowser(granted), 1500, 'the press to be taken').catch(
      () => false,
    );
    await this.#closePanels();
    return taken === true;
  }

  async #closePanels(): Promise<void> {
    const closed = `{
      const open = [...document.querySelectorAll('panel')].filter((panel) => panel.state !== 'closed');
      for (const panel of open) panel.hidePopup();
      open.length === 0;
    }`;
    await poll(() => this.#inBrowser(closed), PATIENCE, 'the panels to close');
  }

  async grantWhatIsAskedFor(): Promise<void> {
    await this.#inBrowser(`Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`);
  }

  describePage(tab: Tab) {
    return describePage(this, tab);
  }

  waitForReport(tab: Tab, timeout = PATIENCE) {
    return waitForReport(this, tab, timeout);
  }

  /** Runs an expression with the browser's own rights, in its main window. */
  async #inBrowser(expression: string): Promise<unknown> {
    const { contexts } = await this.#bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = contexts.find((one: { url: string }) => one.url.includes('browser.xhtml'));
    const answer = await this.#bidi.send('script.evaluate', {
      expression,
      target: { context: window.context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  }

  async cardText(tab: Tab): Promise<string | null> {
    const { nodes } = await this.#bidi.send('browsingContext.locateNodes', {
      context: (tab as FirefoxTab).context,
      locator: { type: 'css', value: 'sq-card' },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 40 },
    });
    const shadow: RemoteNode | undefined = nodes[0]?.value?.shadowRoot ?? undefined;
    return shadow ? textOfRemote(shadow) : null;
  }

  async stopBackground(): Promise<void> {
    await this.#inBrowser(
      `WebExtensionPolicy.getByID('${ADDON}').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
    );
  }

  async backgroundRuns(): Promise<boolean> {
    const state = await this.#inBrowser(`WebExtensionPolicy.getByID('${ADDON}').extension.backgroundState`);
    return state !== 'stopped';
  }

  async kill(): Promise<void> {
    const ended = new Promise((resolve) => this.#bidi.process.on('exit', resolve));
    this.#bidi.process.kill('SIGKILL');
    await ended;
  }

  close(): Promise<void> {
    return this.#bidi.close();
  }
}

function writePrefs(profile: string, options: LaunchOptions): void {
  const prefs = {
    ...firefoxPrefs(options),
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
    ...options.prefs,
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
}

/** Opens Firefox and installs the extension's folder in it for this run. */
export const launchFirefox: Launch = async (options) => {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'siyaq-firefox-'));
  writePrefs(profile, options);
  const bidi = await startBidi(findBrowser('firefox'), [
    ...(options.headed ? [] : ['--headless']),
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port',
    '0',
    '--remote-allow-system-access',
    'about:blank',
  ]);
  try {
    const viewport = options.headed ? null : (options.viewport ?? defaultViewport);
    const driver = new FirefoxDriver(bidi, profile, bidi.version, viewport, resolve(options.extension));
    await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
    await driver.updateExtension();
    return driver;
  } catch (error) {
    await bidi.close();
    throw error;
  }
};
