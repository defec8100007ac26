import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Reason } from '../core/reason.ts';
import { backgroundParams } from './background-params.ts';
import { failed, ok, readEnvelope } from './envelope.ts';
import type { BackgroundMessages, Result } from './protocol.ts';

/** Where a message came from, as far as the browser itself vouches for it. */
export interface Sender {
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito: boolean } | undefined;
}

/** One function a message. What it throws becomes the reply's error: a `ReasonedError` by its reason. */
export type BackgroundHandlers = {
  readonly [Name in keyof BackgroundMessages]: (
    params: BackgroundMessages[Name]['params'],
    sender: Sender,
  ) => Promise<BackgroundMessages[Name]['reply']>;
};

/** An error that the reader is told in words. */
export class ReasonedError extends Error {
  override readonly name = 'ReasonedError';
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason.code);
    this.reason = reason;
  }
}

/** Messages that act on any tab come from the extension's own pages alone. */
const OWN_PAGES_ONLY: ReadonlySet<string> = new Set<keyof BackgroundMessages>([
  'saveArticle',
  'activateTab',
  'keepBackup',
  'backUpWords',
]);

const isOwnPage = (sender: Sender): boolean => sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;

const isKnown = (name: string): name is keyof BackgroundMessages => Object.hasOwn(backgroundParams, name);

async function answer<Name extends keyof BackgroundMessages>(
  name: Name,
  params: unknown,
  sender: Sender,
  handlers: BackgroundHandlers,
): Promise<Result<BackgroundMessages[Name]['reply']>> {
  if (OWN_PAGES_ONLY.has(name) && !isOwnPage(sender)) return failed('message.not-allowed');
  const checked = v.safeParse(backgroundParams[name], params);
  if (!checked.success) return failed('message.malformed', { name });
  try {
    return ok(await handlers[name](checked.output as BackgroundMessages[Name]['params'], sender));
  } catch (error) {
    if (error instanceof ReasonedError) return { ok: false, error: error.reason };
    console.error(error);
    return failed('background.failed');
  }
}

/**
 * Registers the background's handlers. Messages to others, and strangers', get no answer from here. Answered by
 * `sendResponse`, which every browser knows without a polyfill.
 */
export function answerBackground(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, sendResponse: (reply: unknown) => void) => {
      const envelope = readEnvelope(message, 'background');
      if (!envelope || !isKnown(envelope.name)) return undefined;
      void answer(envelope.name, envelope.params, sender, handlers).then(sendResponse);
      return true;
    },
  );
}
