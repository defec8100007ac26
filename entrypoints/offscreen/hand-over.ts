import { askBackground } from '../../messages/ask-background.ts';
import type { MadeBackup } from '../../messages/protocol.ts';

/** Asked so often, a background has had its life some times over, and a very large file its time. */
const TIMES = 8;
const PAUSE_MS = 500;

/**
 * Has the background keep a backup. It may be killed while it does: asked again, it wakes and finds the download that it had
 * begun. It closes this page when it has done. A page that nobody closed would look as if it were at work, and no backup
 * would be made any more: in the end it closes itself, and the next save makes another one.
 */
export async function handOver(made: MadeBackup): Promise<void> {
  for (let time = 0; time < TIMES; time += 1) {
    const answer = await askBackground('keepBackup', made);
    if (answer.ok) break;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  window.close();
}
