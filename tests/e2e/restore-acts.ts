import type { Tab } from '../../tools/browsers/driver.ts';

/** Putting a backup back, as a reader does. */

/** Hands a file over as the reader's choice. */
export const chooseBackup = (page: Tab, base64: string): Promise<null> =>
  page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    const bytes = Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], 'siyaq-backup.zip', { type: 'application/zip' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return null;
  }, base64);

/** What the page says of a step, once it does. */
export const outcomeOf = (page: Tab, step: string): Promise<string> =>
  page.waitFor(
    (wanted) =>
      document.querySelector<HTMLElement>(`.outcome[data-step="${wanted}"]`)?.innerText.replace(/\s+/g, ' '),
    step,
  ) as Promise<string>;
