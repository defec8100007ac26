import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stayAwake } from '../../entrypoints/background/stay-awake.ts';

const getPlatformInfo = vi.hoisted(() => vi.fn(async () => ({})));
vi.mock('wxt/browser', () => ({ browser: { runtime: { getPlatformInfo } } }));

beforeEach(() => {
  vi.useFakeTimers();
  getPlatformInfo.mockClear();
});
afterEach(() => vi.useRealTimers());

it('asks something of the browser before half a minute is over, as long as the work goes on', async () => {
  let end: (value: string) => void = () => undefined;
  const work = stayAwake(new Promise<string>((resolve) => (end = resolve)));
  await vi.advanceTimersByTimeAsync(29_000);
  expect(getPlatformInfo).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(getPlatformInfo).toHaveBeenCalledTimes(4);
  end('done');
  expect(await work).toBe('done');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(getPlatformInfo).toHaveBeenCalledTimes(4);
});

it('lets go where the work fails', async () => {
  await expect(stayAwake(Promise.reject(new Error('disk')))).rejects.toThrow('disk');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(getPlatformInfo).not.toHaveBeenCalled();
});
