import type { Reason } from '../core/reason.ts';
import type { Result } from './protocol.ts';

/** How a message travels: whom it is for, what it asks, with what. Anything else is a stranger's and is ignored. */
export interface Envelope {
  readonly to: 'background' | 'page';
  readonly name: string;
  readonly params: unknown;
}

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const failed = (code: string, params: Reason['params'] = {}): Result<never> => ({
  ok: false,
  error: { code, params },
});

/** The envelope, where a value is one for this receiver; null otherwise. */
export function readEnvelope(message: unknown, to: Envelope['to']): Envelope | null {
  const { to: receiver, name, params } = Object(message) as Partial<Envelope>;
  return receiver === to && typeof name === 'string' ? { to, name, params } : null;
}

/** A reply, where a value is one; a message that nobody answers has none. */
export function readResult<T>(reply: unknown): Result<T> | null {
  return typeof Object(reply).ok === 'boolean' ? (reply as Result<T>) : null;
}
