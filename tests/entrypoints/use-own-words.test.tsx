// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Loadable } from '../../components/loadable.ts';
import type { OwnWords, TagChange } from '../../core/articles/own-words.ts';
import { useOwnWords } from '../../entrypoints/archive/use-own-words.ts';

/** An archive whose answers come when the test lets them. */
interface Ask {
  readonly asked: 'keep' | 'get';
  readonly words: Partial<OwnWords>;
  readonly change?: TagChange | undefined;
  readonly answer: (value: Loadable<unknown>) => void;
}
const asks = vi.hoisted((): Ask[] => []);
vi.mock('../../entrypoints/extension-pages/page-archive.ts', () => ({
  fromArchive: (ask: (archive: unknown) => void) =>
    new Promise((answer) =>
      ask({
        keepOwnWords: (_id: string, words: Partial<OwnWords>, change?: TagChange) =>
          asks.push({ asked: 'keep', words, change, answer }),
        get: () => asks.push({ asked: 'get', words: {}, answer }),
      }),
    ),
}));

const FULL = { state: 'failed', error: { code: 'archive.full', params: {} } } as const;
const ready = (value: unknown) => ({ state: 'ready', value }) as const;

let own: ReturnType<typeof useOwnWords>;
const View = ({ tags = ['first'] }: { tags?: readonly string[] }) => {
  own = useOwnWords('id', tags);
  return null;
};
const type = (words: Partial<OwnWords>): Promise<void> =>
  act(async () => {
    own.change(words);
    await vi.advanceTimersByTimeAsync(500);
  });
const answer = (at: number, value: Loadable<unknown>): Promise<void> =>
  act(async () => {
    asks[at]!.answer(value);
    await vi.advanceTimersByTimeAsync(0);
  });
const comeBack = (): Promise<void> => act(async () => void window.dispatchEvent(new Event('focus')));
const written = () => asks.filter(({ asked }) => asked === 'keep').map(({ words }) => words);

beforeEach(async () => {
  vi.useFakeTimers();
  asks.length = 0;
  await act(() => render(<View />, document.body));
});
afterEach(async () => {
  await act(() => render(null, document.body));
  vi.useRealTimers();
});

