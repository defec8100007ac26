import type { Outlet } from '../../core/articles/outlet.ts';
import { pagePatterns } from './host-patterns.ts';

/** A content script that leaves an outlet's rules in the world in which the reader runs, on that outlet's pages only. */
export interface RuleScript {
  readonly file: string;
  readonly contents: string;
  readonly matches: readonly string[];
}

/**
 * One for each outlet that has rules and is on a host that the manifest requires: the reader's own script, which all
 * outlets' pages load, carries none. Hosts that are asked for later are read without rules.
 */
export function ruleScripts(outlets: readonly Outlet[], released: readonly string[]): RuleScript[] {
  const known = new Set(released);
  return outlets.flatMap((outlet) => {
    const matches = pagePatterns([{ ...outlet, hosts: outlet.hosts.filter((host) => known.has(host)) }]);
    if (!outlet.rules || matches.length === 0) return [];
    const contents = `globalThis.siyaqRules=${JSON.stringify(outlet.rules)};`;
    return [{ file: `rules/${outlet.id}.js`, contents, matches }];
  });
}
