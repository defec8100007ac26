// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { Citation, CopiedToast } from '../../components/Citation.tsx';
import { useCitation } from '../../entrypoints/archive/use-citation.ts';
import { mount, one, textsIn } from '../components/mount.ts';

const texts = textsIn('en');

function Page() {
  const { copied, byKey, copy } = useCitation('A title, 2024.');
  return (
    <>
      <Citation texts={texts} citation="A title, 2024." copied={copied} onCopy={copy} />
      {byKey && <CopiedToast texts={texts} copied={copied} />}
    </>
  );
}

afterEach(() => vi.useRealTimers());

it('copied by the key is told in sight, for a while, and read out once', async () => {
  vi.useFakeTimers();
  const writeText = vi.fn(() => Promise.resolve());
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  mount(<Page />, texts);
  await act(async () => one('button').click());
  expect(one('[role=status]').textContent).toBe('Citation copied.');
  expect(document.querySelector('.toast')).toBeNull();
  await act(async () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyC', key: 'ز', bubbles: true }));
    await vi.advanceTimersByTimeAsync(0);
  });
  expect(writeText).toHaveBeenCalledTimes(2);
  expect(one('.toast').textContent).toBe('Citation copied.');
  expect(one('.toast').getAttribute('aria-hidden')).toBe('true');
  await act(async () => {
    vi.advanceTimersByTime(5_000);
  });
  expect(document.querySelector('.toast')).toBeNull();
  expect(one('[role=status]').textContent).toBe('Citation copied.');
});
