import { browser } from 'wxt/browser';
import { failed, readResult } from './envelope.ts';
import type { BackgroundMessages, Result } from './protocol.ts';

/**
 * Asks the background, waking it where it sleeps. Never throws: a background that is gone (the extension was updated or
 * switched off, or the worker was killed) is the error `background.gone`.
 */
export async function askBackground<Name extends keyof BackgroundMessages>(
  name: Name,
  params: BackgroundMessages[Name]['params'],
): Promise<Result<BackgroundMessages[Name]['reply']>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ to: 'background', name, params });
    return readResult<BackgroundMessages[Name]['reply']>(reply) ?? failed('background.gone');
  } catch {
    return failed('background.gone');
  }
}
