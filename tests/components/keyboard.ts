import { expect } from 'vitest';
import { doing, one } from './mount.ts';

/** As the keyboard does it: the focus first. */
export function act(selector: string): void {
  const control = one(selector);
  control.focus();
  expect(document.activeElement).toBe(control);
  doing(() => control.click());
}

export const hasFocus = (selector: string): void => expect(document.activeElement).toBe(one(selector));
