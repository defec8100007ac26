import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../settings/parse-settings.ts';
import { defaultSettings, type Settings } from '../../settings/settings.ts';

const settings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(1 as const),
  language: fc.constantFrom('browser', 'en', 'ar', 'fa'),
  tiers: fc.record({ core: fc.boolean(), state: fc.boolean(), generic: fc.boolean() }),
  dates: fc.boolean(),
  offHosts: fc.array(fc.domain(), { maxLength: 5 }),
  appearance: fc.constantFrom('system', 'light', 'dark'),
  saveInPrivate: fc.boolean(),
});

describe('settings from what is stored', () => {
  it('are what was stored', () => {
    fc.assert(
      fc.property(settings, (one) => {
        expect(parseSettings(structuredClone(one))).toEqual(one);
      }),
    );
  });

  it('are whole, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        const parsed = parseSettings(junk);
        expect(Object.keys(parsed).sort()).toEqual(Object.keys(defaultSettings).sort());
        expect(parseSettings(parsed)).toEqual(parsed);
      }),
    );
  });

  it('lose one damaged field alone', () => {
    const stored = { ...defaultSettings, dates: 'yes', language: 'fa', offHosts: ['a.test', 7, null] };
    expect(parseSettings(stored)).toEqual({ ...defaultSettings, language: 'fa', offHosts: ['a.test'] });
  });

  it('never save from private windows unless told to', () => {
    for (const stored of [undefined, null, {}, { saveInPrivate: 1 }, { saveInPrivate: 'true' }])
      expect(parseSettings(stored).saveInPrivate).toBe(false);
  });
});
