import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type HiddenActors,
  hiddenAs,
  hide,
  MOST_HERE,
  nothingHidden,
  parseHidden,
  show,
} from '../../settings/hidden-actors.ts';

const actor = fc.constantFrom('sudani', 'baghdad', 'isis');
const page = fc.constantFrom('https://a.test/1', 'https://a.test/2', null);
/** Whatever a reader may have done: hide and show, in any order. */
const made = fc
  .array(fc.tuple(fc.boolean(), actor, page), { maxLength: 12 })
  .map((acts) =>
    acts.reduce<HiddenActors>(
      (hidden, [on, who, where]) => (on ? hide : show)(hidden, who, where),
      nothingHidden,
    ),
  );

describe('the names that are switched off', () => {
  it('are off where the reader said, and nowhere else', () => {
    const hidden = hide(hide(nothingHidden, 'sudani', 'https://a.test/1'), 'isis', null);
    expect(hiddenAs(hidden, 'sudani', 'https://a.test/1')).toBe('here');
    expect(hiddenAs(hidden, 'sudani', 'https://a.test/2')).toBeNull();
    expect(hiddenAs(hidden, 'isis', 'https://a.test/2')).toBe('never');
    expect(hiddenAs(hidden, 'isis', null)).toBe('never');
  });

  it('are on again once that is taken back, with all else as it was', () => {
    fc.assert(
      fc.property(made, actor, page, (hidden, who, where) => {
        const off = hide(hidden, who, where);
        expect(hiddenAs(off, who, where)).not.toBeNull();
        expect(hide(off, who, where)).toEqual(off);
        const without = show(hidden, who, where);
        expect(show(off, who, where)).toEqual(without);
        for (const other of ['sudani', 'baghdad', 'isis'].filter((one) => one !== who))
          expect(hiddenAs(off, other, where)).toBe(hiddenAs(hidden, other, where));
      }),
    );
  });

  it('are what was stored, and whole whatever is stored', () => {
    fc.assert(
      fc.property(made, (hidden) => {
        expect(parseHidden(structuredClone(hidden))).toEqual(hidden);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        const parsed = parseHidden(junk);
        expect(Object.keys(parsed)).toEqual(['version', 'never', 'here']);
        expect(parseHidden(parsed)).toEqual(parsed);
      }),
    );
    const stored = {
      never: ['isis', 7, ''],
      here: [null, { page: 'https://a.test/1', actor: 7 }, { page: 'https://a.test/1', actor: 'isis' }],
    };
    expect(parseHidden(stored)).toEqual({
      version: 1,
      never: ['isis'],
      here: [{ page: 'https://a.test/1', actor: 'isis' }],
    });
  });

  it('of single articles are a thousand, the latest', () => {
    let hidden = nothingHidden;
    for (let n = 0; n <= MOST_HERE; n += 1) hidden = hide(hidden, 'isis', `https://a.test/${n}`);
    expect(hidden.here).toHaveLength(MOST_HERE);
    expect(hiddenAs(hidden, 'isis', 'https://a.test/0')).toBeNull();
    expect(hiddenAs(hidden, 'isis', `https://a.test/${MOST_HERE}`)).toBe('here');
  });
});
