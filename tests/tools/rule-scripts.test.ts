import { runInNewContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findOutlet } from '../../core/articles/find-outlet.ts';
import { unrequiredPatterns } from '../../core/articles/host-patterns.ts';
import type { Outlet } from '../../core/articles/outlet.ts';
import { readLexiconSources } from '../../tools/lexicon/read-sources.ts';
import { ruleScripts } from '../../tools/lexicon/rule-scripts.ts';

const OUTLET: Outlet = {
  id: 'rawi',
  hosts: ['rawi.test', 'later.test'],
  paths: ['/arabic'],
  names: { en: 'Rawi', ar: 'راوي', fa: 'راوی' },
  language: 'ar',
  country: 'IQ',
  timeZone: 'Asia/Baghdad',
  kind: 'site',
  provenance: 'unsourced',
};
const rules = { body: ['.story'], title: 'h2' };

describe('scripts of outlets that have rules', () => {
  it('run on their required hosts alone, and leave the rules', () => {
    const [script, ...others] = ruleScripts([{ ...OUTLET, rules }, OUTLET], ['rawi.test']);
    expect(others).toEqual([]);
    expect(script?.file).toBe('rules/rawi.js');
    expect(script?.matches).toEqual(['*://rawi.test/arabic', '*://rawi.test/arabic/*']);
    const world: { siyaqRules?: unknown } = {};
    runInNewContext(script?.contents ?? '', world);
    expect(JSON.parse(JSON.stringify(world.siyaqRules))).toEqual(rules);
  });

  it('wait for hosts that are asked for later, under every label of them', () => {
    expect(ruleScripts([{ ...OUTLET, rules }], [])).toMatchObject([{ file: 'rules/rawi.js', matches: [] }]);
    const later = unrequiredPatterns(OUTLET, new Set(['*://rawi.test/*', '*://www.rawi.test/*']));
    const labels = ['amp.', 'm.', 'mobile.', ''].flatMap((label) => [
      `${label}later.test`,
      `${label}rawi.test`,
    ]);
    const hosts = [...labels, 'www.later.test'].filter((host) => host !== 'rawi.test').sort();
    expect(later).toEqual(hosts.flatMap((host) => [`*://${host}/arabic`, `*://${host}/arabic/*`]).sort());
    // Whatever such a page is, it is the outlet's to the rest of the program.
    for (const host of hosts) expect(findOutlet(`https://${host}/arabic/1`, [OUTLET])).toBe(OUTLET);
  });

  it('hold selectors that a browser takes', () => {
    const { document } = new JSDOM('').window;
    for (const { id, rules: its } of readLexiconSources({ samples: false }).outlets) {
      const { body = [], leaveOut = [], ...single } = its ?? {};
      for (const selector of [...body, ...leaveOut, ...Object.values(single)])
        expect(() => document.querySelector(selector), `${id}: ${selector}`).not.toThrow();
    }
  });
});
