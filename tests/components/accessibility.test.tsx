// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { mount, textsIn } from './mount.ts';
import { VIEWS } from './views/all-views.ts';

/** Every view in both directions. Contrast needs colours: `contrast.test.ts`, and axe again in the real browsers. */

const SERIOUS = ['serious', 'critical'];

async function seriousViolations(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
    resultTypes: ['violations'],
  });
  return violations
    .filter(({ impact }) => SERIOUS.includes(impact ?? ''))
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

describe.each(['en', 'ar', 'fa'] as const)('in %s', (language) => {
  const texts = textsIn(language);
  it.each(Object.keys(VIEWS))('%s', async (name) => {
    const body = mount(VIEWS[name]!(texts), texts);
    expect(body.textContent?.trim()).not.toBe('');
    // A message that lacks a parameter would stand there as its key.
    const keys = (body.textContent ?? '').match(/[a-z-]+\.[a-z.-]+[a-z]/g) ?? [];
    expect(keys.filter((key) => texts.has(key))).toEqual([]);
    expect(await seriousViolations()).toEqual([]);
  });
});

it('would see a button without a name', async () => {
  const texts = textsIn('en');
  mount(
    <main>
      <button type="button" />
    </main>,
    texts,
  );
  expect(await seriousViolations()).toEqual([expect.stringContaining('button-name')]);
});