describe("the reader's words on their way to the archive", () => {
  it('are kept a moment after the last key: only those that changed', async () => {
    await type({ note: 'x' });
    expect(written()).toEqual([{ note: 'x' }]);
    expect(own.keeping.state).toBe('keeping');
    await answer(0, ready(true));
    expect(own.keeping.state).toBe('kept');
    expect(own.words).toEqual({ note: 'x' });
    await type({ tags: ['a'] });
    expect(written()[1]).toEqual({});
    expect(asks[1]?.change).toEqual({ add: ['a'], remove: ['first'] });
  });

  it('are not called kept where the article is gone', async () => {
    await type({ note: 'x' });
    await answer(0, ready(false));
    expect(own.keeping).toEqual({ state: 'failed', error: { code: 'archive.gone', params: {} } });
    expect(own.words).toEqual({ note: 'x' });
  });

  it('never come back older than they are, where an earlier write fails', async () => {
    await type({ note: 'old' });
    await type({ note: 'new' });
    await answer(0, FULL);
    expect(own.keeping.state).toBe('failed');
    await answer(1, ready(true));
    expect(own.keeping.state).toBe('kept');
    await act(() => render(null, document.body));
    expect(written()).toEqual([{ note: 'old' }, { note: 'new' }]);
  });

  it('typed while earlier ones are being kept have a turn of their own', async () => {
    await type({ note: 'old' });
    await act(() => own.change({ note: 'new' }));
    await answer(0, ready(true));
    expect(own.keeping.state).toBe('keeping');
    expect(own.words).toEqual({ note: 'new' });
    await act(() => render(null, document.body));
    expect(written()).toEqual([{ note: 'old' }, { note: 'new' }]);
  });

  it('wait for another try where they could not be kept, with what was typed since', async () => {
    await type({ note: 'first' });
    await answer(0, FULL);
    await type({ gloss: 'A title' });
    expect(written()[1]).toEqual({ note: 'first', gloss: 'A title' });
    await answer(1, FULL);
    await act(() => own.retry());
    expect(written()[2]).toEqual({ note: 'first', gloss: 'A title' });
    await answer(2, ready(true));
    expect(own.keeping.state).toBe('kept');
  });

  it('take up what another tab changed when the reader comes back, but not over what is being typed', async () => {
    await type({ note: 'mine' });
    await comeBack();
    await answer(1, ready({ tags: ['theirs'], note: 'theirs' }));
    expect(own.words).toEqual({ tags: ['theirs'], note: 'mine', gloss: '' });
    await answer(0, ready(true));
    expect(own.words).toEqual({ tags: ['theirs'], note: 'mine', gloss: '' });
  });

  it('are not set back by what was read before they were kept', async () => {
    await type({ note: 'mine' });
    await comeBack();
    await answer(0, ready(true));
    await answer(1, ready({ tags: [], note: 'before' }));
    expect(own.words).toEqual({ note: 'mine' });
  });

  it('say of tags which came and which went, by what is known to be kept', async () => {
    const changes = () => asks.filter(({ asked }) => asked === 'keep').map(({ change }) => change);
    await type({ tags: ['first', 'a'] });
    await type({ tags: ['first', 'a', 'b'] });
    expect(changes()).toEqual([
      { add: ['a'], remove: [] },
      { add: ['a', 'b'], remove: [] },
    ]);
    await answer(0, FULL);
    await answer(1, ready(true));
    await type({ tags: ['b'] });
    expect(changes()[2]).toEqual({ add: [], remove: ['first', 'a'] });
    await answer(2, ready(true));
    await comeBack();
    await answer(3, ready({ tags: ['b', 'theirs'] }));
    await type({ tags: ['b', 'theirs', 'c'] });
    expect(changes()[3]).toEqual({ add: ['c'], remove: [] });
  });

  it('take back a tag that is on its way', async () => {
    await type({ tags: ['first', 'a'] });
    await type({ tags: ['first'] });
    expect(asks[1]?.change).toEqual({ add: [], remove: ['a'] });
  });

  it('are typed back to what is on its way, and are kept so', async () => {
    await type({ note: 'yes' });
    await type({ note: 'yes?' });
    await act(() => own.change({ note: 'yes' }));
    await answer(0, ready(true));
    await answer(1, ready(true));
    expect(own.keeping.state).toBe('keeping');
    await act(async () => void (await vi.advanceTimersByTimeAsync(500)));
    await answer(2, ready(true));
    expect(written()).toEqual([{ note: 'yes' }, { note: 'yes?' }, { note: 'yes' }]);
    expect(own.words).toEqual({ note: 'yes' });
  });

  it('leave the tags that are there, even if they are more than are taken', async () => {
    // A restore joins those of two archives.
    const joined = ['first', ...Array.from({ length: 79 }, (_, n) => `tag ${n}`)];
    await act(() => render(<View tags={joined} />, document.body));
    await type({ tags: [...joined, 'one more'] });
    expect(asks[0]?.change).toEqual({ add: ['one more'], remove: [] });
    await answer(0, ready(true));
    expect(own.words.tags).toEqual(joined);
    await type({ tags: joined.slice(40) });
    expect(asks[1]?.change).toEqual({ add: [], remove: joined.slice(0, 40) });
    await answer(1, ready(true));
    await type({ tags: [...joined.slice(40), 'one more'] });
    expect(asks[2]?.change).toEqual({ add: ['one more'], remove: [] });
    await answer(2, ready(true));
    expect(own.words.tags).toEqual([...joined.slice(40), 'one more']);
  });

  it('leave a tag that is longer than is taken', async () => {
    const long = 'x'.repeat(500);
    await act(() => render(<View tags={['first', long]} />, document.body));
    await type({ tags: ['first', long, 'new'] });
    expect(asks[0]?.change).toEqual({ add: ['new'], remove: [] });
  });
});
