import type { LaunchOptions } from './driver.ts';

type Prefs = Record<string, string | number | boolean>;

/** A quiet Firefox: no first-run pages, and no request of its own to anywhere. */
const quiet: Prefs = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'remote.active-protocols': 1,
  // An extension's manifest.json is then a bare document of its origin, with the extension's rights.
  'devtools.jsonview.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage': 'about:blank',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.suggest.enabled': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'extensions.getAddons.cache.enabled': false,
  'services.settings.server': 'data:,',
  'signon.management.page.breach-alerts.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.prefetch-next': false,
  'network.dns.disablePrefetch': true,
  'dom.push.connection.enabled': false,
  'browser.tabs.warnOnClose': false,
  'dom.disable_open_during_load': false,
  'dom.security.https_first': false,
  'ui.prefersReducedMotion': 1,
};

/** Everything goes through the server's proxy; without a server, to a port where nobody answers. */
function proxyPrefs(port: number): Prefs {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': false,
  };
}

/** All preferences of a run but those of the caller. */
export function firefoxPrefs(options: LaunchOptions): Prefs {
  return {
    ...quiet,
    ...proxyPrefs(options.server?.ports.proxy ?? 9),
    'extensions.originControls.grantByDefault': options.grantHosts ?? true,
    'intl.locale.requested': options.locale ?? 'en-US',
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
  };
}
