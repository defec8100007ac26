import { beforeEach, describe, expect, it, vi } from 'vitest';

const { sendMessage, sendToTab } = vi.hoisted(() => ({ sendMessage: vi.fn(), sendToTab: vi.fn() }));
vi.mock('wxt/browser', () => ({
  browser: { runtime: { sendMessage }, tabs: { sendMessage: sendToTab } },
}));

const { askBackground } = await import('../../messages/ask-background.ts');
const { askPage } = await import('../../messages/ask-page.ts');

beforeEach(() => vi.resetAllMocks());

/** Who asks is never thrown at: an updated extension, a killed worker and a tab without a reader are answers too. */
describe('a question to the background', () => {
  it('travels in an envelope and brings the reply', async () => {
    sendMessage.mockResolvedValue({ ok: true, value: { cards: [], events: [] } });
    const params = { actors: ['isis'], day: null, term: null, date: null };
    expect(await askBackground('openCard', params)).toEqual({ ok: true, value: { cards: [], events: [] } });
    expect(sendMessage).toHaveBeenCalledWith({ to: 'background', name: 'openCard', params });
  });

  it.each([
    ['rejects', () => sendMessage.mockRejectedValue(new Error('Could not establish connection'))],
    [
      'throws at once',
      () =>
        sendMessage.mockImplementation(() => {
          throw new Error('Extension context invalidated.');
        }),
    ],
    ['is answered by nobody', () => sendMessage.mockResolvedValue(undefined)],
    ['is answered by a stranger', () => sendMessage.mockResolvedValue({ hello: 1 })],
  ])('that %s is told as an error', async (_how, arrange) => {
    arrange();
    expect(await askBackground('activateTab', { tabId: 1 })).toEqual({
      ok: false,
      error: { code: 'background.gone', params: {} },
    });
  });
});

describe('a question to a page', () => {
  it('goes to the top frame of its tab', async () => {
    sendToTab.mockResolvedValue({ ok: true, value: null });
    expect(await askPage(7, 'readAnyway', null)).toEqual({ ok: true, value: null });
    expect(sendToTab).toHaveBeenCalledWith(
      7,
      { to: 'page', name: 'readAnyway', params: null },
      { frameId: 0 },
    );
  });

  it('that nobody answers is told as an error', async () => {
    sendToTab.mockRejectedValue(new Error('no receiver'));
    expect(await askPage(7, 'describePage', null)).toMatchObject({
      ok: false,
      error: { code: 'page.no-answer' },
    });
  });
});
