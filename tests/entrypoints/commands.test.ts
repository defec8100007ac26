import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The suggested keys without a browser: which key asks what of whom, and what the toolbar button says of it. */
type Listener = (command: string, tab?: { id?: number; url?: string }) => Promise<void>;
const mocks = vi.hoisted(() => ({
  listener: null as Listener | null,
  setBadgeText: vi.fn(async (_: { tabId: number; text: string }) => undefined),
  setTitle: vi.fn(async (_: { tabId: number; title: string }) => undefined),
  session: new Map<string, unknown>(),
  setBadgeBackgroundColor: vi.fn(async (_: { tabId: number; color: string }) => undefined),
  askPage: vi.fn(),
  saveArticle: vi.fn(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    action: {
      setBadgeText: mocks.setBadgeText,
      setBadgeBackgroundColor: mocks.setBadgeBackgroundColor,
      setTitle: mocks.setTitle,
    },
    i18n: { getMessage: (key: string) => key },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: mocks.session.get(key) }),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) mocks.session.set(key, value);
        },
        remove: async (key: string) => void mocks.session.delete(key),
      },
    },
    commands: { onCommand: { addListener: (listener: Listener) => (mocks.listener = listener) } },
  },
}));
vi.mock('../../messages/ask-page.ts', () => ({ askPage: mocks.askPage }));
vi.mock('../../entrypoints/background/save-article.ts', () => ({ saveArticle: mocks.saveArticle }));

const { ReasonedError } = await import('../../messages/answer-background.ts');
const { takeUnsaved } = await import('../../entrypoints/extension-pages/unsaved.ts');
const { listenToCommands } = await import('../../entrypoints/background/commands.ts');
const PAGE = 'https://outlet.test/1';
const press = (command: string, tab: { id?: number; url?: string } = { id: 7, url: PAGE }) =>
  mocks.listener!(command, tab);
const badges = (): string[] => mocks.setBadgeText.mock.calls.map(([{ text }]) => text);

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  mocks.saveArticle.mockResolvedValue({ status: 'saved' });
  listenToCommands();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the keys', () => {
  it('save the article, never in a private window, and show it on the button for a while', async () => {
    await press('save-article');
    expect(mocks.saveArticle).toHaveBeenCalledExactlyOnceWith({ tabId: 7, allowPrivate: false });
    expect(badges()).toEqual(['✓']);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(badges()).toEqual(['✓', '']);
  });

  it('say so on the button where the article could not be saved, until it is', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    mocks.saveArticle.mockRejectedValueOnce(new Error('no room'));
    await press('save-article');
    expect(badges()).toEqual(['!']);
    expect(mocks.setBadgeBackgroundColor.mock.calls[0]![0].tabId).toBe(7);
    expect(mocks.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: 'not_saved' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(badges()).toEqual(['!']);
    await press('save-article');
    expect(badges()).toEqual(['!', '✓']);
    expect(mocks.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: 'name' });
  });

  it('leave the reason to the popup of that page, which tells it once', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    mocks.saveArticle.mockRejectedValue(new ReasonedError({ code: 'archive.full', params: {} }));
    await press('save-article');
    expect(await takeUnsaved(8, PAGE)).toBeNull();
    expect(await takeUnsaved(7, PAGE)).toEqual({ code: 'archive.full', params: {} });
    expect(await takeUnsaved(7, PAGE)).toBeNull();
    await press('save-article');
    // Another page in the same tab.
    expect(await takeUnsaved(7, 'https://outlet.test/2')).toBeNull();
    expect(await takeUnsaved(7, PAGE)).toBeNull();
  });

  it('survive that the tab was closed while the button still told of it', async () => {
    await press('save-article');
    mocks.setBadgeText.mockRejectedValueOnce(new Error('no tab with id: 7'));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(badges()).toEqual(['✓', '']);
  });

  it('go to the next highlight', async () => {
    await press('next-highlight');
    expect(mocks.askPage).toHaveBeenCalledExactlyOnceWith(7, 'nextHighlight', { backwards: false });
  });

  it.each([
    ['on', 'off-here', false],
    ['off', 'annotated', true],
  ])('switch the page %s where it was the other way', async (_, state, off) => {
    mocks.askPage.mockResolvedValueOnce({ ok: true, value: { state } });
    await press('toggle-page');
    expect(mocks.askPage.mock.calls).toEqual([
      [7, 'describePage', null],
      [7, 'setPageOff', { off }],
    ]);
  });

  it('ask nothing more of a page on which Siyaq does not run', async () => {
    mocks.askPage.mockResolvedValueOnce({ ok: false, reason: 'no-page' });
    await press('toggle-page');
    expect(mocks.askPage).toHaveBeenCalledTimes(1);
  });

  it('do nothing without a tab, or for a key that is not known', async () => {
    await press('save-article', {});
    await press('something-else');
    expect(mocks.saveArticle).not.toHaveBeenCalled();
    expect(mocks.askPage).not.toHaveBeenCalled();
    expect(mocks.setBadgeText).not.toHaveBeenCalled();
  });
});
