import { attributeOf } from './native.ts';

/** Where a picture's address stands until it comes into view; a pattern with gaps is none. */
const LAZY = ['data-src', 'data-original', 'data-lazy-src'];

/** The address of what a picture shows, or will show: while it waits, `src` is empty or that of a spinner. */
export function sourceOf(image: Element): string {
  const lazy = LAZY.map((name) => attributeOf(image, name)?.trim()).find(
    (address) => address && !/[{}]/.test(address),
  );
  return lazy || (attributeOf(image, 'src')?.trim() ?? '');
}
