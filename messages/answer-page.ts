import { browser } from 'wxt/browser';
import { failed, ok, readEnvelope } from './envelope.ts';
import type { PageMessages, Result } from './protocol.ts';

/** One function a message. They do not throw. */
export type PageHandlers = {
  readonly [Name in keyof PageMessages]: (
    params: PageMessages[Name]['params'],
  ) => Promise<PageMessages[Name]['reply']> | PageMessages[Name]['reply'];
};

type Checks = { readonly [Name in keyof PageMessages]: (params: unknown) => boolean };

const has = (params: unknown, name: string, type: 'boolean' | 'number'): boolean =>
  typeof Object(params)[name] === type;

/** Written by hand: a library of schemas would be a tenth of what every outlet's page loads. */
const checks: Checks = {
  describePage: (params) => params === null,
  setPageOff: (params) => has(params, 'off', 'boolean'),
  readAnyway: (params) => params === null,
  showMention: (params) => has(params, 'start', 'number'),
  nextHighlight: (params) => has(params, 'backwards', 'boolean'),
};

const isKnown = (name: string): name is keyof PageMessages => Object.hasOwn(checks, name);

async function answer<Name extends keyof PageMessages>(
  name: Name,
  params: unknown,
  handlers: PageHandlers,
): Promise<Result<PageMessages[Name]['reply']>> {
  if (!checks[name](params)) return failed('message.malformed', { name });
  return ok(await handlers[name](params as PageMessages[Name]['params']));
}

/** Registers the content script's handlers; gives the function that takes them away. */
export function answerPage(handlers: PageHandlers): () => void {
  const listener = (message: unknown, _sender: unknown, sendResponse: (reply: unknown) => void) => {
    const envelope = readEnvelope(message, 'page');
    if (!envelope || !isKnown(envelope.name)) return undefined;
    void answer(envelope.name, envelope.params, handlers).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
