// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { LookUp, type LookUpHits } from '../../components/LookUp.tsx';
import { listed, names, outletName } from './fixtures.ts';
import { doing, mount, one, press, textsIn, typeInto } from './mount.ts';

const texts = textsIn('en');
const actor = (id: string): LookUpHits['actors'][number] => ({ id, name: names.sudani!, type: 'person' });
const found: LookUpHits = {
  query: 'su',
  actors: [actor('sudani'), actor('sudan')],
  articles: [{ article: listed('a'), snippet: { text: 'أعلن السوداني', marks: [[5, 13]] } }],
  error: null,
};

function show(hits: LookUpHits | null) {
  const acts = { onQuery: vi.fn(), onActor: vi.fn(), onArticle: vi.fn(), onAll: vi.fn() };
  mount(<LookUp texts={texts} hits={hits} outletName={outletName} {...acts} />, texts);
  return { ...acts, input: one<HTMLInputElement>('[role=combobox]') };
}

const active = (input: Element): string | null => {
  const id = input.getAttribute('aria-activedescendant');
  const marked = document.querySelectorAll('[role=option][aria-selected=true]');
  if (!id) return null;
  expect([...marked].map((option) => option.id)).toEqual([id]);
  return marked[0]?.textContent ?? null;
};

it('asks as one types, and is walked by arrows around its ends', () => {
  const first = show(null);
  typeInto(first.input, 'su');
  expect(first.onQuery).toHaveBeenCalledWith('su');
  const { input, onActor, onArticle, onAll } = show(found);
  expect(document.querySelectorAll('[role=option]')).toHaveLength(4);
  expect(one('[role=status]').textContent).toBe('3 results');
  press(input, 'Enter');
  expect(onActor).toHaveBeenCalledWith('sudani');
  // The card opens below: the hits make room, and an arrow brings them back.
  expect(one('[role=listbox]').hidden).toBe(true);
  expect(input.getAttribute('aria-expanded')).toBe('false');
  expect(input.value).toBe('su');
  press(input, 'ArrowUp');
  expect(one('[role=listbox]').hidden).toBe(false);
  press(input, 'ArrowUp');
  expect(active(input)).toContain('Search the archive for “⁨su⁩”');
  press(input, 'Enter');
  expect(onAll).toHaveBeenCalledWith('su');
  press(input, 'ArrowUp');
  press(input, 'Enter');
  expect(onArticle).toHaveBeenCalledWith('a');
  press(input, 'ArrowDown');
  press(input, 'ArrowDown');
  expect(active(input)).toContain('Mohammed Shia al-Sudani');
});

it('keeps in sight what the arrows come to, and moves nothing under the pointer', () => {
  typeInto(show(null).input, 'su');
  const { input } = show(found);
  const seen: [string, unknown][] = [];
  HTMLElement.prototype.scrollIntoView = function (how) {
    seen.push([this.textContent ?? '', how]);
  };
  doing(() => document.querySelectorAll('[role=option]')[2]!.dispatchEvent(new MouseEvent('mousemove')));
  expect(seen).toEqual([]);
  press(input, 'ArrowDown');
  expect(seen).toEqual([['Search the archive for “⁨su⁩”', { block: 'nearest' }]]);
  expect(active(input)).toBe('Search the archive for “⁨su⁩”');
  Reflect.deleteProperty(HTMLElement.prototype, 'scrollIntoView');
});

it('gives the focus back to the field before a card opens on what was clicked, and shows the hits at a click on it', () => {
  typeInto(show(null).input, 'su');
  const { input, onActor } = show(found);
  const option = one('[role=option]');
  option.focus();
  onActor.mockImplementation(() => expect(document.activeElement).toBe(input));
  doing(() => option.click());
  expect(onActor).toHaveBeenCalledExactlyOnceWith('sudani');
  expect(one('[role=listbox]').hidden).toBe(true);
  doing(() => input.click());
  expect(one('[role=listbox]').hidden).toBe(false);
});

it('marks what was looked for', () => {
  const { input } = show(found);
  typeInto(input, 'su');
  expect(one('mark').textContent).toBe('السوداني');
});

it('draws no answer to another question, and says “nothing” only when the archive has answered', () => {
  const { input } = show(found);
  typeInto(input, 'sud');
  expect(document.querySelectorAll('[role=option]')).toHaveLength(0);
  expect(input.getAttribute('aria-expanded')).toBe('false');
  show({ query: 'sud', actors: [], articles: null, error: null });
  expect(document.body.textContent).not.toContain('Nothing was found');
  show({ query: 'sud', actors: [], articles: [], error: null });
  expect(document.body.textContent).toContain('Nothing was found for “⁨sud⁩”');
});

it('says why the archive could not be searched, not that nothing is in it', () => {
  const { input } = show({
    query: 'sud',
    actors: [],
    articles: null,
    error: { code: 'archive.full', params: {} },
  });
  typeInto(input, 'sud');
  expect(one('[role=alert]').textContent).toContain('could not be searched');
  expect(one('[role=alert]').textContent).toContain('full');
  expect(document.body.textContent).not.toContain('Nothing was found');
});

it('is emptied by Esc, which then is the popup’s own', () => {
  const { input, onQuery } = show(found);
  typeInto(input, 'su');
  press(input, 'Escape');
  expect(input.value).toBe('');
  expect(onQuery).toHaveBeenLastCalledWith('');
  const again = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  expect(input.dispatchEvent(again)).toBe(true);
});
