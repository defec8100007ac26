// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { useRoute } from '../../entrypoints/archive/use-route.ts';

const View = () => <p>{useRoute().route.view}</p>;

const shown = (): string => document.body.textContent ?? '';

afterEach(() => {
  render(null, document.body);
  location.hash = '';
});

const painted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 250));

it('follows the address', async () => {
  await act(() => render(<View />, document.body));
  expect(shown()).toBe('home');
  location.hash = '#/removed';
  await act(painted);
  expect(shown()).toBe('removed');
});

it('sees an address that changed between the first look and the moment it listens', async () => {
  render(<View />, document.body);
  // Before the paint, thus before passive effects have run; nothing tells of this one any more.
  history.replaceState(null, '', '#/removed');
  await painted();
  expect(shown()).toBe('removed');
});

it('knows what is being typed: an address that is replaced tells nobody of it', async () => {
  const Search = () => {
    const { route, search } = useRoute();
    return (
      <button type="button" onClick={() => search('lang:prs ')}>
        {route.view === 'home' && route.query}
      </button>
    );
  };
  await act(() => render(<Search />, document.body));
  const before = history.length;
  await act(() => document.querySelector('button')?.click());
  expect(location.hash).toBe('#/search/lang%3Aprs%20');
  expect(document.body.textContent).toBe('lang:prs ');
  expect(history.length).toBe(before);
});
