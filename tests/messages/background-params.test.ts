import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { backgroundParams } from '../../messages/background-params.ts';
import { readEnvelope, readResult } from '../../messages/envelope.ts';

/** A content script runs beside a page that may be hostile: nothing of a message is believed before it is checked. */

const meta = {
  url: 'https://rawi-agency.test/1',
  declared: null,
  titles: ['عنوان'],
  siteNames: [],
  dates: [{ from: 'meta', value: '2024-01-28' }],
};
const page = { meta, text: 'نص', knownActors: ['isis'] };

const accepts = (name: keyof typeof backgroundParams, params: unknown): boolean =>
  v.safeParse(backgroundParams[name], params).success;

describe('what the background accepts', () => {
  it('is what the content script sends', () => {
    expect(accepts('annotatePage', page)).toBe(true);
    expect(accepts('openCard', { actors: ['isis'], day: '2024-01-28', term: 'داعش', date: null })).toBe(true);
    expect(accepts('openCard', { actors: [], day: null, term: null, date: null })).toBe(true);
    expect(accepts('saveArticle', { tabId: 3, allowPrivate: false })).toBe(true);
    expect(accepts('activateTab', { tabId: 0 })).toBe(true);
  });

  it.each([
    ['annotatePage', null],
    ['annotatePage', { ...page, text: 7 }],
    ['annotatePage', { ...page, text: 'a'.repeat(5_000_001) }],
    ['annotatePage', { ...page, more: true }],
    ['annotatePage', { ...page, knownActors: 'isis' }],
    ['annotatePage', { ...page, meta: { ...meta, dates: [{ from: 'hearsay', value: 'x' }] } }],
    ['annotatePage', { ...page, meta: { ...meta, titles: Array(51).fill('x') } }],
    ['openCard', { actors: ['x'], day: 'yesterday', term: null, date: null }],
    ['openCard', { actors: Array(2_001).fill('x'), day: null, term: null, date: null }],
    ['saveArticle', { tabId: '3', allowPrivate: false }],
    ['saveArticle', { tabId: -1, allowPrivate: false }],
    ['saveArticle', { tabId: 1.5, allowPrivate: false }],
    ['saveArticle', { tabId: 3 }],
    ['activateTab', {}],
  ] as const)('is no %s with wrong parameters (%#)', (name, params) => {
    expect(accepts(name, params)).toBe(false);
  });
});

describe('envelopes', () => {
  it('are read by the one they are for', () => {
    const message = { to: 'background', name: 'annotatePage', params: page };
    expect(readEnvelope(message, 'background')).toEqual(message);
    expect(readEnvelope(message, 'page')).toBeNull();
  });

  it.each([null, undefined, 7, 'annotatePage', [], {}, { to: 'background' }, { to: 'background', name: 7 }])(
    'are not what a stranger sends: %j',
    (message) => {
      expect(readEnvelope(message, 'background')).toBeNull();
    },
  );

  it('carry replies that are told from no reply', () => {
    expect(readResult({ ok: true, value: 1 })).toEqual({ ok: true, value: 1 });
    for (const nothing of [undefined, null, 'ok', {}, { ok: 'yes' }]) expect(readResult(nothing)).toBeNull();
  });
});
