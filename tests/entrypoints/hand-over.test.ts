import { beforeEach, expect, it, vi } from 'vitest';

/** A backup that is handed over to a background that may be killed. */
const answers = vi.hoisted(() => [] as boolean[]);
const ask = vi.hoisted(() => vi.fn());
vi.mock('../../messages/ask-background.ts', () => ({ askBackground: ask }));
const { handOver } = await import('../../entrypoints/offscreen/hand-over.ts');

const MADE = { url: 'blob:x', madeAt: '2026-11-25T12:00:00.000Z', articles: 3, incomplete: 0 };
const close = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', { close });
  close.mockReset();
  ask.mockReset();
  ask.mockImplementation(async () =>
    answers.shift()
      ? { ok: true, value: null }
      : { ok: false, error: { code: 'background.gone', params: {} } },
  );
});

it('asks again where the background was killed meanwhile', async () => {
  answers.push(false, false, true);
  const done = handOver(MADE);
  await vi.runAllTimersAsync();
  await done;
  expect(ask.mock.calls).toEqual(Array(3).fill(['keepBackup', MADE]));
  expect(close).toHaveBeenCalledOnce();
});

it('ends by itself where nobody answers, so that another backup can be made', async () => {
  const done = handOver(MADE);
  await vi.runAllTimersAsync();
  await done;
  expect(ask.mock.calls.length).toBeGreaterThan(2);
  expect(close).toHaveBeenCalledOnce();
});
