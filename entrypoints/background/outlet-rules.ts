import { browser } from 'wxt/browser';
import { findOutlet } from '../../core/articles/find-outlet.ts';
import { rulesFile, unrequiredPatterns } from '../../core/articles/host-patterns.ts';
import { lexiconInUse } from '../lexicon/lexicon-in-use.ts';

/**
 * The rules of outlets wherever the manifest's own scripts do not bring them: whatever finds an article there is to be
 * preceded by them, for what is shown and what is saved must be the same.
 */

/** Leaves the rules of the outlet that a tab shows, if it has any. They are hints: without them a page is read all the same. */
export async function bringRules(tabId: number): Promise<void> {
  try {
    const { outlets } = await lexiconInUse();
    // Asked last: while the lexicon came, the tab may have gone to another page.
    const { url = '' } = await browser.tabs.get(tabId);
    const outlet = findOutlet(url, outlets);
    if (!outlet?.rules) return;
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${rulesFile(outlet)}` as never] });
  } catch (error) {
    console.error(error);
  }
}

/** Scripts to register for hosts that the manifest does not require; the browser runs each where a host is allowed. */
export async function laterRuleScripts(required: readonly string[]) {
  const { outlets } = await lexiconInUse().catch(() => ({ outlets: [] }));
  const known = new Set(required);
  return outlets.flatMap((outlet) => {
    const matches = outlet.rules ? unrequiredPatterns(outlet, known) : [];
    if (matches.length === 0) return [];
    const file = rulesFile(outlet);
    return [{ id: file, matches, js: [file], runAt: 'document_start' as const, persistAcrossSessions: true }];
  });
}
