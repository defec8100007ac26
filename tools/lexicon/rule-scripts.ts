import { pagePatterns, rulesFile } from '../../core/articles/host-patterns.ts';
import type { Outlet } from '../../core/articles/outlet.ts';

/** A content script that leaves an outlet's rules in the world in which the reader runs, on that outlet's pages only. */
export interface RuleScript {
  readonly file: string;
  readonly contents: string;
  /** Match patterns for the manifest: pages on hosts that it requires. On others the background brings the script. */
  readonly matches: readonly string[];
}

/** One for each outlet that has rules: the reader's own script, which all outlets' pages load, carries none. */
export function ruleScripts(outlets: readonly Outlet[], released: readonly string[]): RuleScript[] {
  const known = new Set(released);
  return outlets.flatMap((outlet) => {
    if (!outlet.rules) return [];
    const contents = `globalThis.siyaqRules=${JSON.stringify(outlet.rules)};`;
    const matches = pagePatterns([{ ...outlet, hosts: outlet.hosts.filter((host) => known.has(host)) }]);
    return [{ file: rulesFile(outlet), contents, matches }];
  });
}
