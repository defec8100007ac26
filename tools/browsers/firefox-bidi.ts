import { type ChildProcess, spawn } from 'node:child_process';
import WebSocket from 'ws';

/** A WebDriver BiDi connection to a stock Firefox, with no driver program between: a process and its web socket. */
export interface BidiEvent {
  readonly method: string;
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's parameters differ by method
  readonly params: any;
}

export interface Bidi {
  readonly process: ChildProcess;
  readonly version: string;
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's answers differ by method
  send(method: string, params?: object): Promise<any>;
  on(listener: (event: BidiEvent) => void): void;
  /** Ends the browser in good order. */
  close(): Promise<void>;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

function whereItListens(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    browser.stderr?.on('data', (chunk) => {
      output += chunk;
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(output);
      if (found?.[1]) resolve(found[1]);
    });
    browser.on('error', reject);
    browser.on('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${output}`)));
  });
}

/** Starts Firefox and a session in it. */
export async function startBidi(path: string, args: readonly string[]): Promise<Bidi> {
  const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const socket = new WebSocket(`${await whereItListens(child)}/session`);
  await new Promise((resolve, reject) => {
    socket.on('open', resolve);
    socket.on('error', reject);
  });
  let last = 0;
  const waiting = new Map<number, Waiting>();
  const listeners: ((event: BidiEvent) => void)[] = [];
  socket.on('message', (data) => {
    const message = JSON.parse(String(data));
    if (message.type === 'event') for (const listener of listeners) listener(message);
    const open = waiting.get(message.id);
    if (!open) return;
    waiting.delete(message.id);
    if (message.type === 'success') open.resolve(message.result);
    else open.reject(new Error(`${message.error}: ${message.message}`));
  });
  socket.on('close', () => {
    for (const open of waiting.values()) open.reject(new Error('Firefox has gone.'));
    waiting.clear();
  });
  socket.on('error', () => socket.terminate());
  const send: Bidi['send'] = (method, params = {}) =>
    new Promise((resolve, reject) => {
      if (socket.readyState !== WebSocket.OPEN) return reject(new Error('Firefox has gone.'));
      last += 1;
      waiting.set(last, { resolve, reject });
      return socket.send(JSON.stringify({ id: last, method, params }));
    });
  const session = await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return {
    process: child,
    version: session.capabilities.browserVersion,
    send,
    on: (listener) => listeners.push(listener),
    close: async () => {
      // Not waited for by itself: a browser that is busy leaving may never answer.
      send('browser.close').catch(() => {});
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 10_000))]);
      socket.terminate();
      if (child.exitCode === null) child.kill('SIGKILL');
      await ended;
    },
  };
}
