import { runInNewContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
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

  it('are not made for hosts that are asked for later', () => {
    expect(ruleScripts([{ ...OUTLET, rules }], [])).toEqual([]);
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
