import { mkdirSync, writeFileSync } from 'node:fs';
import type { Tab } from '../../tools/browsers/driver.ts';

/** With `SIYAQ_PICTURES=folder`, keeps what a reader sees at this moment, for people to look at. */
export async function keepPicture(tab: Tab, name: string): Promise<void> {
  const folder = process.env.SIYAQ_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.png`, await tab.screenshot());
}
