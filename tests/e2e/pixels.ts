import type { Driver } from '../../tools/browsers/driver.ts';

/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Difference {
  /** For each box, the share of its pixels that differ, 0 to 1. */
  readonly inside: readonly number[];
  /** Pixels that differ and lie in none of the boxes. */
  readonly outside: number;
}

/**
 * Where two screenshots of one size differ. The browser itself decodes them, on a page of the extension's origin, so that
 * no image library is needed. A box's edge counts to it: glyphs and rounding bleed by `margin` pixels.
 */
export function difference(
  driver: Driver,
  before: Buffer,
  after: Buffer,
  boxes: readonly Box[],
  margin = 2,
): Promise<Difference> {
  return driver.inExtension(
    async ({ images, places, bleed }) => {
      const decode = async (base64: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [a, b] = await Promise.all(images.map(decode));
      const { width, height } = a!;
      if (b!.width !== width || b!.height !== height) throw new Error('the screenshots differ in size');
      const differs = (x: number, y: number): boolean => {
        const at = (y * width + x) * 4;
        return [0, 1, 2].some((channel) => Math.abs(a!.data[at + channel]! - b!.data[at + channel]!) > 6);
      };
      const within = (box: (typeof places)[number], x: number, y: number, by: number): boolean =>
        x >= box.left - by && x < box.right + by && y >= box.top - by && y < box.bottom + by;
      let outside = 0;
      for (let y = 0; y < height; y += 1)
        for (let x = 0; x < width; x += 1)
          if (differs(x, y) && !places.some((box) => within(box, x, y, bleed))) outside += 1;
      const inside = places.map((box) => {
        let [all, changed] = [0, 0];
        for (let y = Math.ceil(box.top); y < Math.min(height, box.bottom); y += 1)
          for (let x = Math.ceil(box.left); x < Math.min(width, box.right); x += 1) {
            all += 1;
            if (differs(x, y)) changed += 1;
          }
        return all > 0 ? changed / all : 0;
      });
      return { inside, outside };
    },
    { images: [before.toString('base64'), after.toString('base64')], places: boxes, bleed: margin },
  );
}

/** Mean lightness of a box of a screenshot, 0 (black) to 1 (white). */
export function lightness(driver: Driver, screenshot: Buffer, box: Box): Promise<number> {
  return driver.inExtension(
    async ({ image, place: { left, top, right, bottom } }) => {
      const bytes = Uint8Array.from(atob(image), (char) => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(left, top, right - left, bottom - top);
      const colours = data.filter((_, at) => at % 4 !== 3);
      return colours.reduce((sum, value) => sum + value, 0) / colours.length / 255;
    },
    { image: screenshot.toString('base64'), place: box },
  );
}
