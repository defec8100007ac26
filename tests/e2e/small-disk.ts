import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../../tools/browsers/driver.ts';
import { type BrowserName, buildFolder } from '../../tools/browsers/launch.ts';
import type { Place } from './both-browsers.ts';

/**
 * A disk that can be filled under a browser's profile: a small file system of its own where mounting is allowed; elsewhere
 * the error of a full one, thrown by every write of the background of a copy of the extension.
 */
export interface SmallDisk extends Place {
  readonly kind: 'mounted' | 'injected';
  /** Leaves so many bytes. */
  fill(driver: Driver, leave: number): Promise<void>;
  free(driver: Driver): Promise<void>;
}

/** Firefox gives a tenth of it. */
const SIZE = '400m';
const CHANNEL = 'siyaq-test-disk';
/** Stands before the background's own code. */
const INJECTED = `{
  const { put } = IDBObjectStore.prototype;
  let full = false;
  new BroadcastChannel('${CHANNEL}').onmessage = ({ data }) => { full = data; };
  IDBObjectStore.prototype.put = function (...asked) {
    if (full) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    return put.apply(this, asked);
  };
}
`;

function tryToMount(folder: string): boolean {
  // Set to see the other way on a machine that allows it.
  if (process.env.SIYAQ_NO_MOUNT) return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function mountedDisk(folder: string): SmallDisk {
  const filler = join(folder, 'filler');
  return {
    kind: 'mounted',
    options: { profile: folder },
    fill: async (_driver, leave) => {
      const { bavail, bsize } = statfsSync(folder);
      try {
        // More of it, where some is there already.
        appendFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - leave)));
      } catch (error) {
        // The browser was quicker with the last bytes.
        if ((error as { code?: string }).code !== 'ENOSPC') throw error;
      }
    },
    free: async () => rmSync(filler),
    clear: () => {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function injectedDisk(folder: string, browser: BrowserName): SmallDisk {
  const extension = join(folder, 'extension');
  cpSync(buildFolder(browser, 'samples'), extension, { recursive: true });
  const background = join(extension, 'background.js');
  writeFileSync(background, INJECTED + readFileSync(background, 'utf8'));
  const tell = async (driver: Driver, full: boolean): Promise<void> => {
    await driver.inExtension(
      ([channel, value]) => {
        new BroadcastChannel(channel).postMessage(value);
        return null;
      },
      [CHANNEL, full] as const,
    );
  };
  return {
    kind: 'injected',
    options: { extension },
    fill: (driver) => tell(driver, true),
    free: (driver) => tell(driver, false),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function smallDisk(browser: BrowserName): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'siyaq-disk-'));
  const disk = tryToMount(folder) ? mountedDisk(folder) : injectedDisk(folder, browser);
  console.log(`${browser}: a full disk is ${disk.kind}`);
  return disk;
}
