// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { SaveButton, type SaveState } from '../../components/SaveButton.tsx';
import { nothing } from './fixtures.ts';
import { doing, mount, one, textsIn } from './mount.ts';

const texts = textsIn('en');
const outcome = {
  status: 'saved',
  articleId: 'a',
  captureId: 'a#1',
  savedAt: '2024-02-01T10:00:00Z',
} as const;
const show = (state: SaveState, onSave = nothing) =>
  mount(
    <SaveButton texts={texts} state={state} onSave={onSave} archiveLink={(id) => `archive#${id}`} />,
    texts,
  );

it.each<[SaveState, RegExp, RegExp]>([
  [{ step: 'idle' }, /^Save$/, /^$/],
  [{ step: 'before', savedAt: '2024-02-01T10:00:00Z' }, /^Save again$/, /^Saved on Feb 1, 2024/],
  [{ step: 'private' }, /^Save although/, /private window/],
  [{ step: 'saving' }, /^Saving…$/, /^Saving…$/],
  [{ step: 'done', outcome }, /^✓ Saved$/, /^Saved on this computer/],
  [{ step: 'done', outcome: { ...outcome, status: 'new-version' } }, /^✓ Saved as a new version$/, /changed/],
  [{ step: 'done', outcome: { ...outcome, status: 'already-saved' } }, /^✓ Already saved$/, /very text/],
  [{ step: 'failed', error: { code: 'archive.full', params: {} } }, /^Try again$/, /^Not saved: .*full/],
])('says of $step what is so', (state, label, status) => {
  show(state);
  expect(one('.save').dataset.step).toBe(state.step);
  expect(one('button').textContent).toMatch(label);
  expect(one('[role=status]').textContent).toMatch(status);
});

it('says “saved” in no state but that of a committed save', () => {
  const states: SaveState[] = [{ step: 'idle' }, { step: 'private' }, { step: 'saving' }];
  for (const state of states) {
    show(state);
    expect(document.body.textContent).not.toMatch(/\bsaved\b/i);
    expect(document.querySelector('a')).toBeNull();
  }
});

it('asks once, and keeps the focus through all states', () => {
  const onSave = vi.fn();
  show({ step: 'idle' }, onSave);
  const button = one('button');
  button.focus();
  doing(() => button.click());
  for (const state of [{ step: 'saving' }, { step: 'done', outcome }] as const) {
    show(state, onSave);
    doing(() => button.click());
    expect(document.activeElement).toBe(button);
    expect(button.isConnected).toBe(true);
  }
  expect(onSave).toHaveBeenCalledTimes(1);
  expect(one('a').getAttribute('href')).toBe('archive#a');
});
