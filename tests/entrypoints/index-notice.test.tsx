// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mount, textsIn } from '../components/mount.ts';

/** What is told of the index, while another page may take its making over. */
const told = vi.hoisted(() => ({ listen: (_told: object): void => undefined }));
vi.mock('../../entrypoints/extension-pages/page-archive.ts', () => ({
  watchIndex: (listen: (told: object) => void) => {
    told.listen = listen;
    return () => undefined;
  },
}));
const { IndexNotice } = await import('../../entrypoints/extension-pages/IndexNotice.tsx');

const texts = textsIn('en');
const news = (): string | undefined => document.querySelector<HTMLElement>('.index-note')?.dataset.news;
const tell = (told_: object): void => void act(() => told.listen(told_));
const pass = (ms: number): void => void act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('the note that an index is made anew goes once nothing is heard of it, and not while steps are told', () => {
  mount(<IndexNotice texts={texts} />, texts);
  const step = (indexed: number) => ({ news: 'rebuilding', progress: { indexed, total: 9 } });
  tell(step(1));
  expect(news()).toBe('rebuilding');
  pass(50_000);
  tell(step(2));
  pass(50_000);
  expect(news()).toBe('rebuilding');
  pass(20_000);
  expect(news()).toBe('none');
  tell(step(3));
  expect(news()).toBe('rebuilding');
  tell({ news: 'rebuilt' });
  pass(200_000);
  expect(news()).toBe('rebuilt');
});
