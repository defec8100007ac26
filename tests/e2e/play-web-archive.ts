import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Tab } from '../../tools/browsers/driver.ts';
import type { Stage } from './both-browsers.ts';

/**
 * The player of ReplayWeb.page, wabac, as its service worker runs in a real browser. It opens a file under localhost, and
 * shows pages out of it.
 */
const WORKER = join(dirname(createRequire(import.meta.url).resolve('@webrecorder/wabac')), 'sw.js');

/** What the player says of the file: its pages, and how many of the hashes in it are right and wrong, as far as it read. */
interface Facts {
  readonly title: string;
  readonly desc: string;
  readonly pages: readonly { readonly url: string; readonly title: string }[];
  readonly verify: { readonly numValid: number; readonly numInvalid: number };
}

export interface Played {
  readonly facts: () => Promise<Facts>;
  /** Shows what it has of an address at an ISO instant, in the frame of the tab's page. */
  readonly show: (url: string, instant: string) => Promise<void>;
}

/** Opens a web archive in a tab. */
export async function play({ server }: Stage, tab: Tab, file: Buffer): Promise<Played> {
  const base = `http://localhost:${server.ports.http}`;
  const add = (path: string, body: string | Buffer, type: string): void =>
    server.add({
      host: 'localhost',
      path,
      body,
      headers: { 'content-type': type, 'content-length': String(Buffer.byteLength(body)) },
    });
  add('/player', '<!DOCTYPE html><title>Player</title><iframe></iframe>', 'text/html');
  add('/sw.js', readFileSync(WORKER), 'text/javascript');
  add('/saved.wacz', file, 'application/wacz');
  await tab.goto(`${base}/player`);
  await tab.evaluate(async (sourceUrl) => {
    const { serviceWorker } = navigator;
    await serviceWorker.register('/sw.js?useHashCheck=1', { scope: '/' });
    const { active } = await serviceWorker.ready;
    await new Promise<void>((resolve, reject) => {
      serviceWorker.addEventListener('message', ({ data }) => {
        if (data.msg_type === 'collAdded') resolve();
        if (data.error) reject(new Error(data.error));
      });
      serviceWorker.startMessages();
      active!.postMessage({ msg_type: 'addColl', name: 'saved', file: { sourceUrl } });
    });
    return null;
  }, `${base}/saved.wacz`);
  return {
    facts: () => tab.evaluate(async () => await (await fetch('/w/api/c/saved?all=1')).json()),
    show: async (url, instant) => {
      const address = `/w/saved/${instant.replace(/\D/g, '').slice(0, 14)}mp_/${url}`;
      await tab.evaluate(async (src) => {
        const frame = document.querySelector('iframe')!;
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
        frame.src = src;
        await loaded;
        return null;
      }, address);
    },
  };
}
