import { browser } from 'wxt/browser';

/** Which sites the browser lets Siyaq see. Requests must be made in a click itself, before anything is waited for. */

/** The match pattern for all pages of a host, without the port, which patterns don't know. */
export const hostPattern = (host: string): string => `*://${host.replace(/:\d+$/, '')}/*`;

/** The hosts of the outlet list, as the manifest has them. */
export const listedPatterns = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

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

/** What the reader has allowed beyond the outlet list. */
export async function grantedSites(): Promise<GrantedSite[]> {
  const listed = new Set(listedPatterns());
  const { origins = [] } = await browser.permissions.getAll();
  return origins
    .filter((origin) => !listed.has(origin))
    .sort()
    .map(siteOf);
}

export const takeBack = (patterns: string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: patterns }).catch(() => false);
