import { readFileSync } from 'node:fs';
import type { PageFunction, Tab } from '../../tools/browsers/driver.ts';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Runs in the page: its source carries axe with it, because a page of an extension loads no script from elsewhere. */
const run = Object.assign(() => [], {
  toString: () => `async () => {
    const module = undefined, exports = undefined, define = undefined;
    ${source};
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations
      .filter((one) => one.impact === 'serious' || one.impact === 'critical')
      .map((one) => one.id + ': ' + one.nodes.map((node) => node.html + ' ' + node.failureSummary).join(' | '));
  }`,
}) as PageFunction<null, string[]>;

/** What is seriously wrong for readers with assistive technology, contrast included; empty where nothing is. */
export const seriousViolations = (tab: Tab): Promise<string[]> => tab.evaluate(run);
