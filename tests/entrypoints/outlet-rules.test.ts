import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compileLexicon } from '../../core/actors/compile-lexicon.ts';
import { type Lexicon, loadLexicon } from '../../core/actors/lexicon.ts';
import type { Outlet } from '../../core/articles/outlet.ts';
import { RULED } from './ruled-outlet.ts';

/** Rules are hints: they go to the page that is shown, and what keeps them back keeps nothing else back. */
const mocks = vi.hoisted(() => ({ getTab: vi.fn(), executeScript: vi.fn(), lexicon: vi.fn() }));
vi.mock('wxt/browser', () => ({
  browser: { tabs: { get: mocks.getTab }, scripting: { executeScript: mocks.executeScript } },
}));
vi.mock('../../entrypoints/lexicon/lexicon-in-use.ts', () => ({ lexiconInUse: mocks.lexicon }));

function lexiconOf(outlets: readonly Outlet[]): Lexicon {
  const { lexicon, numbers } = compileLexicon({ actors: [], events: [], offices: [], outlets });
  return loadLexicon(lexicon, numbers.buffer);
}

const { bringRules, laterRuleScripts } = await import('../../entrypoints/background/outlet-rules.ts');

beforeEach(() => {
  vi.resetAllMocks();
  vi.spyOn(console, 'error').mockReturnValue();
  mocks.lexicon.mockImplementation(async () => lexiconOf([RULED]));
  mocks.getTab.mockImplementation(async () => ({ url: 'https://ruled.test/1' }));
});

describe('the rules of an outlet', () => {
  it('are brought to its page, and to no other', async () => {
    await bringRules(7);
    expect(mocks.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7 }, files: [expect.stringMatching(/^\/rules\/ruled/)] }],
    ]);
    mocks.getTab.mockImplementation(async () => ({ url: 'https://elsewhere.test/1' }));
    await bringRules(7);
    expect(mocks.executeScript).toHaveBeenCalledTimes(1);
  });

  it('are not brought to the page to which a tab has gone meanwhile', async () => {
    mocks.lexicon.mockImplementation(async () => {
      mocks.getTab.mockImplementation(async () => ({ url: 'https://elsewhere.test/1' }));
      return lexiconOf([RULED]);
    });
    await bringRules(7);
    expect(mocks.executeScript).not.toHaveBeenCalled();
  });

  it('keep nobody waiting or out where there is no lexicon, or no leave', async () => {
    mocks.executeScript.mockRejectedValue(new Error('no leave'));
    await expect(bringRules(7)).resolves.toBeUndefined();
    mocks.lexicon.mockRejectedValue(new Error('gone'));
    await expect(bringRules(7)).resolves.toBeUndefined();
    await expect(laterRuleScripts([])).resolves.toEqual([]);
  });
});
