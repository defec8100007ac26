// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { useEscape } from '../../entrypoints/archive/use-escape.ts';
import { mount, one, press, textsIn } from '../components/mount.ts';

it('Esc leaves the page, from a field only the field, and is left to an input method', () => {
  const leave = vi.fn();
  function Page() {
    useEscape(leave);
    return <textarea />;
  }
  mount(<Page />, textsIn('en'));
  const note = one<HTMLTextAreaElement>('textarea');
  note.focus();
  press(note, 'Escape', { isComposing: true });
  expect(document.activeElement).toBe(note);
  press(note, 'Escape');
  expect(document.activeElement).toBe(document.body);
  expect(leave).not.toHaveBeenCalled();
  press(document.body, 'Escape');
  expect(leave).toHaveBeenCalledOnce();
});
