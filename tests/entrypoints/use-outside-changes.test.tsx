// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mount, textsIn } from '../components/mount.ts';

/** An archive page that is in sight, or is not, while others change the archive. */
let change = (): void => undefined;
vi.mock('../../entrypoints/extension-pages/page-archive.ts', () => ({
  watchChanges: (listen: () => void) => {
    change = listen;
    return () => undefined;
  },
}));
const { useOutsideChanges } = await import('../../entrypoints/archive/use-outside-changes.ts');

const onChange = vi.fn();
const Page = () => {
  useOutsideChanges(onChange);
  return null;
};
let hidden = false;
const setHidden = (now: boolean): void => {
  hidden = now;
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  onChange.mockReset();
  hidden = false;
  mount(<Page />, textsIn('en'));
  vi.runAllTimers();
});
afterEach(() => vi.useRealTimers());

it('in sight, it is told soon, and of many that follow one another once', () => {
  for (let at = 0; at < 100; at += 1) change();
  expect(onChange).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(onChange).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(60_000);
  expect(onChange).toHaveBeenCalledOnce();
});

it('out of sight, it is told when the reader comes back, at once, and only where something has changed', () => {
  setHidden(true);
  change();
  vi.advanceTimersByTime(60_000);
  expect(onChange).not.toHaveBeenCalled();
  setHidden(false);
  expect(onChange).toHaveBeenCalledOnce();
  setHidden(true);
  setHidden(false);
  expect(onChange).toHaveBeenCalledOnce();
});
