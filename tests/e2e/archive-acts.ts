import type { Tab } from '../../tools/browsers/driver.ts';
import { type Stage, sample } from './both-browsers.ts';

/** What tests of the archive's pages do over and over. */

/** Saves a sample from its page, by the popup. */
export const saveSample = (stage: Stage, id: string): Promise<void> =>
  saveOpen(stage, stage.server.url(sample(id)));

/** Opens an address and saves its article, by the popup. */
export async function saveOpen(stage: Stage, url: string): Promise<void> {
  const page = await stage.driver.newTab(url);
  await stage.driver.waitForReport(page);
  const popup = await stage.driver.openPopup(page);
  await popup.waitFor(() => document.querySelector('.save:is([data-step="idle"], [data-step="before"])'));
  await popup.click('.save button');
  await popup.waitFor(() => document.querySelector('.save[data-step="done"]'));
  await popup.close();
  await page.close();
}

/** The next file is caught on its way to the downloads. */
export const catchFile = (page: Tab): Promise<null> =>
  page.evaluate(() => {
    delete document.body.dataset.file;
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const reader = new FileReader();
      reader.onload = () => {
        document.body.dataset.file = String(reader.result).split(',')[1] ?? '';
      };
      reader.readAsDataURL(blob as Blob);
      return make(blob);
    };
    return null;
  });

/** The file that was caught. */
export const caughtFile = async (page: Tab): Promise<Buffer> =>
  Buffer.from((await page.waitFor(() => document.body.dataset.file)) as string, 'base64');
