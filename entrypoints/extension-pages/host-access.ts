import { browser } from 'wxt/browser';

/** Which sites the browser lets Siyaq see. Requests must be made in a click itself, before anything is waited for. */

/** The match pattern for all pages of a host, without the port, which patterns don't know. */
export const hostPattern = (host: string): string => `*://${host.replace(/:\d+$/, '')}/*`;

/** Any site at all may be asked for; it is no outlet. */
const EVERY_SITE = '*://*/*';

/** Of the hosts that every installation sees. */
export const requiredPatterns = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** Outlets that came after the first release: they are asked for, so that no update switches Siyaq off. */
const laterPatterns = (): string[] =>
  (browser.runtime.getManifest().optional_host_permissions ?? []).filter(
    (pattern: string) => pattern !== EVERY_SITE,
  );

/** The hosts of the outlet list, as the manifest has them. */
export const listedPatterns = (): string[] => [...requiredPatterns(), ...laterPatterns()];

export const mayRead = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] });

/** False where the reader, or the browser, says no. */
export const requestAccess = (patterns: string[]): Promise<boolean> =>
  browser.permissions.request({ origins: patterns }).catch(() => false);

export interface GrantedSite {
  /** The host, or the whole pattern where it names no single one. */
  readonly name: string;
  readonly pattern: string;
}

const siteOf = (pattern: string): GrantedSite => ({
  name: /^[^:]+:\/\/([^*/]+)\/\*$/.exec(pattern)?.[1] ?? pattern,
  pattern,
});

/**
 * The patterns that the reader has allowed beyond what the manifest requires, later outlets among them: its content script
 * does not run there. Chromium counts what the content script matches among the granted, paths and all, so those are no
 * wish of the reader's either.
 */
export async function grantedPatterns(): Promise<string[]> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const required = new Set([...requiredPatterns(), ...scripts.flatMap((script) => script.matches ?? [])]);
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !required.has(origin)).sort();
}

/** What the reader has allowed beyond the outlet list. */
export async function grantedSites(): Promise<GrantedSite[]> {
  const later = new Set(laterPatterns());
  return (await grantedPatterns()).filter((pattern) => !later.has(pattern)).map(siteOf);
}

export const takeBack = (patterns: string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: patterns }).catch(() => false);
